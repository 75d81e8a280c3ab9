import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/compare.ts';
import { sessionCount } from '../../src/compare/session-counts.ts';
import type { Claim } from '../../src/model.ts';
import { type ClaimParts, makeClaim, makeHierarchy, makeReport } from './make-claim.ts';

const PARENTS = { ketamine: 'anesthetics' };

const weeks = (source: string, count: number, parts: ClaimParts = {}): Claim =>
  makeClaim({
    source,
    type: 'duration',
    facet: 'onset',
    object: `${count} weeks`,
    value: { min: `P${count}W`, max: `P${count}W`, relation: 'about' },
    ...parts,
  });

const relate = (...claims: readonly Claim[]): string[] =>
  compareReports([makeReport(claims)], makeHierarchy(PARENTS)).relations.map(
    ({ kind, differs }) => `${kind}/${differs}`,
  );

describe('several times of one matter', () => {
  it('are no conflict where the sources share one of them', () => {
    expect(relate(weeks('a', 6), weeks('a', 12, { at: 100 }), weeks('b', 6))).toEqual(['agrees/null']);
  });

  it('are one where they share none', () => {
    expect(relate(weeks('a', 6), weeks('a', 12, { at: 100 }), weeks('b', 1))).toEqual(['contradicts/value']);
  });

  it('are set against the one that comes nearest', () => {
    const claims = [weeks('a', 12), weeks('a', 6, { at: 100 }), weeks('b', 1)];
    const [relation] = compareReports([makeReport(claims)], makeHierarchy(PARENTS)).relations;
    expect(relation?.because).toContain('“6 weeks”');
  });

  it('are no contradiction where one is when a study measured it', () => {
    const study = { attribution: 'research', text: 'In the trial attacks were fewer after 24 weeks.' } as const;
    expect(relate(weeks('a', 1), weeks('b', 24, study))).toEqual(['value-differs/value']);
  });

  it('are no contradiction inside one source', () => {
    expect(relate(weeks('a', 6), weeks('a', 12, { at: 100 }))).toEqual([]);
  });
});

it('compares the times of a treatment with those of what covers it, without calling them a contradiction', () => {
  const general = { subject: 'anesthetics' };
  expect(relate(weeks('a', 6), weeks('b', 1, general))).toEqual(['value-differs/value']);
  expect(relate(weeks('a', 6), weeks('b', 6, general))).toEqual(['less-specific/subject']);
});

describe('numbers of sessions', () => {
  it.each([
    ['six-to-eight-sessions', { min: 6, max: 8, calendar: false }],
    ['2-injections', { min: 2, max: 2, calendar: false }],
    ['single-dose', { min: 1, max: 1, calendar: false }],
    ['several-sessions', null],
    ['6-weeks', null],
  ])('%s', (id, count) => {
    expect(sessionCount(id)).toEqual(count);
  });

  it('are compared', () => {
    const counted = (source: string, object: string): Claim =>
      makeClaim({ source, type: 'duration', facet: 'course', object });
    expect(relate(counted('a', 'six to eight sessions'), counted('b', 'eight appointments'))).toEqual([
      'less-specific/value',
    ]);
    expect(relate(counted('a', 'two doses'), counted('b', 'one injection'))).toEqual(['contradicts/value']);
  });
});
