import { expect, it } from 'vitest';
import { CLAIM_TYPE_DEFINITIONS } from '../../src/claim-types/index.ts';
import { CAUTION_RULES } from '../../src/compare/cautions.ts';
import { compareReports } from '../../src/compare/compare.ts';
import type { Claim } from '../../src/model.ts';
import { type ClaimParts, makeClaim, makeHierarchy, makeReport } from './make-claim.ts';

const warns = (source: string, rule: string, parts: ClaimParts = {}): Claim => {
  const claim = makeClaim({ source, type: 'contraindication', object: 'pregnancy', ...parts });
  return { ...claim, evidence: { ...claim.evidence, rule: `contraindication.${rule}` } };
};

const relate = (...claims: readonly Claim[]) => compareReports([makeReport(claims)], makeHierarchy()).relations;

it('names rules that there are', () => {
  const known = CLAIM_TYPE_DEFINITIONS.filter(({ type }) => type === 'contraindication').flatMap(({ rules, leads }) =>
    [...rules, ...leads].map(({ id }) => id),
  );
  expect(known).toEqual(expect.arrayContaining([...CAUTION_RULES]));
});

it('tells advice to ask first as weaker than a ban, whichever source gives it', () => {
  const ban = warns('b.txt', 'do-not-use');
  const caution = warns('a.txt', 'tell-doctor');
  expect(relate(ban, caution)).toMatchObject([{ kind: 'weaker', differs: 'caution', claims: [ban.id, caution.id] }]);
});

it('sees no contradiction between advice to ask first and leave to use', () => {
  const leave = warns('b.txt', 'safe-in', { polarity: 'denied' });
  expect(relate(warns('a.txt', 'tell-doctor'), leave)).toMatchObject([{ kind: 'context-differs', differs: 'caution' }]);
  expect(relate(warns('a.txt', 'do-not-use'), leave)).toMatchObject([{ kind: 'contradicts', differs: 'polarity' }]);
});
