import { ABBREVIATIONS, type AbbreviationReach } from '../lexicon/abbreviations.ts';
import { wordSet } from './word-set.ts';

/** Longer words are no abbreviations. */
const LONGEST = 12;
const DOTTED = /^(?:\p{L}{1,3}\.)+\p{L}{1,3}$/u;
const ONE_LETTER = /(?:^|-)\p{L}$/u;

const reaches = new Map<string, AbbreviationReach>();
for (const group of ABBREVIATIONS) for (const word of wordSet(group.words)) reaches.set(word, group.continuesBefore);

/** Whether a word is or ends in a single letter, as initials and short genus names do: "J", "E", "anti-E". */
export const isInitial = (body: string): boolean => body.length <= LONGEST && ONE_LETTER.test(body);

/** What the abbreviation `body`, given without its last full stop, continues before; null where it is none. */
export function abbreviationReach(body: string): AbbreviationReach | null {
  if (body.length > LONGEST) return null;
  return reaches.get(body.toLowerCase()) ?? (DOTTED.test(body) ? 'name' : null);
}
