// Bundles the command: few files that load fast, with the code that V8 makes of them, and the index of the lexicon as it is
// looked up. Run after tsc.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { ownIndex } from '../dist/find/own-index.js';
import { ownClaims, ownInteractions, ownReports } from '../dist/find/tagger/own-models.js';
import { TABLES } from '../dist/lexicon/index.js';
import { isNounPhrase } from '../dist/nlp.js';
import { ownFacets } from '../dist/tag/learned/own-facets.js';
import { ownTable } from '../dist/tag/learned/own-table.js';
import { ownLeadLists, ownQuestionLists, ownRuleLists } from '../dist/tag/own-lists.js';
import { LEADS, QUESTIONS, RULES } from '../dist/tag/tag.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, 'dist/bin');

/** Words of effects, which texts have where a phrase that no row knows may stand, and whether grammar takes them for nouns. */
function nounAnswers() {
  const rows = TABLES.filter(({ kind }) => kind === 'effect').map((table) => table.rows.toLowerCase());
  const words = new Set(rows.flatMap((text) => text.match(/[a-z][a-z'-]+/g)));
  return Object.fromEntries([...words].sort().map((word) => [word, isNounPhrase(word)]));
}

/** What the command reads instead of working it out: by module, the functions that it takes the place of. */
const PREPARED = {
  'find/own-index': { ownIndex },
  'own-answers': { ownAnswers: nounAnswers },
  'tag/learned/own-facets': { ownFacets },
  'tag/learned/own-table': { ownTable },
  'tag/own-lists': {
    ownRuleLists: () => ownRuleLists(RULES.fields),
    ownLeadLists: () => ownLeadLists(LEADS.fields),
    ownQuestionLists: () => ownQuestionLists(QUESTIONS.fields),
  },
  'find/tagger/own-models': { ownReports, ownInteractions, ownClaims },
};

const { pack } = createRequire(import.meta.url)('./arrays.cjs');
const packed = Object.fromEntries(
  Object.values(PREPARED).flatMap((made) => Object.entries(made).map(([name, make]) => [name, pack(make())])),
);

const readerOf = (name) =>
  packed[name].bytes.length > 0
    ? `require('./arrays.cjs').unpack(read('${name}.json', 'latin1'), read('${name}.bin'))`
    : `JSON.parse(read('${name}.json', 'latin1'))`;

const readPrepared = (names) => `
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
const read = (file, encoding) => readFileSync(join(__dirname, file), encoding);
${names.map((name) => `export const ${name} = () => ${readerOf(name)};`).join('\n')}
`;

const prepared = {
  name: 'prepared',
  setup: ({ onLoad }) => {
    for (const [module, made] of Object.entries(PREPARED)) {
      onLoad({ filter: new RegExp(`/src/${module}\\.ts$`.replaceAll('/', '[/\\\\]')) }, () => ({
        contents: readPrepared(Object.keys(made)),
      }));
    }
  },
};

const compromise = createRequire(import.meta.url)('compromise/two');

/** What compromise makes of its words each time that it is loaded, most of the time that this takes. */
function grammarModel() {
  const { one, two } = compromise.model();
  const { lexicon, _multiCache } = one;
  const { models, switches, uncountable } = two;
  return { one: { lexicon, _multiCache }, two: { models, switches, uncountable } };
}

const grammarJson = JSON.stringify(grammarModel());

/** compromise from its sources, without what makes its model, which is read instead. */
const GRAMMAR = `
import compromise from 'compromise/two';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
const { one, two } = JSON.parse(readFileSync(join(__dirname, 'grammar.json'), 'latin1'));
Object.assign(compromise.model().one, one);
Object.assign(compromise.model().two, two);
export default compromise;
`;

const NOT_MADE = {
  'lexicon/index.js': `
    export const [lexicon, switches] = [{}, {}];
    export { default as frozenLex } from './frozenLex.js';`,
  'models/index.js': 'export default {};',
  '_expand/index.js': 'export default (model) => model;',
};

const notMade = {
  name: 'not-made',
  setup: ({ onLoad }) => {
    for (const [path, contents] of Object.entries(NOT_MADE)) {
      const filter = new RegExp(`/preTagger/model/${path.replace('.', '\\.')}$`.replaceAll('/', '[/\\\\]'));
      onLoad({ filter }, () => ({ contents }));
    }
  },
};

const grammarBuild = await build({
  absWorkingDir: ROOT,
  stdin: { contents: GRAMMAR, resolveDir: ROOT },
  bundle: true,
  minify: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  metafile: true,
  plugins: [notMade],
  write: false,
});

const grammar = {
  name: 'grammar',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[/\\]src[/\\]grammar-tagger\.ts$/ }, () => ({
      contents: `export const grammarTagger = () => require('./compromise.cjs').default;`,
    }));
  },
};

/** Functions of parsers that most sources do not need, by where they come from: each is loaded when it is first called. */
const LATER = {
  'hast-util-from-html': 'fromHtml',
  'xast-util-from-xml': 'fromXml',
  './parse-markdown.ts': 'parseMarkdown',
  './front-matter.ts': 'readFrontMatter',
};

const later = {
  name: 'later',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /./ }, ({ path, kind }) =>
      kind !== 'entry-point' && Object.hasOwn(LATER, path) ? { path: LATER[path], namespace: 'later' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'later' }, ({ path: name }) => ({
      contents: `export const ${name} = (...given) => require('./${name}.cjs').${name}(...given);`,
    }));
  },
};

