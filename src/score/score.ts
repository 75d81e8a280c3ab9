import type { Claim, ClaimType } from '../model.ts';
import { agreesStrictly, subjectsAgree } from './agreement.ts';
import { bCubed, type Figures } from './b-cubed.ts';
import type { GoldClaim } from './gold.ts';
import { type Match, type Matching, matchClaims } from './match.ts';

/** Figures of one claim type, or of all. */
export interface TypeScore extends Figures {
  /** Required gold claims. */
  readonly gold: number;
  /** F1 where subject and polarity have to agree too. */
  readonly strictF1: number;
}

/** The attributes of a claim that are scored. */
export const SCORED = ['polarity', 'certainty', 'attribution', 'promotional', 'facet', 'subject'] as const;
export type Scored = (typeof SCORED)[number];

/** A claim with the gold claim it stands for. */
export interface Pair {
  readonly claim: Claim;
  readonly gold: GoldClaim;
}

/** What went wrong. */
export interface ScoreErrors {
  readonly missed: readonly GoldClaim[];
  readonly unexpected: readonly Claim[];
  readonly disagreeing: readonly Pair[];
}

/** How well claims agree with a gold file. */
export interface Score {
  /** By claim type in alphabetical order, then `all`. */
  readonly types: Readonly<Record<string, TypeScore>>;
  /** Share of matched, required claims whose attribute agrees; null where the gold judges none of them. */
  readonly attributes: Readonly<Record<Scored, number | null>>;
  readonly bcubed: Figures;
  readonly errors: ScoreErrors;
}

const ratio = (part: number, whole: number): number => part / (whole || 1);
const f1 = (hits: number, wrong: number, missing: number): number =>
  hits === 0 ? 0 : (2 * hits) / (2 * hits + wrong + missing);

const isRequired = (match: Match): match is Pair => match.gold !== null && !match.gold.optional;

/** Optional gold claims cost nothing when found and nothing when missed. */
function scoreType(matches: readonly Match[], golds: readonly GoldClaim[]): TypeScore {
  const required = golds.filter((gold) => !gold.optional).length;
  const pairs = matches.filter(isRequired);
  const strict = pairs.filter(({ claim, gold }) => agreesStrictly(claim, gold)).length;
  const unexpected = matches.filter(({ gold }) => gold === null).length;
  const hits = pairs.length;
  return {
    gold: required,
    precision: ratio(hits, hits + unexpected),
    recall: ratio(hits, required),
    f1: f1(hits, unexpected, required - hits),
    strictF1: f1(strict, unexpected + hits - strict, required - strict),
  };
}

function scoreTypes(matching: Matching, golds: readonly GoldClaim[], types: readonly ClaimType[]) {
  const known = matching.matches.filter(({ claim }) => types.includes(claim.type));
  const scores = types.map((type): [string, TypeScore] => [
    type,
    scoreType(
      known.filter(({ claim }) => claim.type === type),
      golds.filter((gold) => gold.type === type),
    ),
  ]);
  return Object.fromEntries([...scores, ['all', scoreType(known, golds)]]);
}

function shareOf(pairs: readonly Pair[], attribute: Exclude<Scored, 'subject'>): number | null {
  const judged = pairs.filter(({ gold }) => gold[attribute] !== 'disputed');
  if (judged.length === 0) return null;
  return judged.filter(({ claim, gold }) => claim[attribute] === gold[attribute]).length / judged.length;
}

/** Any subject is right where the gold disputes it. */
function shareOfSubjects(pairs: readonly Pair[]): number | null {
  if (pairs.every(({ gold }) => gold.subject === 'disputed')) return null;
  return pairs.filter(({ claim, gold }) => subjectsAgree(claim, gold)).length / pairs.length;
}

function scoreAttributes(pairs: readonly Pair[]): Score['attributes'] {
  return {
    polarity: shareOf(pairs, 'polarity'),
    certainty: shareOf(pairs, 'certainty'),
    attribution: shareOf(pairs, 'attribution'),
    promotional: shareOf(pairs, 'promotional'),
    facet: shareOf(pairs, 'facet'),
    subject: shareOfSubjects(pairs),
  };
}

/** Scores claims against gold: mentions, strictly, by attribute, and how well object ids group mentions. */
export function scoreClaims(claims: readonly Claim[], golds: readonly GoldClaim[]): Score {
  const types = [...new Set(golds.map((gold) => gold.type))].sort();
  const matching = matchClaims(claims, golds);
  const pairs = matching.matches.filter(isRequired);
  return {
    types: scoreTypes(matching, golds, types),
    attributes: scoreAttributes(pairs),
    bcubed: bCubed(
      pairs.map(({ claim, gold }) => [`${claim.type}|${claim.object.id}`, `${gold.type}|${gold.object}`] as const),
    ),
    errors: {
      missed: matching.missed,
      unexpected: matching.matches.flatMap(({ claim, gold }) =>
        gold === null && types.includes(claim.type) ? [claim] : [],
      ),
      disagreeing: pairs.filter(({ claim, gold }) => !agreesStrictly(claim, gold)),
    },
  };
}
