import { expect, test } from 'vitest';
import { tokenize } from '../../src/text/tokenize.ts';

const MANY = 60_000;

test('words keep their forms, however many are met', () => {
  const words = Array.from({ length: MANY }, (_, at) => `Word${at}s`);
  const tokens = [...tokenize('Symptoms'), ...tokenize(words.join(' ')), ...tokenize('Symptoms')];
  expect(tokens.map(({ text }) => text)).toEqual(['Symptoms', ...words, 'Symptoms']);
  expect(tokens.map(({ lower }) => lower)).toEqual(tokens.map(({ text }) => text.toLowerCase()));
  expect([tokens.at(0)?.norm, tokens.at(-1)?.norm]).toEqual(['symptom', 'symptom']);
});

test('one spelling has one form wherever it stands', () => {
  const [first, , second, third] = tokenize('rash, rash Rash');
  expect(second?.form).toBe(first?.form);
  expect(third?.form).not.toBe(first?.form);
});

test.each([
  ['fibre', 'fiber'],
  ['manoeuvres', 'maneuver'],
  ['oedema', 'edema'],
])('%s is %s', (british, american) => {
  expect(tokenize(british)[0]?.norm).toBe(american);
});

test.each([
  ['need', 'needed'],
  ['bleed', 'bleeds'],
  ['agree', 'agreed'],
  ['guarantee', 'guaranteed'],
  ['relieve', 'relieved'],
])('%s and %s have one stem', (verb, inflected) => {
  const [one, other] = tokenize(`${verb} ${inflected}`);
  expect(one?.stem).toBe(other?.stem);
});
