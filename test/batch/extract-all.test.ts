import { expect, test } from 'vitest';
import { extractAll, placeFound } from '../../src/batch/extract-all.ts';
import { claimsOf, linesOf, withPosition } from '../../src/batch/extracted.ts';
import { isInShard } from '../../src/batch/shard.ts';
import type { Found } from '../../src/load/source.ts';

const SETTINGS = { extension: null, maxBytes: 1000, cache: null };

let given = 0;
async function* endless(): AsyncGenerator<Found> {
  for (given = 0; ; given++) {
    const line = { id: String(given), text: `Ibuprofen can cause nausea in group ${given}.` };
    const place = `-:${given + 1}`;
    yield { source: { id: line.id, path: '-', place, format: null, content: { kind: 'line', line } } };
  }
}

test('sources are taken as their outcomes are, not before', async () => {
  const outcomes = extractAll(placeFound(endless()), { settings: SETTINGS });
  for (let taken = 0; taken < 10; taken++) {
    const { value } = await outcomes.next();
    expect(value).toMatchObject({ position: taken, extracted: { summary: { id: String(taken) } } });
    expect(given - taken).toBeLessThan(50);
  }
  await outcomes.return();
});

test('a source over the limit is a failure in its place', async () => {
  async function* found(): AsyncGenerator<Found> {
    yield { failure: { path: 'gone.txt', message: 'no such file' } };
    const content = { kind: 'file' as const, file: new URL('../../README.md', import.meta.url).pathname };
    yield { source: { id: 'README.md', path: 'README.md', place: 'README.md', format: null, content } };
  }
  const outcomes = [];
  for await (const outcome of extractAll(placeFound(found()), { settings: SETTINGS, jobs: 1 })) outcomes.push(outcome);
  expect(outcomes).toEqual([
    { failure: { path: 'gone.txt', message: 'no such file' }, position: 0 },
    {
      failure: {
        path: 'README.md',
        message: 'larger than the limit of 1000 bytes; split it, leave it out or raise --max-bytes',
      },
      position: 1,
    },
  ]);
});

test('every name stands in one shard, whichever that is on any machine', () => {
  const names = Array.from({ length: 300 }, (_, index) => `articles/${index}.txt`);
  const shards = [1, 2, 3].map((index) => names.filter((name) => isInShard(name, { index, count: 3 })));
  expect(shards.flat().sort()).toEqual([...names].sort());
  for (const shard of shards) expect(shard.length).toBeGreaterThan(70);
  expect(isInShard('articles/a.txt', { index: 3, count: 3 })).toBe(true);
});

test('claims as lines are the claims, and a position can be written into them', async () => {
  const { value } = await extractAll(placeFound(endless()), { settings: SETTINGS }).next();
  const extracted = value?.extracted;
  if (extracted === undefined) throw new Error('nothing was extracted');
  const lines = linesOf(extracted);
  expect(linesOf({ ...extracted, claims: lines })).toBe(lines);
  expect(linesOf({ ...extracted, claims: claimsOf({ ...extracted, claims: lines }) })).toBe(lines);
  expect(JSON.parse(withPosition(lines, 7))).toEqual({ ...JSON.parse(lines), position: 7 });
});
