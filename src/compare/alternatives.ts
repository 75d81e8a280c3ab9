import type { Claim, ClaimType, Hierarchy } from '../model.ts';
import { groupBy } from '../text/group-by.ts';
import { namesOf, sayObjects } from './because.ts';
import { evidenceStrength } from './evidence-strength.ts';
import { choosePairs, isOneSentence, type Sides, sidesAcross } from './pairs.ts';
import type { Judgement } from './relate.ts';
import type { TopicGroup } from './topics.ts';

/** Topics of one subject whose objects answer one question, so that another object is another answer. */

interface Question {
  readonly type: ClaimType;
  readonly facet: string | null;
  /** What the answers are called as an attribute. */
  readonly differs: string;
  /** True where one treatment may well have several answers. */
  readonly several: boolean;
}

const QUESTIONS: readonly Question[] = [
  { type: 'supervision', facet: null, differs: 'supervisor', several: false },
  { type: 'setting', facet: null, differs: 'setting', several: false },
  { type: 'drug-class', facet: null, differs: 'class', several: true },
  { type: 'indication', facet: 'approved', differs: 'indication', several: true },
];

type Compatible = (a: Claim, b: Claim) => boolean;

/** The first claim that fits none of the others, with one of those. */
function findApart(
  claims: readonly Claim[],
  others: readonly Claim[],
  fits: Compatible,
): readonly [Claim, Claim] | null {
  for (const claim of claims) {
    const [first] = others;
    if (first === undefined || others.some((other) => fits(claim, other))) continue;
    return [claim, others.find((other) => !claims.some((own) => fits(own, other))) ?? first];
  }
  return null;
}

function findApartInside(claims: readonly Claim[], fits: Compatible): readonly [Claim, Claim] | null {
  for (const [at, a] of claims.entries()) {
    const b = claims.slice(at + 1).find((other) => !fits(a, other) && !isOneSentence(a, other));
    if (b !== undefined) return [a, b];
  }
  return null;
}

function judgeApart({ differs, several }: Question, [a, b]: readonly [Claim, Claim]): Judgement {
  const because = (): string => `${sayObjects(a, b)}, and neither covers the other.`;
  return { kind: several ? 'context-differs' : 'value-differs', differs, claims: [a, b], because };
}

const assertingSides = (groups: readonly TopicGroup[]): Sides[] =>
  sidesAcross(groups).filter(({ asserted }) => asserted.length > 0);

function relateAnswers(question: Question, groups: readonly TopicGroup[], fits: Compatible): Judgement[] {
  const sides = assertingSides(groups);
  const own = question.several ? [] : sides.flatMap(({ asserted }) => [findApartInside(asserted, fits)]);
  const between = choosePairs(sides).map(
    ([a, b]) => findApart(a.asserted, b.asserted, fits) ?? findApart(b.asserted, a.asserted, fits),
  );
  return [...own, ...between].flatMap((pair) => (pair === null ? [] : [judgeApart(question, pair)]));
}

const WEAK_UP_TO = 2;

/** The good and the poor are apart, unless there is but one step between them; of two good ones, one says less. */
function relateStrengths(a: Claim, b: Claim): Judgement | null {
  const [first, second] = [evidenceStrength(a), evidenceStrength(b)];
  if (first === null || second === null || first === second) return null;
  const [strong, weak] = first > second ? [a, b] : [b, a];
  const poor = Math.min(first, second) <= WEAK_UP_TO;
  const apart = poor && Math.max(first, second) > WEAK_UP_TO && Math.abs(first - second) > 1;
  if (poor && !apart) return null;
  const [firstName, secondName] = namesOf(strong, weak);
  const because = (): string =>
    `${firstName} speaks of “${strong.object.text}”, ${secondName} of “${weak.object.text}”.`;
  return { kind: apart ? 'value-differs' : 'weaker', differs: 'evidence', claims: [strong, weak], because };
}

const gapOf = ({ claims: [a, b] }: Judgement): number =>
  Math.abs((evidenceStrength(a) ?? 0) - (evidenceStrength(b) ?? 0));

/** The widest difference between two lists; only what is apart where both are of one source. */
function widest(first: readonly Claim[], second: readonly Claim[]): Judgement | null {
  let found: Judgement | null = null;
  for (const a of first) {
    for (const b of second) {
      const judgement = isOneSentence(a, b) ? null : relateStrengths(a, b);
      if (judgement !== null && (found === null || gapOf(judgement) > gapOf(found))) found = judgement;
    }
  }
  return found;
}

function relateEvidence(groups: readonly TopicGroup[]): Judgement[] {
  const sides = assertingSides(groups);
  const own = sides.map(({ asserted }) => widest(asserted, asserted));
  const between = choosePairs(sides).map(([a, b]) => widest(a.asserted, b.asserted));
  return [...own.filter((one) => one?.kind === 'value-differs'), ...between].filter((one) => one !== null);
}

/**
 * Where sources answer one question about a treatment in ways that do not fit together: who, where, what, how sure. Only
 * the topics of one question that `isAsked` are looked at.
 */
export function relateAlternatives(
  groups: readonly TopicGroup[],
  hierarchy: Hierarchy,
  isAsked: (family: readonly TopicGroup[]) => boolean,
): Judgement[] {
  const fits: Compatible = (a, b) => hierarchy.isA(a.object.id, b.object.id) || hierarchy.isA(b.object.id, a.object.id);
  const familiesOf = (isMember: (group: TopicGroup) => boolean): TopicGroup[][] =>
    [...groupBy(groups.filter(isMember), ({ subject }) => subject.id).values()].filter(isAsked);
  const answers = QUESTIONS.flatMap((question) =>
    familiesOf(({ type, facet }) => type === question.type && facet === question.facet).flatMap((family) =>
      relateAnswers(question, family, fits),
    ),
  );
  return [...answers, ...familiesOf(({ type }) => type === 'evidence').flatMap(relateEvidence)];
}
