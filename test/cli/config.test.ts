import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CliResult, runMain } from './run-main.ts';

const FILES: Readonly<Record<string, string>> = {
  'a.txt': 'Zorblat can cause nausea. Zorblat helps people with gout.\n',
  'b.txt': 'Zorblat does not cause nausea. Zorblat helps people with gout.\n',
  'zorblat.yaml': 'concepts:\n  - label: zorblat\n    kind: treatment\n',
  'off.yaml': 'off: [nausea]\n',
  'claims.config.yaml': 'lexicon: [zorblat.yaml]\ntype: [side-effect]\n',
  'other.json': '{"ignore": ["denied"], "lexicon": ["zorblat.yaml"]}',
  'wrong.json': '{"types": []}',
  'worse.json': '{\n  "types": [],\n  "quorum": 0\n}',
};

let folder = '';
let below = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claims-config-'));
  below = join(folder, 'some', 'where');
  mkdirSync(below, { recursive: true });
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = (...args: string[]): Promise<CliResult> => runMain(args, { cwd: folder });

const A = ['extract', 'a.txt', '--format', 'ndjson'];

function claimsIn({ stdout, stderr }: CliResult): string[] {
  expect(stderr).not.toMatch(/^claims: (?!warning: )/m);
  const claims = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return claims.map(({ type, subject, object }) => `${type} ${subject.id} ${object.id}`);
}

const NAUSEA = 'side-effect zorblat nausea';
const GOUT = 'indication zorblat gout';

describe('a file of defaults', () => {
  it('is found from the working directory upwards, and names files from where it stands', async () => {
    const binary = await execa('node', [resolve('bin/claims.js'), 'extract', '../../a.txt', '--format', 'ndjson'], {
      cwd: below,
      stripFinalNewline: false,
    });
    expect(claimsIn({ ...binary, exitCode: 0 })).toEqual([NAUSEA]);
  });

  it('gives way to the command line, and to --no-config', async () => {
    expect(claimsIn(await run(...A, '--type', 'indication'))).toEqual([GOUT]);
    expect(claimsIn(await run(...A, '--no-config'))).toEqual([]);
    expect(claimsIn(await run(...A, '--no-config', '--lexicon', 'zorblat.yaml'))).toEqual([NAUSEA, GOUT]);
  });

  it('is another where --config says so, and only gives what a command takes', async () => {
    expect(claimsIn(await run(...A, '--config', 'other.json'))).toEqual([NAUSEA, GOUT]);
    const strict = await run('diff', 'a.txt', 'b.txt');
    expect([strict.exitCode, strict.stdout]).toEqual([1, expect.stringMatching(/nausea/)]);
    const lenient = await run('diff', 'a.txt', 'b.txt', '--config', 'other.json');
    expect([lenient.exitCode, lenient.stdout]).toEqual([0, expect.not.stringMatching(/nausea/)]);
  });

  it.each([
    ['missing.yaml', 'claims: missing.yaml: cannot be read: no such file or folder\n'],
    [
      'wrong.json',
      'claims: wrong.json:1:2: unknown key "types" (did you mean "type"?); allowed: lexicon, type, ignore, quorum\n' +
        '  1 | {"types": []}\n    |  ^^^^^^^\n',
    ],
    [
      'worse.json',
      'claims: worse.json:2:3: unknown key "types" (did you mean "type"?); allowed: lexicon, type, ignore, quorum\n' +
        '  2 |   "types": [],\n    |   ^^^^^^^\n' +
        'worse.json:3:13: expected a whole number, 1 or more\n' +
        '  3 |   "quorum": 0\n    |             ^\n',
    ],
  ])('that is faulty ends the program: %s', async (name, stderr) => {
    expect(await run(...A, '--config', name)).toEqual({ exitCode: 2, stdout: '', stderr });
  });

  it('is never a program', async () => {
    rmSync(join(folder, 'claims.config.yaml'));
    for (const ending of ['js', 'cjs', 'mjs', 'ts']) {
      writeFileSync(join(folder, `claims.config.${ending}`), 'throw new Error("was run")');
    }
    writeFileSync(join(folder, 'package.json'), '{"claims": {"type": ["duration"]}}');
    expect(claimsIn(await run(...A, '--lexicon', 'zorblat.yaml'))).toEqual([NAUSEA, GOUT]);
  });
});

describe('lexicon files', () => {
  it('add to those of the file of defaults, and to each other', async () => {
    expect(claimsIn(await run(...A, '--lexicon', 'off.yaml'))).toEqual([]);
    expect(claimsIn(await run(...A, '--lexicon', 'off.yaml', '--type', 'indication'))).toEqual([GOUT]);
  });

  it('change the fingerprint in the report, each time alike', async () => {
    const lexiconOf = async (...args: string[]): Promise<string> => {
      const { stdout } = await run('extract', 'a.txt', '--format', 'json', ...args);
      return JSON.parse(stdout).tool.lexicon;
    };
    const [own, again, more, plain] = [
      await lexiconOf(),
      await lexiconOf(),
      await lexiconOf('--lexicon', 'off.yaml'),
      await lexiconOf('--no-config'),
    ];
    expect(own).toBe(again);
    expect(new Set([own, more, plain]).size).toBe(3);
  });

  it('are used by every command that reads articles', async () => {
    const text = await run('explain', 'a.txt:1');
    expect(text.stdout).toMatch(/zorblat/);
    const compared = await run('compare', 'a.txt', 'b.txt', '--format', 'json');
    expect(JSON.parse(compared.stdout).comparison.topics.map(({ id }: { id: string }) => id)).toEqual([
      'side-effect/zorblat/nausea',
    ]);
  });

  it('are never overwritten', async () => {
    const { exitCode, stderr } = await run(...A, '--output', 'zorblat.yaml');
    expect([exitCode, stderr]).toEqual([2, 'claims: zorblat.yaml: is an input and will not be overwritten\n']);
    expect(readFileSync(join(folder, 'zorblat.yaml'), 'utf8')).toBe(FILES['zorblat.yaml']);
  });
});
