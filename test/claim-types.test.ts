import { describe, expect, test } from 'vitest';
import { CAUTION_RULES } from '../src/claim-types/cautions.ts';
import { HARM_RULES } from '../src/claim-types/harms.ts';
import { IDIOM_RULES } from '../src/claim-types/idioms.ts';
import { CLAIM_TYPE_DEFINITIONS } from '../src/claim-types/index.ts';
import { INTERACTION_RULES } from '../src/claim-types/interactions.ts';
import { MEASURE_RULES } from '../src/claim-types/measures.ts';
import { COMPARISON_RULES, OUTCOME_RULES } from '../src/claim-types/outcomes.ts';
import { STOPPING_RULES } from '../src/claim-types/stopping.ts';
import { VERDICT_RULES } from '../src/claim-types/verdicts.ts';
import { extractClaims } from '../src/index.ts';
import { CLAIM_TYPES, type Claim, type ClaimType } from '../src/model.ts';
import type { ExpectedClaim, Rule } from '../src/tag/rule.ts';
import { RULE_EXAMPLES } from './rule-examples.ts';

/** What an expected claim states, and the same of a claim. */
function stated(claim: Claim, expected: ExpectedClaim) {
  const all = {
    object: claim.object.label,
    subject: claim.subject.label,
    facet: claim.facet,
    polarity: claim.polarity,
    certainty: claim.certainty,
    attribution: claim.attribution,
  };
  return Object.fromEntries(Object.entries(all).filter(([key]) => key in expected));
}

test('every claim type of the model is defined once, sorted', () => {
  const defined = CLAIM_TYPE_DEFINITIONS.map(({ type }) => type);
  expect(defined).toEqual([...CLAIM_TYPES].sort());
});

describe.each(CLAIM_TYPE_DEFINITIONS)('$type', ({ type, rationale, rules, leads, examples }) => {
  test('says why it exists and shows what it is and what it is not', () => {
    expect(rationale.length).toBeGreaterThan(60);
    expect(examples.filter(({ claims }) => claims.length > 0).length).toBeGreaterThanOrEqual(3);
    expect(examples.filter(({ claims }) => claims.length === 0).length).toBeGreaterThanOrEqual(3);
  });

  test('has rules with unique, readable ids', () => {
    const ids = [...rules, ...leads].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  test.each(examples)('$text', ({ text, claims }) => {
    const found = extractClaims(text).filter((claim) => claim.type === type);
    expect(found.map((claim, at) => stated(claim, claims[at] ?? { object: '' }))).toEqual(claims);
  });
});

const RULE_LISTS: readonly (readonly [type: ClaimType, rules: readonly Rule[]])[] = [
  ['contraindication', [...INTERACTION_RULES, ...CAUTION_RULES]],
  ['indication', [...IDIOM_RULES, ...OUTCOME_RULES, ...COMPARISON_RULES, ...VERDICT_RULES]],
  ['side-effect', [...HARM_RULES, ...MEASURE_RULES, ...STOPPING_RULES]],
];

describe.each(RULE_LISTS)('rules of %s', (type, rules) => {
  const examples = RULE_EXAMPLES[type] ?? {};

  test('have an example each', () => {
    expect(Object.keys(examples)).toEqual(rules.map(({ id }) => id));
  });

  test.each(Object.entries(examples))('%s reads %j', (id, [text, object, polarity = 'asserted']) => {
    const found = extractClaims(text).filter(({ evidence }) => evidence.rule === `${type}.${id}`);
    expect(found.map((claim) => [claim.object.label, claim.polarity])).toContainEqual([object, polarity]);
  });
});
