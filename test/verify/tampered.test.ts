import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runMain } from '../cli/run-main.ts';

const FILES = {
  'a.txt': 'Ibuprofen and gout\n\nIbuprofen is used to treat gout. Ibuprofen may cause nausea.\n',
  'b.md': '# Ibuprofen\n\nIbuprofen does **not** cause *nausea*. It is used to treat gout.\n',
  'c.html': '<h1>Ibuprofen</h1><p>Ibuprofen is used for <b>two weeks</b> to treat gout.</p>',
};

let cwd = '';
beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'claims-tampered-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(cwd, name), text);
  await runMain(['compare', ...Object.keys(FILES), '--reference', 'a.txt', '-f', 'json', '-o', 'report.json'], { cwd });
});
afterAll(() => {
  rmSync(cwd, { recursive: true, force: true });
});

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Change = readonly [what: string, apply: () => void];

function other(value: Json): Json {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return value === null ? 'x' : `${value}x`;
}

function changesOfList(list: Json[], at: number, path: string): Change[] {
  return [
    [`${path} removed`, () => list.splice(at, 1)],
    [`${path} twice`, () => list.splice(at, 0, list[at] as Json)],
    ...(at === 0 ? [] : [[`${path} moved up`, () => list.splice(at - 1, 0, ...list.splice(at, 1))] as Change]),
  ];
}

function changesAt(own: { [key: string]: Json }, key: string, place: string): Change[] {
  const child = own[key] as Json;
  const change = (): void => {
    own[key] = other(child);
  };
  const remove = (): void => {
    delete own[key];
  };
  const isLeaf = child === null || typeof child !== 'object';
  return [
    ...(isLeaf ? ([[`${place} changed`, change]] as const) : []),
    ...(Array.isArray(own) ? changesOfList(own, Number(key), place) : ([[`${place} removed`, remove]] as const)),
  ];
}

function changesOf(value: Json, path: string): Change[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const place = `${path}/${key}`;
    return [...changesAt(value as { [key: string]: Json }, key, place), ...changesOf(child, place)];
  });
}

const read = (): Json => JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8'));

/** The report that is made without `--reference`. */
const AS_GOOD = '/comparison/reference removed';
const changesOfReport = (report: Json): Change[] => changesOf(report, '').filter(([what]) => what !== AS_GOOD);

test('whatever is changed in a report is noticed', async () => {
  const count = changesOfReport(read()).length;
  expect(count).toBeGreaterThan(900);
  await fc.assert(
    fc.asyncProperty(fc.nat(count - 1), async (at) => {
      const report = read();
      const [what, apply] = changesOfReport(report)[at] as Change;
      apply();
      const { exitCode, stderr } = await runMain(['verify', '-'], { cwd, stdin: JSON.stringify(report) });
      expect({ what, exitCode, stderr }).toEqual({
        what,
        // Of another program, or of a source that is not there, not all can be checked.
        exitCode: expect.toBeOneOf([1, 2]),
        stderr: expect.not.stringContaining('a fault of the program itself'),
      });
    }),
    { numRuns: 150 },
  );
});
