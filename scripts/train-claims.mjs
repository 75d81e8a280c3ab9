// Learns the weights of src/tag/learned from annotated articles:
//   npm run build && node scripts/train-claims.mjs [folder[=gold file]]...
// Default: the articles of the project. Same articles, same lexicon, same weights.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readExamples } from './claims/examples.mjs';
import { learnClaims } from './claims/learn.mjs';

const ROOT = new URL('../', import.meta.url);
const TARGET = new URL('src/tag/learned/weights.ts', ROOT);
const OWN = [
  ['corpus', 'fixtures/gold/corpus.jsonl'],
  ['fixtures/articles', 'fixtures/articles/gold.jsonl'],
].map((paths) => paths.map((path) => fileURLToPath(new URL(path, ROOT))));

const header = `// Made by scripts/train-claims.mjs ("npm run build && node scripts/train-claims.mjs"); do not edit.
// Learned from the annotated articles of the project. One feature a line, and its weights in hundredths.
`;

const args = process.argv.slice(2);
const folders = args.length === 0 ? OWN : args.map((one) => one.split('='));
const articles = (await Promise.all(folders.map((one) => readExamples(...one)))).flat();
const lines = learnClaims(articles.flat());
writeFileSync(
  TARGET,
  `${header}export const weights = \`\n${lines.join('\n').replace(/[`\\]|\$(?=\{)/g, '\\$&')}\n\`;\n`,
);
console.log(`${articles.length} articles, ${articles.flat().length} mentions, ${lines.length} features`);
