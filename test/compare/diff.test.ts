import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffClaims } from '../../src/compare/diff.ts';
import type { Change, Claim } from '../../src/model.ts';
import { arbitraryClaims } from './arbitrary-claims.ts';
import { type ClaimParts, makeClaim } from './make-claim.ts';

const sketch = ({ kind, before, after }: Change) =>
  `${kind} ${before?.object.label ?? '-'} > ${after?.object.label ?? '-'}`;
const kinds = (before: readonly Claim[], after: readonly Claim[]) => diffClaims(before, after).map(({ kind }) => kind);

/** What changes between one claim and another of the same sentence. */
const change = (before: ClaimParts, after: ClaimParts): Change[] =>
  diffClaims([makeClaim({ text: 'One sentence.', ...before })], [makeClaim({ text: 'One sentence.', ...after })]);

const treats = (facet: string) => ({ type: 'indication', object: 'pain', facet }) as const;
const lasts = (object: string, weeks: number) =>
  ({
    type: 'duration',
    facet: 'effect-duration',
    object,
    value: { min: `P${weeks}W`, max: `P${weeks}W`, relation: 'for' },
  }) as const;

const hedge = (text: string): ClaimParts => ({
  certainty: 'hedged',
  evidence: {
    rule: 'side-effect.test',
    trigger: { start: 0, end: 1 },
    cues: [{ role: 'hedge', span: { start: 0, end: 1 }, text, scope: { start: 0, end: 1 } }],
    via: 'sentence',
  },
});

describe('one claim', () => {
  it.each<[string, ClaimParts, ClaimParts, string, string]>([
    ['denied', {}, { polarity: 'denied' }, 'denied', 'What was asserted is denied now.'],
    ['affirmed', { polarity: 'denied' }, {}, 'affirmed', 'What was denied is asserted now.'],
    ['without its hedge', hedge('may'), {}, 'strengthened', 'What was hedged with “may” is stated now.'],
    ['with a hedge', {}, hedge('might'), 'weakened', 'What was stated is hedged with “might” now.'],
    [
      'effective, no longer studied',
      treats('studied'),
      treats('effective'),
      'strengthened',
      '“is studied” became “helps”.',
    ],
    ['used, no longer effective', treats('effective'), treats('used'), 'weakened', '“helps” became “is used”.'],
    [
      'of another form',
      { type: 'route', object: 'oral', facet: 'tablet' },
      { type: 'route', object: 'oral', facet: 'syrup' },
      'qualifier-changed',
      'The form “tablet” became “syrup”.',
    ],
    [
      'of no form any more',
      { type: 'route', object: 'oral', facet: 'oral-drops' },
      { type: 'route', object: 'oral', facet: null },
      'qualifier-changed',
      'The form “oral drops” was dropped.',
    ],
    [
      'in one way, where the way was left open',
      { type: 'mechanism', object: 'dopamine', facet: null },
      { type: 'mechanism', object: 'dopamine', facet: 'blocks' },
      'qualifier-changed',
      '“blocks it” was added.',
    ],
    [
      'attributed to a regulator',
      {},
      { attribution: 'regulator' },
      'reattributed',
      'It was attributed to nobody and is attributed to a regulator now.',
    ],
    [
      'attributed to nobody',
      { attribution: 'research' },
      {},
      'reattributed',
      'It was attributed to research and is attributed to nobody now.',
    ],
    [
      'of all people',
      { qualifiers: { population: 'adults' } },
      {},
      'qualifier-changed',
      'The population “adults” was dropped.',
    ],
    [
      'more often',
      { qualifiers: { frequency: 'rarely' } },
      { qualifiers: { frequency: 'often' } },
      'qualifier-changed',
      'The frequency “rarely” became “often”.',
    ],
    ['longer', lasts('2 weeks', 2), lasts('6 weeks', 6), 'value-changed', '“2 weeks” became “6 weeks”.'],
    [
      'within the same time',
      lasts('6 weeks', 6),
      { ...lasts('6 weeks', 6), value: { max: 'P6W', relation: 'within' } },
      'value-changed',
      '“6 weeks” (for) became “6 weeks” (within).',
    ],
    ['in other words', {}, { text: 'Another sentence.' }, 'reworded', 'Other words say the same.'],
  ])('%s', (_name, before, after, kind, because) => {
    expect(change(before, after)).toMatchObject([{ kind, because }]);
  });

  it('may change in several respects', () => {
    const changes = change({ ...hedge('may'), attribution: 'research', qualifiers: { dose: '5 mg' } }, {});
    expect(changes.map(({ kind }) => kind)).toEqual(['strengthened', 'reattributed', 'qualifier-changed']);
  });

  it('is the same in other units and spellings', () => {
    const before = { ...lasts('12 weeks', 12), qualifiers: { population: 'the adults' } };
    const after = { ...lasts('three months', 13), qualifiers: { population: 'Adults' } };
    expect(change(before, { ...after, value: { min: 'P3M', max: 'P3M', relation: 'for' } })).toEqual([]);
  });
});

