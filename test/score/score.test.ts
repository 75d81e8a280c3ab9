import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model.ts';
import { createPaint } from '../../src/output/paint.ts';
import { scoreText } from '../../src/output/score.ts';
import { bCubed } from '../../src/score/b-cubed.ts';
import { type GoldClaim, readGold } from '../../src/score/gold.ts';
import { scoreClaims } from '../../src/score/score.ts';

const plain = { width: 80, paint: createPaint(0) };
const REFERENCE = '../shared/tools/score.mjs';
const { claims } = JSON.parse(readFileSync('fixtures/report/report.json', 'utf8')) as Report;
const goldText = readFileSync('fixtures/score/gold.jsonl', 'utf8');

function readSample(): GoldClaim[] {
  const gold = readGold(goldText);
  if (!Array.isArray(gold)) throw new Error(gold.message);
  return gold;
}

/** Every figure under its path, so that sums in another order may differ in the last digit. */
function figuresOf(value: unknown, path = ''): [path: string, figure: number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => figuresOf(inner, `${path}/${key}`));
}

function expectFigures(found: unknown, wanted: unknown): void {
  const expected = new Map(figuresOf(wanted));
  const figures = figuresOf(found);
  expect(figures.map(([path]) => path).sort()).toEqual([...expected.keys()].sort());
  for (const [path, figure] of figures) expect(figure, path).toBeCloseTo(expected.get(path) ?? Number.NaN, 12);
}

describe('scoreClaims', () => {
  const { errors, ...figures } = scoreClaims(claims, readSample());

  it('gives the figures on record', () => {
    expectFigures(figures, JSON.parse(readFileSync('fixtures/score/expected.json', 'utf8')));
  });

  it('gives the figures of the reference scorer', () => {
    if (!existsSync(REFERENCE)) {
      console.warn(`${REFERENCE} is not here: the figures are compared with those on record only`);
      return;
    }
    const folder = mkdtempSync(join(tmpdir(), 'claims-score-'));
    const file = join(folder, 'claims.ndjson');
    writeFileSync(file, claims.map((claim) => `${JSON.stringify(claim)}\n`).join(''));
    const out = execFileSync('node', [REFERENCE, 'fixtures/score/gold.jsonl', file, '--json'], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expectFigures(figures, JSON.parse(out));
  });

  it('names what was missed, what nobody marked and what disagrees', () => {
    expect(errors.missed.map(({ object }) => object)).toEqual(['dizziness']);
    expect(errors.unexpected.map(({ object, source }) => `${source} ${object.label}`)).toEqual([
      'articles/clinic.txt heartburn',
      'articles/clinic.txt 8 to 12 hours',
      'articles/leaflet.txt drowsiness',
    ]);
    expect(errors.disagreeing.map(({ gold }) => gold.object)).toEqual(['drowsiness', 'heartburn']);
  });

  it('gives no credit where there is nothing', () => {
    expect(scoreClaims([], readSample()).types.all).toEqual({ gold: 11, precision: 0, recall: 0, f1: 0, strictF1: 0 });
    expect(scoreClaims(claims, []).types.all?.f1).toBe(0);
  });

  it.each([
    ['disputed on every line', { attribution: 'disputed', promotional: 'disputed', facet: 'disputed' }],
    ['named on no line', { attribution: undefined, promotional: undefined, facet: undefined }],
  ])('gives no share of attributes that are %s', (_, attributes) => {
    const lines = readSample().map((one) => JSON.stringify({ ...one, ...attributes }));
    const gold = readGold(lines.join('\n'));
    if (!Array.isArray(gold)) throw new Error(gold.message);
    const { polarity, attribution, promotional, facet } = scoreClaims(claims, gold).attributes;
    expect({ attribution, promotional, facet }).toEqual({ attribution: null, promotional: null, facet: null });
    expect(polarity).toBe(figures.attributes.polarity);
    const text = scoreText({ score: scoreClaims(claims, gold), withErrors: false }, plain);
    expect(text).toContain('attributes  polarity 0.900, certainty 0.889, subject 0.900\n');
  });

  it('lets each gold claim serve once', () => {
    const [first] = claims;
    if (first === undefined) throw new Error('the sample has claims');
    const twice = scoreClaims([first, { ...first, id: 'again' }], readSample());
    expect(twice.types.mechanism).toMatchObject({ precision: 0.5, recall: 1 });
  });
});

describe('bCubed', () => {
  it('is 1 for the same groups under other names, and less for merged ones', () => {
    expect(
      bCubed([
        ['a', 'x'],
        ['a', 'x'],
        ['b', 'y'],
      ]).f1,
    ).toBe(1);
    expect(
      bCubed([
        ['a', 'x'],
        ['a', 'y'],
      ]),
    ).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3 });
    expect(bCubed([]).f1).toBe(0);
  });
});

describe('readGold', () => {
  it.each([
    ['not JSON', '{"source": ', 'not JSON'],
    ['an unknown type', goldText.split('\n')[0]?.replace('mechanism', 'magic') ?? '', 'type: Invalid option'],
    [
      'a missing cue',
      '{"source":"a","type":"route","subject":"s","object":"o","polarity":"asserted","certainty":"stated"}',
      'cue: ',
    ],
  ])('refuses %s and names the line', (_name, line, message) => {
    const fault = readGold(`\n${line}\n`);
    expect(fault).toMatchObject({ line: 2, message: expect.stringContaining(message) });
  });
});
