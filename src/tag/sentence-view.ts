import { MENTION_KINDS, type Mention, type MentionKind, type Span } from '../model.ts';
import { factsOf } from '../text/facts.ts';
import { normalizeWord } from '../text/normalize.ts';
import type { ReadSentence } from '../text/read-sentence.ts';
import { formFlag, type Token } from '../text/tokenize.ts';

/** Token range of a clause, `to` exclusive. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

const BARRIER_MARKS = new Set(['.', ';', ':', '—', '–', '?', '!', '…']);
const BARRIER_WORDS = new Set(
  'but although though while whilst whereas because however unless yet if when whenever once despite until'
    .split(' ')
    .map(normalizeWord),
);

/** Kinds of mentions, as bits. */
export type KindSet = number;

/** The set of some kinds. */
export const kindSet = (kinds: Iterable<string>): KindSet => {
  let set = 0;
  for (const kind of kinds) set |= 1 << MENTION_KINDS.indexOf(kind as MentionKind);
  return set;
};

/** The kinds of some mentions. */
export function kindsOf(mentions: readonly Mention[]): KindSet {
  let set = 0;
  for (const { kind } of mentions) set |= 1 << MENTION_KINDS.indexOf(kind);
  return set;
}

/** "at once", "only once": how soon and how often. */
const ONCE_TIME = /^(?:at|only|all|just|than)$/;

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

/** For each of some places the mentions there. */
type MentionLists = Mention[][];

function add(lists: MentionLists, at: number, one: Mention): void {
  const list = lists[at];
  if (list === undefined) lists[at] = [one];
  else list.push(one);
}

/** One sentence, addressed by token: its tokens and mentions in reach of each other. */
export class SentenceView {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** The kinds of its mentions. */
  readonly kinds: KindSet;
  readonly facts: unknown[] = [];
  readonly #byOffset: readonly number[];
  readonly #starting: MentionLists = [];
  readonly #covering: MentionLists = [];

  constructor({ sentence, tokens, mentions }: ReadSentence) {
    this.text = sentence.text;
    this.tokens = tokens;
    this.mentions = mentions;
    this.kinds = kindsOf(mentions);
    this.#byOffset = tokensByOffset(sentence.text, tokens);
    for (const one of mentions) {
      const from = this.startOf(one);
      const to = this.endOf(one);
      add(this.#starting, from, one);
      for (let at = from; at < to; at++) add(this.#covering, at, one);
    }
  }

  /** Mentions whose first token is `at`, longest first. */
  starting(at: number): readonly Mention[] {
    return this.#starting[at] ?? NONE;
  }

  /** Mentions that cover token `at`. */
  covering(at: number): readonly Mention[] {
    return this.#covering[at] ?? NONE;
  }

  /** First token of a span. */
  startOf({ span }: { readonly span: Span }): number {
    return this.#tokenAt(span.start);
  }

  /** Token after the last one of a span. */
  endOf({ span }: { readonly span: Span }): number {
    return this.#tokenAt(span.end - 1) + 1;
  }

  /** Whether a clause ends at token `at`: a strong mark, a contrast or a subordinating conjunction. */
  isBarrier(at: number): boolean {
    const token = this.tokens[at];
    if (token === undefined) return true;
    if (token.norm === 'once') return !ONCE_TIME.test(this.tokens[at - 1]?.norm ?? '');
    return endsClause(token.form) && !(token.text === '–' && token.glued);
  }

  clauseAt(at: number): Clause {
    let from = at;
    let to = at;
    while (from > 0 && !this.isBarrier(from - 1)) from--;
    while (to < this.tokens.length && !this.isBarrier(to)) to++;
    return { from, to };
  }

  spanOf(from: number, to: number): Span {
    return { start: this.tokens[from]?.start ?? this.text.length, end: this.tokens[to - 1]?.end ?? this.text.length };
  }

  #tokenAt(offset: number): number {
    return offset < 0 ? 0 : (this.#byOffset[offset] ?? this.tokens.length);
  }
}

/** Makes a function of a sentence that is worked out once for each sentence. */
export const { fact: viewFact } = factsOf<SentenceView>();

/** The mention of one of these kinds that starts at token `at`, the longest. */
export function startingOf(view: SentenceView, at: number, kinds: ReadonlySet<MentionKind>): Mention | undefined {
  return view.starting(at).find((one) => kinds.has(one.kind));
}
