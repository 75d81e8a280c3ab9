import { idioms } from '../lexicon/idioms.ts';
import { formFlag, type Token } from '../text/tokenize.ts';
import { nameList, phraseTable } from './phrases.ts';

/** "A drop in sales", "the confidence interval": phrases whose words name nothing. */

const phrases = phraseTable(
  idioms
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap(nameList)
    .map((phrase) => [phrase, null] as const),
);
const mayStart = formFlag(phrases.mayStart);

/** The token after the longest idiom that starts at token `at`, or null. */
export function idiomAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return token !== undefined && mayStart(token.form) ? (phrases.startingAt(tokens, at)?.to ?? null) : null;
}
