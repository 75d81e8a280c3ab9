import type { Side, SideSource } from './diff-side.ts';

/** A source before and after; one of them may be missing. */
export interface SourcePair {
  readonly before: SideSource | null;
  readonly after: SideSource | null;
}

/**
 * Pairs the sources of two sides by their path below the folder of their side; two single sources are a pair whatever
 * they are called. A source whose partner could not be read is left out: nothing can be said about it.
 */
export function pairSources(before: Side, after: Side): SourcePair[] {
  const [first, second] = [before.sources[0], after.sources[0]];
  if (first && second && before.sources.length === 1 && after.sources.length === 1) {
    return [{ before: first, after: second }];
  }
  const partners = new Map(after.sources.map((source) => [source.key, source]));
  const known = new Set(before.sources.map((source) => source.key));
  return [
    ...before.sources
      .filter((source) => !after.lost.has(source.key))
      .map((source) => ({ before: source, after: partners.get(source.key) ?? null })),
    ...after.sources
      .filter((source) => !known.has(source.key) && !before.lost.has(source.key))
      .map((source) => ({ before: null, after: source })),
  ];
}
