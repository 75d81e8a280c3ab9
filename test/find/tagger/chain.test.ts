import { describe, expect, it } from 'vitest';
import { bestSpans, type Candidate } from '../../../src/find/tagger/chain.ts';

const span = (from: number, to: number, score: number, type = 0): Candidate => ({ type, from, to, score });

describe('bestSpans', () => {
  it('takes the spans that are worth most together, not the likeliest first', () => {
    const found = [span(0, 2, 0.6), span(1, 3, 0.7), span(2, 4, 0.6)];
    expect(bestSpans(found, 4, [0.3], 0.3)).toEqual([found[0], found[2]]);
  });

  it('takes one of the spans that part the likelihood of their words among them', () => {
    const parted = [span(0, 3, 0.25), span(1, 3, 0.28), span(2, 3, 0.25)];
    expect(bestSpans(parted, 3, [0.3], 0.3)).toHaveLength(1);
    expect(bestSpans([span(2, 3, 0.25)], 3, [0.3], 0.3)).toEqual([]);
  });

  it('weighs the words of each type apart', () => {
    expect(bestSpans([span(0, 3, 0.25), span(1, 3, 0.28)], 3, [0.3, 0.3], 0.3)).toHaveLength(1);
    expect(bestSpans([span(0, 3, 0.25), span(1, 3, 0.28, 1)], 3, [0.3, 0.3], 0.3)).toEqual([]);
  });

  it('gives spans in order, and none for no tokens', () => {
    const found = [span(0, 1, 0.9), span(3, 5, 0.8, 1)];
    expect(bestSpans([...found].reverse(), 5, [0.3, 0.3], 0.3)).toEqual(found);
    expect(bestSpans([], 0, [0.3], 0.3)).toEqual([]);
  });
});
