import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/compare.ts';
import { withResistantForms } from '../../src/compare/resistant.ts';
import type { Claim, Topic } from '../../src/model.ts';
import { type ClaimParts, makeClaim, makeHierarchy, makeReport } from './make-claim.ts';

const PARENTS = { 'back-pain': 'pain', 'nerve-pain': 'pain' };
const treats = (source: string, object: string, parts: ClaimParts = {}): Claim =>
  makeClaim({ source, type: 'indication', object, ...parts });

const topicOf = (object: string, claims: readonly Claim[]): Topic | undefined =>
  compareReports([makeReport(claims)], makeHierarchy(PARENTS)).topics.find((topic) => topic.object.id === object);

describe('a topic with narrower topics', () => {
  it('names them and counts who states it or one of them', () => {
    const topic = topicOf('pain', [treats('a', 'pain'), treats('b', 'back pain'), treats('c', 'nerve pain')]);
    expect(topic?.support.sources).toBe(1);
    expect(topic?.narrower?.support).toEqual({ sources: 3, independent: 3 });
    expect([...(topic?.narrower?.topics ?? [])].sort()).toEqual([
      'indication/ketamine/back-pain',
      'indication/ketamine/nerve-pain',
    ]);
  });

  it('counts a source once that states both', () => {
    const topic = topicOf('pain', [treats('a', 'pain'), treats('a', 'back pain', { at: 100 })]);
    expect(topic?.narrower?.support.sources).toBe(1);
  });

  it('is not stated by who denies the narrower', () => {
    expect(topicOf('pain', [treats('a', 'pain'), treats('b', 'back pain', { polarity: 'denied' })])).not.toHaveProperty(
      'narrower',
    );
  });

  it('says nothing of it where there are none', () => {
    expect(topicOf('back-pain', [treats('a', 'pain'), treats('b', 'back pain')])).not.toHaveProperty('narrower');
  });
});

it('is set against the source that agrees with the general and the one that does not', () => {
  const warned = (source: string, subject: string, parts: ClaimParts = {}): Claim =>
    makeClaim({ source, subject, type: 'contraindication', object: 'asthma', ...parts });
  const claims = [
    warned('a', 'esketamine', { polarity: 'denied' }),
    warned('b', 'ketamine'),
    warned('c', 'esketamine'),
  ];
  const { relations } = compareReports([makeReport(claims)], makeHierarchy({ esketamine: 'ketamine' }));
  const across = relations.filter(({ differs }) => differs === 'subject');
  expect(across.map(({ kind, claims: ids }) => [kind, ...ids.map((id) => id[0])])).toEqual([
    ['less-specific', 'c', 'b'],
    ['context-differs', 'a', 'b'],
  ]);
});

describe('what is denied of the whole', () => {
  const told = (type: Claim['type'], parts: ClaimParts = {}) =>
    compareReports(
      [
        makeReport([
          makeClaim({ source: 'a', type, object: 'pain', polarity: 'denied' }),
          makeClaim({ source: 'b', type, object: 'back pain', ...parts }),
        ]),
      ],
      makeHierarchy(PARENTS),
    ).relations.map(({ kind, differs }) => [kind, differs]);

  it('contradicts a harm that is a part of it', () => {
    expect(told('side-effect')).toEqual([['contradicts', 'object']]);
  });

  it('leaves room for one that may be, and for a benefit', () => {
    expect(told('side-effect', { certainty: 'hedged' })).toEqual([['context-differs', 'object']]);
    expect(told('indication')).toEqual([['context-differs', 'object']]);
  });
});

describe('a treatment-resistant form', () => {
  const { isA } = withResistantForms(makeHierarchy(PARENTS));

  it.each([
    ['treatment-resistant-back-pain', 'back-pain', true],
    ['treatment-resistant-back-pain', 'pain', true],
    ['treatment-resistant-back-pain', 'treatment-resistant-pain', true],
    ['treatment-resistant-pain', 'treatment-resistant-back-pain', false],
    ['back-pain', 'treatment-resistant-pain', false],
  ])('%s below %s: %s', (id, ancestor, expected) => {
    expect(isA(id, ancestor)).toBe(expected);
  });
});
