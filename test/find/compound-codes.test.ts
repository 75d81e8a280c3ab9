import { expect, test } from 'vitest';
import { findMentions } from '../../src/index.ts';

const treatments = (text: string): string[] =>
  findMentions(text)
    .filter(({ kind }) => kind === 'treatment')
    .map(({ label }) => label);

test.each([
  ['XQ 7391 blocks the dopamine receptor.', 'XQ 7391'],
  ['The dopamine receptor was blocked by XQR364947.', 'XQR364947'],
  ['XQ-17053 blocks the dopamine receptor.', 'XQ-17053'],
])('a code beside a target names a compound: %s', (text, code) => {
  expect(treatments(text)).toContain(code);
});

test.each([
  'The trial NCT01234567 studied the dopamine receptor.',
  'In HEK-293 cells the dopamine receptor was seen.',
  'FROM JULY 2008 the dopamine receptor was studied.',
  'Room XQ 7391 is on the third floor.',
])('no compound: %s', (text) => {
  expect(treatments(text)).toEqual([]);
});
