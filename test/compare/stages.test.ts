import { expect, it } from 'vitest';
import { areOtherStages } from '../../src/compare/stages.ts';
import { makeClaim } from './make-claim.ts';

const told = (text: string) => makeClaim({ type: 'indication', object: 'migraine', text });

it.each([
  ['Propranolol prevents migraine attacks.', 'It does not relieve a migraine.', true],
  ['With propranolol migraine attacks are fewer.', 'It is no use in an acute migraine.', true],
  ['Propranolol prevents migraine.', 'It does not prevent migraine.', false],
  ['Propranolol helps with migraine.', 'It does not relieve a migraine.', false],
  ['It prevents and relieves migraine.', 'It does not relieve a migraine.', false],
])('%s / %s: %s', (one, other, expected) => {
  expect(areOtherStages(told(one), told(other))).toBe(expected);
  expect(areOtherStages(told(other), told(one))).toBe(expected);
});

it('keeps what is harmed apart from that', () => {
  const harm = makeClaim({ object: 'migraine', text: 'It may relieve a migraine.' });
  expect(areOtherStages(harm, told('It prevents migraine attacks.'))).toBe(false);
});
