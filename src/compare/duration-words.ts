import { type Interval, toInterval } from './intervals.ts';

/** An expression of time without a number. */
export interface DurationWord {
  /** What is measured: words of different scales are not compared. */
  readonly scale: string;
  /** Words of one scale and one rank mean the same. */
  readonly rank: number;
  /** What a reader takes it to mean, wide enough to be safe. */
  readonly span: Interval | null;
}

/** scale | rank | at least | at most | words */
const ROWS = `
length | 1 |      | P1M | short-lived; short-term; short; brief; temporary; transient; fleeting
length | 2 | P3M  |     | long-lasting; long-term; long; lasting; prolonged; sustained; enduring; extended; durable
length | 3 | P10Y |     | permanent; lifelong; indefinite
speed  | 1 |      | P1D | rapid; fast; quick; swift; immediate; instant; sudden
speed  | 2 | P1W  |     | slow; gradual; delayed
`;

const WORDS = new Map<string, DurationWord>();
for (const row of ROWS.trim().split('\n')) {
  const [scale = '', rank = '', min = '', max = '', words = ''] = row.split('|').map((field) => field.trim());
  const span = toInterval({ ...(min && { min }), ...(max && { max }), relation: 'about' });
  for (const word of words.split('; ')) WORDS.set(word, { scale, rank: Number(rank), span });
}

/** What an object id of a duration says without a number; a modifier in front ("almost-immediate") is passed over. */
export function durationWord(id: string): DurationWord | null {
  const parts = id.split('-');
  for (let from = 0; from < parts.length; from++) {
    const word = WORDS.get(parts.slice(from).join('-'));
    if (word !== undefined) return word;
  }
  return null;
}
