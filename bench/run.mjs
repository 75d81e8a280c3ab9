/** `npm run bench -- [--json] [row…]`: runs every row, each in a process of its own, and prints a table or JSON. */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';

const folder = new URL('rows/', import.meta.url);
const rows = readdirSync(folder).map((file) => file.replace('.mjs', ''));
const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
const unknown = positionals.filter((row) => !rows.includes(row));
if (unknown.length > 0) {
  console.error(`no row "${unknown.join('", "')}"; the rows are ${rows.join(', ')}`);
  process.exit(2);
}

function figuresOf(row) {
  const output = execFileSync(process.execPath, [new URL(`${row}.mjs`, folder).pathname], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output).map((figure) => ({ row, ...figure }));
}

const figures = (positionals.length > 0 ? positionals : rows).flatMap(figuresOf);
if (values.json) {
  const { node } = process.versions;
  process.stdout.write(`${JSON.stringify({ node, platform: process.platform, figures }, null, 2)}\n`);
} else {
  console.table(
    figures.map(({ row, what, value, unit, target = '' }) => ({ row, what, value: +value.toFixed(3), unit, target })),
  );
}
