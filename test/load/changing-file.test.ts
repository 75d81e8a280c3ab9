import { appendFileSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hashOf } from '../../src/load/load-text.ts';
import { loadFound } from '../../src/load/read-source.ts';

/** What another program does to the file once it has been measured. */
const other = vi.hoisted(() => ({ change: (): void => {} }));

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return {
    ...real,
    stat: async (path: string) => {
      const stats = await real.stat(path);
      other.change();
      return stats;
    },
  };
});

const FIRST = 'Aspirin eases pain.\n';
let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'changing-'));
  file = join(folder, 'a.txt');
  writeFileSync(file, `${FIRST}${'It rained. '.repeat(50_000)}`);
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const load = (maxBytes: number) =>
  loadFound(
    { source: { id: 'a.txt', path: 'a.txt', place: 'a.txt', format: null, content: { kind: 'file', file } } },
    maxBytes,
  );

describe('a file that changes between its measure and its reading', () => {
  test('is what is left of it where it shrinks', async () => {
    other.change = () => truncateSync(file, FIRST.length);
    const { document } = await load(1_000_000);
    expect(document).toMatchObject({ text: FIRST, sha256: hashOf(Buffer.from(FIRST)), warnings: [] });
  });

  test('is a failure where nothing is left', async () => {
    other.change = () => truncateSync(file, 0);
    expect((await load(1_000_000)).failure?.message).toMatch(/^empty; /);
  });

  test('is a failure where it goes away', async () => {
    other.change = () => rmSync(file);
    expect((await load(1_000_000)).failure?.message).toBe('no such file or directory; check the path');
  });

  test('is held to the limit where it grows', async () => {
    other.change = () => appendFileSync(file, 'x'.repeat(1_000_000));
    expect((await load(1_000_000)).failure?.message).toMatch(/^larger than the limit of 1000000 bytes; /);
  });
});
