import type { Claim, RelationKind } from '../model.ts';
import { bothKnown, type ContextDifference, contextDifferences } from './align.ts';
import { namesOf, sayCertainty, sayContext, sayFacets, sayObjects, sayPolarity } from './because.ts';
import { relateValues, type ValueRelation } from './duration-value.ts';
import { areOppositeFacets, coversFacet, facetStrength, isGeneralFacet } from './facets.ts';
import { comparePlace } from './order.ts';

/** How two claims of one topic or family stand to each other; `because` is put into words only when it is asked for. */
export interface Judgement {
  readonly kind: RelationKind;
  readonly differs: string | null;
  /** Stronger, more specific or asserting one first; else by place. */
  readonly claims: readonly [Claim, Claim];
  readonly because: () => string;
}

/** Circumstances in which a treatment may well do one thing here and another there. */
const CIRCUMSTANCES = new Set(['population', 'dose', 'route', 'time', 'comparator']);

function judge(kind: RelationKind, differs: string | null, a: Claim, b: Claim, because: () => string): Judgement {
  return { kind, differs, claims: [a, b], because };
}

/** Differences that let a denial stand beside an assertion; a comparison explains more than anything else. */
function excuses(asserted: Claim, denied: Claim): ContextDifference[] {
  const found = contextDifferences(asserted, denied).filter((difference) => {
    const { attribute, words } = difference;
    if (attribute === 'attribution') return bothKnown(difference);
    // A plain denial also denies the frequent, the severe and every form.
    if (attribute === 'frequency' || attribute === 'severity' || attribute === 'form') return words[1] !== null;
    return true;
  });
  const comparator = found.filter(({ attribute }) => attribute === 'comparator');
  return [...comparator, ...found.filter(({ attribute }) => attribute !== 'comparator')];
}

function relateOpposite(asserted: Claim, denied: Claim): Judgement | null {
  if (asserted.type === 'duration' && relateValues(asserted, denied) !== 'equal') return null;
  const polarity = (): string => sayPolarity(asserted, denied);
  const [excuse] = excuses(asserted, denied);
  const differ = (differs: string, why: () => string): Judgement =>
    judge('context-differs', differs, asserted, denied, () => `One asserts it and one denies it, but ${why()}.`);
  if (excuse?.attribute === 'comparator') return differ('comparator', () => sayContext(asserted, denied, excuse));
  if (asserted.type !== 'route' && !coversFacet(denied, asserted)) {
    return differ('facet', () => `${sayFacets(asserted, denied)}, which is another matter`);
  }
  if (excuse !== undefined) return differ(excuse.attribute, () => sayContext(asserted, denied, excuse));
  if (asserted.certainty === 'hedged' || denied.certainty === 'hedged') {
    return judge('context-differs', 'certainty', asserted, denied, () => `${polarity()}, but not both are sure of it.`);
  }
  return judge('contradicts', 'polarity', asserted, denied, () => `${polarity()}, and nothing known sets them apart.`);
}

/** Both statements cannot be right as they stand, unless they are hedged or speak of different circumstances. */
function relateExclusive(a: Claim, b: Claim, differs: string, mild: RelationKind, words: () => string): Judgement {
  const excuse = contextDifferences(a, b).find(
    (difference) => difference.attribute !== 'attribution' || bothKnown(difference),
  );
  if (excuse !== undefined) return judge(mild, differs, a, b, () => `${words()}; ${sayContext(a, b, excuse)}.`);
  if (a.certainty === 'hedged' || b.certainty === 'hedged') {
    return judge(mild, differs, a, b, () => `${words()}, but not both are sure of it.`);
  }
  return judge('contradicts', differs, a, b, () => `${words()}, and nothing known sets them apart.`);
}

/** Two asserted values that are not the same. */
function relateLengths(a: Claim, b: Claim, relation: Exclude<ValueRelation, 'equal' | 'unknown'>): Judgement {
  const words = (): string => sayObjects(a, b);
  if (relation === 'opposite') return relateExclusive(a, b, 'value', 'value-differs', words);
  if (relation === 'disjoint' || relation === 'overlaps') {
    const how = relation === 'overlaps' ? 'which overlap without being the same' : 'which do not fit together';
    return judge('value-differs', 'value', a, b, () => `${words()}, ${how}.`);
  }
  const [narrow, wide] = relation === 'inside' ? [a, b] : [b, a];
  return judge('less-specific', 'value', narrow, wide, () => `${sayObjects(narrow, wide)}, which is wider and fits.`);
}

function relateStrength(a: Claim, b: Claim): Judgement | null {
  if (a.certainty !== b.certainty) {
    const [stated, hedged] = a.certainty === 'stated' ? [a, b] : [b, a];
    return judge('weaker', 'certainty', stated, hedged, () => `${sayCertainty(stated, hedged)}.`);
  }
  if (a.polarity === 'asserted' && areOppositeFacets(a, b)) {
    return relateExclusive(a, b, 'facet', 'context-differs', () => sayFacets(a, b));
  }
  const strengths = [facetStrength(a), facetStrength(b)];
  if (strengths.includes(1) && strengths[0] !== strengths[1] && !strengths.includes(null)) {
    const [strong, weak] = strengths[1] === 1 ? [a, b] : [b, a];
    return judge('weaker', 'facet', strong, weak, () => `${sayFacets(strong, weak)}.`);
  }
  if (a.type === 'mechanism' && isGeneralFacet(a) !== isGeneralFacet(b)) {
    const [specific, general] = isGeneralFacet(b) ? [a, b] : [b, a];
    return judge(
      'less-specific',
      'facet',
      specific,
      general,
      () => `${sayFacets(specific, general)}, without saying how.`,
    );
  }
  return null;
}

function relateContext(a: Claim, b: Claim): Judgement {
  const differences = contextDifferences(a, b);
  const known = differences.filter(bothKnown);
  const apart = known.find(({ attribute }) => CIRCUMSTANCES.has(attribute));
  if (apart) return judge('context-differs', apart.attribute, a, b, () => `${sayContext(a, b, apart)}.`);
  const degree = known.find(({ attribute }) => attribute === 'frequency' || attribute === 'severity');
  if (degree) return judge('value-differs', degree.attribute, a, b, () => `${sayContext(a, b, degree)}.`);
  const both = a.polarity === 'asserted' ? 'Both say it' : 'Both deny it';
  if (a.type !== 'route' && a.facet !== b.facet && a.facet !== null && b.facet !== null) {
    return judge('agrees', 'facet', a, b, () => `${both}: ${sayFacets(a, b)}.`);
  }
  const [aside] = differences;
  if (aside) return judge('agrees', aside.attribute, a, b, () => `${both}; ${sayContext(a, b, aside)}.`);
  return judge('agrees', null, a, b, () => `${both}: ${namesOf(a, b).join(' and ')} agree in all that is known.`);
}

/** How two claims stand to each other that share type, subject and object or, of durations, the facet; null where nothing can be told. */
export function relateClaims(one: Claim, other: Claim): Judgement | null {
  const [a, b] = comparePlace(one, other) <= 0 ? [one, other] : [other, one];
  if (a.polarity !== b.polarity) return a.polarity === 'asserted' ? relateOpposite(a, b) : relateOpposite(b, a);
  if (a.type === 'duration') {
    const relation = relateValues(a, b);
    if (relation === 'unknown' || (relation !== 'equal' && a.polarity === 'denied')) return null;
    if (relation !== 'equal') return relateLengths(a, b, relation);
  }
  return relateStrength(a, b) ?? relateContext(a, b);
}
