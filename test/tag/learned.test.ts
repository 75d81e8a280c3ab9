import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extractClaims, findMentions } from '../../src/index.ts';

const markdown = (...paragraphs: string[]) => extractClaims(paragraphs.join('\n\n'), { format: 'markdown' });

describe('what was learned beside the rules', () => {
  const text = [
    '# Zorvatidine for migraine',
    'A typical course consists of six sessions, given twice a week.',
    'Headache and nausea, mostly mild, in about a third of those on it.',
  ];

  test('reads what no rule reads, with evidence in the source', () => {
    const source = text.join('\n\n');
    const learned = markdown(...text).filter(({ evidence }) => evidence.rule.endsWith('.learned'));
    expect(learned.length).toBeGreaterThan(0);
    for (const { object, evidence, subject } of learned) {
      expect(source.slice(object.span.start, object.span.end)).toBe(object.text);
      expect(evidence.trigger).toEqual(object.span);
      expect(subject.label).toBe('zorvatidine');
    }
  });

  test('claims nothing twice in one sentence', () => {
    const claims = markdown('# Zorvatidine', 'Zorvatidine relieves migraine, and for migraine it is cheap.');
    expect(claims.filter(({ type, object }) => type === 'indication' && object.id === 'migraine')).toHaveLength(1);
  });

  test.each([
    ['the causes of a disease', 'Migraine can cause nausea.'],
    ['a question', 'Is nausea a problem with it?'],
    ['a word without a statement', 'Nausea.'],
    ['what a name of drugs is made of', 'It is one of the aromatase inhibitors.'],
  ])('reads nothing of the treatment in %s', (_, sentence) => {
    const claims = markdown('# Zorvatidine', sentence).filter(({ evidence }) => evidence.rule.endsWith('.learned'));
    expect(claims).toEqual([]);
  });

  test('tells what is used, or studied, from what is effective', () => {
    const article = readFileSync(
      new URL('../../fixtures/articles/264-mirror-therapy-stroke-summary.txt', import.meta.url),
      'utf8',
    );
    const learned = extractClaims(article, { format: 'text' }).filter(({ evidence }) =>
      evidence.rule.endsWith('.learned'),
    );
    const facetsOf = (type: string) => new Set(learned.filter((one) => one.type === type).map(({ facet }) => facet));
    expect(facetsOf('indication')).toContain('studied');
    expect(facetsOf('indication')).toContain('effective');
    expect([...facetsOf('side-effect')].filter((facet) => facet !== null)).toEqual([]);
  });

  test('reads words that no row knows in articles, and keeps what it was not learned for', () => {
    const article = readFileSync(
      new URL('../../fixtures/articles/23-metformin-student-paper.txt', import.meta.url),
      'utf8',
    );
    const claims = extractClaims(article, { format: 'text' });
    const open = claims.filter(({ evidence, object }) => {
      const { text } = object;
      return (
        evidence.rule.endsWith('.learned') &&
        findMentions(text).every(({ span }) => span.end - span.start < text.length)
      );
    });
    expect(open.length).toBeGreaterThan(0);
    for (const { object } of open) expect(article.slice(object.span.start, object.span.end)).toBe(object.text);
    const types = extractClaims(`Metformin must be prescribed by a doctor.\n\n${article}`, { format: 'text' });
    expect(types.map(({ type }) => type)).toContain('supervision');
  });
});
