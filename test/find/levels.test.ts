import { expect, test } from 'vitest';
import { findMentions } from '../../src/index.ts';

const levels = (text: string) =>
  findMentions(text)
    .filter(({ kind }) => kind === 'effect' || kind === 'condition')
    .map(({ id, span }) => `${text.slice(span.start, span.end)}: ${id}`);

test.each([
  ['if your calcium is low', ['calcium is low: hypocalcemia']],
  ['if the potassium in your blood is too high', ['potassium in your blood is too high: hyperkalemia']],
  ['when your blood pressure is very low', ['blood pressure is very low: hypotension']],
  ['because your white cell count was low', ['white cell count was low: leukopenia']],
  [
    'platelets were low and blood sugar was high',
    ['platelets were low: thrombocytopenia', 'blood sugar was high: hyperglycemia'],
  ],
])('a level behind what is measured names what "low calcium" would: %s', (text, expected) => {
  expect(levels(text)).toEqual(expected);
});

test.each(['calcium is important', 'the price is low', 'the risk was high', 'calcium, low in price'])(
  'nothing else does: %s',
  (text) => {
    expect(levels(text)).toEqual([]);
  },
);
