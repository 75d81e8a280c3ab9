import type { Mention, Sentence } from '../model.ts';
import { tokenize } from '../text/tokenize.ts';
import { findAbbreviations } from './abbreviations.ts';
import type { Lexicon } from './lexicon.ts';

/** What a short form that the document defines stands for. */
export type Alias = Pick<Mention, 'kind' | 'id' | 'label'>;

/** Short forms defined in the document whose long form the lexicon knows. */
export function documentAliases(sentences: readonly Sentence[], lexicon: Lexicon): ReadonlyMap<string, Alias> {
  const aliases = new Map<string, Alias>();
  for (const { text } of sentences) {
    if (!text.includes('(') && !text.includes(' or ')) continue;
    for (const { short, long } of findAbbreviations(text)) {
      const name = text.slice(short.start, short.end);
      const words = text.slice(long.start, long.end);
      const tokens = tokenize(words);
      const match = tokens.map((_, at) => lexicon.match(words, tokens, at)).find((one) => one?.to === tokens.length);
      const concept = match?.concepts[0];
      if (concept !== undefined && !aliases.has(name)) {
        aliases.set(name, { kind: concept.kind, id: concept.id, label: concept.label });
      }
    }
  }
  return aliases;
}
