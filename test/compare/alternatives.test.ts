import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/compare.ts';
import type { Claim, Relation } from '../../src/model.ts';
import { type ClaimParts, makeClaim, makeHierarchy, makeReport } from './make-claim.ts';

const PARENTS = { nurse: 'medical-professional', physician: 'medical-professional', clinic: 'clinical-setting' };

function relationsOf(...claims: readonly Claim[]): Relation[] {
  return [...compareReports([makeReport(claims)], makeHierarchy(PARENTS)).relations];
}

const kindsOf = (...claims: readonly Claim[]): string[] =>
  relationsOf(...claims).map(({ kind, differs }) => `${kind} ${differs}`);

const supervised = (source: string, object: string, parts: ClaimParts = {}): Claim =>
  makeClaim({ source, type: 'supervision', object, facet: 'gives', ...parts });
const given = (source: string, object: string, parts: ClaimParts = {}): Claim =>
  makeClaim({ source, type: 'setting', object, ...parts });
const proven = (source: string, object: string, parts: ClaimParts = {}): Claim =>
  makeClaim({ source, type: 'evidence', object, ...parts });

describe('who gives a treatment', () => {
  it('differs where neither covers the other', () => {
    const [relation] = relationsOf(supervised('a', 'therapist'), supervised('b', 'physician'));
    expect(relation).toMatchObject({ kind: 'value-differs', differs: 'supervisor' });
    expect(relation?.because).toBe('a says “therapist”, b “physician”, and neither covers the other.');
  });

  it('differs inside one source, but not inside one sentence', () => {
    const text = 'A nurse or a therapist gives it.';
    expect(kindsOf(supervised('a', 'nurse'), supervised('a', 'therapist', { at: 200 }))).toEqual([
      'value-differs supervisor',
    ]);
    expect(kindsOf(supervised('a', 'nurse', { text }), supervised('a', 'therapist', { text }))).toEqual([]);
  });

  it('is only less specific where one covers the other', () => {
    expect(kindsOf(supervised('a', 'nurse'), supervised('b', 'medical professional'))).toEqual([
      'less-specific object',
    ]);
  });

  it('is another question than whom to ask', () => {
    expect(kindsOf(supervised('a', 'therapist', { facet: 'consulted' }), supervised('b', 'physician'))).toEqual([]);
  });
});

describe('where it is given', () => {
  it('differs between home and clinic', () => {
    expect(kindsOf(given('a', 'at home'), given('b', 'clinic'))).toEqual(['value-differs setting']);
  });

  it('does not differ where a source denies the other place', () => {
    expect(kindsOf(given('a', 'at home', { polarity: 'denied' }), given('b', 'clinic'))).toEqual([]);
  });
});

describe('how good the evidence is called', () => {
  it('differs between limited and strong, the strong first', () => {
    const [relation] = relationsOf(proven('a', 'limited evidence'), proven('b', 'strong evidence'));
    expect(relation).toMatchObject({ kind: 'value-differs', differs: 'evidence' });
    expect(relation?.claims[0]).toContain('strong evidence');
  });

  it('is weaker between two good ones, and nothing between neighbours of which one is poor', () => {
    expect(kindsOf(proven('a', 'supporting studies'), proven('b', 'strong evidence'))).toEqual(['weaker evidence']);
    expect(kindsOf(proven('a', 'supporting studies'), proven('b', 'more research needed'))).toEqual([]);
    expect(kindsOf(proven('a', 'no evidence'), proven('b', 'limited evidence'))).toEqual([]);
  });
});

describe('what it is called or approved for', () => {
  it('may be several things, so that a difference is one of context', () => {
    const called = (source: string, object: string): Claim => makeClaim({ source, type: 'drug-class', object });
    const approved = (source: string, object: string): Claim =>
      makeClaim({ source, type: 'indication', object, facet: 'approved' });
    expect(kindsOf(called('a', 'sedatives'), called('b', 'stimulants'))).toEqual(['context-differs class']);
    expect(kindsOf(approved('a', 'pain'), approved('b', 'depression'))).toEqual(['context-differs indication']);
  });
});

describe('a lasting change and no cure', () => {
  const reset = makeClaim({ source: 'a', type: 'mechanism', object: 'pain pathways', facet: 'resets' });
  const noCure = (source: string, at = 0): Claim =>
    makeClaim({ source, type: 'indication', object: 'pain', facet: 'not-a-cure', polarity: 'denied', at });

  it('are set against each other, also inside one source', () => {
    expect(kindsOf(reset, noCure('b'))).toEqual(['context-differs permanence']);
    expect(kindsOf(reset, noCure('a', 300))).toEqual(['context-differs permanence']);
  });

  it('need an assertion of the change', () => {
    expect(kindsOf({ ...reset, polarity: 'denied' }, noCure('b'))).toEqual([]);
  });
});
