import { expect, test } from 'vitest';
import { compareSources, loadText, type Topic } from '../../src/index.ts';
import { extractDocument } from '../../src/pipeline.ts';

/** The topics of two sources of a sentence each. */
function topicsOf(first: string, second: string): readonly Topic[] {
  const read = Object.entries({ 'a.txt': first, 'b.txt': second }).map(([path, text]) =>
    extractDocument(loadText(text, { path })),
  );
  return compareSources(read.map(({ summary, claims }) => ({ sources: [summary], claims }))).topics;
}

const meet = (topics: readonly Topic[]): boolean =>
  topics.some(({ support, narrower }) => support.sources === 2 || narrower?.support.sources === 2);

test.each([
  ['Aspirin blocks prostaglandins.', 'Aspirin reduces the production of prostaglandins.'],
  ['Sertraline boosts serotonin.', 'Sertraline inhibits the reuptake of serotonin.'],
  ['Caffeine blocks adenosine.', 'Caffeine blocks adenosine receptors.'],
  ['Melatonin can cause strange dreams.', 'Melatonin can cause nightmares.'],
  ['Cetirizine is effective for hay fever.', 'Cetirizine is effective for allergic rhinitis.'],
  ['Topiramate is effective for seizures.', 'Topiramate is effective for epilepsy.'],
  ['Aspirin must not be given to children under 16.', 'Aspirin is not suitable for anyone below the age of sixteen.'],
  ['Light therapy can cause headaches.', 'Light boxes can cause headaches.'],
])('%s | %s', (first, second) => {
  expect(meet(topicsOf(first, second))).toBe(true);
});

test.each([
  ['Aspirin blocks prostaglandins.', 'Aspirin reduces the production of histamine.'],
  ['Melatonin can cause nightmares.', 'Melatonin can cause headaches.'],
  ['Aspirin must not be given to children under 16.', 'Aspirin must not be given to children under 2.'],
])('but not %s | %s', (first, second) => {
  expect(meet(topicsOf(first, second))).toBe(false);
});
