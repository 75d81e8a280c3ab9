import type { Mention } from '../model.ts';
import { normalizeWord, stemWord } from '../text/normalize.ts';
import type { SentenceView } from './sentence-view.ts';
import { startsStatement } from './slots.ts';

/**
 * A trigger written as words:
 *
 *     word      a word in any inflection; `a|b` one of several; `word?` may be missing; `=word` only this form
 *     !word     nothing, but the next word is not this one; `!a|b` none of these
 *     ..        up to three words and no auxiliary, `...` up to eight, inside the clause
 *     {kind}    a mention of that kind ({treatment}, {effect}, {a|b})
 *     {object}  a mention that the claim type accepts as object: it is the claim's object
 */
type Element =
  | {
      readonly is: 'word';
      readonly norms: ReadonlySet<string>;
      readonly stems: ReadonlySet<string>;
      readonly optional: boolean;
    }
  | { readonly is: 'not'; readonly norms: ReadonlySet<string>; readonly stems: ReadonlySet<string> }
  | { readonly is: 'gap'; readonly most: number }
  | { readonly is: 'mention'; readonly kinds: ReadonlySet<string>; readonly object: boolean };

export interface Pattern {
  readonly elements: readonly Element[];
  /** What the first element can start with: norms and stems of words, `{kind}` of mentions. */
  readonly keys: readonly string[];
}

/** Token range of a match, and the mention that filled `{object}`. */
export interface PatternMatch {
  readonly from: number;
  readonly to: number;
  readonly object: Mention | null;
  /** The mention that filled `{treatment}`. */
  readonly subject: Mention | null;
  /** The first token that matched a word of the pattern; `to` where it has none. */
  readonly anchor: number;
}

/** What the mentions of a pattern caught on the way. */
interface Caught {
  readonly object: Mention | null;
  readonly subject: Mention | null;
  readonly anchor: number | null;
}

function element(source: string): Element {
  if (source === '..') return { is: 'gap', most: 3 };
  if (source === '...') return { is: 'gap', most: 8 };
  if (source.startsWith('{')) {
    const kinds = source.slice(1, -1).split('|');
    return { is: 'mention', kinds: new Set(kinds), object: kinds[0] === 'object' };
  }
  if (source.startsWith('!')) {
    const words = source.slice(1).split('|');
    return { is: 'not', norms: new Set(words.map(normalizeWord)), stems: new Set(words.map(stemWord)) };
  }
  const optional = source.endsWith('?');
  const words = (optional ? source.slice(0, -1) : source).split('|');
  const free = words.filter((word) => !word.startsWith('='));
  return {
    is: 'word',
    norms: new Set(words.map((word) => normalizeWord(word.replace(/^=/, '')))),
    stems: new Set(free.map(stemWord)),
    optional,
  };
}

/** An auxiliary between two words of a trigger belongs to another statement. */
const FINITE = new Set([
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'had',
  'can',
  'could',
  'may',
  'might',
  'will',
  'would',
  'should',
  'must',
  'does',
  'do',
  'did',
]);

/** Compiles the words of a trigger; `accepts` lists the kinds that `{object}` stands for. */
export function compilePattern(source: string, accepts: readonly string[]): Pattern {
  const elements = source
    .split(/\s+/)
    .map(element)
    .map((one) => (one.is === 'mention' && one.object ? { ...one, kinds: new Set(accepts) } : one));
  const first = elements[0];
  const keys =
    first?.is === 'word'
      ? [...new Set([...first.norms, ...first.stems])]
      : first?.is === 'mention'
        ? [...first.kinds].map((kind) => `{${kind}}`)
        : [];
  if (keys.length === 0 || (first?.is === 'word' && first.optional)) {
    throw new Error(`pattern "${source}" must start with a word or a mention`);
  }
  return { elements, keys };
}

const isWord = (
  view: SentenceView,
  at: number,
  wanted: { norms: ReadonlySet<string>; stems: ReadonlySet<string> },
): boolean => {
  const token = view.tokens[at];
  if (token === undefined) return false;
  return (
    wanted.norms.has(token.norm) ||
    wanted.stems.has(token.stem) ||
    (wanted.norms.has('not') && /n['’]t$/i.test(token.text))
  );
};

function step(view: SentenceView, pattern: Pattern, index: number, at: number, caught: Caught): PatternMatch | null {
  const one = pattern.elements[index];
  if (one === undefined) return { from: at, to: at, ...caught, anchor: caught.anchor ?? at };
  const next = (to: number, found = caught) => step(view, pattern, index + 1, to, found);
  if (one.is === 'word') {
    if (/^(?:-|['’]s)$/.test(view.tokens[at]?.text ?? '') && index > 0)
      return step(view, pattern, index, at + 1, caught);
    if (isWord(view, at, one)) {
      return next(at + 1, { ...caught, anchor: caught.anchor ?? at }) ?? (one.optional ? next(at) : null);
    }
    return one.optional ? next(at) : null;
  }
  if (one.is === 'not') return isWord(view, at, one) ? null : next(at);
  if (one.is === 'mention') {
    for (const found of view.starting(at)) {
      if (one.kinds.has(found.kind)) {
        const role = one.object ? { object: found } : found.kind === 'treatment' ? { subject: found } : {};
        const matched = next(view.endOf(found), { ...caught, ...role });
        if (matched !== null) return matched;
      }
    }
    return null;
  }
  const close = one.most < 4;
  for (let to = at; to <= Math.min(at + one.most, view.tokens.length); to++) {
    const matched = next(to);
    if (matched !== null) return matched;
    if (view.isBarrier(to) || startsStatement(view, to)) return null;
    if (close && FINITE.has(view.tokens[to]?.text.toLowerCase() ?? '')) return null;
  }
  return null;
}

/** The match that starts at token `at`, or null. */
export function matchPattern(view: SentenceView, pattern: Pattern, at: number): PatternMatch | null {
  const matched = step(view, pattern, 0, at, { object: null, subject: null, anchor: null });
  return matched === null ? null : { ...matched, from: at };
}
