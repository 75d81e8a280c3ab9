import { describe, expect, test } from 'vitest';
import { CLAIM_TYPE_DEFINITIONS } from '../src/claim-types/index.ts';
import { extractClaims } from '../src/index.ts';
import { CLAIM_TYPES, type Claim } from '../src/model.ts';
import type { ExpectedClaim } from '../src/tag/rule.ts';

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
