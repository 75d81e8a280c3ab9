import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/compare.ts';
import { incompleteTypes } from '../../src/compare/lost-lists.ts';
import type { Claim, Warning } from '../../src/model.ts';
import { arbitraryClaims } from './arbitrary-claims.ts';
import { type ClaimParts, makeClaim, makeHierarchy, makeReport } from './make-claim.ts';

const compare = (claims: readonly Claim[], warnings: Readonly<Record<string, readonly Warning[]>> = {}) =>
  compareReports([makeReport(claims, warnings)], makeHierarchy());

const duration = (source: string, object: string, parts: ClaimParts = {}): Claim =>
  makeClaim({ source, type: 'duration', object, facet: 'effect-duration', ...parts });

const lost = (message: string): Warning => ({ code: 'list-lost', message, span: null });

describe('cells', () => {
  it.each([
    ['asserts', [{}]],
    ['asserts', [{ certainty: 'hedged' }, { at: 200 }]],
    ['hedges', [{ certainty: 'hedged' }]],
    ['denies', [{ polarity: 'denied' }]],
    ['denies', [{ polarity: 'denied', certainty: 'hedged' }]],
    ['mixed', [{}, { polarity: 'denied', at: 200 }]],
  ] as const)('%s: %j', (state, parts) => {
    const claims = (parts as readonly ClaimParts[]).map((part) => makeClaim(part));
    const [topic] = compare([...claims, makeClaim({ source: 'b.txt', object: 'rash' })]).topics;
    expect(topic?.cells['a.txt']).toEqual({ state, claims: claims.map(({ id }) => id) });
    expect(topic?.cells['b.txt']).toEqual({ state: 'silent', claims: [] });
  });

  it('a source whose list was lost is incomplete, not silent, where the list would have told', () => {
    const claims = [
      makeClaim(),
      makeClaim({ type: 'indication', object: 'pain', facet: 'used' }),
      makeClaim({ source: 'b.txt', object: 'rash' }),
    ];
    const { topics } = compare(claims, {
      'b.txt': [lost('The list after “Common side effects include:” is missing.')],
    });
    expect(topics.map(({ id, cells }) => [id, cells['b.txt']?.state])).toEqual([
      ['indication/ketamine/pain', 'silent'],
      ['side-effect/ketamine/nausea', 'incomplete'],
      ['side-effect/ketamine/rash', 'asserts'],
    ]);
  });
});

describe('incompleteTypes', () => {
  const all = ['side-effect', 'indication', 'contraindication', 'mechanism'];
  it.each([
    ['“Common side effects include:” has lost its list', ['side-effect']],
    ['“The following conditions respond well:” has lost its list', ['indication']],
    ['“Conditions in which it should not be used:” has lost its list', ['contraindication']],
    ['“It is available in several forms:” has lost its list', ['route']],
    ['“How it works in the brain:” has lost its list', ['mechanism']],
    ['“These include:” has lost its list', all],
  ])('%s', (message, types) => expect([...incompleteTypes([lost(message)])]).toEqual(types));

  it('knows no other warning', () => {
    expect(incompleteTypes([{ code: 'paraphrased', message: 'side effects' }]).size).toBe(0);
  });
});

