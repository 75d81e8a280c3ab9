import { expect, test } from 'vitest';
import { extractClaims } from '../../src/index.ts';

const named = (sentence: string) =>
  extractClaims(`# Zorvatidine\n\n${sentence}\n`, { format: 'markdown' })
    .filter(({ type }) => type === 'side-effect' || type === 'indication')
    .map(({ object }) => `${object.text}: ${object.id}`);

test.each([
  [
    'Zorvatidine can cause trouble sleeping or concentrating.',
    ['trouble sleeping: insomnia', 'concentrating: difficulty-concentrating'],
  ],
  ['Zorvatidine can cause dry mouth, eyes and skin.', ['dry mouth: dry-mouth', 'eyes: dry-eyes', 'skin: dry-skin']],
  ['Zorvatidine can cause red or watery eyes.', ['red: red-eyes', 'watery eyes: watery-eyes']],
  [
    'Zorvatidine eases shoulder, elbow and bladder complaints.',
    ['shoulder: shoulder-complaints', 'elbow: elbow-complaints', 'bladder complaints: bladder-complaints'],
  ],
])('items of a list share words: %s', (sentence, expected) => {
  expect(named(sentence)).toEqual(expected);
});

test.each([
  ['Zorvatidine can cause dry mouth, eyes or throat irritation.', 1],
  ['Zorvatidine can cause dry mouth, and eyes should be checked each year.', 0],
])('no item is read twice, or in the next clause: %s', (sentence, times) => {
  expect(named(sentence).filter((one) => /eyes$|eye-irritation$/.test(one) && one !== 'eyes: eyes')).toHaveLength(
    times,
  );
});

test.each(['Zorvatidine can cause nausea and stomach pain.', 'Zorvatidine can cause dry mouth and skin rashes.'])(
  'what is named by itself shares none: %s',
  (sentence) => {
    expect(named(sentence)).toHaveLength(2);
  },
);
