import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAbbreviations } from '../../src/find/abbreviations.ts';

const defined = (text: string): string[] =>
  findAbbreviations(text).map(
    ({ short, long }) => `${text.slice(short.start, short.end)} = ${text.slice(long.start, long.end)}`,
  );

describe('findAbbreviations', () => {
  it.each([
    ['It eases complex regional pain syndrome (CRPS) in some.', ['CRPS = complex regional pain syndrome']],
    ['It blocks NMDA (N-methyl-D-aspartate) receptors.', ['NMDA = N-methyl-D-aspartate']],
    ['He has post-traumatic stress disorder, or PTSD, since then.', ['PTSD = post-traumatic stress disorder']],
    ['PTSD, or post-traumatic stress disorder, is common.', ['PTSD = post-traumatic stress disorder']],
    ['GORD (gastro-oesophageal reflux disease) burns.', ['GORD = gastro-oesophageal reflux disease']],
    ['Nonsteroidal anti-inflammatory drugs (NSAIDs) help.', ['NSAIDs = Nonsteroidal anti-inflammatory drugs']],
    ['Less gamma-aminobutyric acid (GABA) is freed.', ['GABA = gamma-aminobutyric acid']],
    ['tumour necrosis factor alpha (TNF-α)', ['TNF-α = tumour necrosis factor alpha']],
    ['by the Food and Drug Administration (FDA)', ['FDA = Food and Drug Administration']],
    ['human epidermal growth factor receptor 2 (HER2)', ['HER2 = human epidermal growth factor receptor 2']],
    ['chronic obstructive pulmonary disease (COPD; a lung disease)', ['COPD = chronic obstructive pulmonary disease']],
    ['electroconvulsive therapy (or ECT)', ['ECT = electroconvulsive therapy']],
    ['GERD stands for gastroesophageal reflux disease.', ['GERD = gastroesophageal reflux disease']],
    ['an intravenous (IV) drip', ['IV = intravenous']],
    [
      'magnetic resonance imaging (MRI) or computed tomography (CT)',
      ['MRI = magnetic resonance imaging', 'CT = computed tomography'],
    ],
  ])('reads "%s"', (text, definitions) => {
    expect(defined(text)).toEqual(definitions);
  });

  it.each([
    'It is given through a vein (IV) in hospital.',
    'The tablets (see Table 1A) are white.',
    'He had a heart attack or CRPS.',
    'They felt some relief. Pain (SRP) came back.',
    'It is sold under a brand name (Ketalar).',
    'An open bracket (CRPS never closes.',
    'the CRPS scale (CRPS)',
  ])('finds no definition in "%s"', (text) => {
    expect(defined(text)).toEqual([]);
  });

  it('gives spans that hold their words, whatever the text', () => {
    const word = fc.constantFrom('pain', '(', ')', 'PT', 'CRPS', ', or ', 'physical', 'therapy', '.', 'complex');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25 }), (words) => {
        const text = words.join(' ');
        for (const { short, long } of findAbbreviations(text)) {
          expect(text.slice(short.start, short.end)).toMatch(/^\S+$/);
          expect(text.slice(long.start, long.end)).toMatch(/^[a-zA-Z].*[a-zA-Z]$/);
          expect(short.end <= long.start || long.end <= short.start).toBe(true);
        }
      }),
    );
  });
});