describe('several claims', () => {
  it('are apart where one tells of use and the other of no cure', () => {
    const before = [makeClaim(treats('used'))];
    const after = [makeClaim({ ...treats('not-a-cure'), polarity: 'denied' })];
    expect(kinds(before, after)).toEqual(['added', 'removed']);
  });

  it('are added and removed in the order of their places', () => {
    const kept = makeClaim({ object: 'rash', at: 500 });
    const nausea = [100, 950].map((at) => makeClaim({ object: 'nausea', at }));
    const before = [makeClaim({ object: 'tremor', at: 900 }), kept, ...nausea];
    const after = [makeClaim({ object: 'itching', at: 800 }), kept, makeClaim({ object: 'fatigue', at: 50 })];
    expect(diffClaims(before, after).map(sketch)).toEqual([
      'added - > fatigue',
      'added - > itching',
      'removed nausea > -',
      'removed tremor > -',
      'removed nausea > -',
    ]);
  });

  it('of different objects are never paired', () => {
    const text = 'The drug may cause nausea in some people.';
    const changed = diffClaims(
      [makeClaim({ text })],
      [makeClaim({ text: text.replace('nausea', 'vomiting'), object: 'vomiting' })],
    );
    expect(changed.map(({ kind }) => kind)).toEqual(['added', 'removed']);
  });

  it('of different facets of time are never paired', () => {
    expect(change(lasts('2 weeks', 2), { ...lasts('6 weeks', 6), facet: 'onset' }).map(({ kind }) => kind)).toEqual([
      'added',
      'removed',
    ]);
  });

  it('with another value are paired only where the sentences are alike', () => {
    const before = makeClaim({ ...lasts('2 weeks', 2), text: 'Relief from one dose lasts 2 weeks in most people.' });
    const reworded = makeClaim({ ...lasts('6 weeks', 6), text: 'In most people relief from one dose lasts 6 weeks.' });
    const other = makeClaim({ ...lasts('6 weeks', 6), text: 'Trial volunteers kept their gains until week 6 ended.' });
    expect(kinds([before], [reworded])).toEqual(['value-changed']);
    expect(kinds([before], [other])).toEqual(['added', 'removed']);
  });

  it('of one identity are paired by their sentences', () => {
    const adults = { text: 'Among grown people the tablets cause nausea.' };
    const children = { text: 'Small children never feel any nausea from the syrup.' };
    const before = [makeClaim(adults), makeClaim({ ...children, polarity: 'denied', at: 200 })];
    const after = [
      makeClaim({ text: 'Small children rarely feel nausea from the syrup.', polarity: 'denied', certainty: 'hedged' }),
      makeClaim({ text: 'The tablets cause nausea among grown people.', at: 200 }),
    ];
    const found = diffClaims(before, after).filter(({ kind }) => kind !== 'moved');
    expect(found.map(({ kind, before: old }) => [kind, old])).toEqual([
      ['weakened', before[1]],
      ['reworded', before[0]],
    ]);
  });

  it('that change places have moved', () => {
    const [a, b, c] = ['nausea', 'rash', 'fatigue'].map((object) =>
      makeClaim({ object, text: `It causes ${object}.` }),
    );
    const at = (claim: Claim | undefined, start: number): Claim => {
      const moved = claim ?? makeClaim();
      return { ...moved, sentence: { ...moved.sentence, span: { start, end: start + 9 } } };
    };
    const changes = diffClaims([at(a, 0), at(b, 100), at(c, 200)], [at(b, 0), at(c, 100), at(a, 200)]);
    expect(changes.map(sketch)).toEqual(['moved nausea > nausea']);
    expect(kinds([at(a, 0), at(b, 100)], [at(a, 700), at(b, 900)])).toEqual([]);
  });

  it('under another heading have moved, unless the heading is new', () => {
    const under = (heading: string, object: string) =>
      makeClaim({ object, section: [heading], text: `It causes ${object}.` });
    const before = [under('Benefits', 'nausea'), under('Risks', 'rash')];
    expect(kinds(before, [under('Risks', 'nausea'), under('Benefits', 'rash')])).toEqual(['moved', 'moved']);
    expect(kinds(before, [under('Good to know', 'nausea'), under('Dangers', 'rash')])).toEqual([]);
  });

  it('said once more or once less are only reworded', () => {
    const first = makeClaim({ text: 'It causes nausea.' });
    const again = makeClaim({ text: 'To repeat: expect nausea.', at: 400 });
    expect(kinds([first], [first, again])).toEqual(['reworded']);
    expect(kinds([first, again], [first])).toEqual(['reworded']);
    const stronger = makeClaim({ text: 'To repeat: do expect nausea.', polarity: 'denied', at: 400 });
    expect(kinds([first], [first, stronger])).toEqual(['added']);
  });

  it('of several sources are paired by name', () => {
    const claims = [makeClaim({ source: 'a.txt' }), makeClaim({ source: 'b.txt', object: 'rash' })];
    expect(kinds(claims, [makeClaim({ source: 'a.txt' }), makeClaim({ source: 'b.txt' })])).toEqual([
      'added',
      'removed',
    ]);
    expect(
      kinds([makeClaim({ source: 'old.txt', text: 'Same.' })], [makeClaim({ source: 'new.txt', text: 'Same.' })]),
    ).toEqual([]);
  });

  it('in a crowd are still found again', () => {
    const crowd = (word: string) =>
      Array.from({ length: 300 }, (_, index) => makeClaim({ text: `${word} ${index}: nausea.`, at: 100 * index }));
    expect(new Set(kinds(crowd('Before'), crowd('After')))).toEqual(new Set(['reworded']));
  });
});

describe('for any claims', () => {
  it('a text does not differ from itself', () => {
    fc.assert(fc.property(arbitraryClaims(), (claims) => diffClaims(claims, claims).length === 0));
  });

  it('each claim is found again, added or removed', () => {
    fc.assert(
      fc.property(arbitraryClaims(), arbitraryClaims(), (before, after) => {
        const changes = diffClaims(before, after);
        for (const { kind, before: old, after: fresh } of changes) {
          if (kind === 'added') expect(old).toBeNull();
          else if (kind === 'removed') expect(fresh).toBeNull();
          else if (old?.type !== 'duration') expect(old?.object.id).toBe(fresh?.object.id);
          if (old && fresh) expect([old.type, old.subject.id]).toEqual([fresh.type, fresh.subject.id]);
        }
        expect(diffClaims(before, []).every(({ kind }) => kind === 'removed')).toBe(true);
        expect(diffClaims(before, [])).toHaveLength(before.length);
        expect(diffClaims([], after)).toHaveLength(after.length);
      }),
    );
  });
});
