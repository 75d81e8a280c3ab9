import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/compare.ts';
import { relateClaims } from '../../src/compare/relate.ts';
import type { Claim, Relation } from '../../src/model.ts';
import { arbitraryClaims } from './arbitrary-claims.ts';
import { type ClaimParts, makeClaim, makeHierarchy, makeReport } from './make-claim.ts';

const relations = (claims: readonly Claim[], parents: Readonly<Record<string, string>> = {}): readonly Relation[] =>
  compareReports([makeReport(claims)], makeHierarchy(parents)).relations;

const sketch = ({ kind, differs }: Relation) => `${kind}/${differs}`;

/** Relations between a claim of a.txt and one of b.txt. */
function between(first: ClaimParts, second: ClaimParts): string[] {
  return relations([makeClaim({ ...first, source: 'a.txt' }), makeClaim({ ...second, source: 'b.txt' })]).map(sketch);
}

const weeks = (count: number) => ({ min: `P${count}W`, max: `P${count}W`, relation: 'for' }) as const;
const lasts = (object: string, parts: ClaimParts = {}) =>
  ({ type: 'duration', facet: 'effect-duration', object, ...parts }) as const;
const treats = (facet: string, parts: ClaimParts = {}) =>
  ({ type: 'indication', object: 'pain', facet, ...parts }) as const;
const acts = (facet: string, parts: ClaimParts = {}) =>
  ({ type: 'mechanism', object: 'NMDA receptor', facet, ...parts }) as const;

describe('two claims on one topic', () => {
  it.each<[string, ClaimParts, ClaimParts, string[]]>([
    ['say the same', {}, {}, ['agrees/null']],
    ['deny the same', { polarity: 'denied' }, { polarity: 'denied' }, ['agrees/null']],
    ['oppose in all that is known', {}, { polarity: 'denied' }, ['contradicts/polarity']],
    ['state and hedge', {}, { certainty: 'hedged' }, ['weaker/certainty']],
    ['hedge and deny', { certainty: 'hedged' }, { polarity: 'denied' }, ['context-differs/certainty']],
    [
      'oppose for other people',
      { qualifiers: { population: 'adults' } },
      { polarity: 'denied', qualifiers: { population: 'children' } },
      ['context-differs/population'],
    ],
    [
      'oppose where one does not say for whom',
      {},
      { polarity: 'denied', qualifiers: { population: 'children' } },
      ['context-differs/population'],
    ],
    [
      'oppose for the same people in other words',
      { qualifiers: { population: 'the adults' } },
      { polarity: 'denied', qualifiers: { population: 'Adult' } },
      ['contradicts/polarity'],
    ],
    [
      'oppose at another dose',
      { qualifiers: { dose: '50 mg' } },
      { polarity: 'denied', qualifiers: { dose: '5 mg' } },
      ['context-differs/dose'],
    ],
    [
      'compare and assert outright',
      { qualifiers: { time: 'long-term use' } },
      { polarity: 'denied', qualifiers: { comparator: 'opioids' } },
      ['context-differs/comparator'],
    ],
    [
      'oppose by other evidence',
      { attribution: 'patients' },
      { polarity: 'denied', attribution: 'research' },
      ['context-differs/attribution'],
    ],
    [
      'oppose with evidence on one side only',
      {},
      { polarity: 'denied', attribution: 'research' },
      ['contradicts/polarity'],
    ],
    [
      'oppose though one is frequent',
      { qualifiers: { frequency: 'often' } },
      { polarity: 'denied' },
      ['contradicts/polarity'],
    ],
    [
      'oppose only on the severe',
      {},
      { polarity: 'denied', qualifiers: { severity: 'severe' } },
      ['context-differs/severity'],
    ],
    [
      'differ in frequency',
      { qualifiers: { frequency: 'rare' } },
      { qualifiers: { frequency: 'common' } },
      ['value-differs/frequency'],
    ],
    [
      'give one frequency in two ways',
      { qualifiers: { frequency: 'every day' } },
      { qualifiers: { frequency: 'daily' } },
      ['agrees/null'],
    ],
    [
      'speak of other people',
      { qualifiers: { population: 'adults' } },
      { qualifiers: { population: 'children' } },
      ['context-differs/population'],
    ],
    ['agree where one says for whom', { qualifiers: { population: 'adults' } }, {}, ['agrees/population']],
    ['use and efficacy', treats('used'), treats('effective'), ['agrees/facet']],
    ['study and efficacy', treats('studied'), treats('effective'), ['weaker/facet']],
    ['efficacy against use', treats('used'), treats('effective', { polarity: 'denied' }), ['context-differs/facet']],
    ['approval against use', treats('used'), treats('approved', { polarity: 'denied' }), ['context-differs/facet']],
    ['approval beside use', treats('used'), treats('approved'), []],
    ['block and promote', acts('blocks'), acts('promotes'), ['contradicts/facet']],
    [
      'block and perhaps promote',
      acts('blocks', { certainty: 'hedged' }),
      acts('promotes', { certainty: 'hedged' }),
      ['context-differs/facet'],
    ],
    ['block and act on', acts('blocks'), acts('acts-on'), ['less-specific/facet']],
    ['block and not act on', acts('blocks'), acts('not-acting-on', { polarity: 'denied' }), ['contradicts/polarity']],
    ['act on and not block', acts('acts-on'), acts('blocks', { polarity: 'denied' }), ['context-differs/facet']],
    [
      'other forms of one route',
      { type: 'route', object: 'oral', facet: 'tablet' },
      { type: 'route', object: 'oral', facet: 'lozenge' },
      ['agrees/form'],
    ],
  ])('%s', (_name, first, second, found) => {
    expect(between(first, second)).toEqual(found);
  });
});

