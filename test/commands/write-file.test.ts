import {
  chmodSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeResult } from '../../src/commands/write-file.ts';

let cwd = '';
let stop = new AbortController();
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'claims-write-'));
  stop = new AbortController();
});
afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

const write = (path: string, content: string | Iterable<string>, ...inputs: string[]): Promise<void> =>
  writeResult(path, content, {
    cwd,
    inputs: new Set(inputs),
    stdinFile: () => null,
    uninterrupted: (work) => work(stop.signal),
  });

const file = (name: string): string => readFileSync(join(cwd, name), 'utf8');

test('a file is replaced, and keeps its permissions', async () => {
  writeFileSync(join(cwd, 'a'), 'old');
  chmodSync(join(cwd, 'a'), 0o640);
  await write('a', ['new', ' text']);
  expect([file('a'), statSync(join(cwd, 'a')).mode & 0o777]).toEqual(['new text', 0o640]);
});

test('a file that nobody may write stays', async () => {
  writeFileSync(join(cwd, 'a'), 'old');
  chmodSync(join(cwd, 'a'), 0o444);
  await expect(write('a', 'new')).rejects.toThrow('a: cannot be written: is read-only');
  expect(file('a')).toBe('old');
});

test('an input stays, by whatever name it is called', async () => {
  writeFileSync(join(cwd, 'a'), 'old');
  symlinkSync('a', join(cwd, 'link'));
  linkSync(join(cwd, 'a'), join(cwd, 'hard'));
  const refused = (path: string) => `${path}: is an input and will not be overwritten`;
  await expect(write('a', 'new', 'missing', './a')).rejects.toThrow(refused('a'));
  await expect(write('link', 'new', 'a')).rejects.toThrow(refused('link'));
  await expect(write('a', 'new', 'link')).rejects.toThrow(refused('a'));
  await expect(write('hard', 'new', 'a')).rejects.toThrow(refused('hard'));
  expect(file('a')).toBe('old');
});

test('a link is followed', async () => {
  writeFileSync(join(cwd, 'a'), 'old');
  symlinkSync('a', join(cwd, 'link'));
  await write('link', 'new');
  expect([file('a'), readdirSync(cwd).sort()]).toEqual(['new', ['a', 'link']]);
});

test('what is stopped on the way leaves the file as it was', async () => {
  writeFileSync(join(cwd, 'a'), 'old');
  function* pieces(): Generator<string> {
    yield 'new';
    stop.abort();
    yield ' text';
  }
  await expect(write('a', pieces())).rejects.toThrow();
  expect([file('a'), readdirSync(cwd)]).toEqual(['old', ['a']]);
});

test('what cannot be written is told', async () => {
  writeFileSync(join(cwd, 'a'), 'old');
  await expect(write('.', 'new')).rejects.toThrow('.: is a folder; --output takes a file');
  await expect(write('a/b', 'new')).rejects.toThrow('a/b: cannot be written: a part of the path is no folder');
  await expect(write('none/b', 'new')).rejects.toThrow('none/b: cannot be written: no such file or folder');
  await expect(write('/dev/full', 'new')).rejects.toThrow('/dev/full: cannot be written: no space left');
});
