import { expect, test } from 'vitest';
import { extractClaims } from '../../src/index.ts';

const subjectsOf = (text: string): string[] => extractClaims(text).map(({ subject }) => subject.id);

test.each([
  ['is a tablet', 'Zeldop is a tablet for gout. Zeldop can cause a rash. Paracetamol can be taken too.'],
  ['is called', 'A new drug called zeldop was tested. Zeldop can cause a rash. Paracetamol is old.'],
])('a name of which the text says what it %s', (_, text) => {
  expect(subjectsOf(text)).toContain('zeldop');
});

test.each([
  ['a disease', 'Migraine is a treatment problem. Migraine can cause nausea.'],
  ['a company', 'Zeldop is a drug company. Zeldop says that ibuprofen can cause a rash.'],
])('but not that of %s', (_, text) => {
  expect(subjectsOf(text)).not.toContain('zeldop');
  expect(subjectsOf(text)).not.toContain('migraine');
});