describe('durations', () => {
  it.each<[string, ClaimParts, ClaimParts, string[]]>([
    [
      'the same in other units',
      lasts('12 weeks', { value: weeks(12) }),
      lasts('three months', { value: { min: 'P3M', max: 'P3M', relation: 'about' } }),
      ['agrees/null'],
    ],
    ['disjoint', lasts('2 weeks', { value: weeks(2) }), lasts('6 weeks', { value: weeks(6) }), ['contradicts/value']],
    [
      'disjoint and hedged',
      lasts('2 weeks', { value: weeks(2) }),
      lasts('6 weeks', { value: weeks(6), certainty: 'hedged' }),
      ['value-differs/value'],
    ],
    [
      'disjoint in other people',
      lasts('2 weeks', { value: weeks(2) }),
      lasts('6 weeks', { value: weeks(6), qualifiers: { population: 'children' } }),
      ['value-differs/value'],
    ],
    [
      'one inside the other',
      lasts('a week', { value: weeks(1) }),
      lasts('days to weeks', { value: { min: 'P1D', max: 'P4W', relation: 'for' } }),
      ['less-specific/value'],
    ],
    [
      'overlapping',
      lasts('4 to 6 weeks', { value: { min: 'P4W', max: 'P6W', relation: 'for' } }),
      lasts('5 to 8 weeks', { value: { min: 'P5W', max: 'P8W', relation: 'for' } }),
      ['value-differs/value'],
    ],
    ['a figure against a word', lasts('2 weeks', { value: weeks(2) }), lasts('long-lasting'), ['value-differs/value']],
    ['a figure that fits a word', lasts('2 weeks', { value: weeks(2) }), lasts('short-lived'), ['less-specific/value']],
    ['words that exclude each other', lasts('short-lived'), lasts('long-lasting'), ['contradicts/value']],
    ['long and permanent', lasts('permanent'), lasts('long-lasting'), ['less-specific/value']],
    [
      'onset and effect',
      lasts('2 weeks', { value: weeks(2) }),
      lasts('6 weeks', { value: weeks(6), facet: 'onset' }),
      [],
    ],
    [
      'thresholds of a definition',
      lasts('more than 3 months', { facet: 'condition-definition', value: { min: 'P3M', relation: 'at-least' } }),
      lasts('12 weeks', { facet: 'condition-definition', value: weeks(12) }),
      ['agrees/null'],
    ],
    [
      'dates',
      lasts('developed in the 1950s', { facet: 'other' }),
      lasts('developed in the 1960s', { facet: 'other' }),
      ['contradicts/value'],
    ],
    ['words of other matters', lasts('short-lived', { facet: 'other' }), lasts('long-term', { facet: 'other' }), []],
    [
      'dates of other events',
      lasts('developed in the 1950s', { facet: 'other' }),
      lasts('approved in the 1960s', { facet: 'other' }),
      [],
    ],
    ['denied and another asserted', lasts('permanent', { polarity: 'denied' }), lasts('short-lived'), []],
  ])('%s', (_name, first, second, found) => {
    expect(between(first, second)).toEqual(found);
  });
});

it('names the attribute with the words of both sides', () => {
  const [relation] = relations([
    makeClaim({ object: 'addiction' }),
    makeClaim({ source: 'b.txt', object: 'addiction', polarity: 'denied', qualifiers: { comparator: 'opioids' } }),
  ]);
  expect(relation?.because).toBe(
    'One asserts it and one denies it, but a.txt makes no comparison, b.txt compares with “opioids”.',
  );
});

it('quotes both sides of a contradiction', () => {
  const [relation] = relations([
    makeClaim({ text: 'The drug causes nausea.' }),
    makeClaim({ source: 'b.txt', polarity: 'denied', text: 'It never causes nausea.' }),
  ]);
  expect(relation?.because).toBe(
    'a.txt asserts it (“The drug causes nausea.”), b.txt denies it (“It never causes nausea.”), and nothing known sets them apart.',
  );
});

it('puts the stronger claim first, whatever the order of the sources', () => {
  const hedged = makeClaim({ source: 'a.txt', certainty: 'hedged' });
  const stated = makeClaim({ source: 'b.txt' });
  expect(relations([hedged, stated])[0]?.claims).toEqual([stated.id, hedged.id]);
});

