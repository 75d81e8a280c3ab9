import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../src/index.ts';

const read = (text: string): string[] =>
  extractClaims(text)
    .filter(({ type }) => type === 'mechanism')
    .map(({ subject, object, facet }) => `${subject.label} ${facet} ${object.text}`);

describe('sentences of biochemistry', () => {
  test.each([
    ['Zorvatinib is a potent inhibitor of EGFR tyrosine kinase.', 'zorvatinib blocks EGFR tyrosine kinase'],
    ['The selective antagonist SB-999123 blocked 5-HT2C receptors in rat cortex.', 'sb-999123 blocks 5-HT2C receptors'],
    ['Zelcurin markedly increased the expression of HO-1 mRNA in hepatocytes.', 'zelcurin promotes HO-1'],
  ])('tell what acts on what, though no row knows the names: %s', (text, claim) => {
    expect(read(text).map((one) => one.toLowerCase())).toContain(claim.toLowerCase());
  });

  test('tell nothing of names that stand side by side', () => {
    expect(read('Serum levels of TNF-alpha, IL-6 and glucose were measured in plasma of 40 rats.')).toEqual([]);
  });

  test('have claims whose words stand in the source', () => {
    const text = 'Quercetin inhibited CYP3A4 and CYP2C9 activity in human liver microsomes.';
    const claims = extractClaims(text).filter(({ type }) => type === 'mechanism');
    expect(claims.length).toBeGreaterThan(0);
    for (const { subject, object } of claims) {
      expect(text.slice(object.span.start, object.span.end)).toBe(object.text);
      expect(subject.span).not.toBeNull();
    }
  });

  test('say what is denied as denied', () => {
    const claims = extractClaims('Quercetin did not inhibit CYP3A4 in human liver microsomes.');
    expect(claims.filter(({ type, polarity }) => type === 'mechanism' && polarity === 'asserted')).toEqual([]);
  });
});
