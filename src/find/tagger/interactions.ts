import type { Mention } from '../../model.ts';
import type { Interaction } from '../../text/read-sentence.ts';
import { overlap } from '../../text/spans.ts';
import type { Token } from '../../text/tokenize.ts';
import { candidates, lattice, withoutOverlap } from './chain.ts';
import { isAction } from './interaction-words.ts';
import { labelScorer } from './label-scores.ts';
import { NAME_TYPES, type NameType } from './labels.ts';
import { type Chain, interactionModel } from './model.ts';
import { nameFormOf } from './name-forms.ts';
import { pairFeatures, sharedFeatures } from './pair-features.ts';
import { type Item, itemsOf, type Name } from './pair-items.ts';
import { probability } from './regression.ts';

/** Names that are less likely make no pair; what a pair says decides more. */
const LEAST_NAME = 0.15;
const LEAST_NAMES = NAME_TYPES.map(() => LEAST_NAME);

/** Names that stand farther apart (in words, other names as one) are no pair. */
const FARTHEST = 40;

/** How likely a sentence with these features (`sentenceFeatures`) tells of chemicals and their targets, from 0 to 1; a gate before `findInteractions`. */
export const interactionScore = (features: readonly number[]): number =>
  probability(interactionModel().sentence, features);

/** What is known of each token: what the lexicon says, else what its form does. */
export const nameKinds = (tokens: readonly Token[], kinds: readonly string[]): string[] =>
  tokens.map(({ form }, at) => kinds[at] || nameFormOf(form));

/** The names in a sentence as a chain reads them; none overlap. */
function readNames(tokens: readonly Token[], scores: Float64Array, { steps }: Chain): Name[] {
  return withoutOverlap(candidates(lattice(scores, steps, tokens.length), LEAST_NAMES)).map(
    ({ type, from, to, score }) => ({
      type: NAME_TYPES[type] as NameType,
      span: { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 },
      score,
    }),
  );
}

/** Reads the names in a sentence by a chain, which is asked for when there is a sentence. */
export function nameReader(chainOf: () => Chain): (tokens: readonly Token[], kinds: readonly string[]) => Name[] {
  const labelScores = labelScorer(() => chainOf().weights);
  return (tokens, kinds) => readNames(tokens, labelScores(tokens, nameKinds(tokens, kinds)), chainOf());
}

const learnedNames = nameReader(() => interactionModel().chain);

/** Learned names, and the treatments of the lexicon elsewhere. */
export function withTreatments(learned: readonly Name[], mentions: readonly Mention[]): readonly Name[] {
  const names = [...learned];
  for (const { kind, span } of mentions) {
    if (kind !== 'treatment' || names.some((one) => overlap(one.span, span))) continue;
    names.push({ type: 'chemical', span, score: null });
  }
  return names;
}

/** A name and its place among the items of a sentence. */
interface Place {
  readonly name: Name;
  readonly at: number;
}

interface Pair {
  readonly chemical: Place;
  readonly target: Place;
}

/** Every chemical with every target near enough. */
export function pairsOf(items: readonly Item[]): Pair[] {
  const placesOf = (type: NameType) =>
    items.flatMap(({ name }, at): Place[] => (name?.type === type ? [{ name, at }] : []));
  const targets = placesOf('target');
  return placesOf('chemical').flatMap((chemical) =>
    targets
      .filter((target) => Math.abs(target.at - chemical.at) <= FARTHEST)
      .map((target): Pair => ({ chemical, target })),
  );
}

const FACETS: Readonly<Record<string, Interaction['facet']>> = { block: 'blocks', less: 'reduces', up: 'promotes' };

/** How far around two names the word that says what the one does to the other may stand. */
const NEAR = 3;

/** What one does to the other: the action nearest to the target, between the two or else beside them. */
function actionIn(items: readonly Item[], { chemical, target }: Pair): Pick<Interaction, 'facet' | 'trigger'> {
  const [first, last] = [Math.min(chemical.at, target.at), Math.max(chemical.at, target.at)];
  const between = items.slice(first + 1, last);
  const beside = [...items.slice(last + 1, last + 1 + NEAR), ...items.slice(Math.max(0, first - NEAR), first)];
  const near = [...(target.at === last ? between.reverse() : between), ...beside].filter(
    ({ role }) => role !== null && isAction(role),
  );
  const cue = near.find(({ role }) => (role as string) in FACETS) ?? near[0];
  return {
    facet: FACETS[cue?.role ?? ''] ?? 'acts-on',
    trigger: cue === undefined ? target.name.span : { start: cue.head.start, end: cue.head.end },
  };
}

/** Which chemical acts on which target as a sentence tells: every pair with its score. `kinds` is what the lexicon says of each token. */
export function findInteractions(
  tokens: readonly Token[],
  kinds: readonly string[],
  mentions: readonly Mention[],
): Interaction[] {
  const items = itemsOf(tokens, withTreatments(learnedNames(tokens, kinds), mentions));
  const pairs = pairsOf(items);
  const shared = pairs.length === 0 ? [] : sharedFeatures(items);
  return pairs.map((pair) => ({
    chemical: pair.chemical.name.span,
    target: pair.target.name.span,
    ...actionIn(items, pair),
    score: probability(interactionModel().pair, [...shared, ...pairFeatures(items, pair.chemical.at, pair.target.at)]),
  }));
}
