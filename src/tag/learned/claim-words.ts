import { besideFeature } from '../../find/tagger/features.ts';
import { tokenKinds } from '../../find/tagger/kinds.ts';
import { type FeaturesBeside, labelScorer } from '../../find/tagger/label-scores.ts';
import { CLAIM_LABELS } from '../../find/tagger/labels.ts';
import { claimWeights } from '../../find/tagger/model.ts';
import { wordSlots } from '../../find/tagger/word-slots.ts';
import { type Block, type ClaimType, MENTION_KINDS, type Span } from '../../model.ts';
import { hashText } from '../../text/hash.ts';
import type { Token } from '../../text/tokenize.ts';
import { type KindSet, kindsOf, type SentenceView } from '../sentence-view.ts';
import { type Surroundings, wordsOf } from './features.ts';

/** What each word of a sentence may be part of, as learned from annotated articles: words that no row knows, and those that rules read. */

/** Words of a claim; `score` is how likely the likeliest of them is. */
export interface ClaimWords {
  readonly type: ClaimType;
  /** Tokens, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/** A rule that read some words as the object of a claim. */
interface ReadObject {
  readonly type: ClaimType;
  readonly rule: { readonly id: string };
  readonly object: { readonly span: Span };
}

/** Numbers of features of something told by more than the words of a sentence. */
const BLOCK = 0;
const LEAD = 1;
const HEADING = 2;
const TREATMENTS = 3;
const RULE_TYPE = 4;
const RULE = 5;
const RULE_KINDS = 6;
const UNREAD = 7;

const stemHash = ({ form }: Token): number => wordSlots(form)[1] as number;

const named = new Map<string, number>();

/** The feature of a name; names are few. */
function ofName(number: number, name: string): number {
  const key = `${number} ${name}`;
  const known = named.get(key) ?? besideFeature(number, hashText(name));
  named.set(key, known);
  return known;
}

function treatmentsIn({ mentions }: SentenceView, topic: string | undefined): string {
  const treatments = mentions.filter(({ kind }) => kind === 'treatment');
  if (treatments.length === 0) return 'none';
  return treatments.some(({ id }) => id === topic) ? 'topic' : 'other';
}

/** Words of a heading or lead-in that are looked at. */
const MOST_WORDS = 32;

const ofText = (number: number, text: string, around: Surroundings): number[] => [
  ...new Set(
    wordsOf(text, around)
      .slice(0, MOST_WORDS)
      .map((token) => besideFeature(number, stemHash(token))),
  ),
];

function featuresOfAll(block: Block, view: SentenceView, around: Surroundings): number[] {
  const lead = block.lead === null ? undefined : around.blocks[block.lead];
  return [
    ofName(BLOCK, block.kind),
    ofName(TREATMENTS, treatmentsIn(view, around.topic?.id)),
    ...ofText(HEADING, block.section.at(-1) ?? '', around),
    ...(lead === undefined ? [] : ofText(LEAD, lead.text, around)),
  ];
}

/** Kinds in the order of `MENTION_KINDS`. */
const namesOfKinds = (kinds: KindSet): string => MENTION_KINDS.filter((_, number) => (kinds >> number) & 1).join('+');

const unread = new Map<KindSet, readonly number[]>();

/** The feature of a token of these kinds that no rule reads; sets of kinds are few. */
function unreadOf(kinds: KindSet): readonly number[] {
  const known = unread.get(kinds) ?? [besideFeature(UNREAD, hashText(namesOfKinds(kinds)))];
  unread.set(kinds, known);
  return known;
}

const isOver = ({ start, end }: Token, { object: { span } }: Pick<ReadObject, 'object'>): boolean =>
  span.start < end && start < span.end;

function featuresOfToken(view: SentenceView, at: number, read: readonly ReadObject[]): readonly number[] {
  const token = view.tokens[at] as Token;
  const kinds = kindsOf(view.covering(at));
  const readers = read.filter((one) => isOver(token, one));
  if (readers.length === 0) return unreadOf(kinds);
  const features = new Set<number>();
  for (const { type, rule } of readers) {
    features.add(ofName(RULE_TYPE, type));
    features.add(ofName(RULE, `${type}.${rule.id}`));
    features.add(ofName(RULE_KINDS, `${type} ${namesOfKinds(kinds)}`));
  }
  return [...features];
}

/** What the tokens of a sentence are told by besides its words. */
export const featuresBeside = (
  block: Block,
  view: SentenceView,
  around: Surroundings,
  read: readonly ReadObject[],
): FeaturesBeside => ({
  all: featuresOfAll(block, view, around),
  each: view.tokens.map((_, at) => featuresOfToken(view, at, read)),
});

const LABELS = CLAIM_LABELS.length;
const labelScores = labelScorer(claimWeights);

/** The likelihoods of the labels of each token, which add up to 1, by their scores. */
function likelihoodsOf(scores: Float64Array, length: number): Float64Array {
  const likely = scores.slice(0, length * LABELS);
  for (let row = 0; row < likely.length; row += LABELS) {
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < LABELS; label++) top = Math.max(top, likely[row + label] as number);
    let sum = 0;
    for (let label = 0; label < LABELS; label++) {
      likely[row + label] = Math.exp((likely[row + label] as number) - top);
      sum += likely[row + label] as number;
    }
    for (let label = 0; label < LABELS; label++) likely[row + label] = (likely[row + label] as number) / sum;
  }
  return likely;
}

