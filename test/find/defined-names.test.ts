import { expect, test } from 'vitest';
import { extractClaims } from '../../src/index.ts';

const subjectsOf = (text: string): string[] => extractClaims(text).map(({ subject }) => subject.id);

test.each([
  ['is a tablet', 'Zeldop is a tablet for gout. Zeldop can cause a rash. Paracetamol can be taken too.'],
  ['is called', 'A new drug called zeldop was tested. Zeldop can cause a rash. Paracetamol is old.'],
  [
    'does in two ways',
    'The trial of zeldop in adults ended. Some took zeldop 40 mg. Zeldop can cause a rash. Paracetamol is old.',
  ],
  ['inhibits', 'Zeldop (ZD-117) was tested. Zeldop is an oral, selective inhibitor of PDE9. It can cause a rash.'],
  ['is made as', 'Zeldop tablets can cause a rash. Paracetamol is old.'],
  ['has for side effects', 'Side effects of Zeldop include a rash. Paracetamol is old.'],
  ['is used for', 'ZELDOP is used to treat gout. Paracetamol is old.'],
  ['does and who gets it', 'Forty adults were given zeldop. In some zeldop caused a rash. Paracetamol is old.'],
  ['is sold as', 'Zeldop, sold as Doplez, can cause a rash. Paracetamol is old.'],
  ['is ordered not to be taken for', 'Do not take Zeldop if you have gout. Paracetamol is old.'],
  ['is asked about before', 'Before using Zeldop, tell your doctor if you have gout. Paracetamol is old.'],
  ['is taken by', 'Gout is common in people taking Zeldop. Zeldop can cause a rash. Paracetamol is old.'],
  ['relieves', 'Zeldop relieves gout. Paracetamol is old.'],
])('a name of which the text says what it %s', (_, text) => {
  expect(subjectsOf(text)).toContain('zeldop');
});

test('a code by which the text calls a treatment', () => {
  expect(subjectsOf('The firm tested a pill code-named ZX-204. ZX-204 can cause a rash.')).toEqual(['zx-204']);
});

test.each([
  ['a disease', 'Migraine is a treatment problem. Migraine can cause nausea.'],
  ['a habit', 'Zeldop is a nightmare with these drugs. Ibuprofen can cause a rash, and zeldop too.'],
  ['one sign alone', 'The trial of zeldop ended. Zeldop was old, and ibuprofen can cause a rash.'],
  ['a doctor', 'Dr Zeldop eases gout with ibuprofen, which can cause a rash.'],
  ['a patient', 'Zeldop was given ibuprofen for gout and took it for a week.'],
  ['a shop', 'Zeldop tablets are cheap, and Zeldop stores sell ibuprofen, which can cause a rash.'],
  ['a company', 'Zeldop is a drug company. Zeldop says that ibuprofen can cause a rash.'],
])('but not that of %s', (_, text) => {
  expect(subjectsOf(text)).not.toContain('zeldop');
  expect(subjectsOf(text)).not.toContain('migraine');
});
