import { cpSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, expect, it } from 'vitest';

const TEXT = 'Ibuprofen can cause nausea.\n';

let copy = '';
let caches: string[] = [];
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'claims-start-'));
  for (const name of ['bin', 'dist/bin', 'package.json']) cpSync(name, join(copy, name), { recursive: true });
  const folder = join(copy, 'dist/bin');
  caches = readdirSync(folder).flatMap((name) => (name.endsWith('.cache') ? [join(folder, name)] : []));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const extract = (program: string) =>
  execa('node', [program, 'extract', '-', '--format', 'ndjson'], { input: TEXT, reject: false });

it.each([
  ['of another Node.js', (file: string) => writeFileSync(file, 'made by another version of V8'.repeat(99))],
  ['cut short', (file: string) => truncateSync(file, 99)],
  ['missing', (file: string) => rmSync(file)],
])('runs without a word where the compiled code is %s', async (_what, spoil) => {
  expect(caches.length).toBeGreaterThan(10);
  for (const file of caches) spoil(file);
  const { stdout, stderr, exitCode } = await extract(join(copy, 'bin/claims.js'));
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  expect(stdout).toBe((await extract('bin/claims.js')).stdout);
  expect(stdout).toContain('"side-effect"');
});
