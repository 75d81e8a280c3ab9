import type { Claim } from '../model.ts';
import { groupBy } from '../text/group-by.ts';

/** Order by UTF-16 code units: the same on every machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Order by source, then by place in the source. */
export function comparePlace(a: Claim, b: Claim): number {
  return (
    compareText(a.source, b.source) ||
    a.sentence.span.start - b.sentence.span.start ||
    a.object.span.start - b.object.span.start ||
    compareText(a.id, b.id)
  );
}

/** The claims of each source in the order of their places, sources in code unit order. */
export function placeBySource(claims: readonly Claim[]): Map<string, readonly Claim[]> {
  const sources = [...groupBy(claims, ({ source }) => source)].sort(([a], [b]) => compareText(a, b));
  return new Map(sources.map(([source, own]) => [source, own.sort(comparePlace)]));
}

/** One key of several parts, which may hold any character. */
export function keyOf(...parts: readonly (string | null)[]): string {
  let key = '';
  for (const part of parts) key += `${part ?? '\u0001'}\u0000`;
  return key;
}
