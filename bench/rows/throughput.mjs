/** The whole extraction beside winkNLP's full pipeline and compromise/two merely tagging, on the same articles. */
import { createRequire } from 'node:module';
import { articles, distinct, sizeOf, takeArticles } from '../articles.mjs';
import { extractTexts } from '../extract.mjs';
import { fastest, report, timeOnce } from '../measure.mjs';

const require = createRequire(import.meta.url);
const wink = require('wink-nlp')(require('wink-eng-lite-web-model'));
const tag = require('compromise/two');

const SIZE = 5e6;
/** compromise is too slow for all of it. */
const SAMPLE = 50_000;
const WARM_UP = 0.25;

const from = articles();
const early = takeArticles(WARM_UP * Math.min(SIZE, distinct.size), from);
const unseen = takeArticles(2 * WARM_UP * Math.min(SIZE, distinct.size), from);
const all = [...early, ...unseen, ...takeArticles(SIZE - sizeOf(early) - sizeOf(unseen), from)];
const sample = unseen.slice(0, Math.ceil(SAMPLE / unseen[0].length));

const extract = (texts) => () => extractTexts(texts);
const readAll = (texts) => () => {
  for (const text of texts) wink.readDoc(text);
};
const tagAll = (texts) => () => {
  for (const text of texts) tag(text);
};
const speed = (texts, time) => sizeOf(texts) / 1000 / time;

extract(early)();
extract(early)();
const first = speed(unseen, timeOnce(extract(unseen)));
const times = await fastest({ ours: extract(all), wink: readAll(all), compromise: tagAll(sample) }, 2);
const [ours, theirs, tagging] = [speed(all, times.ours), speed(all, times.wink), speed(sample, times.compromise)];

report([
  { what: 'different text among the articles', value: distinct.size / 1e6, unit: 'MB' },
  { what: 'extraction, text never seen before', value: first, unit: 'MB/s' },
  { what: 'extraction', value: ours, unit: 'MB/s' },
  { what: 'winkNLP, all pipes', value: theirs, unit: 'MB/s' },
  { what: 'compromise/two, tags of a sample', value: tagging, unit: 'MB/s' },
  { what: 'extraction : winkNLP', value: ours / theirs, unit: 'x', target: '>= 1' },
  { what: 'extraction : compromise/two', value: ours / tagging, unit: 'x', target: '>= 20' },
]);
