/** Ten times the text, in many articles and in one: processor time and memory. `CLAIMS_BENCH_MB` is the most text. */
import { articles, sizeOf, takeArticles } from '../articles.mjs';
import { extractTexts } from '../extract.mjs';
import { report, timeOnce } from '../measure.mjs';

const most = 1e6 * Number(process.env.CLAIMS_BENCH_MB ?? 10);
const from = articles();
const timeOf = (texts) => timeOnce(() => extractTexts(texts)) / sizeOf(texts);

timeOf(takeArticles(1e6, from));
const small = timeOf(takeArticles(most / 10, from));
const large = Array.from({ length: 10 }, () => timeOf(takeArticles(most / 10, from)));
const resident = process.memoryUsage().rss / 1e6;
const short = timeOf(Array.from({ length: 10 }, () => takeArticles(5e4, from).join('\n')));
const long = timeOf([takeArticles(5e5, from).join('\n')]);

report([
  {
    what: `${most / 1e6} MB : ${most / 1e7} MB, time of a byte`,
    value: large.reduce((a, b) => a + b) / 10 / small,
    unit: 'x',
    target: '0.9 to 1.1',
  },
  { what: 'one article of 500 kB : ten of 50 kB', value: long / short, unit: 'x', target: '0.9 to 1.1' },
  { what: 'resident memory', value: resident, unit: 'MB', target: '< 300' },
]);
