import type { Token } from '../../text/tokenize.ts';
import { sentenceSlots } from './sentence-slots.ts';
import { WIDTH } from './slots.ts';
import { type Part, templates } from './templates.ts';
import { hashText } from './word-slots.ts';

/** Features are numbers of this many bits. */
export const FEATURE_BITS = 27;
const MASK = 2 ** FEATURE_BITS - 1;
const OUTSIDE = 0x5bd1e995;

/** How many features each token has. */
export const FEATURES_PER_TOKEN = templates.length;

function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
}

const seed = (template: number): number => Math.imul(template + 1, 0x9e3779b1);
const fold = (hash: number): number => (hash ^ (hash >>> 16)) & MASK;

function feature(rows: Int32Array, length: number, at: number, template: number, parts: readonly Part[]): number {
  let hash = seed(template);
  for (const { slot, offset } of parts) {
    const from = at + offset;
    hash = mix(hash, from < 0 || from >= length ? OUTSIDE + from - at : (rows[from * WIDTH + slot] as number));
  }
  return fold(hash);
}

/** `FEATURES_PER_TOKEN` hashed features for each token, in order. `kinds` is empty or has one entry a token. */
export function tokenFeatures(tokens: readonly Token[], kinds: readonly string[]): Int32Array {
  const rows = sentenceSlots(tokens, kinds);
  const features = new Int32Array(tokens.length * FEATURES_PER_TOKEN);
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    for (let template = 0; template < templates.length; template++) {
      features[next++] = feature(rows, tokens.length, at, template, templates[template] as readonly Part[]);
    }
  }
  return features;
}

/** Hashed features of a whole sentence, each once: stems, pairs of stems, and what the lexicon knows in it. */
export function sentenceFeatures(tokens: readonly Token[], kinds: readonly string[]): Set<number> {
  const features = new Set<number>();
  let last = OUTSIDE;
  tokens.forEach(({ stem }, at) => {
    const word = hashText(stem);
    features.add(fold(mix(seed(templates.length), word)));
    features.add(fold(mix(mix(seed(templates.length + 1), last), word)));
    if (kinds[at]) features.add(fold(mix(seed(templates.length + 2), hashText(kinds[at]))));
    last = word;
  });
  return features;
}
