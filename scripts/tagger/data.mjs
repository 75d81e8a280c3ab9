// Reads what the tagger learns from: PHEE's training sentences, and sentences without an event.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { tokenKinds } from '../../dist/find/tagger/kinds.js';
import { SPAN_TYPES } from '../../dist/find/tagger/labels.js';
import { findMentions, loadText, splitSentences } from '../../dist/index.js';
import { tokenize } from '../../dist/text/tokenize.js';
import { textNumber } from '../random.mjs';

const readRows = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

const typeOf = ({ type }) => SPAN_TYPES.indexOf(type);

/** The tokens under a span; a full stop or comma at its end is not part of it. */
function tokensUnder(tokens, { start, end }) {
  const inside = tokens.flatMap((token, at) => (token.start < end && token.end > start ? [at] : []));
  while (inside.length > 1 && /^[.,;:]$/.test(tokens[inside.at(-1)].text)) inside.pop();
  return inside;
}

/** Spans as labels of tokens; of spans that overlap the one whose type comes first stays, then the first, then the longest. */
function labelsOf(tokens, spans) {
  const labels = new Uint8Array(tokens.length);
  const known = spans.filter((span) => typeOf(span) >= 0);
  for (const span of known.sort((a, b) => typeOf(a) - typeOf(b) || a.start - b.start || b.end - a.end)) {
    const inside = tokensUnder(tokens, span);
    if (inside.some((at) => labels[at] !== 0)) continue;
    for (const at of inside) labels[at] = 2 + 2 * typeOf(span) - (at === inside[0] ? 1 : 0);
  }
  return labels;
}

/** A sentence ready to learn from: tokens, what the lexicon says of them, labels. */
export function example(text, spans) {
  const tokens = tokenize(text);
  const known = findMentions(text).filter(({ via }) => via !== 'tagger');
  return { text, tokens, kinds: tokenKinds(tokens, known), labels: labelsOf(tokens, spans) };
}

/** PHEE's sentences of one file. */
export const pheeExamples = (path) =>
  readRows(path).map(({ id, text, spans }) => ({ id, spans, ...example(text, spans) }));

/** The sentences that the tagger learns from. */
export const eventExamples = (data) => pheeExamples(join(data, 'phee/train.jsonl'));

const isSentence = ({ text }) => text.length < 600 && text.split(/\s+/).length >= 4 && !text.includes('\n');

const treebank = (data) =>
  readRows(join(data, 'sentences/ewt-dev.jsonl')).flatMap(({ id, text, sentences }) =>
    sentences.map(([start, end]) => ({ text: text.slice(start, end).trim(), group: id })),
  );

function pages(data) {
  const folder = join(data, 'html');
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    return splitSentences(text).map(({ start, end }) => ({ text: text.slice(start, end), group: name }));
  });
}

const abstracts = (data) =>
  readRows(join(data, 'negation/bioscope-abstracts.jsonl')).map(({ doc, text }) => ({ text, group: doc }));

/** Sentences without an event, by where they come from; a half of the documents is left for measuring. */
export function ordinarySentences(data, half) {
  const sources = { treebank: treebank(data), pages: pages(data), abstracts: abstracts(data) };
  return Object.fromEntries(
    Object.entries(sources).map(([name, list]) => [
      name,
      list
        .filter((one) => isSentence(one) && textNumber(one.group) % 2 === half)
        .sort((a, b) => textNumber(a.text) - textNumber(b.text) || (a.text < b.text ? -1 : 1)),
    ]),
  );
}

const FORMATS = { '.html': 'html', '.md': 'markdown', '.txt': 'text' };

function articleSentences(path) {
  const { blocks } = loadText(readFileSync(path, 'utf8'), { format: FORMATS[extname(path)] });
  return blocks.flatMap(({ text }) => splitSentences(text).map(({ start, end }) => text.slice(start, end)));
}

/** What articles for lay readers tell of drugs: a report of a case is written otherwise. */
const articles = (folders) =>
  folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => extname(name) in FORMATS && name !== 'README.md')
      .sort()
      .flatMap((name) => articleSentences(join(folder, name))),
  );

const CHAIN_SHARE = 600;
const EVENT_SHARE = 1_500;
/** There are few articles, and they are the hardest to tell from reports. */
const ARTICLE_WEIGHT = 4;

/** Sentences without an event: some for the chain, more for the event classifier. */
export function ordinaryExamples(data, folders) {
  const sources = Object.values(ordinarySentences(data, 0));
  const first = (share) => sources.flatMap((list) => list.slice(0, share));
  const made = new Map(first(EVENT_SHARE).map(({ text }) => [text, example(text, [])]));
  const take = (share) => first(share).map(({ text }) => made.get(text));
  const lay = articles(folders).map((text) => example(text, []));
  const often = Array.from({ length: ARTICLE_WEIGHT }, () => lay).flat();
  return { chain: take(CHAIN_SHARE), event: [...take(EVENT_SHARE), ...often] };
}

export const hasData = (data) => existsSync(join(data, 'phee/train.jsonl'));
