import type { Token } from '../../text/tokenize.ts';
import { sentenceSlots } from './sentence-slots.ts';
import { WIDTH } from './slots.ts';
import { commonColumns, type Part, templates } from './templates.ts';
import { hashText, WORD_SLOTS, wordSlots } from './word-slots.ts';

/** Features are numbers of this many bits. */
export const FEATURE_BITS = 27;
const MASK = 2 ** FEATURE_BITS - 1;
const OUTSIDE = 0x5bd1e995;

/** How many features each token has. */
export const FEATURES_PER_TOKEN = templates.length;

/** A hash that goes on with a number. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
}

const seed = (template: number): number => Math.imul(template + 1, 0x9e3779b1);
/** The feature of a hash. */
export const fold = (hash: number): number => (hash ^ (hash >>> 16)) & MASK;

/** A feature of a token that one word alone makes: the one that stands `offset` tokens after it. */
export interface WordTemplate {
  readonly template: number;
  readonly slot: number;
  readonly offset: number;
}

const isOfWord = (parts: readonly Part[]): boolean => parts.length === 1 && (parts[0]?.slot ?? 0) < WORD_SLOTS.length;

/** The templates of one column of one word. */
export const WORD_TEMPLATES: readonly WordTemplate[] = templates.flatMap((parts, template) =>
  isOfWord(parts) ? [{ template, ...(parts[0] as Part) }] : [],
);

/** Templates whose columns are among a few of which few combinations occur. */
export interface CommonTemplates {
  readonly columns: readonly Part[];
  readonly templates: Int32Array;
}

const holds = (columns: readonly Part[], parts: readonly Part[]): boolean =>
  parts.every(({ slot, offset }) => columns.some((column) => column.slot === slot && column.offset === offset));

/** Where the columns of a template are common, the place of the first such set; -1 for others, undefined for those of a word. */
const commonSet = templates.map((parts) =>
  isOfWord(parts) ? undefined : commonColumns.findIndex((columns) => holds(columns, parts)),
);

const templatesOf = (set: number): Int32Array =>
  Int32Array.from(commonSet.flatMap((one, template) => (one === set ? [template] : [])));

/** The templates of several words or of the sentence around a word, of which few combinations occur. */
export const COMMON_TEMPLATES: readonly CommonTemplates[] = commonColumns.map((columns, set) => ({
  columns,
  templates: templatesOf(set),
}));

/** The other templates of several words or of the sentence around a word. */
export const RARE_TEMPLATES = templatesOf(-1);

/** The feature of a word with these columns; without them, of a place beyond the sentence. */
export const wordFeature = ({ template, slot, offset }: WordTemplate, slots: Int32Array | null): number =>
  fold(mix(seed(template), slots === null ? OUTSIDE + offset : (slots[slot] as number)));

/** Where the parts of each template start in `PARTS`, and behind the last one. */
const STARTS = Int32Array.from([0, ...templates.map((_, at) => 2 * templates.slice(0, at + 1).flat().length)]);
/** Column and offset of every part. */
const PARTS = Int32Array.from(templates.flat().flatMap(({ slot, offset }) => [slot, offset]));

/** The number in a column of a token, given those of a sentence of so many tokens; beyond the sentence a place has a number of its own. */
export const columnAt = (rows: Int32Array, length: number, from: number, slot: number, offset: number): number =>
  from < 0 || from >= length ? OUTSIDE + offset : (rows[from * WIDTH + slot] as number);

/** The feature that a template makes at a token, given the columns of a sentence of so many tokens. */
export function featureAt(rows: Int32Array, length: number, at: number, template: number): number {
  let hash = seed(template);
  const end = STARTS[template + 1] as number;
  for (let part = STARTS[template] as number; part < end; part += 2) {
    const offset = PARTS[part + 1] as number;
    hash = mix(hash, columnAt(rows, length, at + offset, PARTS[part] as number, offset));
  }
  return fold(hash);
}

/** `FEATURES_PER_TOKEN` hashed features for each token, in order. `kinds` is empty or has one entry a token. */
export function tokenFeatures(tokens: readonly Token[], kinds: readonly string[]): Int32Array {
  const rows = sentenceSlots(tokens, kinds);
  const features = new Int32Array(tokens.length * FEATURES_PER_TOKEN);
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    for (let template = 0; template < FEATURES_PER_TOKEN; template++) {
      features[next++] = featureAt(rows, tokens.length, at, template);
    }
  }
  return features;
}

/** Hashed features of a whole sentence, some more than once: stems, pairs of stems, and what the lexicon knows in it. */
export function sentenceFeatures(tokens: readonly Token[], kinds: readonly string[]): number[] {
  const features: number[] = [];
  let last = OUTSIDE;
  for (let at = 0; at < tokens.length; at++) {
    const word = (wordSlots((tokens[at] as Token).form) as Int32Array)[1] as number;
    features.push(fold(mix(seed(templates.length), word)), fold(mix(mix(seed(templates.length + 1), last), word)));
    const kind = kinds[at];
    if (kind) features.push(fold(mix(seed(templates.length + 2), hashText(kind))));
    last = word;
  }
  return features;
}
