/** What the tagger marks. */
export const SPAN_TYPES = ['drug', 'side-effect', 'indication', 'route', 'duration'] as const;
export type SpanType = (typeof SPAN_TYPES)[number];

/** Labels of tokens: 0 is outside, 1 + 2t the first and 2 + 2t a later token of a span of type t. */
export const LABELS = 1 + 2 * SPAN_TYPES.length;

/** Whether a token may bear label `to` after a token with label `from`. */
export const mayFollow = (from: number, to: number): boolean =>
  to % 2 === 1 || to === 0 || from === to || from === to - 1;
