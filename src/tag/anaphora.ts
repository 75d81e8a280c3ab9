import type { Mention, MentionKind } from '../model.ts';
import type { ReadSentence } from '../text/read-sentence.ts';
import type { Discourse, Spoken } from './discourse.ts';

/** "those receptors", "these conditions": what was named last of that kind. */

const POINTERS = /^(?:this|these|those|that|such|same)$/;
const NOUNS: ReadonlyMap<string, MentionKind> = new Map([
  ['condition', 'condition'],
  ['disorder', 'condition'],
  ['disease', 'condition'],
  ['illness', 'condition'],
  ['receptor', 'target'],
  ['enzyme', 'target'],
  ['protein', 'target'],
  ['hormone', 'target'],
  ['pathway', 'target'],
]);

function spokenOf(discourse: Discourse, kind: MentionKind): Spoken | null {
  return kind === 'target' ? discourse.lastTarget : discourse.lastCondition;
}

function pointed({ tokens }: ReadSentence, discourse: Discourse): Mention[] {
  return tokens.flatMap((token, at): Mention[] => {
    const kind = NOUNS.get(token.norm);
    const pointer = tokens[at - 1];
    if (kind === undefined || pointer === undefined || !POINTERS.test(pointer.text.toLowerCase())) return [];
    const spoken = spokenOf(discourse, kind);
    return spoken === null ? [] : [{ kind, ...spoken, span: { start: pointer.start, end: token.end }, via: 'pattern' }];
  });
}

/** The sentence with words that point back read as what they point to. */
export function readPointers(read: ReadSentence, discourse: Discourse): ReadSentence {
  const found = pointed(read, discourse);
  if (found.length === 0) return read;
  const others = read.mentions.filter(
    (one) =>
      !found.some(({ span, kind }) => one.kind === kind && one.span.start < span.end && span.start < one.span.end),
  );
  const mentions = [...others, ...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return { ...read, mentions };
}
