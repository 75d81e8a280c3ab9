import type { Claim, ClaimType } from '../model.ts';
import { groupBy } from '../text/group-by.ts';
import { namesOf } from './because.ts';
import { compareText } from './order.ts';
import { choosePairs, isOneSentence, sidesOf } from './pairs.ts';
import type { Judgement } from './relate.ts';
import type { TopicGroup } from './topics.ts';

/** Says that something is put right for good: "resets", "restores", "repairs". */
const isReset = ({ type, facet, polarity }: Claim): boolean =>
  type === 'mechanism' && facet === 'resets' && polarity === 'asserted';
const isNoCure = ({ type, facet, polarity }: Claim): boolean =>
  type === 'indication' && facet === 'not-a-cure' && polarity === 'denied';
const isEither = (claim: Claim): boolean => isReset(claim) || isNoCure(claim);
const TYPES: ReadonlySet<ClaimType> = new Set(['mechanism', 'indication']);

function judge(reset: Claim, noCure: Claim): Judgement {
  const [first, second] = namesOf(reset, noCure);
  const because = (): string =>
    `${first} says that it resets “${reset.object.text}”, which sounds lasting; ${second} says that it is no cure.`;
  return { kind: 'context-differs', differs: 'permanence', claims: [reset, noCure], because };
}

function relateClaimsOf(claims: readonly Claim[]): Judgement[] {
  const sides = sidesOf(groupBy(claims, ({ source }) => source)).sort((a, b) => compareText(a.source, b.source));
  const pairs = [...sides.map((one) => [one, one] as const), ...choosePairs(sides)];
  return pairs.flatMap(([a, b]) => {
    const found = [
      [a, b],
      [b, a],
    ] as const;
    const judged = found.flatMap(([one, other]) => {
      const reset = one.asserted.find(isReset);
      const noCure = other.denied.find(isNoCure);
      return reset && noCure && !isOneSentence(reset, noCure) ? [judge(reset, noCure)] : [];
    });
    return a === b ? judged.slice(0, 1) : judged;
  });
}

/** Where one source speaks of a lasting change of the body and another of no cure. */
export function relatePermanence(groups: readonly TopicGroup[]): Judgement[] {
  const claims = groups.flatMap((group) => (TYPES.has(group.type) ? group.claims.filter(isEither) : []));
  return [...groupBy(claims, ({ subject }) => subject.id).values()].flatMap(relateClaimsOf);
}
