/** Loading of the lexicon that the command ships with, in processes of their own. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { report } from '../measure.mjs';

const ROUNDS = 9;
const BIN = fileURLToPath(new URL('../../dist/bin/', import.meta.url));
const LEXICON = new URL('../../dist/find/lexicon.js', import.meta.url).href;
const script = `
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { buildLexicon } from '${LEXICON}';
const bin = ${JSON.stringify(BIN)};
const { unpack } = createRequire(bin)('./arrays.cjs');
const start = performance.now();
buildLexicon(unpack(readFileSync(bin + 'ownIndex.json', 'latin1'), readFileSync(bin + 'ownIndex.bin')));
console.log(performance.now() - start);
`;

const times = Array.from({ length: ROUNDS }, () =>
  Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })),
);

report([{ what: 'lexicon, loaded from its index', value: Math.min(...times), unit: 'ms', target: '< 60' }]);
