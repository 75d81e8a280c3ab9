import type { Token } from '../../text/tokenize.ts';
import { hashesOf, sentenceSlots } from './sentence-slots.ts';
import { type Column, outside, WIDTH } from './slots.ts';
import { commonColumns, templates } from './templates.ts';
import { WORD_SLOTS, wordSlots } from './word-slots.ts';

/** Features are numbers of this many bits. */
export const FEATURE_BITS = 27;
const MASK = 2 ** FEATURE_BITS - 1;

/** How many features each token has. */
export const FEATURES_PER_TOKEN = templates.length;

/** A hash that goes on with a number. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
}

/** What a whole sentence is told by has numbers between those of templates, which weights that are learned hold on to. */
const SENTENCE = { stem: 89, stems: 90, kind: 91 } as const;
/** What is told by more than the words of a sentence has numbers above those of all templates. */
const BESIDE = 512;
const numberOf = (template: number): number => (template < SENTENCE.stem ? template : template + 3);
const seedOf = (number: number): number => Math.imul(number + 1, 0x9e3779b1);
const seed = (template: number): number => seedOf(numberOf(template));
/** The feature of a hash. */
export const fold = (hash: number): number => (hash ^ (hash >>> 16)) & MASK;

/** A feature of something told by more than the words of a sentence; things of different `number` (from 0) share none. */
export const besideFeature = (number: number, hash: number): number => fold(mix(seedOf(BESIDE + number), hash));

/** A feature of a token that one word alone makes: the one that stands `offset` tokens after it. */
export interface WordTemplate {
  readonly template: number;
  readonly slot: number;
  readonly offset: number;
}

const isOfWord = (parts: readonly Column[]): boolean => parts.length === 1 && (parts[0]?.slot ?? 0) < WORD_SLOTS.length;

/** The templates of one column of one word. */
export const WORD_TEMPLATES: readonly WordTemplate[] = templates.flatMap((parts, template) =>
  isOfWord(parts) ? [{ template, ...(parts[0] as Column) }] : [],
);

/** The feature of a word with these columns; without them, of a place beyond the sentence. */
export const wordFeature = ({ template, slot, offset }: WordTemplate, slots: Int32Array | null): number =>
  fold(mix(seed(template), slots === null ? outside(offset) : (slots[slot] as number)));

/** Templates in a form that is read fast: for each its seed and where a row has its columns, -1 for a second or third that it lacks. */
export type Layout = Int32Array;
/** Numbers that a layout has for each template. */
export const LAYOUT_WIDTH = 4;

const layoutOf = (chosen: readonly number[]): Layout =>
  Int32Array.from(
    chosen.flatMap((template) => {
      const [first = -1, second = -1, third = -1] = templates[template]?.map(({ place = -1 }) => place) ?? [];
      return [seed(template), first, second, third];
    }),
  );

/** The feature that the template at `next` of a layout makes of the row that starts at `row`. */
export function featureAt(rows: Int32Array, row: number, layout: Layout, next: number): number {
  const second = layout[next + 2] as number;
  const third = layout[next + 3] as number;
  let hash = mix(layout[next] as number, rows[row + (layout[next + 1] as number)] as number);
  if (second >= 0) hash = mix(hash, rows[row + second] as number);
  if (third >= 0) hash = mix(hash, rows[row + third] as number);
  return fold(hash);
}

/** Templates whose columns are among a few of which few combinations occur. */
export interface CommonTemplates {
  /** Where a row has these columns. */
  readonly columns: Int32Array;
  readonly layout: Layout;
}

/** Where the columns of a template are common, the place of the first such set; -1 for others, undefined for those of a word. */
const commonSet = templates.map((parts) =>
  isOfWord(parts)
    ? undefined
    : commonColumns.findIndex((columns) => parts.every((part) => columns.some(({ place }) => place === part.place))),
);

const layoutOfSet = (set: number): Layout =>
  layoutOf(commonSet.flatMap((one, template) => (one === set ? [template] : [])));

/** The templates of several words or of the sentence around a word, of which few combinations occur. */
export const COMMON_TEMPLATES: readonly CommonTemplates[] = commonColumns.map((columns, set) => ({
  columns: Int32Array.from(columns, ({ place = -1 }) => place),
  layout: layoutOfSet(set),
}));

/** The other templates of several words or of the sentence around a word. */
export const RARE_TEMPLATES = layoutOfSet(-1);

const LAYOUTS = templates.map((_, template) => layoutOf([template]));

/** `FEATURES_PER_TOKEN` hashed features for each token, in order. `kinds` is empty or has one entry a token. */
export function tokenFeatures(tokens: readonly Token[], kinds: readonly string[]): Int32Array {
  const rows = sentenceSlots(tokens, kinds);
  const ofWord = new Map(WORD_TEMPLATES.map((one) => [one.template, one]));
  const features = new Int32Array(tokens.length * FEATURES_PER_TOKEN);
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    for (let template = 0; template < FEATURES_PER_TOKEN; template++) {
      const one = ofWord.get(template);
      const word = tokens[at + (one?.offset ?? 0)];
      features[next++] =
        one === undefined
          ? featureAt(rows, at * WIDTH, LAYOUTS[template] as Layout, 0)
          : wordFeature(one, word === undefined ? null : wordSlots(word.form));
    }
  }
  return features;
}

/** Hashed features of a whole sentence, some more than once: stems, pairs of stems, and what the lexicon knows in it. */
export function sentenceFeatures(tokens: readonly Token[], kinds: readonly string[]): number[] {
  const features: number[] = [];
  let last = outside(0);
  for (let at = 0; at < tokens.length; at++) {
    const word = (wordSlots((tokens[at] as Token).form) as Int32Array)[1] as number;
    features.push(fold(mix(seedOf(SENTENCE.stem), word)), fold(mix(mix(seedOf(SENTENCE.stems), last), word)));
    const kind = kinds[at];
    if (kind) features.push(fold(mix(seedOf(SENTENCE.kind), hashesOf(kind).kind)));
    last = word;
  }
  return features;
}
