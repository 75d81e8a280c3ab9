// What a seed of the fuzz run stands for.
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { seeded } from '../random.mjs';
import { mutate } from './mutate.mjs';
import { findSeeds } from './seeds.mjs';

const SEEDS = findSeeds();
const EXTENSIONS = ['.txt', '.md', '.html'];
const endingOf = (path) => extname(path.replace(/\.gz$/, ''));
/** Sources by format, so that each has its share however many there are of it. */
const KINDS = [...new Set(SEEDS.map(endingOf))].map((ending) => SEEDS.filter((path) => endingOf(path) === ending));

function readSeed(path) {
  const bytes = readFileSync(path);
  return path.endsWith('.gz') ? { bytes: gunzipSync(bytes), name: path.slice(0, -3) } : { bytes, name: path };
}

/** The files of a case, by name. */
export function makeCase(seed) {
  const random = seeded(seed);
  const choose = (list) => list[Math.floor(random() * list.length)];
  const count = random() < 0.3 ? 2 : 1;
  return Array.from({ length: count }, (_, index) => {
    const { bytes, name } = readSeed(choose(choose(KINDS)));
    const ending = random() < 0.2 ? choose(EXTENSIONS) : endingOf(name);
    return { name: `${index}${ending}`, bytes: mutate(bytes, readSeed(choose(choose(KINDS))).bytes, random) };
  });
}
