// Writes a large made-up corpus: articles of the samples with their paragraphs shuffled, seeded, so always the same.
// node scripts/make-corpus.mjs <documents> [folder]: text files in the folder, else NDJSON on standard output.
import { mkdirSync, readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { seeded, shuffled } from './random.mjs';

const SAMPLES = ['corpus', 'fixtures/articles'];
const PARAGRAPHS = 20;
const SEED = 20240229;

function paragraphs() {
  const files = SAMPLES.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  const texts = files.filter((name) => /\.(txt|md)$/.test(name)).sort();
  return texts.flatMap((name) => readFileSync(name, 'utf8').split(/\n\s*\n/)).filter((text) => text.length > 40);
}

const [count, folder] = process.argv.slice(2);
const pool = paragraphs();
const random = seeded(SEED);
if (folder !== undefined) mkdirSync(folder, { recursive: true });
for (let number = 0; number < Number(count); number++) {
  const name = String(number).padStart(7, '0');
  const text = `${shuffled(pool, random).slice(0, PARAGRAPHS).join('\n\n')}\n`;
  if (folder === undefined) writeSync(1, `${JSON.stringify({ id: name, format: 'text', text })}\n`);
  else writeFileSync(join(folder, `${name}.txt`), text);
}