const parsers = Object.fromEntries(
  Object.entries(LATER).map(([path, name]) => [name, path.replace(/^\.\//, 'src/load/')]),
);

/** commander can start other programs, which no command asks for; what it would need for that is slow to load. */
const noPrograms = {
  name: 'no-programs',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({ path, namespace: 'none' }));
    onLoad({ filter: /./, namespace: 'none' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** The programs of threads, by the names under which they are started. */
const THREADS = Object.entries({ worker: 'src/batch/worker.ts', 'pdf-worker': 'src/load/pdf-worker.ts' });

/** CommonJS starts faster than modules do, but esbuild splits only modules: so it splits first, and then converts. */
const { outputFiles, metafile } = await build({
  absWorkingDir: ROOT,
  entryPoints: {
    cli: 'src/cli.ts',
    ...parsers,
    ...Object.fromEntries(THREADS.map(([name, path]) => [`${name}-main`, path])),
  },
  outdir: OUT,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  splitting: true,
  minifyWhitespace: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  legalComments: 'none',
  metafile: true,
  external: ['./compromise.cjs', './arrays.cjs', ...Object.keys(parsers).map((name) => `./${name}.cjs`)],
  plugins: [prepared, grammar, later, noPrograms],
  write: false,
});

/** ASCII is read without decoding: JSON, and JavaScript outside of `String.raw`, mean the same with escapes. */
const toAscii = (code) =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The licences of the packages whose code the bundle holds. */
function licences() {
  const inputs = [metafile, grammarBuild.metafile].flatMap((one) => Object.keys(one.inputs));
  const folders = inputs.flatMap((path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/) ?? []);
  return [...new Set(folders)].sort().map((folder) => {
    const file = readdirSync(join(ROOT, folder)).find((name) => /^licen[cs]e/i.test(name));
    const { name, version, license } = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
    const text = file === undefined ? '' : readFileSync(join(ROOT, folder, file), 'utf8').trim();
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
}

/** What a chunk takes of others, which esbuild writes first, and what it gives, which stands last. */
const CHUNK = /^((?:import(?:\{[^}]*\}from)?"\.\/[^"]*";)*)(.*?)(?:export\{([^}]*)\};)?\s*$/s;

const asProperties = (names) => names.replaceAll(/([\w$]+) as ([\w$]+)/g, '$1:$2');

/**
 * A chunk as CommonJS. Names go from one to another as they are: esbuild would look them up by two functions each time that they
 * are used, which V8 cannot inline.
 */
async function toCommonJs(chunk) {
  const [, imports, body, exports = ''] = chunk.match(CHUNK);
  const { code } = await transform(body, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minifyWhitespace: true,
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': '__filename' },
  });
  const taken = imports.replaceAll(/import(?:\{([^}]*)\}from)?("[^"]*");/g, (_, names, from) =>
    names === undefined ? `require(${from});` : `const{${asProperties(names)}}=require(${from});`,
  );
  const given = exports.replaceAll(/([\w$]+) as ([\w$]+)/g, '$2:$1');
  return `"use strict";${taken}${code}module.exports={__esModule:true,${given}};`;
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
for (const [name, { json, bytes }] of Object.entries(packed)) {
  writeFileSync(join(OUT, `${name}.json`), toAscii(json));
  if (bytes.length > 0) writeFileSync(join(OUT, `${name}.bin`), bytes);
}
writeFileSync(join(OUT, 'LICENSES.txt'), licences().join(`\n${'-'.repeat(80)}\n\n`));
for (const { path, text } of outputFiles) writeFileSync(join(OUT, basename(path)), toAscii(await toCommonJs(text)));
writeFileSync(join(OUT, 'compromise.cjs'), toAscii(grammarBuild.outputFiles[0].text));
writeFileSync(join(OUT, 'grammar.json'), toAscii(grammarJson));
for (const file of ['load.cjs', 'arrays.cjs']) copyFileSync(join(ROOT, 'scripts', file), join(OUT, file));
for (const [name] of THREADS) {
  writeFileSync(join(OUT, `${name}.cjs`), `require('./load.cjs').load('./${name}-main.cjs');\n`);
}

/** Command lines that run what most runs need, so that its code is made by now. */
const WARM_UP = ['--help', 'extract corpus --quiet', 'compare corpus --quiet --format json'];

const { load, scripts } = createRequire(import.meta.url)('../dist/bin/load.cjs');
const nowhere = { write: (_text, done) => done?.() };
for (const line of WARM_UP) {
  const exitCode = await load('./cli.cjs').main(line.split(' '), {
    stdin: Readable.from([]),
    stdout: nowhere,
    stderr: process.stderr,
    cwd: ROOT,
    env: {},
    inputs: new Set(),
    stdinFile: () => null,
    uninterrupted: (work) => work(new AbortController().signal),
  });
  if (exitCode !== 0) throw new Error(`claims ${line}: exit code ${exitCode}`);
}
for (const [file, script] of scripts) writeFileSync(`${file}.cache`, script.createCachedData());
