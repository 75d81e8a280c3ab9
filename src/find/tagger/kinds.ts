import type { Mention } from '../../model.ts';
import { lengthOf } from '../../text/spans.ts';
import type { Token } from '../../text/tokenize.ts';

const samePlace = (one: Mention, other: Mention): boolean =>
  one.span.start === other.span.start && one.span.end === other.span.end;

/** Writes a name to the tokens of a span, told by whether they are its first. */
function write(kinds: string[], tokens: readonly Token[], { start, end }: Mention['span'], name: string): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.start >= end) return;
    if (token.start >= start && token.end <= end) kinds[at] = `${token.start === start ? 'B' : 'I'}-${name}`;
  }
}

/**
 * What the lexicon says of each token: '' or, of the longest mention over it, its kinds with "B-" at its first token
 * and "I-" at later ones ("B-treatment", "I-condition+effect"). Tokens and mentions count from the same start.
 */
export function tokenKinds(tokens: readonly Token[], mentions: readonly Mention[]): string[] {
  const kinds: string[] = new Array(tokens.length).fill('');
  const ordered = [...mentions].sort((a, b) => lengthOf(a.span) - lengthOf(b.span) || a.span.start - b.span.start);
  for (let from = 0, to = 0; from < ordered.length; from = to) {
    const first = ordered[from] as Mention;
    const names = new Set<string>();
    for (; to < ordered.length && samePlace(ordered[to] as Mention, first); to++)
      names.add((ordered[to] as Mention).kind);
    write(kinds, tokens, first.span, names.size === 1 ? first.kind : [...names].sort().join('+'));
  }
  return kinds;
}
