import type { Span } from '../model.ts';

/** Whether two spans share a character. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The length of a span in UTF-16 code units. */
export const lengthOf = ({ start, end }: Span): number => end - start;
