// Reads what the tagger learns from: PHEE's training sentences, DrugProt's, and sentences of neither kind.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { CLAIM_TYPE_DEFINITIONS } from '../../dist/claim-types/index.js';
import { tokenKinds } from '../../dist/find/tagger/kinds.js';
import { NAME_TYPES, SPAN_TYPES } from '../../dist/find/tagger/labels.js';
import { findMentions, loadText, splitSentences } from '../../dist/index.js';
import { tokenize } from '../../dist/text/tokenize.js';
import { textNumber } from '../random.mjs';

const readRows = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

/** The tokens under a span; a full stop or comma at its end is not part of it. */
function tokensUnder(tokens, { start, end }) {
  const inside = tokens.flatMap((token, at) => (token.start < end && token.end > start ? [at] : []));
  while (inside.length > 1 && /^[.,;:]$/.test(tokens[inside.at(-1)].text)) inside.pop();
  return inside;
}

const ARTICLE = /^(?:an?|the)$/i;

/** Whether tokens `from` to `to` are those under a span; an article at its start makes no difference. */
export function isSpan(tokens, { from, to }, span) {
  const inside = tokensUnder(tokens, span);
  const startOf = (at) => (ARTICLE.test(tokens[at].text) ? at + 1 : at);
  return to === inside.at(-1) + 1 && startOf(from) === startOf(inside[0]);
}

/** Spans as labels of tokens; of spans that overlap the first stays. */
function labelsOf(tokens, spans, types) {
  const labels = new Uint8Array(tokens.length);
  for (const span of spans) {
    const type = types.indexOf(span.type);
    const inside = tokensUnder(tokens, span);
    if (type < 0 || inside.some((at) => labels[at] !== 0)) continue;
    for (const at of inside) labels[at] = 2 + 2 * type - (at === inside[0] ? 1 : 0);
  }
  return labels;
}

/** A sentence with its tokens, what the lexicon finds in it and says of each token. */
function read(text) {
  const tokens = tokenize(text);
  const mentions = findMentions(text).filter(({ via }) => via !== 'tagger');
  return { text, tokens, mentions, kinds: tokenKinds(tokens, mentions) };
}

const first = (a, b) => a.start - b.start || b.end - a.end;
const byType = (a, b) => SPAN_TYPES.indexOf(a.type) - SPAN_TYPES.indexOf(b.type);

/** A sentence ready to learn from, with labels of PHEE's spans; those whose type comes first stay, then the first, then the longest. */
export function example(text, spans) {
  const sentence = read(text);
  const ordered = [...spans].sort((a, b) => byType(a, b) || first(a, b));
  return { ...sentence, labels: labelsOf(sentence.tokens, ordered, SPAN_TYPES) };
}

/** PHEE's sentences of one file. */
export const pheeExamples = (path) =>
  readRows(path).map(({ id, text, spans }) => ({ id, spans, ...example(text, spans) }));

/** The sentences that the tagger learns from. */
export const eventExamples = (data) => pheeExamples(join(data, 'phee/train.jsonl'));

const RELATIONS = new Set(
  `INHIBITOR ANTAGONIST AGONIST ACTIVATOR BLOCKER MODULATOR DIRECT-REGULATOR AGONIST-ACTIVATOR AGONIST-INHIBITOR
  INDIRECT-DOWNREGULATOR INDIRECT-UPREGULATOR`.split(/\s+/),
);

const [CHEMICAL, TARGET] = NAME_TYPES;

/** DrugProt's sentences: names as labels (of those that overlap the longest stays), and pairs of which one acts on the other. */
export function biochemicalExamples(data) {
  return readRows(join(data, 'mechanism/drugprot.jsonl')).map(({ doc, text, entities, relations }) => {
    const sentence = read(text);
    const names = Object.values(entities).map(({ type, start, end }) => ({
      type: type === 'CHEMICAL' ? CHEMICAL : TARGET,
      start,
      end,
    }));
    const longest = [...names].sort((a, b) => b.end - b.start - (a.end - a.start) || first(a, b));
    return {
      ...sentence,
      doc,
      names,
      labels: labelsOf(sentence.tokens, longest, NAME_TYPES),
      acting: relations
        .filter(({ type }) => RELATIONS.has(type))
        .map(({ head, tail }) => ({ chemical: entities[head], target: entities[tail] })),
    };
  });
}

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

/** The sentences that show what the rules read. */
const ruleExamples = () => CLAIM_TYPE_DEFINITIONS.flatMap(({ examples }) => examples.map(({ text }) => text));

const CHAIN_SHARE = 600;
const EVENT_SHARE = 1_500;

/** Sentences about other matters, of some collections: some for a chain, more for a classifier of sentences. */
export function ordinaryExamples(data, folders, collections = ['treebank', 'pages', 'abstracts']) {
  const all = ordinarySentences(data, 0);
  const sources = collections.map((name) => all[name]);
  const some = (share) => sources.flatMap((list) => list.slice(0, share));
  const made = new Map(some(EVENT_SHARE).map(({ text }) => [text, example(text, [])]));
  const take = (share) => some(share).map(({ text }) => made.get(text));
  const lay = [...articles(folders), ...ruleExamples()].map((text) => example(text, []));
  return { chain: take(CHAIN_SHARE), event: [...take(EVENT_SHARE), ...lay] };
}

/** The files without which nothing can be learned that are not there. */
export const missingData = (data) =>
  ['phee/train.jsonl', 'mechanism/drugprot.jsonl'].filter((file) => !existsSync(join(data, file)));
