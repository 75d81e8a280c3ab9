import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Side } from '../../src/commands/diff-side.ts';
import { pairSources } from '../../src/commands/pair-sources.ts';
import { selectTypes } from '../../src/commands/select-types.ts';
import { reportSchema } from '../../src/output/schema.ts';

function side(keys: readonly string[], lost: readonly string[] = []): Side {
  const sources = keys.map((key) => ({ key, path: `x/${key}`, claims: [] }));
  return { sources, failures: [], warned: [], lost: new Set(lost) };
}

const pairs = (before: Side, after: Side): string[] =>
  pairSources(before, after).map((pair) => `${pair.before?.key ?? ''}>${pair.after?.key ?? ''}`);

describe('pairSources', () => {
  it('pairs two single sources whatever they are called', () => {
    expect(pairs(side(['a.txt']), side(['b.md']))).toEqual(['a.txt>b.md']);
  });

  it('pairs by name, and keeps what has no partner', () => {
    expect(pairs(side(['a', 'b', 'c']), side(['c', 'd', 'a']))).toEqual(['a>a', 'b>', 'c>c', '>d']);
  });

  it('says nothing of a source whose partner could not be read', () => {
    expect(pairs(side(['a', 'b'], ['d']), side(['a', 'd'], ['b']))).toEqual(['a>a']);
  });
});

describe('selectTypes', () => {
  const report = reportSchema.parse(JSON.parse(readFileSync('fixtures/report/report.json', 'utf8')));

  it('keeps the whole report where no type is asked for', () => {
    expect(selectTypes(report, undefined)).toBe(report);
  });

  it('keeps claims and topics of the types, and names no claim that is gone', () => {
    const selected = selectTypes(report, ['side-effect', 'duration']);
    const text = JSON.stringify(selected.comparison);
    expect(new Set(selected.claims.map(({ type }) => type))).toEqual(new Set(['side-effect', 'duration']));
    expect(new Set(selected.comparison?.topics.map(({ type }) => type))).toEqual(new Set(['side-effect', 'duration']));
    const gone = report.claims.filter(({ id }) => !selected.claims.some((claim) => claim.id === id));
    expect(gone.length).toBeGreaterThan(0);
    for (const { id } of gone) expect(text).not.toContain(id);
  });

  it('tells of each source what is kept of it', () => {
    const selected = selectTypes(report, ['side-effect']);
    const counts = report.sources.map(({ id }) => selected.claims.filter(({ source }) => source === id).length);
    expect(selected.comparison?.profiles.map(({ claims }) => claims)).toEqual(counts);
    expect(selected.comparison?.profiles.map(({ benefits }) => benefits.claims)).toEqual(counts.map(() => 0));
    expect(Math.max(...counts)).toBeGreaterThan(0);
  });
});
