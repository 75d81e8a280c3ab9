import type { Block, ClaimType, Mention } from '../../model.ts';
import type { SentenceView } from '../sentence-view.ts';
import { facetToldOf } from '../time-facets.ts';
import { addPlaceFeatures, addSentenceFeatures, featureNames, featuresOfName, type Surroundings } from './features.ts';
import { ownFacets } from './own-facets.ts';

/** By claim type the facets that are told apart by what was learned; those that a denial tells are not among them. */
export const LEARNED_FACETS: Readonly<Partial<Record<ClaimType, readonly string[]>>> = {
  indication: ['effective', 'used', 'studied', 'approved'],
  mechanism: ['affects', 'acts-on', 'blocks', 'disrupts', 'modulates', 'promotes', 'reduces', 'resets'],
  duration: ['other', 'onset', 'effect-duration', 'administration-length', 'course', 'condition-definition'],
};

/** By claim type and feature a weight for each of its facets, in hundredths. */
export type FacetWeights = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/** The feature that everything has. */
export const EVERY = '';

/** What tells the facet of a claim about a mention. */
export function facetFeatures(block: Block, view: SentenceView, mention: Mention, around: Surroundings): string[] {
  return [
    EVERY,
    ...featureNames((to) => {
      addSentenceFeatures(to, block, view, around);
      addPlaceFeatures(to, view, mention);
    }),
    ...featuresOfName(mention, around).map((name) => `=${name}`),
  ];
}

/**
 * By so much another facet of a time has to be likelier than "other", in hundredths: sources are compared by times of one facet, so that a wrong one
 * makes a false difference.
 */
const SURE_OF_TIME = 120;

let read: FacetWeights | null = null;

/** The facet that the words around a time tell, or the likeliest of a claim of a type about a mention; undefined where none was learned. */
export function learnedFacet(
  type: ClaimType,
  block: Block,
  view: SentenceView,
  mention: Mention,
  around: Surroundings,
): string | undefined {
  const facets = LEARNED_FACETS[type];
  if (facets === undefined) return undefined;
  const told = type === 'duration' ? facetToldOf(view, mention) : null;
  if (told !== null) return told;
  read ??= ownFacets();
  const weights = read[type] ?? {};
  const sums = facets.map(() => 0);
  for (const feature of facetFeatures(block, view, mention, around)) {
    if (!Object.hasOwn(weights, feature)) continue;
    weights[feature]?.forEach((weight, facet) => {
      sums[facet] = (sums[facet] as number) + weight;
    });
  }
  const [first = 0] = sums;
  const best = sums.indexOf(Math.max(...sums));
  const isUnsure = type === 'duration' && (sums[best] as number) - first < SURE_OF_TIME;
  return facets[isUnsure ? 0 : best];
}
