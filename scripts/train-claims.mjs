// Learns the weights of src/tag/learned from annotated articles:
//   npm run build && node scripts/train-claims.mjs [folder[=gold file]]...
// Default: the articles of the project. Same articles, same lexicon, same weights.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BIAS } from '../dist/tag/learned/model.js';
import { ANY_KIND, LEARNED_TYPES } from '../dist/tag/learned/table.js';
import { readExamples } from './claims/examples.mjs';
import { trainRegression } from './tagger/regression.mjs';

const ROOT = new URL('../', import.meta.url);
const TARGET = new URL('src/tag/learned/weights.ts', ROOT);
const OWN = [
  ['corpus', 'fixtures/gold/corpus.jsonl'],
  ['fixtures/articles', 'fixtures/articles/gold.jsonl'],
].map((paths) => paths.map((path) => fileURLToPath(new URL(path, ROOT))));
const LEARNING = { penalty: 0.5, rarest: 10 };

const header = `// Made by scripts/train-claims.mjs ("npm run build && node scripts/train-claims.mjs"); do not edit.
// Learned from the annotated articles of the project. One feature a line, and its weights in hundredths.
`;

/** The features of a place or sentence that one kind of mention alone has are those of any kind. */
function withoutRepeats(examples) {
  const counts = new Map();
  for (const { features } of examples) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
  const ofAny = (name) => `${ANY_KIND}${name.slice(name.indexOf('|'))}`;
  const repeats = (name) => name.includes('|') && ofAny(name) !== name && counts.get(name) === counts.get(ofAny(name));
  return examples.map((one) => ({ ...one, features: one.features.filter((name) => !repeats(name)) }));
}

/** Weights by feature, one for each type. */
function learn(examples) {
  const names = [...new Set(examples.flatMap(({ features }) => features))].sort();
  const number = new Map(names.map((name, at) => [name, at]));
  const rows = new Map();
  const set = (name, type, weight) => {
    const row = rows.get(name) ?? LEARNED_TYPES.map(() => 0);
    row[type] = Math.round(weight * 100);
    rows.set(name, row);
  };
  LEARNED_TYPES.forEach((type, at) => {
    const asked = examples.flatMap(({ features, answers }) =>
      answers
        .filter((answer) => answer.type === type)
        .map(({ is }) => ({ features: features.map((name) => number.get(name)), holds: is })),
    );
    const { bias, weights } = trainRegression(asked, LEARNING);
    set(BIAS, at, bias);
    for (const [feature, weight] of weights) set(names[feature], at, weight);
  });
  return rows;
}

const args = process.argv.slice(2);
const folders = args.length === 0 ? OWN : args.map((one) => one.split('='));
const articles = (await Promise.all(folders.map((one) => readExamples(...one)))).flat();
const rows = [...learn(withoutRepeats(articles.flat()))]
  .filter(([, row]) => row.some((weight) => weight !== 0))
  .sort(([a], [b]) => (a < b ? -1 : 1));
const written = (row) => row.flatMap((weight, type) => (weight === 0 ? [] : [`${type}:${weight}`])).join(' ');
const lines = rows.map(([name, row]) => `${name}\t${written(row)}`).join('\n');
writeFileSync(TARGET, `${header}export const weights = \`\n${lines.replace(/[`\\]|\$(?=\{)/g, '\\$&')}\n\`;\n`);
console.log(`${articles.length} articles, ${articles.flat().length} mentions, ${rows.length} features`);
