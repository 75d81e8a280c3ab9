import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { CLAIM_LABELS } from '../../src/find/tagger/labels.ts';
import type { Chain, InteractionModel, LabelWeights, ReportModel } from '../../src/find/tagger/model.ts';

/** The scripts learn by the built program, so the test reads what they learned by it too. */
const built = async <T>(path: string): Promise<T> => import(new URL(`../../${path}`, import.meta.url).href);

interface Example {
  readonly features: readonly number[];
  readonly holds: boolean;
}
interface Answers {
  readonly features: readonly string[];
  readonly answers: readonly { readonly type: string; readonly is: boolean }[];
}
interface Token {
  readonly start: number;
  readonly end: number;
}

const { trainRegression } = await built<{
  trainRegression(
    examples: readonly Example[],
    how: { penalty: number; rarest: number; limit?: number },
  ): { bias: number; weights: [number, number][] };
}>('scripts/tagger/regression.mjs');
const { learnReports } = await built<{ learnReports(data: string, articles: string[]): string }>(
  'scripts/tagger/reports.mjs',
);
const { learnInteractions } = await built<{ learnInteractions(data: string, articles: string[]): string }>(
  'scripts/tagger/interactions.mjs',
);
const { missingData } = await built<{ missingData(data: string): string[] }>('scripts/tagger/data.mjs');
interface Word {
  readonly features: Int32Array;
  readonly label: number;
}

const { readExamples } = await built<{
  readExamples(folder: string): Promise<{ mentions: Answers[]; words: Word[][] }[]>;
}>('scripts/claims/examples.mjs');
const { learnWords } = await built<{ learnWords(sentences: readonly Word[][]): string }>(
  'scripts/claims/learn-words.mjs',
);
const { learnClaims } = await built<{ learnClaims(examples: readonly Answers[]): string[] }>(
  'scripts/claims/learn.mjs',
);
interface FacetExample {
  readonly type: string;
  readonly facet: string;
  readonly features: readonly string[];
}

const { learnFacets } = await built<{ learnFacets(examples: readonly FacetExample[]): string[] }>(
  'scripts/claims/learn-facets.mjs',
);
const { readFacets } = await built<{ readFacets(text: string): Record<string, Record<string, readonly number[]>> }>(
  'dist/tag/learned/own-facets.js',
);
const { decodeReports, decodeInteractions, decodeLabels } = await built<{
  decodeReports(weights: string): ReportModel;
  decodeInteractions(weights: string): InteractionModel;
  decodeLabels(weights: string, labels: number): LabelWeights;
}>('dist/find/tagger/decode-model.js');
const { tokenize } = await built<{ tokenize(text: string): Token[] }>('dist/text/tokenize.js');
const { sentenceFeatures } = await built<{
  sentenceFeatures(tokens: readonly Token[], kinds: readonly string[]): number[];
}>('dist/find/tagger/features.js');
const { probability } = await built<{ probability(model: ReportModel['event'], features: number[]): number }>(
  'dist/find/tagger/regression.js',
);
const { spanProposer } = await built<{
  spanProposer(
    chainOf: () => Chain,
  ): (
    tokens: readonly Token[],
    kinds: readonly string[],
  ) => { type: number; from: number; to: number; score: number }[];
}>('dist/find/tagger/tag-spans.js');

