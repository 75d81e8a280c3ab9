import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CliResult, runMain } from './run-main.ts';

const BINARY = resolve('bin/claims.js');
const SOURCES = 12;
const ARGS = ['articles', 'missing.txt', 'more.ndjson'];

const article = (number: number): string =>
  `Ibuprofen ${number % 3 === 0 ? 'does not cause' : 'can cause'} nausea, as report ${number} tells.\n\n` +
  `It is used to treat ${['gout', 'fever', 'migraine'][number % 3]}.\n`;

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'claims-batch-'));
  mkdirSync(join(cwd, 'articles'));
  for (let number = 0; number < SOURCES; number++) {
    writeFileSync(join(cwd, 'articles', `${number}.txt`), number === 5 ? '' : article(number));
  }
  const lines = [9, 8, 7].map((number) => JSON.stringify({ id: `line ${number}`, text: article(number) }));
  writeFileSync(join(cwd, 'more.ndjson'), `${lines.join('\n')}\nno JSON\n`);
});
afterAll(() => {
  rmSync(cwd, { recursive: true, force: true });
});

const claims = (...args: string[]): Promise<CliResult> => runMain(args, { cwd });

/** For what runs beside: other threads, another program. */
async function program(...args: string[]): Promise<CliResult> {
  const options = { cwd, reject: false, stripFinalNewline: false } as const;
  const { exitCode = -1, stdout, stderr } = await execa('node', [BINARY, ...args], options);
  return { exitCode, stdout, stderr };
}

describe('--jobs', () => {
  it.each(['ndjson', 'json'])('gives the same bytes and messages for any number, as %s', async (format) => {
    const one = await program('extract', ...ARGS, '--format', format, '--jobs', '1');
    expect(one.exitCode).toBe(2);
    expect(one.stderr.match(/articles\/5\.txt|missing\.txt|more\.ndjson:4/g)).toHaveLength(3);
    for (const jobs of format === 'json' ? ['2'] : ['2', '3']) {
      expect(await program('extract', ...ARGS, '--format', format, '--jobs', jobs)).toEqual(one);
    }
  });

  it('shows the sources on a page all the same', async () => {
    const one = await program('extract', 'articles', '--format', 'html', '--jobs', '1');
    expect(one.stdout).toContain('report 11 tells');
    expect(await program('extract', 'articles', '--format', 'html', '--jobs', '2')).toEqual(one);
  });
});

describe('--shard', () => {
  it.each(['ndjson', 'json'])('makes parts that merge into the whole, as %s', async (format) => {
    const whole = await claims('extract', ...ARGS, '--format', format);
    const parts = [3, 1, 2].map((index) => `part-${index}.${format}`);
    for (const part of parts) {
      const index = /\d/.exec(part)?.[0];
      const args = ['--format', format, '--shard', `${index}/3`, '--output', part];
      await claims('extract', ...ARGS, ...args);
    }
    const merged = await claims('merge', ...parts);
    expect(merged.stdout).toBe(whole.stdout);
    expect(merged.exitCode).toBe(format === 'json' ? 2 : 0);
    const twice = await claims('merge', ...parts, parts[0] ?? '');
    expect(twice.stderr).toMatch(/^claims: part-\d\.\w+ and part-\d\.\w+ hold one source; name each shard once\n$/);
    expect(twice.exitCode).toBe(2);
  });

  it('keeps what one type claims, compared as in the whole', async () => {
    const whole = await claims('extract', 'articles', '--format', 'json', '--type', 'indication');
    await claims('extract', 'articles', '--format', 'json', '--shard', '1/2', '--output', 'type-1.json');
    await claims('extract', 'articles', '--format', 'json', '--shard', '2/2', '--output', 'type-2.json');
    expect((await claims('merge', 'type-1.json', 'type-2.json', '--type', 'indication')).stdout).toBe(whole.stdout);
  });
});

