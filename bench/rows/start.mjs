/** The command from its start to its end beside an empty run of Node.js, by the clock: runs taken in turn, the fastest of each. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { report } from '../measure.mjs';

const ROUNDS = 15;
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SHARED = `${ROOT}../shared/sources`;
const articles = existsSync(SHARED) ? SHARED : `${ROOT}corpus`;

const commands = {
  node: ['-e', '0'],
  help: [`${ROOT}bin/claims.js`, '--help'],
  one: [`${ROOT}bin/claims.js`, 'extract', '--quiet', `${ROOT}corpus/short.txt`],
  five: [`${ROOT}bin/claims.js`, 'extract', '--quiet', articles],
};

function timeOf(args) {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`);
  return performance.now() - start;
}

const best = Object.fromEntries(Object.keys(commands).map((name) => [name, Number.POSITIVE_INFINITY]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, args] of Object.entries(commands)) best[name] = Math.min(best[name], timeOf(args));
}

report([
  { what: 'node -e 0', value: best.node, unit: 'ms' },
  { what: 'claims --help : node -e 0', value: best.help / best.node, unit: 'x', target: '<= 1.3' },
  { what: 'claims extract, one short article : node -e 0', value: best.one / best.node, unit: 'x' },
  {
    what: 'claims extract, five articles : node -e 0',
    value: best.five / best.node,
    unit: 'x',
    target: '<= 3, 5 with grammar',
  },
]);
