import type { Mention, MentionKind, Span } from '../model.ts';
import type { ReadSentence } from '../text/read-sentence.ts';
import type { Token } from '../text/tokenize.ts';

/** Token range of a clause, `to` exclusive. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

const BARRIER_MARKS = new Set(['.', ';', ':', '—', '–', '?', '!', '…']);
const BARRIER_WORDS = new Set(
  'but although though while whilst whereas because however unless yet if when whenever once despite until'.split(' '),
);

/** One sentence, addressed by token. */
export interface SentenceView {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** Mentions whose first token is `at`, longest first. */
  starting(at: number): readonly Mention[];
  /** Mentions that cover token `at`. */
  covering(at: number): readonly Mention[];
  /** First token of a span. */
  startOf(of: { readonly span: Span }): number;
  /** Token after the last one of a span. */
  endOf(of: { readonly span: Span }): number;
  /** Whether a clause ends at token `at`: a strong mark, a contrast or a subordinating conjunction. */
  isBarrier(at: number): boolean;
  clauseAt(at: number): Clause;
  spanOf(from: number, to: number): Span;
}

function tokenIndex(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NONE: readonly Mention[] = [];

/** Puts the tokens and mentions of a sentence in reach of each other. */
export function viewSentence({ sentence, tokens, mentions }: ReadSentence): SentenceView {
  const { text } = sentence;
  const startOf = ({ span }: { readonly span: Span }) => tokenIndex(tokens, span.start);
  const endOf = ({ span }: { readonly span: Span }) => tokenIndex(tokens, span.end - 1) + 1;
  const starting = new Map<number, Mention[]>();
  const covering = new Map<number, Mention[]>();
  const add = (map: Map<number, Mention[]>, at: number, one: Mention) => {
    const list = map.get(at);
    if (list === undefined) map.set(at, [one]);
    else list.push(one);
  };
  for (const one of mentions) {
    const from = startOf(one);
    add(starting, from, one);
    for (let at = from; at < endOf(one); at++) add(covering, at, one);
  }
  const isBarrier = (at: number): boolean => {
    const token = tokens[at];
    if (token === undefined) return true;
    if (!token.word) return BARRIER_MARKS.has(token.text) && !(token.text === '–' && token.glued);
    return BARRIER_WORDS.has(token.norm);
  };
  return {
    text,
    tokens,
    mentions,
    starting: (at) => starting.get(at) ?? NONE,
    covering: (at) => covering.get(at) ?? NONE,
    startOf,
    endOf,
    isBarrier,
    clauseAt(at) {
      let from = at;
      let to = at;
      while (from > 0 && !isBarrier(from - 1)) from--;
      while (to < tokens.length && !isBarrier(to)) to++;
      return { from, to };
    },
    spanOf: (from, to) => ({ start: tokens[from]?.start ?? text.length, end: tokens[to - 1]?.end ?? text.length }),
  };
}

/** The mention of one of these kinds that starts at token `at`, the longest. */
export function startingOf(view: SentenceView, at: number, kinds: ReadonlySet<MentionKind>): Mention | undefined {
  return view.starting(at).find((one) => kinds.has(one.kind));
}
