import { describe, expect, test } from 'vitest';
import { KINDS, readTable } from '../../../src/tag/learned/table.ts';
import { TextNumbers } from '../../../src/text/text-list.ts';

const bit = (kind: string) => 1 << KINDS.indexOf(kind);

describe('the table of what was learned', () => {
  const table = readTable(
    ['condition\t0:5', 'effect|l:for\t0:12 1:-7', '*|l:for\t1:2', 'route|r:,\t5:-300', ''].join('\n'),
  );

  test('has features by their names, those of what a mention names apart', () => {
    const names = new TextNumbers(table.names);
    expect([names.length, names.at(0), names.at(1), names.at(2)]).toEqual([3, '=condition', 'l:for', 'r:,']);
  });

  test('says which kinds a feature has weights for', () => {
    expect([...table.kinds]).toEqual([bit('*'), bit('effect') | bit('*'), bit('route')]);
  });

  test('has a row for each of them, to which what any kind has is added', () => {
    expect([...table.starts]).toEqual([0, 1, 3]);
    expect([...table.rows]).toEqual([
      ...[5, 0, 0, 0, 0, 0],
      ...[12, -5, 0, 0, 0, 0],
      ...[0, 2, 0, 0, 0, 0],
      ...[0, 0, 0, 0, 0, -300],
    ]);
  });
});