it('judges a source by the strongest that it says', () => {
  const claims = [makeClaim({ certainty: 'hedged' }), makeClaim({ at: 200 }), makeClaim({ source: 'b.txt' })];
  expect(relations(claims).map(sketch)).toEqual(['agrees/null']);
});

describe('a general verdict', () => {
  const harm = makeClaim({ source: 'b.txt', object: 'side effects (unspecified)' });
  const denies = (words: string) =>
    relations([harm, makeClaim({ object: 'side effects (unspecified)', words, polarity: 'denied' })]).map(sketch);

  it.each(['safe', 'well tolerated', 'has an excellent safety record'])('%s leaves room for side effects', (text) => {
    expect(denies(text)).toEqual(['context-differs/degree']);
  });

  it.each(['without side effects', 'completely safe', 'risk free'])('%s leaves none', (text) => {
    expect(denies(text)).toEqual(['contradicts/polarity']);
  });
});

describe('inside one source', () => {
  it('what is asserted and denied is told, and not called a contradiction', () => {
    const claims = [makeClaim(), makeClaim({ polarity: 'denied', at: 200 })];
    const [relation] = relations(claims);
    expect(relation && sketch(relation)).toBe('context-differs/polarity');
    expect(relation?.because).toContain('a.txt:1 asserts it');
  });

  it('durations that exclude each other count', () => {
    const claims = [makeClaim(lasts('long-lasting')), makeClaim(lasts('days to weeks', { value: weeks(2), at: 200 }))];
    expect(relations(claims).map(sketch)).toEqual(['value-differs/value']);
  });

  it('what one sentence sets side by side is no conflict', () => {
    const text = 'It is safe, though it may harm.';
    expect(relations([makeClaim({ text }), makeClaim({ text, polarity: 'denied' })])).toEqual([]);
  });
});

describe('the hierarchy', () => {
  const parents = { 'nmda-receptor': 'glutamate-receptor', 'neuropathic-pain': 'pain', morphine: 'opioids' };

  it('makes a narrower object compatible', () => {
    const general = makeClaim({ source: 'a.txt', type: 'mechanism', object: 'glutamate receptor', facet: 'blocks' });
    const specific = makeClaim({ source: 'b.txt', type: 'mechanism', object: 'NMDA receptor', facet: 'blocks' });
    const [relation, ...rest] = relations([general, specific], parents);
    expect(rest).toEqual([]);
    expect(relation).toMatchObject({ kind: 'less-specific', differs: 'object', claims: [specific.id, general.id] });
    expect(relation?.topic).toBe('mechanism/ketamine/nmda-receptor');
  });

  it('makes a narrower subject compatible', () => {
    const claims = [makeClaim({ subject: 'opioids' }), makeClaim({ source: 'b.txt', subject: 'morphine' })];
    expect(relations(claims, parents).map(sketch)).toEqual(['less-specific/subject']);
  });

  it('sets a general denial against a particular assertion, and not the other way round', () => {
    const general = makeClaim({ ...treats('effective'), polarity: 'denied' });
    const specific = makeClaim({ ...treats('effective'), source: 'b.txt', object: 'neuropathic pain' });
    expect(relations([general, specific], parents).map(sketch)).toEqual(['context-differs/object']);
    const asserted = { ...general, polarity: 'asserted' } as const;
    const denied = { ...specific, polarity: 'denied' } as const;
    expect(relations([asserted, denied], parents)).toEqual([]);
  });

  it('says nothing of a source that is as specific', () => {
    const claims = [
      makeClaim(treats('used')),
      makeClaim({ ...treats('used'), object: 'neuropathic pain', at: 200 }),
      makeClaim({ ...treats('used'), source: 'b.txt', object: 'neuropathic pain' }),
    ];
    expect(relations(claims, parents).map(sketch)).toEqual(['agrees/null']);
  });
});

it('a relation is the same from either side', () => {
  fc.assert(
    fc.property(arbitraryClaims(), (claims) => {
      for (const a of claims.slice(0, 6)) {
        for (const b of claims) {
          const [one, other] = [relateClaims(a, b), relateClaims(b, a)];
          expect([one?.kind, one?.differs, one?.because()]).toEqual([other?.kind, other?.differs, other?.because()]);
        }
      }
    }),
  );
});

it('many sources are compared with few that speak for all', () => {
  const claims = Array.from({ length: 200 }, (_, index) =>
    makeClaim({
      source: `source-${String(index).padStart(3, '0')}`,
      polarity: index % 10 === 9 ? 'denied' : 'asserted',
    }),
  );
  const found = relations(claims);
  expect(found.length).toBeLessThan(4 * claims.length);
  const conflicting = new Set(
    found.filter(({ kind }) => kind === 'contradicts').flatMap((relation) => relation.claims),
  );
  expect(conflicting.size).toBe(claims.length);
});
