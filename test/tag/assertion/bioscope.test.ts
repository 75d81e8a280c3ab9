import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyseAssertion, assertionAt } from '../../../src/tag/assertion/assess.ts';

const FILE = '../shared/data/negation/bioscope-abstracts.jsonl';

interface Row {
  readonly text: string;
  readonly cues: readonly {
    readonly type: string;
    readonly start: number;
    readonly end: number;
    readonly scope?: [number, number];
  }[];
}

interface Counts {
  both: number;
  got: number;
  want: number;
}

const f1 = ({ both, got, want }: Counts): number => (2 * both) / (got + want);

function count(counts: Counts, got: boolean, want: boolean): void {
  counts.both += got && want ? 1 : 0;
  counts.got += got ? 1 : 0;
  counts.want += want ? 1 : 0;
}

/** Words in scopes of annotated abstracts, cue words left out. */
function measure(rows: readonly Row[]): { negation: number; hedge: number } {
  const negation = { both: 0, got: 0, want: 0 };
  const hedge = { both: 0, got: 0, want: 0 };
  for (const row of rows) {
    const analysis = analyseAssertion(row.text);
    for (const match of row.text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)) {
      const word = { start: match.index, end: match.index + match[0].length };
      if (row.cues.some((cue) => cue.start < word.end && word.start < cue.end)) continue;
      const inScope = (type: string): boolean =>
        row.cues.some(
          ({ type: own, scope }) =>
            own === type && scope !== undefined && scope[0] <= word.start && word.end <= scope[1],
        );
      const { polarity, certainty } = assertionAt(analysis, word);
      count(negation, polarity === 'denied', inScope('negation'));
      count(hedge, certainty === 'hedged', inScope('speculation'));
    }
  }
  return { negation: f1(negation), hedge: f1(hedge) };
}

describe('scopes of annotated abstracts', () => {
  it('hold most of the words that the annotators put in them', () => {
    if (!existsSync(FILE)) {
      console.info(`${FILE} is not there: scopes are not measured`);
      return;
    }
    const lines = readFileSync(FILE, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    const { negation, hedge } = measure(lines.map((line) => JSON.parse(line) as Row));
    expect(negation).toBeGreaterThan(0.9);
    expect(hedge).toBeGreaterThan(0.9);
  }, 60_000);
});
