/** Loading of the lexicon that the command ships with, in processes of their own. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { report } from '../measure.mjs';

const ROUNDS = 9;
const INDEX = fileURLToPath(new URL('../../dist/bin/ownIndex.json', import.meta.url));
const LEXICON = new URL('../../dist/find/lexicon.js', import.meta.url).href;
const script = `
import { readFileSync } from 'node:fs';
import { buildLexicon } from '${LEXICON}';
const start = performance.now();
buildLexicon(JSON.parse(readFileSync(${JSON.stringify(INDEX)}, 'latin1')));
console.log(performance.now() - start);
`;

const times = Array.from({ length: ROUNDS }, () =>
  Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })),
);

report([{ what: 'lexicon, loaded from its index', value: Math.min(...times), unit: 'ms', target: '< 60' }]);
