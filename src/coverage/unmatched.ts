import type { Claim, Document, Mention, MentionKind, Span } from '../model.ts';
import type { Position } from '../text/line-index.ts';
import type { ReadSentence } from '../text/read-sentence.ts';
import { sourceSpan } from '../text/source-map.ts';
import { overlap } from '../text/spans.ts';
import { type IsCommon, namesIn, testsIn } from './unnamed.ts';

/** Why words that no row of the lexicon names are taken to be medical. */
export type UnmatchedReason = 'form' | 'tagger' | 'object' | 'place';

/** Where an unmatched phrase stands; line and column from 1. */
export interface UnmatchedPlace {
  readonly source: string;
  readonly line: number;
  readonly column: number;
}

/** A phrase that looks medical and that no row of the lexicon names. */
export interface UnmatchedPhrase {
  /** Lower case. */
  readonly phrase: string;
  readonly kind: MentionKind;
  /** The form of a word, the learned tagger, that it is what a claim is about, or that it stands where a treatment is named. */
  readonly reason: UnmatchedReason;
  readonly count: number;
  /** In order of the sources. */
  readonly places: readonly UnmatchedPlace[];
}

interface Seen extends Omit<UnmatchedPhrase, 'count' | 'places'> {
  readonly source: string;
  readonly span: Span;
}

const REASONS: ReadonlyMap<Mention['via'], UnmatchedReason> = new Map([
  ['morphology', 'form'],
  ['tagger', 'tagger'],
]);

const OBJECTS: ReadonlySet<Claim['type']> = new Set(['indication', 'mechanism', 'side-effect', 'contraindication']);

const within = (a: Span, b: Span): boolean => a.start >= b.start && a.end <= b.end;

function mentionsOf({ sentence, mentions }: ReadSentence, source: string): Seen[] {
  return mentions.flatMap(({ via, kind, span }): Seen[] => {
    const reason = via === 'pattern' && kind === 'treatment' ? 'place' : REASONS.get(via);
    if (reason === undefined) return [];
    const placed = sourceSpan(sentence.block, { start: sentence.offset + span.start, end: sentence.offset + span.end });
    return [{ phrase: sentence.text.slice(span.start, span.end).toLowerCase(), kind, reason, source, span: placed }];
  });
}

/** What claims are about that nothing has found: it fills the slot that a trigger opens. */
function objectsOf(claims: readonly Claim[], known: readonly Span[]): Seen[] {
  return claims.flatMap(({ type, source, object, evidence }): Seen[] => {
    if (!OBJECTS.has(type) || within(object.span, evidence.trigger)) return [];
    if (known.some((span) => overlap(span, object.span))) return [];
    const phrase = object.text.toLowerCase();
    return [{ phrase, kind: 'effect', reason: 'object', source, span: object.span }];
  });
}

/** Names and tests in the place of a treatment. */
function unnamedIn(read: ReadSentence, { document, claims }: ReadDocument, isCommon: IsCommon): Seen[] {
  const { sentence } = read;
  const seen =
    (reason: UnmatchedReason) =>
    ({ start, end }: Span): Seen => {
      const span = sourceSpan(sentence.block, { start: sentence.offset + start, end: sentence.offset + end });
      return {
        phrase: sentence.text.slice(start, end).toLowerCase(),
        kind: 'treatment',
        reason,
        source: document.id,
        span,
      };
    };
  return [...namesIn(read, claims, isCommon).map(seen('place')), ...testsIn(read).map(seen('form'))];
}

function placed({ sentence, mentions }: ReadSentence): Span[] {
  return mentions.map(({ span }) =>
    sourceSpan(sentence.block, { start: sentence.offset + span.start, end: sentence.offset + span.end }),
  );
}

/** A document, or a part of one, with what was read in it. */
export interface ReadDocument {
  readonly document: Document;
  readonly line: (offset: number) => Position;
  readonly sentences: readonly ReadSentence[];
  readonly claims: readonly Claim[];
}

function seenIn(one: ReadDocument, isCommon: IsCommon): Seen[] {
  const { document, sentences, claims } = one;
  const read = sentences.filter(({ sentence }) => sentence.block.zone !== 'furniture');
  const seen = [
    ...read.flatMap((sentence) => mentionsOf(sentence, document.id)),
    ...read.flatMap((sentence) => unnamedIn(sentence, one, isCommon)),
    ...objectsOf(claims, read.flatMap(placed)),
  ];
  const places = new Set<string>();
  return seen
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .filter(({ phrase, span }) => {
      const key = `${span.start}:${phrase}`;
      return !places.has(key) && places.add(key);
    });
}

/**
 * What looks medical in some documents and what no row of the lexicon names, the most frequent first. `isCommon` tells
 * words of ordinary prose, which are no names.
 */
export function findUnmatched(documents: Iterable<ReadDocument>, isCommon: IsCommon): UnmatchedPhrase[] {
  const found = new Map<string, { readonly first: Seen; readonly places: UnmatchedPlace[] }>();
  for (const one of documents) {
    for (const seen of seenIn(one, isCommon)) {
      const entry = found.get(seen.phrase) ?? { first: seen, places: [] };
      entry.places.push({ source: seen.source, ...one.line(seen.span.start) });
      found.set(seen.phrase, entry);
    }
  }
  return [...found.values()]
    .map(({ first: { phrase, kind, reason }, places }) => ({ phrase, kind, reason, count: places.length, places }))
    .sort((a, b) => b.count - a.count || (a.phrase < b.phrase ? -1 : 1));
}
