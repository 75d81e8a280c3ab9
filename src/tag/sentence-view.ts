import { MENTION_KINDS, type Mention, type MentionKind, type Span } from '../model.ts';
import { factsOf } from '../text/facts.ts';
import type { ReadSentence } from '../text/read-sentence.ts';
import { formFlag, type Token } from '../text/tokenize.ts';

/** Token range of a clause, `to` exclusive. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

const BARRIER_MARKS = new Set(['.', ';', ':', '—', '–', '?', '!', '…']);
const BARRIER_WORDS = new Set(
  'but although though while whilst whereas because however unless yet if when whenever once despite until'.split(' '),
);

/** Kinds of mentions, as bits. */
export type KindSet = number;

/** The set of some kinds. */
export const kindSet = (kinds: Iterable<string>): KindSet => {
  let set = 0;
  for (const kind of kinds) set |= 1 << MENTION_KINDS.indexOf(kind as MentionKind);
  return set;
};

/** "at once", "only once": how soon and how often. */
const ONCE_TIME = /^(?:at|only|all|just|than)$/;

/** One sentence, addressed by token. */
export interface SentenceView {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** The kinds of its mentions. */
  readonly kinds: KindSet;
  readonly facts: unknown[];
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

/** Makes a function of a sentence that is worked out once for each sentence. */
export const { fact: viewFact } = factsOf<SentenceView>();

const endsClause = formFlag(({ word, text, norm }) => (word ? BARRIER_WORDS.has(norm) : BARRIER_MARKS.has(text)));

/** For each offset the first token that ends behind it. */
function tokensByOffset(text: string, tokens: readonly Token[]): readonly number[] {
  const found = new Array<number>(text.length).fill(tokens.length);
  let offset = 0;
  tokens.forEach(({ end }, at) => {
    while (offset < end) found[offset++] = at;
  });
  return found;
}

const NONE: readonly Mention[] = [];

/** Puts the tokens and mentions of a sentence in reach of each other. */
export function viewSentence({ sentence, tokens, mentions }: ReadSentence): SentenceView {
  const { text } = sentence;
  const byOffset = tokensByOffset(text, tokens);
  const tokenAt = (offset: number): number => (offset < 0 ? 0 : (byOffset[offset] ?? tokens.length));
  const startOf = ({ span }: { readonly span: Span }) => tokenAt(span.start);
  const endOf = ({ span }: { readonly span: Span }) => tokenAt(span.end - 1) + 1;
  const starting: Mention[][] = [];
  const covering: Mention[][] = [];
  const add = (lists: Mention[][], at: number, one: Mention) => {
    const list = lists[at];
    if (list === undefined) lists[at] = [one];
    else list.push(one);
  };
  for (const one of mentions) {
    const from = startOf(one);
    const to = endOf(one);
    add(starting, from, one);
    for (let at = from; at < to; at++) add(covering, at, one);
  }
  const isBarrier = (at: number): boolean => {
    const token = tokens[at];
    if (token === undefined) return true;
    if (token.norm === 'once') return !ONCE_TIME.test(tokens[at - 1]?.norm ?? '');
    return endsClause(token.form) && !(token.text === '–' && token.glued);
  };
  return {
    text,
    tokens,
    mentions,
    kinds: kindSet(mentions.map(({ kind }) => kind)),
    facts: [],
    starting: (at) => starting[at] ?? NONE,
    covering: (at) => covering[at] ?? NONE,
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
