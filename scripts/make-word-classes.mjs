// Makes src/find/tagger/word-classes.ts, the classes of words of alike use, from GloVe vectors in their text format:
//   node scripts/make-word-classes.mjs glove.6B.50d.txt [folder with the data, default ../shared/data]
// Same vectors, same data, same classes. Written are hashes of words and numbers of classes, no vector.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashText } from '../dist/text/hash.js';
import { seeded, shuffled } from './random.mjs';

const TARGET = new URL('../src/find/tagger/word-classes.ts', import.meta.url);
const DATA = new URL('../../shared/data', import.meta.url).pathname;
/** Texts whose words are all kept; of other words those that stand most as these do. */
const TEXTS = ['phee/train.jsonl', 'mechanism/drugprot.jsonl', 'negation/bioscope-abstracts.jsonl'];
const OTHERS = 24_000;
const FINE = 1024;
const MIDDLE = 256;
const WIDE = 64;
const ROUNDS = 12;
const WORD = /^[a-z](?:[a-z'-]*[a-z])?$/;
/** The lowest bits of a cell are the class of a word, the others those of its hash. */
const CLASS_MASK = FINE - 1;

const dot = (a, b) => {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k] * b[k];
  return sum;
};

function meanOf(vectors) {
  const mean = new Float64Array(vectors[0].length);
  for (const vector of vectors) for (let k = 0; k < mean.length; k++) mean[k] += vector[k] / vectors.length;
  return mean;
}

function unit(vector) {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
}

/** Words with vectors of length 1 around the mean of all. */
function readVectors(path) {
  const all = readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [word, ...numbers] = line.split(' ');
      return WORD.test(word) ? [{ word, vector: Float64Array.from(numbers, Number) }] : [];
    });
  const mean = meanOf(all.map(({ vector }) => vector));
  return all.map(({ word, vector }) => ({ word, vector: unit(vector.map((value, k) => value - mean[k])) }));
}

function wordsOfTexts(data) {
  const texts = TEXTS.map((file) => readFileSync(join(data, file), 'utf8').split('\n').filter(Boolean));
  const words = texts.flat().flatMap(
    (line) =>
      JSON.parse(line)
        .text.toLowerCase()
        .match(/[a-z][a-z'-]+/g) ?? [],
  );
  return new Set(words);
}

/** The words of the texts, and others that are most like them. */
function choose(all, data) {
  const known = wordsOfTexts(data);
  const own = all.filter(({ word }) => known.has(word));
  const like = meanOf(own.map(({ vector }) => vector));
  const others = all
    .filter(({ word }) => !known.has(word))
    .map((one) => ({ ...one, like: dot(one.vector, like) }))
    .sort((a, b) => b.like - a.like || (a.word < b.word ? -1 : 1));
  return [...own, ...others.slice(0, OTHERS)];
}

function nearest(vector, centres) {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  centres.forEach((centre, at) => {
    const likeness = dot(vector, centre);
    if (likeness <= most) return;
    best = at;
    most = likeness;
  });
  return best;
}

/** Spherical k-means: the class of each vector, and the centres of the classes. */
function cluster(vectors, count) {
  let centres = shuffled(vectors, seeded(1)).slice(0, count);
  for (let round = 0; round < ROUNDS; round++) {
    const members = centres.map(() => []);
    for (const vector of vectors) members[nearest(vector, centres)].push(vector);
    centres = members.map((own, at) => (own.length === 0 ? centres[at] : unit(meanOf(own))));
  }
  return { classes: vectors.map((vector) => nearest(vector, centres)), centres };
}

const [path, data = DATA] = process.argv.slice(2);
if (path === undefined) {
  console.error('name the file of vectors: node scripts/make-word-classes.mjs glove.6B.50d.txt');
  process.exit(2);
}
const chosen = choose(readVectors(path), data);
const fine = cluster(
  chosen.map(({ vector }) => vector),
  FINE,
);
const [middle, wide] = [MIDDLE, WIDE].map((count) => cluster(fine.centres, count).classes);
const cells = chosen.map(({ word }, at) => ((hashText(word) & ~CLASS_MASK) | fine.classes[at]) >>> 0);
const base64 = (numbers) => Buffer.from(numbers.buffer).toString('base64');
writeFileSync(
  TARGET,
  `// Made by scripts/make-word-classes.mjs; do not edit.
// From the word vectors GloVe 6B, 50 dimensions (Pennington, Socher and Manning 2014; Public Domain Dedication and License
// 1.0). README.md beside this file says how.
/** One 32-bit number a word, ascending: the lowest 10 bits are its class, the others those of its hash. */
export const words =
  '${base64(Uint32Array.from(cells).sort())}';
/** One byte a class: the wider class that it is part of. */
export const middle =
  '${base64(Uint8Array.from(middle))}';
/** One byte a class: the widest class that it is part of. */
export const wide =
  '${base64(Uint8Array.from(wide))}';
`,
);
console.log(`${chosen.length} words`);
