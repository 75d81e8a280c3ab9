import { expect, test } from 'vitest';
import { extractClaims } from '../../src/index.ts';

const mechanisms = (text: string): string[] =>
  extractClaims(text)
    .filter(({ type }) => type === 'mechanism')
    .map(({ subject, object }) => `${subject.label} → ${object.label}`);

test.each([
  ['The aromatase inhibitor letrozole was given after tamoxifen.', ['letrozole → aromatase']],
  ['Letrozole, a potent aromatase inhibitor, was given to ten women.', ['letrozole → aromatase']],
  ['The selective dopamine receptor antagonist XQ 7391 was given to ten rats.', ['XQ 7391 → dopamine receptor']],
])('%s', (text, expected) => {
  expect(mechanisms(text)).toEqual(expect.arrayContaining([...expected]));
  expect(mechanisms(text).every((one) => expected.includes(one))).toBe(true);
});

test.each([
  'Haloperidol promoted mTORC1-dependent phosphorylation in these cells.',
  'The response to metformin was reduced by AMPK.',
  'Letrozole had no effect on CYP3A4 in these cells.',
  'Cetirizine was given with or without an aromatase inhibitor.',
])('nothing is said to act on a target in "%s"', (text) => {
  expect(mechanisms(text)).toEqual([]);
});
