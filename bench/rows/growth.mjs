/** Ten times the text, in many articles and in one: processor time and memory. `CLAIMS_BENCH_MB` is the most text. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { articles, sizeOf, takeArticles } from '../articles.mjs';
import { extractTexts } from '../extract.mjs';
import { fastest, report, timeOnce } from '../measure.mjs';

const most = 1e6 * Number(process.env.CLAIMS_BENCH_MB ?? 10);
const from = articles();
const timeOf = (texts) => timeOnce(() => extractTexts(texts)) / sizeOf(texts);

/** Megabytes that the command takes at most while it reads texts one after the other. */
function memoryOf(texts) {
  const tellMemory =
    'data:text/javascript,process.on("exit",()=>process.stderr.write(String(process.resourceUsage().maxRSS)))';
  const command = fileURLToPath(new URL('../../bin/claims.js', import.meta.url));
  const options = ['extract', '-', '--input-format', 'ndjson', '--format', 'ndjson', '--quiet'];
  const { stderr } = spawnSync(process.execPath, ['--import', tellMemory, command, ...options], {
    input: texts.map((text, at) => JSON.stringify({ id: `${at}.txt`, text })).join('\n'),
    stdio: ['pipe', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  return Number(stderr) / 1e3;
}

// Until every word was seen and every function compiled, a byte takes longer.
timeOf(takeArticles(most / 2, from));
const small = timeOf(takeArticles(most / 10, from));
const large = Array.from({ length: 10 }, () => timeOf(takeArticles(most / 10, from)));
const short = Array.from({ length: 10 }, () => takeArticles(5e4, from).join('\n'));
const long = [takeArticles(5e5, from).join('\n')];
const times = await fastest({ short: () => extractTexts(short), long: () => extractTexts(long) });

report([
  {
    what: `${most / 1e6} MB : ${most / 1e7} MB, time of a byte`,
    value: large.reduce((a, b) => a + b) / 10 / small,
    unit: 'x',
    target: '0.9 to 1.1',
  },
  {
    what: 'one article of 500 kB : ten of 50 kB',
    value: times.long / sizeOf(long) / (times.short / sizeOf(short)),
    unit: 'x',
    target: '0.9 to 1.1',
  },
  ...[most / 5, most].map((size) => ({
    what: `memory of the filter, ${size / 1e6} MB`,
    value: memoryOf(takeArticles(size, from)),
    unit: 'MB',
    target: '< 300',
  })),
]);
