// Fails where a regular expression of src/ takes more than linear time on some text, and shows the text.
// Literals are read from the syntax trees; those that are built are caught while the built program compares the corpus.
// recheck proposes a text, and the words of the expression itself, repeated, are others; what is slow in this engine counts.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { check } from 'recheck';
import { parseAst } from 'vitest/node';

const root = fileURLToPath(new URL('../', import.meta.url));
const CACHE = `${root}node_modules/.cache/claims/regexes.json`;
const TIMEOUT_MS = 5_000;
/** Steps bound what recheck tries, so that a busy machine gives the same verdicts. */
const LIMITS = { timeout: TIMEOUT_MS, incubationTimeout: null, seedingTimeout: null };
/** A linear expression needs a thousandth of it for the longest text that recheck proposes. */
const SLOW_MS = 2_000;
const ATTACK_LENGTH = 60_000;
const AT_ONCE = 4;

/** Calls `visit` with every node of a syntax tree. */
function walk(node, visit) {
  if (node === null || typeof node !== 'object') return;
  if (typeof node.type === 'string') visit(node);
  for (const child of Object.values(node)) walk(child, visit);
}

/** The regular expressions of a file, and where it builds others. */
function readFile(file) {
  const source = readFileSync(`${root}src/${file}`, 'utf8');
  const literals = [];
  const built = [];
  walk(parseAst(source, { lang: 'ts' }), (node) => {
    const place = `src/${file}:${source.slice(0, node.start).split('\n').length}`;
    if (node.type === 'Literal' && node.regex) literals.push({ place, ...node.regex });
    if (/^(?:New|Call)Expression$/.test(node.type) && node.callee.name === 'RegExp') built.push(place);
  });
  return { literals, built };
}

/** The regular expressions that the program builds while it compares the sample articles. */
async function catchBuilt() {
  const caught = [];
  globalThis.RegExp = new Proxy(RegExp, {
    construct(target, [pattern, flags = '']) {
      const [, file] = /\/dist\/([\w/-]+)\.js:\d+/.exec(new Error().stack.split('\n')[2] ?? '') ?? [];
      if (file !== undefined) caught.push({ place: `src/${file}.ts`, pattern: String(pattern), flags });
      return new target(pattern, flags);
    },
  });
  await import('../dist/index.js');
  const { main } = await import('../dist/cli.js');
  const sink = { write: (_text, done) => done?.() };
  const io = { stdin: [], stdout: sink, stderr: sink, cwd: root, env: {} };
  for (const format of ['text', 'html']) await main(['compare', 'corpus', '--format', format], io);
  return caught;
}

function readCache() {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(CACHE, 'utf8'))));
  } catch {
    return new Map();
  }
}

/** Whether a pattern is slow on a text; a slow one is stopped. */
function isSlow({ pattern, flags }, text) {
  try {
    runInNewContext('new RegExp(pattern, flags).test(text)', { pattern, flags, text }, { timeout: SLOW_MS });
    return false;
  } catch (error) {
    if (error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return true;
    throw error;
  }
}

/** The words and marks of a pattern, and what its classes stand for, each repeated, with an end that fits nothing. */
function attackTexts({ pattern }) {
  const pieces = pattern.match(/[A-Za-z]{2,}|[^\w\s\\]/g) ?? [];
  const all = new Set([
    ...pieces,
    ...pieces.map((piece) => `${piece} `),
    'a',
    'a ',
    'A',
    '1',
    ' ',
    '\n',
    'é',
    pieces.join(' '),
  ]);
  return [...all].map((piece) => `${piece.repeat(Math.ceil(ATTACK_LENGTH / (piece.length || 1)))}\0`);
}

/** The verdict on each pattern: `safe`, `unknown`, or how it grows and on what. */
async function judge(patterns, known) {
  const waiting = [...patterns].filter(([key]) => !known.has(key));
  const work = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [key, { pattern, flags }] = next;
      const { status, complexity, attack } = await check(pattern, flags, LIMITS);
      const proposed = status === 'vulnerable' ? [attack.string] : [];
      const slow = [...proposed, ...attackTexts({ pattern })].find((text) => isSlow({ pattern, flags }, text));
      if (slow === undefined) known.set(key, status === 'unknown' ? status : 'safe');
      else
        known.set(
          key,
          slow === proposed[0] ? `${complexity.summary}: ${attack.pattern}` : JSON.stringify(slow.slice(0, 60)),
        );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return known;
}

const files = readdirSync(`${root}src`, { recursive: true }).filter((file) => file.endsWith('.ts'));
const read = files.sort().map(readFile);
const caught = await catchBuilt();
const all = [...read.flatMap(({ literals }) => literals), ...caught];
const patterns = new Map(all.map((one) => [`/${one.pattern}/${one.flags}`, one]));
const verdicts = await judge(patterns, readCache());
mkdirSync(new URL('./', `file://${CACHE}`), { recursive: true });
writeFileSync(CACHE, JSON.stringify(Object.fromEntries([...verdicts].filter(([, verdict]) => verdict === 'safe'))));

const unseen = read.flatMap(({ built }) => built).filter((place) => !caught.some((one) => place.startsWith(one.place)));
const verdictOf = ({ pattern, flags }) => verdicts.get(`/${pattern}/${flags}`);
const undecided = all.filter((one) => verdictOf(one) === 'unknown');
const slow = all.filter((one) => !['safe', 'unknown'].includes(verdictOf(one)));
for (const { place, pattern } of undecided) console.log(`${place}: undecided within ${TIMEOUT_MS} ms: ${pattern}`);
for (const place of unseen) console.error(`${place}: builds a regular expression that was not seen; write a literal`);
for (const one of slow) console.error(`${one.place}: ${verdictOf(one)}: ${one.pattern}`);
console.log(`${patterns.size} regular expressions: ${slow.length} not linear, ${undecided.length} undecided`);
process.exit(slow.length + unseen.length > 0 ? 1 : 0);
