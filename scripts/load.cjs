'use strict';
/** Loads the chunks of the bundle with the code that V8 made of them when the bundle was built, where V8 still takes it. */
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

/**
 * V8 11 optimizes a function so early that it knows too few of the shapes that the function meets, and has to do it again:
 * that was a third of the processor time of a run over hundreds of articles, and as much of a start. It puts so many functions
 * into one that compiling them takes longer than that saves. The space for new objects grows in steps, and what it holds is copied at each. And the heap may
 * grow to several times what is alive before it is collected; a sixth more is enough, and costs no time that can be measured. Marking
 * in steps begins long before the heap is full; nobody waits for an answer between two words, so it is marked at once, and later.
 */
if (process.versions.v8.startsWith('11.')) {
  setFlagsFromString('--interrupt-budget=1000000');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200');
  setFlagsFromString('--semi-space-growth-factor=16');
  setFlagsFromString('--heap-growing-percent=15');
  setFlagsFromString('--no-incremental-marking');
}

const native = createRequire(__filename);
const scripts = new Map();
const modules = new Map();

function cachedCode(file) {
  try {
    return readFileSync(`${file}.cache`);
  } catch {
    return undefined;
  }
}

function compile(file) {
  const source = readFileSync(file, 'latin1');
  const wrapped = `(function(exports,require,module,__filename,__dirname){${source}\n})`;
  return new Script(wrapped, { filename: file, cachedData: cachedCode(file) });
}

/** What a module exports; the name of a chunk begins with "./". */
function load(name) {
  if (!name.startsWith('./')) return native(name);
  const known = modules.get(name);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  modules.set(name, module);
  const file = join(__dirname, name);
  const script = compile(file);
  scripts.set(file, script);
  script.runInThisContext()(module.exports, load, module, file, __dirname);
  return module.exports;
}

module.exports = { load, scripts };
