import type { Claim, RelationKind } from '../model.ts';
import {
  type ContextAttribute,
  type ContextSet,
  contextDifferences,
  contextSet,
  firstOf,
  namedAmong,
} from './align.ts';
import { namesOf, sayCertainty, sayContext, sayFacets, sayObjects, sayPolarity } from './because.ts';
import { isCaution } from './cautions.ts';
import { relateValues, type ValueRelation } from './duration-value.ts';
import { areOppositeFacets, coversFacet, facetStrength, isGeneralFacet } from './facets.ts';
import { findLimit } from './limits.ts';
import { comparePlace } from './order.ts';
import { areOtherStages } from './stages.ts';

/** How two claims of one topic or family stand to each other; `because` is put into words only when it is asked for. */
export interface Judgement {
  readonly kind: RelationKind;
  readonly differs: string | null;
  /** Stronger, more specific or asserting one first; else by place. */
  readonly claims: readonly [Claim, Claim];
  readonly because: () => string;
}

/** Circumstances in which a treatment may well do one thing here and another there. */
const CIRCUMSTANCES = contextSet('population', 'dose', 'route', 'time', 'comparator');
const DEGREES = contextSet('frequency', 'severity');
const ATTRIBUTION = contextSet('attribution');
const COMPARATOR = contextSet('comparator');
/** A plain denial also denies the frequent, the severe and every form. */
const COVERED_BY_DENIAL = contextSet('frequency', 'severity', 'form');

function judge(kind: RelationKind, differs: string | null, a: Claim, b: Claim, because: () => string): Judgement {
  return { kind, differs, claims: [a, b], because };
}

/** Those of some attributes that both claims name. */
const namedByBoth = (set: ContextSet, a: Claim, b: Claim): ContextSet => namedAmong(namedAmong(set, a), b);

/** In what the circumstances of two claims differ; in who is cited only where both cite somebody. */
function differencesToWeigh(a: Claim, b: Claim): ContextSet {
  const found = contextDifferences(a, b);
  return (found & ~ATTRIBUTION) | namedByBoth(found & ATTRIBUTION, a, b);
}

/** The difference that best lets a denial stand beside an assertion; a comparison explains more than anything else. */
function findExcuse(asserted: Claim, denied: Claim): ContextAttribute | null {
  const found = differencesToWeigh(asserted, denied);
  const excuses = (found & ~COVERED_BY_DENIAL) | namedAmong(found & COVERED_BY_DENIAL, denied);
  return firstOf(excuses & COMPARATOR) ?? firstOf(excuses);
}

function differ(differs: string, asserted: Claim, denied: Claim, why: () => string): Judgement {
  return judge(
    'context-differs',
    differs,
    asserted,
    denied,
    () =>
      `${asserted.type === 'contraindication' ? 'One warns of it and one allows it' : 'One asserts it and one denies it'}, but ${why()}.`,
  );
}

/** "It may be used in pregnancy" gives leave, and is not unsure. */
const isLeave = ({ type, evidence }: Claim): boolean =>
  type === 'contraindication' &&
  evidence.cues.every(({ role, text }) => role !== 'hedge' || /^(?:may|can)$/i.test(text));

/** "It is safe" and "it is well tolerated" deny that harm is to be feared, and not every side effect. */
const isVerdict = ({ type, object: { text } }: Claim): boolean =>
  type === 'side-effect' &&
  /\b(?:safe|safely|safety|tolerated)\b/i.test(text) &&
  !/\b(?:completely|totally|perfectly|entirely|absolutely|wholly|100|everyone|everybody|anyone|anybody|all)\b/i.test(
    text,
  );

function relateOpposite(asserted: Claim, denied: Claim): Judgement | null {
  if (asserted.type === 'duration' && relateValues(asserted, denied) !== 'equal') return null;
  const excuse = findExcuse(asserted, denied);
  const isOtherMatter = asserted.type !== 'route' && !coversFacet(denied, asserted);
  if (isOtherMatter && excuse !== 'comparator') {
    return differ('facet', asserted, denied, () => `${sayFacets(asserted, denied)}, which is another matter`);
  }
  if (excuse !== null) return differ(excuse, asserted, denied, () => sayContext(asserted, denied, excuse));
  if (areOtherStages(asserted, denied)) {
    const because = (): string => 'one speaks of keeping it away and one of what is there already';
    return differ('stage', asserted, denied, because);
  }
  const limited = findLimit(asserted, denied);
  if (limited !== null) {
    const { kind, words, of } = limited;
    const because = (): string => `${namesOf(asserted, denied)[of === asserted ? 0 : 1]} says so only of “${words}”`;
    return differ(kind, asserted, denied, because);
  }
  if (isVerdict(denied)) {
    const [first, second] = namesOf(asserted, denied);
    const because = (): string => `${second} calls it safe on the whole, ${first} says that it has side effects.`;
    return judge('context-differs', 'degree', asserted, denied, because);
  }
  if (isCaution(asserted)) {
    const [first, second] = namesOf(asserted, denied);
    const because = (): string => `${first} asks for advice or care first, ${second} says that it may be used.`;
    return judge('context-differs', 'caution', asserted, denied, because);
  }
  if (asserted.certainty === 'hedged' || (denied.certainty === 'hedged' && !isLeave(denied))) {
    const because = (): string => `${sayPolarity(asserted, denied)}, but not both are sure of it.`;
    return judge('context-differs', 'certainty', asserted, denied, because);
  }
  if (asserted.source === denied.source) {
    const because = (): string => `${sayPolarity(asserted, denied)}; one text that says both may well tell them apart.`;
    return judge('context-differs', 'polarity', asserted, denied, because);
  }
  const because = (): string => `${sayPolarity(asserted, denied)}, and nothing known sets them apart.`;
  return judge('contradicts', 'polarity', asserted, denied, because);
}

