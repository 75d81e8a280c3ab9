import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runMain } from './run-main.ts';

const MANY = 99;
const REASON = 'empty; there is nothing to read, so leave it out or save it again';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'claims-bad-'));
  mkdirSync(join(cwd, 'many'));
  for (let number = 0; number < MANY; number++) {
    writeFileSync(join(cwd, 'many', `${number}.txt`), 'Ibuprofen can cause nausea.\n');
  }
  writeFileSync(join(cwd, 'many', '50a.txt'), '');
  writeFileSync(join(cwd, 'good.txt'), 'Ibuprofen can cause nausea.\n');
  writeFileSync(join(cwd, 'bad.txt'), '');
});
afterAll(() => {
  rmSync(cwd, { recursive: true, force: true });
});

it('of a hundred leaves the ninety-nine others done, and is listed with its reason', async () => {
  const { stdout, stderr, exitCode } = await execa(
    'node',
    [resolve('bin/claims.js'), 'compare', 'many', '--format', 'json'],
    { cwd, reject: false },
  );
  const report = JSON.parse(stdout);
  expect(exitCode).toBe(2);
  expect(stderr).toBe(`claims: many/50a.txt: ${REASON}`);
  expect(report.failures).toEqual([{ path: 'many/50a.txt', message: REASON }]);
  expect([report.sources.length, report.claims.length]).toEqual([MANY, MANY]);
  expect(report.comparison.topics[0].support.sources).toBe(MANY);
});

it('that leaves nothing to compare with leaves the claims of the other', async () => {
  const compare = (...args: string[]) => runMain(['compare', ...args], { cwd });
  const said = `claims: bad.txt: ${REASON}\nclaims: good.txt: the only source that could be read; nothing is compared\n`;
  const text = await compare('good.txt', 'bad.txt');
  expect(text).toEqual({ exitCode: 2, stdout: expect.stringContaining('ibuprofen → nausea'), stderr: said });
  const markdown = await compare('good.txt', 'bad.txt', '--format', 'markdown');
  expect(markdown).toEqual({ exitCode: 2, stdout: expect.stringContaining('## Not read'), stderr: said });
  expect(markdown.stdout).toContain(`- bad.txt: ${REASON}`);
  const json = await compare('bad.txt', '--format', 'json');
  expect([json.exitCode, JSON.parse(json.stdout).failures.length]).toEqual([2, 1]);
  expect(await compare('bad.txt')).toEqual({ exitCode: 2, stdout: '', stderr: `claims: bad.txt: ${REASON}\n` });
});

it('is never overwritten', async () => {
  const { exitCode, stderr } = await runMain(['extract', 'good.txt', 'bad.txt', '--output', 'bad.txt'], { cwd });
  expect([exitCode, stderr]).toEqual([
    2,
    `claims: bad.txt: ${REASON}\nclaims: bad.txt: is an input and will not be overwritten\n`,
  ]);
});
