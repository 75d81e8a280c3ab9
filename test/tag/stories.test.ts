import { expect, it } from 'vitest';
import { extractClaims } from '../../src/index.ts';

const STORY = [
  '# Half a year on lithium',
  'I had bad headaches as a child, and I was tired.',
  'I was put on lithium for bipolar disorder in May.',
  'My hands were cold on the bus home. I sang.',
  'My sister laughed at me. I laughed too.',
];

/** What is read as befallen the writer. */
const harms = (...paragraphs: readonly string[]): string[] =>
  extractClaims(paragraphs.join('\n\n'), { format: 'markdown' })
    .filter(({ evidence }) => evidence.rule === 'side-effect.told-of-oneself')
    .map(({ object }) => object.label);

it.each([
  ['The first week I was thirsty all the time.', ['thirst']],
  ['My ankles swelled up.', ['peripheral edema']],
  ['Then the headaches started.', ['headache']],
])('what befell the writer once the treatment had begun: %s', (text, expected) => {
  expect(harms(...STORY, text)).toEqual(expected);
});

it.each([
  'My headaches went away.',
  'I was thirsty before I took it.',
  'I was thirsty because I ran.',
  'I was never thirsty.',
])('not what passed, was there before or had another cause: %s', (text) => {
  expect(harms(...STORY, text)).toEqual([]);
});

it('no complaint from before', () => {
  expect(harms(...STORY)).toEqual([]);
});

it('no text that speaks of others', () => {
  expect(harms('# Lithium', 'Lithium is taken for bipolar disorder.', 'My hands swelled up, and I sang.')).toEqual([]);
});
