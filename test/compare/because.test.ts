import { describe, expect, it } from 'vitest';
import { sayCertainty, shortQuote } from '../../src/compare/because.ts';
import { makeClaim } from './make-claim.ts';

const filler = (word: string) => Array.from({ length: 20 }, () => word).join(' ');

describe('shortQuote', () => {
  it('leaves a short sentence whole, on one line', () => {
    expect(shortQuote(makeClaim({ text: 'It causes\n  nausea.' }))).toBe('“It causes nausea.”');
  });

  it.each([
    ['start', `Nausea comes first ${filler('after')}.`, /^“Nausea .*…”$/],
    ['middle', `${filler('before')} nausea ${filler('after')}.`, /^“…before .* nausea .* after…”$/],
    ['end', `${filler('before')} comes nausea.`, /^“…before .* nausea\.”$/],
  ])('keeps whole words around an object at the %s', (_place, text, shape) => {
    const quote = shortQuote(makeClaim({ text }));
    expect(quote).toMatch(shape);
    expect(quote.length).toBeLessThanOrEqual(94);
  });

  it('cuts a word without end', () => {
    expect(shortQuote(makeClaim({ text: 'x'.repeat(500) })).length).toBeLessThanOrEqual(94);
  });
});

it('names the hedge', () => {
  const span = { start: 0, end: 3 };
  const cues = [{ role: 'hedge', span, text: 'may', scope: span }] as const;
  const hedged = makeClaim({
    source: 'b.txt',
    certainty: 'hedged',
    evidence: { rule: 'r', trigger: span, cues, via: 'sentence' },
  });
  expect(sayCertainty(makeClaim(), hedged)).toBe('a.txt states it, b.txt hedges it with “may”');
});
