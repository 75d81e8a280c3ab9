import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { judgeComparisons, tallyComparisons } from './comparison-score.ts';
import { hasShared, SHARED } from './shared.ts';

/**
 * What the program reaches on annotated texts, held in scores.json so that every change shows its gain or cost.
 * `npm run scores` writes the file anew. Parts whose data is not beside the project are kept as they are.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FILE = `${ROOT}scores.json`;
const committed: Record<string, unknown> = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
const measured: Record<string, unknown> = {};

interface Figures {
  readonly types: Record<string, { readonly f1: number; readonly strictF1: number }>;
  readonly attributes: Record<string, number | null>;
  readonly bcubed: { readonly f1: number };
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

function run(args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (stdout === '') throw new Error(stderr);
  return stdout;
}

/** Mention F1, strict F1 and B-cubed F1 over all types, mention F1 by type, and the attributes that the gold judges. */
function scoreSources(gold: string, paths: readonly string[]) {
  const score: Figures = JSON.parse(run(['bin/claims.js', 'score', gold, ...paths, '--format', 'json', '--quiet']));
  const { all, ...types } = score.types;
  return {
    mention: rounded(all?.f1 ?? 0),
    strict: rounded(all?.strictF1 ?? 0),
    bcubed: rounded(score.bcubed.f1),
    attributes: Object.fromEntries(
      Object.entries(score.attributes).flatMap(([key, share]) => (share === null ? [] : [[key, rounded(share)]])),
    ),
    types: Object.fromEntries(Object.entries(types).map(([type, { f1 }]) => [type, rounded(f1)])),
  };
}

const judge = (what: string, file: string): string =>
  run([`${SHARED}tools/judge.mjs`, what, `${SHARED}data/${file}`]).trimEnd();

describe('annotated articles', () => {
  test('the five real articles', () => {
    if (!hasShared('gold/ketamine.jsonl')) return;
    const score = scoreSources(`${SHARED}gold/ketamine.jsonl`, [`${SHARED}sources`]);
    measured.ketamine = score;
    expect(score.mention).toBeGreaterThanOrEqual(0.8);
    expect(score.strict).toBeGreaterThanOrEqual(0.7);
    expect(score.bcubed).toBeGreaterThanOrEqual(0.8);
  });

  test('the corpus', () => {
    measured.corpus = scoreSources('fixtures/gold/corpus.jsonl', ['corpus']);
    expect(measured.corpus).toMatchObject({ mention: expect.any(Number) });
  });

  test.each(['articles', 'held-out', 'varied', 'ordinary'])('articles about other treatments: %s', (folder) => {
    const texts = readdirSync(`${ROOT}fixtures/${folder}`).filter(
      (name) => /\.(?:txt|md|html)$/.test(name) && name !== 'README.md',
    );
    measured[folder] = scoreSources(
      `fixtures/${folder}/gold.jsonl`,
      texts.map((name) => `fixtures/${folder}/${name}`),
    );
    expect(measured[folder]).toMatchObject({ mention: expect.any(Number) });
  });

  test.each(['plain', 'plain-held-out'])('short texts, a sentence or two each: %s', (folder) => {
    const texts = [`fixtures/${folder}/texts.ndjson`, '--input-format', 'ndjson'];
    measured[folder] = scoreSources(`fixtures/${folder}/gold.jsonl`, texts);
    expect(measured[folder]).toMatchObject({ mention: expect.any(Number) });
  });
});

describe('articles laid side by side', () => {
  test.each(['comparison', 'comparison-held-out'])('%s', (folder) => {
    const judged = judgeComparisons(`fixtures/${folder}`, (articles) =>
      JSON.parse(run(['bin/claims.js', 'compare', articles, '--format', 'json', '--quiet'])),
    );
    measured[folder] = tallyComparisons(judged);
    expect(judged.flatMap(({ verdicts }) => verdicts)).not.toEqual([]);
  });
});

describe('annotated sentences', () => {
  test.each([
    ['sentences', 'sentences/golden-rules.jsonl', 'golden rules'],
    ['sentences', 'sentences/ewt-dev.jsonl', 'English Web Treebank, dev'],
    ['scopes', 'negation/bioscope-abstracts.jsonl', 'BioScope abstracts'],
    ['durations', 'duration/parse.jsonl', 'durations parsed'],
    ['duration-spans', 'duration/extract.jsonl', 'durations found'],
    ['mechanism', 'mechanism/drugprot.jsonl', 'DrugProt'],
    ['phee', 'phee/dev.jsonl', 'PHEE dev'],
  ])(
    '%s on %s',
    (what, file, name) => {
      if (!hasShared(`data/${file}`)) return;
      const lines = judge(what, file).split('\n');
      expect(lines.at(-1)).toMatch(/\d/);
      measured[name] = lines.length === 1 ? lines[0] : lines;
    },
    300_000,
  );
});

test('the figures are those committed in scores.json', async () => {
  await expect(`${JSON.stringify({ ...committed, ...measured }, null, 2)}\n`).toMatchFileSnapshot(FILE);
});
