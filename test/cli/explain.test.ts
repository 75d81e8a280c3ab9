import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, expect, it } from 'vitest';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'claims-explain-'));
  writeFileSync(join(cwd, 'page.html'), '<h1>Naproxen</h1>\n<p>It <em>won&rsquo;t</em> <b>cure</b> gout.</p>\n');
});
afterAll(() => {
  rmSync(cwd, { recursive: true, force: true });
});

const explain = async (...args: string[]): Promise<string> =>
  (await execa('node', [resolve('bin/claims.js'), 'explain', 'page.html:2', ...args], { cwd })).stdout;

it('tells in a line each what triggered a claim, of what it is and why it is denied', async () => {
  const text = await explain();
  expect(text).toMatch(/^ {2}T trigger {3}“cure gout” tells what a treatment is for\s+\(indication\.\S+\)$/m);
  expect(text).toMatch(/^ {2}S subject {3}naproxen \(treatment\), referred to in the sentence as “It”$/m);
  expect(text).toMatch(/^ {2}O object {4}gout \(condition\)$/m);
  expect(text).toMatch(/^ {2}N negation {2}“won’t”, over “won’t cure gout”$/m);
  expect(text).toMatch(/^ {2}so {10}denied because of “won’t”, stated/m);
  expect(text).not.toMatch(/looks for|A reader compares|"gout"/);
});

it('tells with --verbose what the type is, what its rule looks for, and the rows of the lexicon', async () => {
  const text = await explain('--verbose');
  expect(text).toMatch(/^ {2}O object {4}gout \(condition "gout"; under /m);
  expect(text).toMatch(/^ {2}type +A reader compares articles first/m);
  expect(text).toMatch(/^ {2}rule +looks for .*\bcure\b/m);
});

it('gives all of it as JSON, asked for or not', async () => {
  const json = await explain('--format', 'json');
  expect(await explain('--format', 'json', '--verbose')).toBe(json);
  const [{ pattern, rationale, trigger }] = JSON.parse(json).claims;
  expect([pattern, rationale, trigger]).toEqual([expect.stringMatching(/cure/), expect.any(String), 'cure gout']);
});
