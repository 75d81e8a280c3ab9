import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../src/index.ts';

const first = (text: string) => extractClaims(text)[0];

test.each([
  ['Naproxen is a game-changing remedy and relieves gout.', true],
  ['Naproxen relieves gout and is 100 % natural.', true],
  ['Naproxen changed how we play the game, and relieves gout.', false],
])('%s is advertising: %s', (text, promotional) => {
  expect(first(text)?.promotional).toBe(promotional);
});

describe('a treatment beside the one that a sentence is about', () => {
  test.each([
    ['Naproxen relieves gout more than low-dose colchicine.', 'colchicine'],
    ['Naproxen relieves gout in place of colchicine.', 'colchicine'],
    ['Naproxen relieves gout in men, all of whom were also on colchicine.', 'colchicine'],
    ['Naproxen relieves gout over the years, as colchicine does.', undefined],
  ])('%s', (text, comparator) => {
    expect(first(text)).toMatchObject({ subject: { id: 'naproxen' }, object: { id: 'gout' } });
    expect(first(text)?.qualifiers.comparator).toBe(comparator);
  });
});

test.each([
  ['Hay fever strikes nearly one person in five.', []],
  ['Hay fever plagues up to 20% of adults.', []],
  ['It can cause nausea, which affects one person in five.', ['nausea']],
])('how common a disease is among people at large is no side effect: %s', (sentence, objects) => {
  const claims = extractClaims(`# Naproxen\n\nNaproxen is a painkiller.\n\n${sentence}`, { format: 'markdown' });
  expect(claims.filter(({ type }) => type === 'side-effect').map(({ object }) => object.id)).toEqual(objects);
});
