import { buildTrie, type CueMatch, findCues } from './assertion/find-cues.ts';
import type { CuePattern } from './assertion/read-cues.ts';
import { type SentenceView, viewFact } from './sentence-view.ts';

/** Finds the phrases of some rows in a sentence, once for each sentence. */
export function rowFinder<R>(patterns: readonly CuePattern<R>[]): (view: SentenceView) => readonly CueMatch<R>[] {
  const trie = buildTrie(patterns);
  return viewFact(({ tokens }) => findCues(tokens, trie));
}