describe('--cache-dir', () => {
  const entries = (folder: string): string[] =>
    readdirSync(join(cwd, folder), { recursive: true, encoding: 'utf8' }).filter((name) => /\//.test(name));
  const withCache = (folder: string, ...args: string[]) =>
    claims('extract', 'articles', '--format', 'ndjson', '--cache-dir', folder, ...args);

  it('gives the same bytes from what is kept, under new names too', async () => {
    const plain = await claims('extract', 'articles', '--format', 'ndjson');
    expect(await withCache('kept')).toEqual(plain);
    expect(entries('kept')).toHaveLength(SOURCES - 1);
    for (const name of entries('kept')) expect(name).toMatch(/^[0-9a-f]{2}\/[0-9a-f]{62}\.gz$/);
    expect(await withCache('kept')).toEqual(plain);
    const withJobs = ['--cache-dir', 'kept', '--jobs', '2'];
    expect(await program('extract', 'articles', '--format', 'ndjson', ...withJobs)).toEqual(plain);
    renameSync(join(cwd, 'articles', '1.txt'), join(cwd, 'articles', '1b.txt'));
    const renamed = await claims('extract', 'articles', '--format', 'ndjson');
    expect(await withCache('kept')).toEqual(renamed);
    expect(entries('kept')).toHaveLength(SOURCES - 1);
    renameSync(join(cwd, 'articles', '1b.txt'), join(cwd, 'articles', '1.txt'));
  });

  it('reads what is kept, and makes again what is damaged', async () => {
    const plain = await claims('extract', 'articles', '--format', 'ndjson');
    await withCache('damaged');
    const [first = '', second = ''] = entries('damaged');
    writeFileSync(join(cwd, 'damaged', first), readFileSync(join(cwd, 'damaged', second)).subarray(0, 50));
    const repaired = await withCache('damaged');
    expect(repaired.stdout).toBe(plain.stdout);
    expect(repaired.stderr).toContain(plain.stderr);
    expect(repaired.stderr).toMatch(/^claims: warning: .*\.gz: the kept extraction cannot be read .*; made again$/m);
    expect(await withCache('damaged')).toEqual(plain);
    // A whole entry in the place of another one is what the next run gives: it is not extracted again.
    writeFileSync(join(cwd, 'damaged', first), readFileSync(join(cwd, 'damaged', second)));
    expect((await withCache('damaged')).stdout).not.toBe(plain.stdout);
  });

  it('is made again for another lexicon', async () => {
    writeFileSync(join(cwd, 'own.yaml'), 'off:\n  - nausea\n');
    await withCache('lexicon');
    const own = await withCache('lexicon', '--lexicon', 'own.yaml');
    expect(own.stderr).not.toContain('own.yaml');
    expect(own.stdout).not.toContain('"id":"nausea"');
  });

  it('may be used by two programs at once', async () => {
    const plain = await claims('extract', 'articles', '--format', 'ndjson');
    const again = () => program('extract', 'articles', '--format', 'ndjson', '--cache-dir', 'shared');
    expect(await Promise.all([again(), again()])).toEqual([plain, plain]);
    expect(entries('shared')).toHaveLength(SOURCES - 1);
  });

  it('has to be a folder', async () => {
    expect(await withCache('more.ndjson')).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `claims: ${join(cwd, 'more.ndjson')}: cannot be made: a file of this name is in the way\n`,
    });
  });

  it('stands in the cache folder of the user without a name', async () => {
    const env = { XDG_CACHE_HOME: join(cwd, 'xdg') };
    await execa('node', [BINARY, 'extract', 'articles/1.txt', '--format', 'ndjson', '--cache'], { cwd, env });
    expect(readdirSync(join(cwd, 'xdg'))).toEqual(['claims']);
  });
});

describe('a filter', () => {
  it.each(['1', '2'])('answers each document before the next one comes, with %s jobs', async (jobs) => {
    const args = ['extract', '-', '--input-format', 'ndjson', '--format', 'ndjson', '--jobs', jobs];
    const filter = execa('node', [BINARY, ...args], { cwd });
    for (const number of [1, 2, 3]) {
      filter.stdin.write(`${JSON.stringify({ id: `d${number}`, text: article(number) })}\n`);
      const [chunk] = await once(filter.stdout, 'data');
      expect(JSON.parse(String(chunk).split('\n')[0] ?? '').source).toBe(`d${number}`);
    }
    filter.stdin.end();
    expect((await filter).exitCode).toBe(0);
  });
});