describe('topics', () => {
  it('keep the same word apart in another type and of another subject', () => {
    const { topics, relations } = compare([
      makeClaim({ source: 'a.txt', type: 'indication', object: 'depression', facet: 'effective' }),
      makeClaim({ source: 'b.txt', type: 'side-effect', object: 'depression' }),
      makeClaim({ source: 'c.txt', type: 'side-effect', object: 'depression', subject: 'interferon' }),
    ]);
    expect(topics.map(({ support }) => support.sources)).toEqual([1, 1, 1]);
    expect(relations).toEqual([]);
  });

  it('keep approval and cure apart from use', () => {
    const parts = { type: 'indication', object: 'pain' } as const;
    const { topics, relations } = compare([
      makeClaim({ ...parts, source: 'a.txt', facet: 'effective' }),
      makeClaim({ ...parts, source: 'a.txt', facet: 'not-a-cure', polarity: 'denied', at: 200 }),
      makeClaim({ ...parts, source: 'b.txt', facet: 'not-a-cure', polarity: 'denied' }),
    ]);
    expect(topics.map(({ id, facet, cells }) => [id, facet, cells['a.txt']?.state])).toEqual([
      ['indication/ketamine/pain/not-a-cure', 'not-a-cure', 'denies'],
      ['indication/ketamine/pain', null, 'asserts'],
    ]);
    expect(relations.map(({ kind }) => kind)).toEqual(['agrees']);
  });

  it('count denials as support only where nobody asserts', () => {
    const denied = (source: string) => makeClaim({ source, polarity: 'denied' });
    expect(compare([denied('a.txt'), denied('b.txt')]).topics[0]?.support).toEqual({ sources: 2, independent: 2 });
    expect(compare([denied('a.txt'), makeClaim({ source: 'b.txt' })]).topics[0]?.support).toEqual({
      sources: 1,
      independent: 1,
    });
  });

  it('of durations go by facet and by interval', () => {
    const { topics } = compare([
      duration('a.txt', '12 weeks', { value: { min: 'P12W', max: 'P12W', relation: 'for' } }),
      duration('b.txt', 'three months', { value: { min: 'P3M', max: 'P3M', relation: 'for' } }),
      duration('c.txt', '3 months', { facet: 'onset', value: { min: 'P3M', max: 'P3M', relation: 'for' } }),
      duration('d.txt', '2 hours', { value: { min: 'PT2H', max: 'PT2H', relation: 'for' } }),
      duration('e.txt', 'fast', { facet: 'onset' }),
      duration('f.txt', 'almost immediate', { facet: 'onset' }),
    ]);
    const rows = topics.map(({ cells }) =>
      Object.entries(cells).flatMap(([id, cell]) => (cell.claims.length > 0 ? id[0] : [])),
    );
    expect(rows.map((row) => row.join('')).sort()).toEqual(['ab', 'c', 'd', 'ef']);
  });

  it('of durations under "other" are told apart unless they are equal', () => {
    const { topics } = compare([
      duration('a.txt', '2 to 4 hours', { facet: 'other', value: { min: 'PT2H', max: 'PT4H', relation: 'for' } }),
      duration('b.txt', '3 hours', { facet: 'other', value: { min: 'PT3H', max: 'PT3H', relation: 'for' } }),
    ]);
    expect(topics).toHaveLength(2);
  });

  it('hold every claim exactly once', () => {
    fc.assert(
      fc.property(arbitraryClaims(), (claims) => {
        const { topics } = compare(claims);
        const held = topics.flatMap(({ cells }) => Object.values(cells).flatMap((cell) => cell.claims));
        expect(held.sort()).toEqual(claims.map(({ id }) => id).sort());
        expect(new Set(topics.map(({ id }) => id)).size).toBe(topics.length);
      }),
    );
  });
});

it('names topics that one source alone speaks of', () => {
  const { unique } = compare([
    makeClaim(),
    makeClaim({ source: 'b.txt' }),
    makeClaim({ source: 'b.txt', object: 'rash' }),
  ]);
  expect(unique).toEqual(['side-effect/ketamine/rash']);
});

describe('one thing by two names', () => {
  const topics = (...claims: readonly Claim[]): string[] => compare(claims).topics.map(({ id }) => id);
  const warns = (source: string, object: string): Claim => makeClaim({ source, type: 'contraindication', object });

  it.each([
    ['liver', 'liver disease', 'contraindication/ketamine/liver-disease'],
    ['heavy drinkers', 'alcohol', 'contraindication/ketamine/alcohol'],
  ])('%s and %s are one warning', (one, other, topic) => {
    expect(topics(warns('a', one), warns('b', other))).toEqual([topic]);
  });

  it('a part of the body that is harmed is no illness to be warned of', () => {
    expect(topics(makeClaim({ object: 'liver' }), warns('b', 'liver'))).toEqual([
      'contraindication/ketamine/liver-disease',
      'side-effect/ketamine/liver-damage',
    ]);
  });

  it('a part of the body that a treatment acts on stays one', () => {
    expect(topics(makeClaim({ type: 'mechanism', object: 'liver' }))).toEqual(['mechanism/ketamine/liver']);
  });
});