/** A folder with these files: rows of JSON where the content is a list. */
function folderWith(files: Readonly<Record<string, string | readonly object[]>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'claims-training-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    const text = typeof content === 'string' ? content : content.map((row) => JSON.stringify(row)).join('\n');
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const DRUGS = ['zolvane', 'mirtacel', 'kepradol', 'tanuvir', 'oxelane', 'brimadol'];
const HARMS = ['wobbling gait', 'blue tongue', 'itchy palms', 'hollow cough'];
const PLAIN = [
  'The ferry leaves the harbour at noon',
  'Our neighbour paints old wooden boats',
  'She reads on the train',
];

const spanOf = (text: string, type: string, words: string) => {
  const start = text.indexOf(words);
  return { type, start, end: start + words.length, text: words };
};

const reports = DRUGS.flatMap((drug, at) =>
  HARMS.map((harm, next) => {
    const text = `One patient had ${harm} after ${drug} was started.`;
    return { id: `${at}${next}_1`, text, spans: [spanOf(text, 'side-effect', harm), spanOf(text, 'drug', drug)] };
  }),
);

const assays = DRUGS.flatMap((drug, at) =>
  ['KDR7', 'MAPX2', 'BRN5', 'TLQ1'].map((gene, next) => {
    const text = `In this assay ${drug} inhibited ${gene}, while ${gene}B was not touched.`;
    const entities = {
      T1: spanOf(text, 'CHEMICAL', drug),
      T2: spanOf(text, 'GENE-Y', gene),
      T3: spanOf(text, 'GENE-Y', `${gene}B`),
    };
    return { doc: `d${at}${next}`, text, entities, relations: [{ type: 'INHIBITOR', head: 'T1', tail: 'T2' }] };
  }),
);

const plainText = PLAIN.map((text) => `${text}.`).join(' ');

const data = folderWith({
  'phee/train.jsonl': reports,
  'mechanism/drugprot.jsonl': assays,
  'sentences/ewt-dev.jsonl': ['e1', 'e2', 'e3', 'e4'].map((id) => ({
    id,
    text: plainText,
    sentences: PLAIN.map((text) => [plainText.indexOf(text), plainText.indexOf(text) + text.length + 1]),
  })),
  'negation/bioscope-abstracts.jsonl': ['b1', 'b2', 'b3'].map((doc) => ({
    doc,
    text: 'Cells were counted twice a day.',
  })),
  'html/page.txt': plainText,
});
const articles = folderWith({ 'boats.txt': `${plainText}\n` });

describe('a regression', () => {
  const examples = Array.from({ length: 40 }, (_, at) => ({ features: [at % 2, 2 + (at % 5)], holds: at % 2 === 0 }));

  test('learns what parts the examples, and the same of the same examples', () => {
    const { bias, weights } = trainRegression(examples, { penalty: 0.5, rarest: 1 });
    const of = new Map(weights);
    for (const { features, holds } of examples) {
      const sum = features.reduce((total, feature) => total + (of.get(feature) as number), bias);
      expect(sum > 1).toBe(holds);
      expect(sum < -1).toBe(!holds);
    }
    expect(trainRegression(examples, { penalty: 0.5, rarest: 1 })).toEqual({ bias, weights });
  });

  test('leaves out rare features, and of too many those that tell least', () => {
    const rare = [...examples, { features: [99], holds: true }];
    const all = trainRegression(rare, { penalty: 0.5, rarest: 2 }).weights.map(([feature]) => feature);
    expect(all.sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
    const two = trainRegression(rare, { penalty: 0.5, rarest: 2, limit: 2 }).weights.map(([feature]) => feature);
    expect(two.sort()).toEqual([0, 1]);
  });
});

/** The likeliest span of each type, as its words. */
function likeliest(chain: Chain, text: string): string[] {
  const tokens = tokenize(text);
  const found = spanProposer(() => chain)(tokens, []);
  return [0, 1].map((type) => {
    const [best] = found.filter((one) => one.type === type).sort((a, b) => b.score - a.score);
    return best === undefined ? '' : text.slice(tokens[best.from]?.start, tokens[best.to - 1]?.end);
  });
}

const scoreOf = (model: ReportModel['event'], text: string): number =>
  probability(model, sentenceFeatures(tokenize(text), []));

describe('the tagger', () => {
  test('learns reports: their phrases, and which sentences are some', () => {
    expect(missingData(data)).toEqual([]);
    const weights = learnReports(data, [articles]);
    const { chain, event, span } = decodeReports(weights);
    expect(likeliest(chain, 'One patient had swollen lips after veltrane was started.')).toEqual([
      'veltrane',
      'swollen lips',
    ]);
    expect(scoreOf(event, 'One patient had sore feet after veltrane was started.')).toBeGreaterThan(0.5);
    expect(scoreOf(event, 'She paints the harbour at noon.')).toBeLessThan(0.5);
    expect(span.values.length).toBeGreaterThan(0);
    expect(Number.isFinite(span.bias)).toBe(true);
    expect(learnReports(data, [articles])).toBe(weights);
  });

  test('learns interactions: the names, and which sentences and pairs tell of them', () => {
    const weights = learnInteractions(data, [articles]);
    const { chain, sentence, pair } = decodeInteractions(weights);
    expect(likeliest(chain, 'In this assay veltrane inhibited PQR4, while PQR4B was not touched.')[0]).toBe('veltrane');
    expect(scoreOf(sentence, 'In this assay veltrane inhibited PQR4, while PQR4B was not touched.')).toBeGreaterThan(
      0.5,
    );
    expect(scoreOf(sentence, 'She paints the harbour at noon.')).toBeLessThan(0.5);
    expect(pair.values.length).toBeGreaterThan(0);
    expect(Number.isFinite(pair.bias)).toBe(true);
    expect(learnInteractions(data, [articles])).toBe(weights);
  });
});

const LIKED = ['nausea', 'headache', 'rash', 'dizziness', 'fatigue', 'insomnia'];

/** An article that says of each complaint that the drug causes it, and of each that many people know it. */
const article = LIKED.map((one) => `Ibuprofen can cause ${one}. Many people know ${one} well.`).join(' ');

const goldOf = (source: string) =>
  LIKED.map((one) => {
    const sentence = article.indexOf(`Ibuprofen can cause ${one}.`);
    const start = article.indexOf(one, sentence);
    return {
      ...{ source, type: 'side-effect', subject: 'ibuprofen', object: one, facet: null },
      ...{ polarity: 'asserted', certainty: 'stated', attribution: null, promotional: false },
      sentence: { start: sentence, end: start + one.length + 1 },
      cue: { start, end: start + one.length, text: one },
    };
  });

describe('from annotated articles', async () => {
  const names = ['one.txt', 'two.txt', 'three.txt'];
  const folder = folderWith({
    ...Object.fromEntries(names.map((name) => [name, `${article}\n`])),
    'gold.jsonl': names.flatMap(goldOf),
  });
  const articles = await readExamples(folder);

  test('the readings of mentions are learned', () => {
    const examples = articles.flatMap(({ mentions }) => mentions);
    const answers = examples.flatMap((one) => one.answers.filter(({ type }) => type === 'side-effect'));
    expect(answers.filter(({ is }) => is)).toHaveLength(names.length * LIKED.length);
    expect(answers.filter(({ is }) => !is).length).toBeGreaterThanOrEqual(names.length * LIKED.length);
    const lines = learnClaims(examples);
    expect(lines).toContainEqual(expect.stringMatching(/^\*\|.*caus.*\t(?:.* )?1:[1-9]/));
    expect(lines).toContainEqual(expect.stringMatching(/^\*\|.*know.*\t(?:.* )?1:-/));
    expect(learnClaims(examples)).toEqual(lines);
  });

  test('the facets of claims are learned', () => {
    const examples = ['effective', 'used'].flatMap((facet) =>
      Array.from({ length: 30 }, () => ({ type: 'indication', facet, features: ['', `s:${facet}`, 's:the'] })),
    );
    const lines = learnFacets(examples);
    expect(learnFacets(examples)).toEqual(lines);
    const { indication = {} } = readFacets(lines.join('\n'));
    const [effective = 0, used = 0] = indication['s:used'] ?? [];
    expect(used).toBeGreaterThan(effective);
    expect(indication['s:effective']?.[0]).toBeGreaterThan(0);
  });

  test('the words of claims are learned', () => {
    const sentences = articles.flatMap(({ words }) => words);
    const learned = learnWords(sentences);
    expect(learnWords(sentences)).toBe(learned);
    const { table, rows, width, labels } = decodeLabels(learned, CLAIM_LABELS.length);
    const place = new Map(Array.from(table.features, (feature, row) => [feature, row]));
    const scoreOf = ({ features }: Word, label: number): number => {
      const both = (row: number) => rows[row * width + (label >> 1)] as number;
      const lower = (row: number) => (both(row) << 16) >> 16;
      const weight = (row: number) => (label % 2 === 0 ? lower(row) : (both(row) - lower(row)) >> 16);
      return [...features].reduce((sum, one) => sum + (place.has(one) ? weight(place.get(one) as number) : 0), 0);
    };
    for (const word of sentences.flat()) {
      const scores = Array.from({ length: labels }, (_, label) => scoreOf(word, label));
      expect(scores.indexOf(Math.max(...scores))).toBe(word.label);
    }
  });
});

test.each([
  [['scripts/train-tagger.mjs', 'wheels'], 'no model "wheels"; the models are reports and interactions'],
  [['scripts/train-tagger.mjs', 'reports', articles], `${articles}: no phee/train.jsonl`],
  [['scripts/train-claims.mjs', articles], `${articles}/gold.jsonl`],
  [['scripts/make-word-classes.mjs'], 'name the file of vectors'],
])('%s say what is missing', async (line, message) => {
  const { exitCode, stderr } = await execa('node', line, { reject: false });
  expect(exitCode).not.toBe(0);
  expect(stderr).toContain(message);
});
