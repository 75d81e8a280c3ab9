import { expect, test } from 'vitest';
import { findMentions } from '../../src/index.ts';

const complaints = (text: string) =>
  findMentions(text)
    .filter(({ kind }) => kind === 'effect' || kind === 'condition')
    .map(({ id, span }) => `${text.slice(span.start, span.end)}: ${id}`);

test.each([
  ['non-vertebral fractures', ['non-vertebral fractures: non-vertebral-fracture']],
  [
    'spinal, non-spinal and hip fractures',
    ['spinal: vertebral-fracture', 'non-spinal: non-vertebral-fracture', 'hip fractures: hip-fracture'],
  ],
  ['non-Hodgkin lymphoma', ['non-Hodgkin lymphoma: non-hodgkin-lymphoma']],
  ['non-sedating', ['sedating: oversedation']],
])('"non-" makes another complaint of one of several words alone: %s', (text, expected) => {
  expect(complaints(text)).toEqual(expected);
});
