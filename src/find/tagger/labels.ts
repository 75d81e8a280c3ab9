import type { ClaimType } from '../../model.ts';

/** What the parts of a report of a drug event are. */
export const SPAN_TYPES = ['drug', 'side-effect', 'indication', 'route', 'duration'] as const;
export type SpanType = (typeof SPAN_TYPES)[number];

/** What the names in a sentence of biochemistry are of. */
export const NAME_TYPES = ['chemical', 'target'] as const;
export type NameType = (typeof NAME_TYPES)[number];

/** The types of claims that were learned from articles, in the order of the weights of a feature. */
export const LEARNED_TYPES: readonly ClaimType[] = [
  'indication',
  'side-effect',
  'contraindication',
  'mechanism',
  'duration',
  'route',
];

/** What a word of an article may be part of: null is outside of claims. */
export const CLAIM_LABELS: readonly (ClaimType | null)[] = [null, ...LEARNED_TYPES];

/** How many labels tokens have where spans are of these types: 0 is outside, 1 + 2t the first and 2 + 2t a later token of type t. */
export const labelCount = (types: readonly unknown[]): number => 1 + 2 * types.length;

/** Whether a token may bear label `to` after a token with label `from`. */
export const mayFollow = (from: number, to: number): boolean =>
  to % 2 === 1 || to === 0 || from === to || from === to - 1;
