import { describe, expect, it } from 'vitest';
import { compareWithReference } from '../../src/compare/reference.ts';
import type { Claim, SourceAgainstReference, Warning } from '../../src/model.ts';
import { type ClaimParts, makeClaim, makeHierarchy, makeReport } from './make-claim.ts';

const leaflet = (parts: ClaimParts): Claim => makeClaim({ source: 'leaflet.txt', ...parts });
const page = (parts: ClaimParts): Claim => makeClaim({ source: 'page.txt', ...parts });

function measure(
  reference: readonly Claim[],
  others: readonly Claim[],
  parents: Readonly<Record<string, string>> = {},
  warnings: Readonly<Record<string, readonly Warning[]>> = {},
): SourceAgainstReference[] {
  const inputs = [makeReport(others, warnings)];
  return [...compareWithReference(makeReport(reference), inputs, makeHierarchy(parents)).reference.sources];
}

const lostList: Warning = {
  code: 'list-lost',
  message: 'the list after "Side effects include:" is missing',
  span: null,
};

describe('a source against a reference', () => {
  it('omits what only the reference says, risks first and with the place of the benefit', () => {
    const benefit = page({ type: 'indication', object: 'pain', facet: 'effective' });
    const [own] = measure(
      [leaflet({ type: 'route', object: 'oral' }), leaflet({ object: 'nausea' }), leaflet({ object: 'rash' })],
      [benefit, page({ object: 'rash' })],
    );
    expect(own?.omits).toEqual([
      { topic: 'side-effect/ketamine/nausea', benefit: benefit.id },
      { topic: 'route/ketamine/oral', benefit: null },
    ]);
  });

  it('omits nothing of a list that was lost', () => {
    const [own] = measure([leaflet({ object: 'nausea' })], [], {}, { 'page.txt': [lostList] });
    expect(own).toMatchObject({ source: 'page.txt', omits: [] });
  });

  it('omits no risk that it names in particular, but one that it names only in general', () => {
    const parents = { vomiting: 'stomach-trouble' };
    const general = { object: 'stomach trouble' };
    const particular = { object: 'vomiting' };
    expect(measure([leaflet(general)], [page(particular)], parents)[0]?.omits).toEqual([]);
    expect(measure([leaflet(particular)], [page(general)], parents)[0]?.omits).toHaveLength(1);
  });

  it('omits no answer where it gives another to the same question', () => {
    const type = { type: 'setting' } as const;
    const [own] = measure([leaflet({ ...type, object: 'hospital' })], [page({ ...type, object: 'at home' })]);
    expect(own).toMatchObject({ omits: [], adds: [] });
    expect(own?.differs.map(({ differs }) => differs)).toEqual(['setting']);
  });

  it('adds what the reference does not say in any breadth', () => {
    const [own] = measure(
      [leaflet({ type: 'indication', object: 'pain' })],
      [
        page({ type: 'indication', object: 'back pain', at: 100 }),
        page({ type: 'indication', object: 'autism', at: 200 }),
      ],
      { 'back-pain': 'pain' },
    );
    expect(own?.adds).toEqual(['indication/ketamine/autism']);
  });

  it('states more strongly what the reference hedges or only calls studied', () => {
    const hedged = leaflet({ type: 'indication', object: 'pain', facet: 'effective', certainty: 'hedged' });
    const studied = leaflet({ type: 'indication', object: 'migraine', facet: 'studied' });
    const [own] = measure(
      [hedged, studied],
      [
        page({ type: 'indication', object: 'pain', facet: 'effective' }),
        page({ type: 'indication', object: 'migraine', facet: 'effective' }),
      ],
    );
    expect(own?.stronger.map(({ differs }) => differs).sort()).toEqual(['certainty', 'facet']);
    expect(own?.weaker).toEqual([]);
  });

  it('tells the other way round as weaker, and a denial as a difference', () => {
    const [own] = measure(
      [leaflet({ object: 'nausea' }), leaflet({ object: 'addiction' })],
      [page({ object: 'nausea', certainty: 'hedged' }), page({ object: 'addiction', polarity: 'denied' })],
    );
    expect(own?.weaker.map(({ differs }) => differs)).toEqual(['certainty']);
    expect(own?.differs.map(({ kind }) => kind)).toEqual(['contradicts']);
  });

  it('is measured alone, whatever the other sources say', () => {
    const other = makeClaim({ source: 'other.txt', object: 'nausea', polarity: 'denied' });
    const sources = measure([leaflet({ object: 'nausea' })], [page({ object: 'nausea' }), other]);
    expect(sources.map(({ source, differs }) => [source, differs.length])).toEqual([
      ['page.txt', 0],
      ['other.txt', 1],
    ]);
  });

  it('is not the reference itself', () => {
    expect(measure([leaflet({})], [leaflet({}), page({})]).map(({ source }) => source)).toEqual(['page.txt']);
  });
});
