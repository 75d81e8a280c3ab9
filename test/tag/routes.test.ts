import { expect, test } from 'vitest';
import { extractClaims } from '../../src/index.ts';

const routes = (text: string): string[] =>
  extractClaims(text, { format: 'markdown' })
    .filter(({ type }) => type === 'route')
    .map(({ subject, object }) => `${subject.label}: ${object.text}`);

test.each([
  ['Zinc lozenges may shorten a cold.', ['zinc lozenges: lozenges']],
  ['Decongestant sprays can unblock a nose.', ['decongestants: sprays']],
  ['Many people swear by fish oil capsules.', ['fish oil: capsules']],
])('a name may end in the form: %s', (text, expected) => {
  expect(routes(text)).toEqual(expected);
});

test.each([
  ['Melatonin is taken by mouth, as a tablet.', ['melatonin: taken by mouth', 'melatonin: tablet']],
  ['Melatonin is swallowed as a tablet.', ['melatonin: tablet']],
  ['Vancomycin can be given orally as well as intravenously.', ['vancomycin: orally', 'vancomycin: intravenously']],
])('a way and a form are two things, a verb and a form are one: %s', (text, expected) => {
  expect(routes(text)).toEqual(expected);
});

test.each([
  'Semaglutide is a new drug. The others were given dummy injections.',
  'Finasteride is a drug for men. It gets through the skin of whoever touches it.',
  'Fish oil is popular. The contraceptive pill can fail.',
  '# Finasteride\n\nDo not take it if you\n\n- are taking oral steroids',
])('nothing is given so: %s', (text) => {
  expect(routes(text)).toEqual([]);
});
