import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../src/index.ts';

/** Subjects of "Zeldop can cause a rash." after a sentence. */
const zeldopAfter = (text: string): string[] =>
  extractClaims(`${text} Zeldop can cause a rash.`)
    .filter(({ object }) => object.id === 'rash')
    .map(({ subject }) => subject.id);

describe('a brand that the text gives to a treatment', () => {
  test.each([
    ['in brackets behind it', 'Ibuprofen (Zeldop) is old.'],
    ['before brackets that hold it', 'Zeldop® (ibuprofen) is old.'],
    ['as what it is known as', 'Ibuprofen, also known as Zeldop, is old.'],
    ['as what it was known as', 'Ibuprofen, formerly known as Zeldop, is old.'],
    ['as what it is sold as', 'Ibuprofen (sold as Zeldop) is old.'],
    ['as its brand name', 'Ibuprofen, available under the brand name Zeldop, is old.'],
  ])('%s', (_, text) => {
    expect(zeldopAfter(text)).toEqual(['ibuprofen']);
  });

  test.each([
    [
      'a word that is a name already',
      'Ibuprofen (Paracetamol) is old. Paracetamol can cause a rash.',
      ['acetaminophen'],
    ],
    ['a word in lower case', 'Ibuprofen (zeldop) is old.', []],
  ])('but not %s', (_, text, subjects) => {
    const found = extractClaims(text).filter(({ object }) => object.id === 'rash');
    expect(found.map(({ subject }) => subject.id)).toEqual(subjects);
  });
});

describe('the lexicon knows by their brands', () => {
  test.each([
    ['a biosimilar', 'Jubbonti', 'denosumab'],
    ['an inhaler', 'Luforbec', 'beclomethasone-formoterol'],
    ['a toxin', 'Letybo', 'letibotulinumtoxina'],
    ['a device', 'Omnipod', 'insulin-pumps'],
  ])('%s', (_, brand, id) => {
    expect(extractClaims(`${brand} can cause a rash.`).map(({ subject }) => subject.id)).toEqual([id]);
  });
});
