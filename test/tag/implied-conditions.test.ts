import { expect, test } from 'vitest';
import { extractClaims } from '../../src/index.ts';

const helped = (text: string) =>
  extractClaims(`# Adalimumab for rheumatoid arthritis\n\n${text}\n`, { format: 'markdown' })
    .filter(({ type, facet }) => type === 'indication' && facet === 'effective')
    .map(({ object }) => object.label);

test.each([
  'It raises the risk of infections. It is very effective.',
  'Do not use it if you have tuberculosis. It is very effective.',
  'It can cause infections and is very effective.',
])('what a treatment is said to help, unnamed, is no harm of it: %s', (text) => {
  expect(helped(text)).toEqual(['rheumatoid arthritis']);
});

test('it is the illness last told of', () => {
  expect(helped('Some people with psoriasis take it. It is very effective.')).toEqual(['psoriasis']);
});