/** Words belong to a claim from here on, if one of them is likelier. */
const PART = 0.25;

/** How likely the words of a sentence are parts of claims. */
export class ClaimWordsReader {
  readonly #view: SentenceView;
  readonly #score: (isAskedFor?: (at: number) => boolean) => Float64Array;
  readonly #read: readonly ReadObject[];
  readonly #asksAll: boolean;
  #likely: Float64Array | null = null;

  /** Reads nothing before it is asked. Where `asksAll` is false, only the words that rules read are asked for. */
  constructor(block: Block, view: SentenceView, around: Surroundings, read: readonly ReadObject[], asksAll: boolean) {
    this.#view = view;
    this.#read = read;
    this.#asksAll = asksAll;
    this.#score = (isAskedFor) => {
      const kinds = tokenKinds(view.tokens, view.mentions);
      const scores = labelScores(view.tokens, kinds, featuresBeside(block, view, around, read), isAskedFor);
      return likelihoodsOf(scores, view.tokens.length);
    };
  }

  #likelihoods(): Float64Array {
    const { tokens } = this.#view;
    const isRead = (at: number) => this.#read.some((one) => isOver(tokens[at] as Token, one));
    this.#likely ??= this.#score(this.#asksAll ? undefined : isRead);
    return this.#likely;
  }

  /** How likely the likeliest word of a span is part of a claim of a type, from 0 to 1; 1 for a type that was not learned. */
  likeliest(type: ClaimType, span: Span): number {
    const label = CLAIM_LABELS.indexOf(type);
    if (label < 0) return 1;
    let best = 0;
    const likely = this.#likelihoods();
    this.#view.tokens.forEach((token, at) => {
      if (isOver(token, { object: { span } })) best = Math.max(best, likely[at * LABELS + label] as number);
    });
    return best;
  }

  /** The words of which one is at least as likely as `least` to be part of a claim, in order of their types and places. */
  claims(least: number): ClaimWords[] {
    const found: ClaimWords[] = [];
    const { length } = this.#view.tokens;
    const likely = this.#likelihoods();
    CLAIM_LABELS.forEach((type, label) => {
      if (type === null) return;
      const likelihood = (at: number) => likely[at * LABELS + label] as number;
      for (let from = 0; from < length; from++) {
        if (likelihood(from) < PART) continue;
        let to = from;
        let score = 0;
        for (; to < length && likelihood(to) >= PART; to++) score = Math.max(score, likelihood(to));
        if (score >= least) found.push({ type, from, to, score });
        from = to;
      }
    });
    return found;
  }
}
