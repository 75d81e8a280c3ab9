// Fills the marked sections of README.md from the built program. `--check` changes nothing and exits 1 where it would.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { CLAIM_TYPE_DEFINITIONS } from '../dist/claim-types/index.js';
import { COMMANDS } from '../dist/commands/index.js';

const root = new URL('../', import.meta.url);
const readme = new URL('README.md', root);
const SHOWN_DIFFERENCES = 2;
const { NO_COLOR, FORCE_COLOR, COLUMNS, ...env } = process.env;

/** Standard output of one command line; warnings on standard error are let go. */
function claims(...args) {
  const options = { cwd: root, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
  return execFileSync(process.execPath, ['bin/claims.js', ...args], options).trimEnd();
}

const block = (text) => `\`\`\`text\n${text}\n\`\`\``;

function commandSection({ id, summary }) {
  const help = block(claims(id, '--help'));
  return `### claims ${id}\n\n<details><summary>${summary}</summary>\n\n${help}\n</details>`;
}

function typeTable() {
  const rows = CLAIM_TYPE_DEFINITIONS.map(({ type, rationale }) => `| \`${type}\` | ${rationale} |`);
  return ['| Type | Why it is a type of its own |', '|---|---|', ...rows].join('\n');
}

/** The parts of a comparison: a line at the margin after a blank line begins one. */
function parts(text) {
  const found = [[]];
  for (const line of text.split('\n')) {
    if (/^\S/.test(line) && found.at(-1).at(-1) === '') found.push([]);
    found.at(-1).push(line);
  }
  return found.map((lines) => lines.join('\n').trimEnd());
}

/** The head, the matrix and the first differences of the comparison of the sample articles. */
function comparisonExcerpt() {
  const all = parts(claims('compare', 'corpus'));
  const at = all.findIndex((part) => part.startsWith('Differences'));
  const [heading, ...entries] = all[at].split('\n\n');
  const differences = [heading, ...entries.slice(0, SHOWN_DIFFERENCES), '  …'];
  return block([...all.slice(0, at), ...differences].join('\n\n'));
}

function fill(text, name, content) {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md: no section between "${start}" and "${end}"`);
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}

const before = readFileSync(readme, 'utf8');
const sections = {
  comparison: comparisonExcerpt(),
  types: typeTable(),
  commands: COMMANDS.map(commandSection).join('\n\n'),
};
const after = Object.entries(sections).reduce((text, [name, content]) => fill(text, name, content), before);

if (after !== before && process.argv.includes('--check')) {
  console.error('README.md is out of date: run "npm run docs"');
  process.exitCode = 1;
} else if (after !== before) {
  writeFileSync(readme, after);
}
