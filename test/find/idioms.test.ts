import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/index.ts';

const idsIn = (text: string): string[] => findMentions(text).map(({ id }) => id);

describe('words of an idiom name nothing', () => {
  test.each([
    ['a verb', 'It may complement your routine.'],
    ['a noun', 'Its confidence interval was wide.'],
    ['the head of a phrase', 'Metal fatigue broke it.'],
    ['an institution', 'It was approved by the EPA.'],
    ['a degree', 'Jane Doe, MS, RD, wrote it.'],
    ['an emphasis', 'Bring ALL the boxes.'],
  ])('%s: %s', (_, text) => {
    expect(idsIn(text)).toEqual([]);
  });

  test.each([
    ['in other phrases', 'Fatigue is common.', ['fatigue']],
    ['in a longer name', 'Concentration of platelet-rich plasma', ['platelet-rich-plasma']],
    ['next to it', 'It was withdrawn for stroke, a stroke of luck.', ['stroke']],
  ])('but %s', (_, text, ids) => {
    expect(idsIn(text)).toEqual(ids);
  });
});

test('a name that begins with an article gives way to a longer one behind it', () => {
  expect(idsIn('She has a cold.')).toEqual(['common-cold']);
  expect(idsIn('She has a cold sore and a cold drink.')).toEqual(['cold-sores']);
});

test('the ending of a possessive begins no phrase', () => {
  expect(idsIn('Crohn’s strictures')).toEqual(['crohn-s-disease']);
});

test('a unit in capitals is no illness', () => {
  expect(findMentions('TAKE 10 MG ONCE.').map(({ kind }) => kind)).not.toContain('condition');
  expect(idsIn('She has MG.')).toEqual(['myasthenia-gravis']);
});
