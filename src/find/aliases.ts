import type { Mention, Sentence } from '../model.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { tokenize } from '../text/tokenize.ts';
import { findAbbreviations } from './abbreviations.ts';
import type { Lexicon } from './lexicon.ts';
import { namesOf } from './lexicon-index.ts';

/** What a short form that the document defines stands for. */
export type Alias = Pick<Mention, 'kind' | 'id' | 'label'> & Partial<Pick<Mention, 'via'>>;

const wordsIn = (name: string): string[] =>
  tokenize(name).flatMap(({ word, norm }) => (word && norm.length > 2 && !isFunctionWord(norm) ? [norm] : []));

/** Whether the lexicon has a short form for something else: "PCP" is no drug where it is a "primary care practice". */
function isOfOther(short: string, long: string, lexicon: Lexicon): boolean {
  const match = lexicon.match(short, tokenize(short), 0);
  const words = new Set(wordsIn(long));
  return (match?.concepts ?? []).every(
    (concept) =>
      !namesOf(concept)
        .flatMap(wordsIn)
        .some((word) => words.has(word)),
  );
}

/** Short forms defined in the document: what the long form is in the lexicon, or null where the short form is there for another. */
export function documentAliases(sentences: readonly Sentence[], lexicon: Lexicon): ReadonlyMap<string, Alias | null> {
  const aliases = new Map<string, Alias | null>();
  for (const { text } of sentences) {
    if (!text.includes('(') && !text.includes(' or ')) continue;
    for (const { short, long } of findAbbreviations(text)) {
      const name = text.slice(short.start, short.end);
      const words = text.slice(long.start, long.end);
      const tokens = tokenize(words);
      const match = tokens.map((_, at) => lexicon.match(words, tokens, at)).find((one) => one?.to === tokens.length);
      const concept = match?.concepts[0];
      if (aliases.has(name)) continue;
      if (concept !== undefined) aliases.set(name, { kind: concept.kind, id: concept.id, label: concept.label });
      else if (isOfOther(name, words, lexicon)) aliases.set(name, null);
    }
  }
  return aliases;
}
