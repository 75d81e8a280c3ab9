import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { splitSentences } from '../../src/segment/split-sentences.ts';

const FOLDER = '../shared/data/sentences';

interface GoldenRow {
  readonly golden: boolean;
  readonly text: string;
  readonly sentences: readonly string[];
}

interface TreebankRow {
  readonly text: string;
  readonly sentences: readonly (readonly [number, number])[];
}

/** The rows of a measuring file, or null with a message where it is not there. */
function readRows<Row>(name: string): Row[] | null {
  const path = `${FOLDER}/${name}`;
  if (!existsSync(path)) {
    console.warn(`${path} is not there: this figure is not measured. Put the measuring data beside the project.`);
    return null;
  }
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

function isRight({ text, sentences }: GoldenRow): boolean {
  const got = splitSentences(text).map((span) => flat(text.slice(span.start, span.end)));
  return JSON.stringify(got) === JSON.stringify(sentences.map(flat));
}

function spanKey(text: string, start: number, end: number): string {
  const sentence = text.slice(start, end);
  return `${end - sentence.trimStart().length}-${start + sentence.trimEnd().length}`;
}

function spanF1(rows: readonly TreebankRow[]): number {
  let right = 0;
  let total = 0;
  for (const { text, sentences } of rows) {
    const want = new Set(sentences.map(([start, end]) => spanKey(text, start, end)));
    const got = splitSentences(text).map((span) => spanKey(text, span.start, span.end));
    right += got.filter((key) => want.has(key)).length;
    total += want.size + got.length;
  }
  return (200 * right) / total;
}

test('golden rules: 51 of 52, and 105 of all 112 specifications', () => {
  const rows = readRows<GoldenRow>('golden-rules.jsonl');
  if (rows === null) return;
  expect(rows.filter((row) => row.golden && isRight(row)).length).toBeGreaterThanOrEqual(51);
  expect(rows.filter(isRight).length).toBeGreaterThanOrEqual(105);
});

test('web text: sentence spans F1 of 89.5', () => {
  const rows = readRows<TreebankRow>('ewt-dev.jsonl');
  if (rows === null) return;
  expect(spanF1(rows)).toBeGreaterThanOrEqual(89.5);
});
