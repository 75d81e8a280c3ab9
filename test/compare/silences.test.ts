import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/compare.ts';
import type { Claim } from '../../src/model.ts';
import { type ClaimParts, makeClaim, makeHierarchy, makeReport, makeSource } from './make-claim.ts';

const parents = { 'nmda-receptor': 'glutamate-receptor', vertigo: 'dizziness' };

function silences(claims: readonly Claim[], quorum?: number, lost: readonly string[] = []) {
  const warnings = Object.fromEntries(
    lost.map((id) => [
      id,
      [{ code: 'list-lost', message: 'The list after “Side effects include:” is missing.', span: null } as const],
    ]),
  );
  const options = quorum === undefined ? {} : { quorum };
  return compareReports([makeReport(claims, warnings)], makeHierarchy(parents), options).silences;
}

const stated = (object: string, sources: readonly string[], parts: ClaimParts = {}): Claim[] =>
  sources.map((source) => makeClaim({ object, source, ...parts }));

const told = (claims: readonly Claim[], quorum?: number, lost: readonly string[] = []) =>
  silences(claims, quorum, lost).map(({ topic, sources }) => `${topic.split('/')[2]}: ${sources.join(' ')}`);

describe('silences', () => {
  it('are told where at least two and half of the others speak', () => {
    expect(told([...stated('nausea', ['a', 'b']), ...stated('rash', ['c'])])).toEqual(['nausea: c']);
    expect(told([...stated('nausea', ['a', 'b']), ...stated('rash', ['c', 'd', 'e', 'f'])])).toEqual(['rash: a b']);
  });

  it('follow the quorum that is asked for', () => {
    const claims = [...stated('nausea', ['a', 'b', 'c']), ...stated('rash', ['d'])];
    expect(told(claims, 3)).toEqual(['nausea: d']);
    expect(told(claims, 4)).toEqual([]);
    expect(told(claims, 1)).toEqual(['nausea: d', 'rash: a b c']);
  });

  it('are broken by another answer to the same question', () => {
    const type = { type: 'setting' } as const;
    const claims = [
      ...stated('hospital', ['a', 'b'], type),
      ...stated('at home', ['c'], type),
      ...stated('rash', ['d']),
    ];
    expect(told(claims, 2)).toEqual(['hospital: d']);
  });

  it('are no fault of a source whose list was lost', () => {
    expect(told([...stated('nausea', ['a', 'b']), ...stated('rash', ['c'])], undefined, ['c'])).toEqual([]);
  });

  it('put risks first, and name where the silent source speaks of the benefit', () => {
    const helps = { type: 'indication', facet: 'effective' } as const;
    const benefit = makeClaim({ ...helps, source: 'c', object: 'pain', at: 300 });
    const claims = [
      ...stated('anxiety', ['a', 'b'], helps),
      ...stated('nausea', ['a', 'b']),
      makeClaim({ type: 'indication', facet: 'used', source: 'c', object: 'pain' }),
      benefit,
    ];
    const [first, second] = silences(claims);
    expect(first).toEqual({
      topic: 'side-effect/ketamine/nausea',
      sources: ['c'],
      statedBy: ['a', 'b'],
      benefits: { c: benefit.id },
    });
    expect(second).toMatchObject({ topic: 'indication/ketamine/anxiety', benefits: {} });
  });

  it('are not told of a source that names it more narrowly, nor, but for risks, more widely', () => {
    expect(told([...stated('dizziness', ['a', 'b']), ...stated('vertigo', ['c'])])).toEqual([]);
    expect(told([...stated('vertigo', ['a', 'b']), ...stated('dizziness', ['c'])])).toEqual(['vertigo: c']);
    const acts = { type: 'mechanism', facet: 'blocks' } as const;
    expect(told([...stated('NMDA receptor', ['a', 'b'], acts), ...stated('glutamate receptor', ['c'], acts)])).toEqual(
      [],
    );
  });

  it('count who names it more narrowly among those who speak', () => {
    expect(told([...stated('dizziness', ['a']), ...stated('vertigo', ['b']), ...stated('rash', ['c'])])).toEqual([
      'dizziness: c',
    ]);
  });

  it('are not told of a source that denies the risk in general', () => {
    const denial = makeClaim({ object: 'dizziness', source: 'c', polarity: 'denied' });
    expect(told([...stated('vertigo', ['a', 'b']), denial])).toEqual([]);
  });

  it('are not told of risks that nobody names', () => {
    expect(told([...stated('side effects (unspecified)', ['a', 'b']), ...stated('nausea', ['c'])])).toEqual([]);
  });

  it('count voices', () => {
    const claims = [...stated('nausea', ['a', 'b']), ...stated('rash', ['c'])];
    const sources = [makeSource('a', [], 'same'), makeSource('b', [], 'same'), makeSource('c', [], 'other')];
    const { silences: found, topics } = compareReports([{ sources, claims }], makeHierarchy());
    expect(found).toEqual([]);
    expect(topics.find(({ object }) => object.id === 'nausea')?.support).toEqual({ sources: 2, independent: 1 });
  });
});
