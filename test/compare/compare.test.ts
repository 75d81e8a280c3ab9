import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/compare.ts';
import type { Claim, Comparison } from '../../src/model.ts';
import { arbitraryClaims } from './arbitrary-claims.ts';
import { makeClaim, makeHierarchy, makeReport, makeSource } from './make-claim.ts';

const hierarchy = makeHierarchy({ 'neuropathic-pain': 'pain' });

/** A comparison without the order of its sources. */
function withoutOrder({ topics, silences, profiles, ...rest }: Comparison) {
  const sorted = (items: readonly string[]) => [...items].sort();
  return {
    ...rest,
    topics: topics.map((topic) => ({ ...topic, cells: new Map(Object.entries(topic.cells).sort()) })),
    silences: silences.map((silence) => ({
      ...silence,
      sources: sorted(silence.sources),
      statedBy: sorted(silence.statedBy),
      benefits: new Map(Object.entries(silence.benefits).sort()),
    })),
    profiles: new Map(profiles.map((profile) => [profile.source, profile])),
  };
}

describe('compareReports', () => {
  it('is symmetric but for the order of columns', () => {
    fc.assert(
      fc.property(arbitraryClaims(), (claims) => {
        const bySource = ['a.txt', 'b.txt', 'c.txt', 'd.txt'].map((id) => ({
          sources: [makeSource(id)],
          claims: claims.filter(({ source }) => source === id),
        }));
        const forward = compareReports(bySource, hierarchy);
        const backward = compareReports([...bySource].reverse(), hierarchy);
        expect(withoutOrder(backward)).toEqual(withoutOrder(forward));
      }),
    );
  });

  it('keeps the columns in the order of the sources', () => {
    const claims = [makeClaim({ source: 'b.txt' }), makeClaim({ source: 'a.txt' })];
    const { topics, profiles } = compareReports([makeReport(claims)], hierarchy);
    expect(Object.keys(topics[0]?.cells ?? {})).toEqual(['b.txt', 'a.txt']);
    expect(profiles.map(({ source }) => source)).toEqual(['b.txt', 'a.txt']);
  });

  it('takes a source that two reports hold from the first', () => {
    const report = makeReport([makeClaim()]);
    const { topics } = compareReports([report, report], hierarchy);
    expect(topics[0]?.cells['a.txt']?.claims).toHaveLength(1);
  });

  it('of nothing is empty', () => {
    const empty = {
      quorum: 2,
      topics: [],
      relations: [],
      unique: [],
      silences: [],
      voices: [],
      voiceLinks: [],
      profiles: [],
    };
    expect(compareReports([], hierarchy)).toEqual(empty);
  });

  it('takes a source by any name', () => {
    const { topics } = compareReports([makeReport([makeClaim({ source: '__proto__' })])], hierarchy);
    expect(Object.entries(topics[0]?.cells ?? {})).toMatchObject([['__proto__', { state: 'asserts' }]]);
  });
});

describe('profiles', () => {
  it('weigh benefit against risk', () => {
    const helps = { type: 'indication', facet: 'effective' } as const;
    const claims: Claim[] = [
      makeClaim({ at: 300, certainty: 'hedged', attribution: 'research' }),
      makeClaim({ ...helps, object: 'pain', at: 100, promotional: true }),
      makeClaim({ ...helps, object: 'cure', at: 200, polarity: 'denied' }),
      makeClaim({ type: 'contraindication', object: 'pregnancy', at: 400 }),
    ];
    const [profile] = compareReports([makeReport(claims)], hierarchy).profiles;
    expect(profile).toEqual({
      source: 'a.txt',
      claims: 4,
      benefits: { claims: 1, hedged: 0, first: claims[1]?.id },
      risks: { claims: 2, hedged: 1, first: claims[0]?.id },
      unattributed: 3,
      promotional: 1,
    });
  });
});
