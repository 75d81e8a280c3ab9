import { expect, test } from 'vitest';
import { findMentions } from '../../src/index.ts';

const idsIn = (text: string): readonly string[] => findMentions(text).map(({ id }) => id);

test.each([
  ['A non-antibiotic treatment cured the cystitis.', 'antibiotics'],
  ['Acupuncture is a non-traditional approach.', 'conventional-treatments'],
  ['It is safe in non-pregnant women.', 'pregnant-women'],
])('what stands behind "non-" is not meant: %s', (text, id) => {
  expect(idsIn(text.replace('non-', ''))).toContain(id);
  expect(idsIn(text)).not.toContain(id);
});

test('a name that begins with "non-" is a name', () => {
  expect(idsIn('Rituximab treats non-Hodgkin lymphoma.')).toContain('non-hodgkin-lymphoma');
});