/** Both statements cannot be right as they stand, unless they are hedged or speak of different circumstances. */
function relateExclusive(a: Claim, b: Claim, differs: string, mild: RelationKind, words: () => string): Judgement {
  const excuse = firstOf(differencesToWeigh(a, b));
  if (excuse !== null) return judge(mild, differs, a, b, () => `${words()}; ${sayContext(a, b, excuse)}.`);
  if (a.certainty === 'hedged' || b.certainty === 'hedged') {
    return judge(mild, differs, a, b, () => `${words()}, but not both are sure of it.`);
  }
  return judge('contradicts', differs, a, b, () => `${words()}, and nothing known sets them apart.`);
}

/** "Fewer attacks after 24 weeks" of a study tells when it was measured, and not how soon it was so. */
const isMeasured = ({ facet, attribution, sentence, object }: Claim): boolean =>
  facet === 'onset' &&
  attribution === 'research' &&
  /\b(?:after|at|by) (?:\p{L}+ )?$/iu.test(sentence.text.slice(0, Math.max(0, sentence.text.indexOf(object.text))));

/** Two asserted values that are not the same. */
function relateLengths(a: Claim, b: Claim, relation: Exclude<ValueRelation, 'equal' | 'unknown'>): Judgement {
  const words = (): string => sayObjects(a, b);
  if (relation === 'opposite' && isMeasured(a) !== isMeasured(b)) {
    return judge('value-differs', 'value', a, b, () => `${words()}; one of them is when a study measured it.`);
  }
  if (relation === 'opposite') return relateExclusive(a, b, 'value', 'value-differs', words);
  if (relation === 'disjoint' || relation === 'overlaps') {
    const how = relation === 'overlaps' ? 'which overlap without being the same' : 'which do not fit together';
    return judge('value-differs', 'value', a, b, () => `${words()}, ${how}.`);
  }
  const [narrow, wide] = relation === 'inside' ? [a, b] : [b, a];
  return judge('less-specific', 'value', narrow, wide, () => `${sayObjects(narrow, wide)}, which is wider and fits.`);
}

/** "Do not use it" and "ask your doctor first" are two warnings, of which the second says less. */
function relateWarnings(a: Claim, b: Claim): Judgement | null {
  if (a.polarity === 'denied' || isCaution(a) === isCaution(b)) return null;
  const [ban, caution] = isCaution(b) ? [a, b] : [b, a];
  const [first, second] = namesOf(ban, caution);
  const because = (): string => `${first} says not to use it, ${second} only to ask or to take care first.`;
  return judge('weaker', 'caution', ban, caution, because);
}

function relateStrength(a: Claim, b: Claim): Judgement | null {
  const warnings = relateWarnings(a, b);
  if (warnings !== null) return warnings;
  if (a.certainty !== b.certainty) {
    const [stated, hedged] = a.certainty === 'stated' ? [a, b] : [b, a];
    return judge('weaker', 'certainty', stated, hedged, () => `${sayCertainty(stated, hedged)}.`);
  }
  if (a.polarity === 'asserted' && areOppositeFacets(a, b)) {
    if (a.object.text.toLowerCase() === b.object.text.toLowerCase())
      return relateExclusive(a, b, 'facet', 'context-differs', () => sayFacets(a, b));
    return judge('context-differs', 'facet', a, b, () => `${sayFacets(a, b)}, of what they call by different words.`);
  }
  const [first, second] = [facetStrength(a), facetStrength(b)];
  if (first !== null && second !== null && first !== second && (first === 1 || second === 1)) {
    const [strong, weak] = second === 1 ? [a, b] : [b, a];
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
  const known = namedByBoth(differences, a, b);
  const apart = firstOf(known & CIRCUMSTANCES);
  if (apart !== null) return judge('context-differs', apart, a, b, () => `${sayContext(a, b, apart)}.`);
  const degree = firstOf(known & DEGREES);
  if (degree !== null) return judge('value-differs', degree, a, b, () => `${sayContext(a, b, degree)}.`);
  const both = a.polarity === 'asserted' ? 'Both say it' : 'Both deny it';
  if (a.type !== 'route' && a.facet !== b.facet && a.facet !== null && b.facet !== null) {
    return judge('agrees', 'facet', a, b, () => `${both}: ${sayFacets(a, b)}.`);
  }
  const aside = firstOf(differences);
  if (aside !== null) return judge('agrees', aside, a, b, () => `${both}; ${sayContext(a, b, aside)}.`);
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
