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

it('over --max-bytes is told with the limit and how to raise it, and the others are done', async () => {
  writeFileSync(join(cwd, 'large.txt'), `Ibuprofen can cause nausea.\n${'It rained on the day. '.repeat(100)}`);
  const extract = (limit: string) =>
    runMain(['extract', 'large.txt', 'good.txt', '--format', 'json', '--max-bytes', limit], { cwd });
  const message = 'larger than the limit of 1024 bytes; split it, leave it out or raise --max-bytes';
  const refused = await extract('1K');
  expect([refused.exitCode, refused.stderr]).toEqual([2, `claims: large.txt: ${message}\n`]);
  const report = JSON.parse(refused.stdout);
  expect(report.failures).toEqual([{ path: 'large.txt', message }]);
  expect(report.claims.map(({ source }: { source: string }) => source)).toEqual(['good.txt']);
  const read = await extract('4K');
  expect([read.exitCode, read.stderr, JSON.parse(read.stdout).claims.length]).toEqual([0, '', 2]);
});

it('is no NDJSON of another kind in a folder, which is passed over and told', async () => {
  mkdirSync(join(cwd, 'mixed'));
  writeFileSync(join(cwd, 'mixed', 'a.txt'), 'Ibuprofen can cause nausea.\n');
  writeFileSync(join(cwd, 'mixed', 'gold.jsonl'), '{"source": "a.txt"}\n'.repeat(30));
  const extract = (...args: string[]) => runMain(['extract', '--format', 'ndjson', ...args], { cwd });
  const told = 'passed over, because a folder gives no NDJSON; name it if it holds documents';
  const folder = await extract('mixed');
  expect([folder.exitCode, folder.stderr]).toEqual([0, `claims: warning: mixed/gold.jsonl: ${told}\n`]);
  expect((await extract('mixed', '--quiet')).stderr).toBe('');
  const named = await extract('mixed/a.txt', 'mixed/gold.jsonl');
  expect([named.exitCode, named.stderr.split('\n').length]).toEqual([2, 2]);
  expect(named.stdout).toBe(folder.stdout);
});

it('may have line breaks and blanks in its name', async () => {
  const name = 'two\nlines and blanks.txt';
  writeFileSync(join(cwd, name), 'Ibuprofen can cause nausea.\n');
  const { exitCode, stdout } = await runMain(['extract', name, '--format', 'ndjson'], { cwd });
  expect([exitCode, JSON.parse(stdout).source]).toEqual([0, name]);
});

it('is found among 5,000 files of one folder', async () => {
  const FILES = 5000;
  mkdirSync(join(cwd, 'folder'));
  for (let number = 0; number < FILES; number++) {
    writeFileSync(
      join(cwd, 'folder', `${number}.txt`),
      number % 1000 === 0 ? 'Ibuprofen can cause nausea.\n' : 'Rain.\n',
    );
  }
  writeFileSync(join(cwd, 'folder', '77.txt'), '');
  const args = ['extract', 'folder', '--format', 'json'];
  const { stdout, stderr, exitCode } = await execa('node', [resolve('bin/claims.js'), ...args], { cwd, reject: false });
  const report = JSON.parse(stdout);
  const said = stderr.split('\n');
  const none = 'no claim found: it has 1 word; check that the text is complete';
  expect([exitCode, said[0], said.length]).toEqual([2, `claims: folder/77.txt: ${REASON}`, 22]);
  expect(said[1]).toBe(`claims: warning: folder/1.txt: ${none}`);
  expect(said[21]).toBe('claims: warning: and 4974 more of "no-claims"; --format json lists all');
  expect([report.sources.length, report.claims.length, report.failures.length]).toEqual([FILES - 1, 5, 1]);
});
