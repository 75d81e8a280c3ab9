import fc from 'fast-check';
import type { Claim } from '../../src/model.ts';
import { type ClaimParts, makeClaim } from './make-claim.ts';

const oneOf = <const Value>(...values: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);

const durations: readonly Pick<ClaimParts, 'object' | 'value'>[] = [
  { object: 'rapid', value: null },
  { object: 'slow', value: null },
  { object: 'hours', value: { min: 'PT1H', max: 'PT24H', relation: 'for' } },
  { object: '12 weeks', value: { min: 'P12W', max: 'P12W', relation: 'for' } },
  { object: '3 months', value: { min: 'P3M', max: 'P3M', relation: 'for' } },
  { object: 'days to weeks', value: { min: 'P1D', max: 'P4W', relation: 'for' } },
];

const common = {
  source: oneOf('a.txt', 'b.txt', 'c.txt', 'd.txt'),
  subject: oneOf('ketamine', 'opioids'),
  polarity: oneOf('asserted', 'denied'),
  certainty: oneOf('stated', 'hedged'),
  attribution: oneOf(null, 'research', 'patients'),
  qualifiers: oneOf({}, { population: 'children' }, { population: 'adults' }, { comparator: 'opioids' }),
} as const;

const parts: fc.Arbitrary<ClaimParts> = fc.oneof(
  fc.record({
    ...common,
    type: oneOf('side-effect', 'mechanism', 'route'),
    object: oneOf('nausea', 'pain', 'neuropathic pain'),
    facet: oneOf(null, 'blocks', 'promotes', 'acts-on'),
  }),
  fc.record({
    ...common,
    type: oneOf('indication'),
    object: oneOf('pain', 'neuropathic pain'),
    facet: oneOf('used', 'effective', 'studied', 'approved', 'not-a-cure'),
  }),
  fc
    .record({
      ...common,
      type: oneOf('duration'),
      facet: oneOf('onset', 'effect-duration', 'other'),
      expression: fc.constantFrom(...durations),
    })
    .map(({ expression, ...rest }) => ({ ...rest, ...expression })),
);

/** Up to 30 claims of up to four sources, each in a sentence of its own. */
export function arbitraryClaims(): fc.Arbitrary<Claim[]> {
  return fc
    .array(parts, { maxLength: 30 })
    .map((all) => all.map((part, index) => makeClaim({ ...part, at: 100 * index })));
}
