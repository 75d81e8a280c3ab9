import { FARTHEST_SCOPE } from './clauses.ts';
import type { CueMatch } from './find-cues.ts';
import type { TokenRange } from './scope.ts';

/** A cue with the tokens it governs. */
export interface Scoped {
  readonly match: CueMatch;
  readonly scope: TokenRange;
}

const isException = (item: Scoped): boolean => item.match.rule.extent === 'exception';
const isNegation = (item: Scoped): boolean => item.match.rule.roles.includes('negation');

const holds = (negation: Scoped, exception: Scoped): boolean =>
  negation !== exception &&
  isNegation(negation) &&
  !isException(negation) &&
  negation.match.last < exception.match.first &&
  exception.match.first <= negation.scope.last;

/** The items within reach of a scope on one side, nearest first. */
function near(items: readonly Scoped[], at: number, step: 1 | -1): Scoped[] {
  const found: Scoped[] = [];
  const from = items[at]?.match.first ?? 0;
  for (let i = at + step; i >= 0 && i < items.length; i += step) {
    const item = items[i];
    if (item === undefined || Math.abs(item.match.first - from) > FARTHEST_SCOPE) break;
    found.push(item);
  }
  return found;
}

/**
 * Exceptions taken out of the negations they stand in: in "no effects except nausea" the negation ends before
 * "except", and nausea is not denied. Without a negation before it an exception stays one ("all except nausea").
 */
export function withoutExceptions(items: readonly Scoped[]): Scoped[] {
  if (!items.some(isException)) return [...items];
  return items.flatMap((item, at) => {
    if (isException(item)) return near(items, at, -1).some((other) => holds(other, item)) ? [] : [item];
    const first = near(items, at, 1).find((other) => isException(other) && holds(item, other));
    return [first === undefined ? item : { ...item, scope: { first: item.scope.first, last: first.match.first - 1 } }];
  });
}
