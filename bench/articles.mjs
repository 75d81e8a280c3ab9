import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { splitSentences } from '../dist/index.js';
import { seeded, shuffled } from '../scripts/random.mjs';

const SHARED = new URL('../../shared/data/', import.meta.url);
const SENTENCES = ['negation/bioscope-abstracts', 'phee/train', 'phee/dev', 'mechanism/drugprot', 'sentences/ewt-dev'];
const OWN = ['../corpus/', '../fixtures/articles/'];
const ARTICLE = 8000;
const PARAGRAPH = 5;

const read = (folder, file) => readFileSync(new URL(file, folder), 'utf8');

function linesOf(folder, end) {
  const files = readdirSync(folder).filter((file) => file.endsWith(end));
  return files.flatMap((file) => read(folder, file).split(/\n+/));
}

/** The sentences of the annotated data and web pages beside the project, where they are there; else of its own articles. */
function sentencesOf() {
  const own = OWN.flatMap((folder) => linesOf(new URL(folder, import.meta.url), '.txt'));
  const lines = existsSync(SHARED) ? [...own, ...linesOf(new URL('html/', SHARED), '.txt'), ...annotated()] : own;
  const sentences = lines.flatMap((line) => splitSentences(line).map(({ start, end }) => line.slice(start, end)));
  return [...new Set(sentences.filter(({ length }) => length > 10))];
}

function annotated() {
  const rows = SENTENCES.flatMap((name) => read(SHARED, `${name}.jsonl`).split('\n').filter(Boolean));
  return rows.flatMap((row) => JSON.parse(row).text ?? []).flatMap((text) => text.split(/\n+/));
}

function* articlesOf(sentences) {
  let open = [];
  let length = 0;
  for (const sentence of sentences) {
    open.push(/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);
    length += sentence.length;
    if (length < ARTICLE) continue;
    const paragraphs = open.map((one, at) => `${one}${at % PARAGRAPH === PARAGRAPH - 1 ? '\n\n' : ' '}`);
    yield `${paragraphs.join('').trim()}\n`;
    [open, length] = [[], 0];
  }
}

const sentences = sentencesOf();
const random = seeded(1);

/** Different sentences, and their characters. */
export const distinct = { sentences: sentences.length, size: sentences.reduce((sum, { length }) => sum + length, 0) };

/** Articles of sentences in a new order each time they run out: the first `distinct.size` characters repeat nothing. */
export function* articles() {
  for (;;) yield* articlesOf(shuffled(sentences, random));
}

/** Articles of so many characters in all. */
export function takeArticles(size, from = articles()) {
  const taken = [];
  for (let length = 0; length < size; ) {
    const { value } = from.next();
    taken.push(value);
    length += value.length;
  }
  return taken;
}

export const sizeOf = (texts) => texts.reduce((sum, { length }) => sum + length, 0);
