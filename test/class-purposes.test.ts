import { expect, test } from 'vitest';
import { defaultLexicon } from '../src/find/lexicon.ts';
import { classPurposes } from '../src/lexicon/class-purposes.ts';

const rows = classPurposes.trim().split('\n');
const { concepts } = defaultLexicon();

test('every row names a class of treatments and what it is for', () => {
  const faults = rows.filter((row) => {
    const [id = '', purpose = ''] = row.split('|').map((field) => field.trim());
    return concepts.get(id)?.kind !== 'treatment' || !concepts.has(purpose);
  });
  expect(faults).toEqual([]);
});

test('rows are sorted and unique', () => {
  const ids = rows.map((row) => row.split('|')[0]?.trim());
  expect(ids).toEqual([...new Set(ids)].sort());
});
