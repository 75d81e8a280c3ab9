import type { Mention } from '../../model.ts';
import type { Token } from '../../text/tokenize.ts';

const lengthOf = ({ span }: Mention): number => span.end - span.start;

/** The kinds of mentions by where they stand, shorter mentions first. */
function byPlace(mentions: readonly Mention[]): Mention[][] {
  const places = new Map<string, Mention[]>();
  for (const mention of [...mentions].sort((a, b) => lengthOf(a) - lengthOf(b) || a.span.start - b.span.start)) {
    const place = `${mention.span.start}-${mention.span.end}`;
    places.set(place, [...(places.get(place) ?? []), mention]);
  }
  return [...places.values()];
}

/**
 * What the lexicon says of each token: '' or, of the longest mention over it, its kinds with "B-" at its first token
 * and "I-" at later ones ("B-treatment", "I-condition+effect"). Tokens and mentions count from the same start.
 */
export function tokenKinds(tokens: readonly Token[], mentions: readonly Mention[]): string[] {
  const kinds: string[] = new Array(tokens.length).fill('');
  for (const same of byPlace(mentions)) {
    const { start, end } = (same[0] as Mention).span;
    const name = [...new Set(same.map(({ kind }) => kind))].sort().join('+');
    tokens.forEach((token, at) => {
      if (token.start >= start && token.end <= end) kinds[at] = `${token.start === start ? 'B' : 'I'}-${name}`;
    });
  }
  return kinds;
}
