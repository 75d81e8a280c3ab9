// Mutates sources for some minutes and checks what must hold of every report.
// Use: npm run fuzz -- [--minutes 5] [--seed 1] [--keep findings.ndjson]; --seed with --minutes 0 runs that one case.
// Cases run in a process of their own, so that one that hangs or dies is a finding too.
import { fork } from 'node:child_process';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { makeCase } from './make-case.mjs';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'string', default: 'fuzz-findings' },
  },
});
const HANG_MS = 120_000;
const SHOWN = 5;
const end = Date.now() + Number(values.minutes) * 60_000;
let child = null;

/** What was wrong with the case of a seed; a process that dies or does not answer is a fault. */
function runCase(seed) {
  child ??= fork(new URL('run-case.mjs', import.meta.url));
  const runner = child;
  return new Promise((resolve) => {
    const finish = (faults) => {
      clearTimeout(timer);
      runner.removeAllListeners();
      resolve(faults);
    };
    const timer = setTimeout(() => runner.kill('SIGKILL'), HANG_MS);
    runner.once('message', ({ faults }) => finish(faults));
    runner.once('exit', (code, signal) => {
      child = null;
      finish([`the process ended with ${signal ?? code}`]);
    });
    runner.send(seed);
  });
}

function keep(seed, faults) {
  mkdirSync(values.keep, { recursive: true });
  appendFileSync(`${values.keep}/findings.ndjson`, `${JSON.stringify({ seed, faults })}\n`);
  for (const { name, bytes } of makeCase(seed)) writeFileSync(`${values.keep}/${seed}-${name}`, bytes);
  const shown = faults.slice(0, SHOWN).map((fault) => `  ${fault}`);
  console.log([`seed ${seed}: ${faults.length} faults`, ...shown].join('\n'));
}

let seed = Number(values.seed);
let cases = 0;
let found = 0;
do {
  const faults = await runCase(seed);
  if (faults.length > 0) {
    found++;
    keep(seed, faults);
  }
  cases++;
  seed++;
} while (Date.now() < end);
child?.kill();
console.log(`seeds ${values.seed} to ${seed - 1}: ${cases} cases, ${found} with faults`);
process.exitCode = found > 0 ? 1 : 0;
