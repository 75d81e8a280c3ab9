import { describe, expect, test } from 'vitest';
import { extractClaims, findMentions } from '../../src/index.ts';

const idsIn = (text: string): string[] => findMentions(text).map(({ id }) => id);

describe('a short form that a text defines', () => {
  test.each([
    ['is what the lexicon knows by the long form', 'Alzheimer’s disease (AD) tires.', ['alzheimer-s-disease']],
    [
      'is nothing where the lexicon has it for something else',
      'Your plan (YP), the Assembly of Car Sellers (ACS).',
      [],
    ],
    [
      'stays what it is where its names share a word',
      'Acute states (AS), acute coronary states (ACS).',
      ['acute-coronary-syndrome'],
    ],
  ])('%s', (_, text, ids) => {
    expect([...new Set(idsIn(text))]).toEqual(ids);
  });

  test('is read so wherever it stands', () => {
    const objectsIn = (text: string) => extractClaims(text).map(({ object }) => object.id);
    expect(objectsIn('Aspirin relieves ACS.')).toEqual(['acute-coronary-syndrome']);
    expect(objectsIn('Aspirin relieves ACS. The Assembly of Car Sellers (ACS) agrees.')).toEqual([]);
  });
});
