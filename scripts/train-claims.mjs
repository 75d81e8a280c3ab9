// Learns the weights of src/tag/learned, and those of words of claims, from annotated articles:
//   npm run build && node scripts/train-claims.mjs [folder[=gold file]]...
// Default: the articles of the project. Same articles, same lexicon, same weights.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readExamples } from './claims/examples.mjs';
import { learnClaims } from './claims/learn.mjs';
import { learnFacets } from './claims/learn-facets.mjs';
import { learnWords } from './claims/learn-words.mjs';

const ROOT = new URL('../', import.meta.url);
const MENTIONS = new URL('src/tag/learned/weights.ts', ROOT);
const FACETS = new URL('src/tag/learned/facet-weights.ts', ROOT);
const WORDS = new URL('src/find/tagger/claim-weights.ts', ROOT);
const OWN = [
  ['corpus', 'fixtures/gold/corpus.jsonl'],
  ['fixtures/articles', 'fixtures/articles/gold.jsonl'],
].map((paths) => paths.map((path) => fileURLToPath(new URL(path, ROOT))));

const header = `// Made by scripts/train-claims.mjs ("npm run build && node scripts/train-claims.mjs"); do not edit.
// Learned from the annotated articles of the project.`;

const args = process.argv.slice(2);
const folders = args.length === 0 ? OWN : args.map((one) => one.split('='));
const articles = (await Promise.all(folders.map((one) => readExamples(...one)))).flat();
/** Lines as a module that exports them as one text. */
const moduleOf = (lines) =>
  `${header} One feature a line, and its weights in hundredths.\nexport const weights = \`\n${lines.join('\n').replace(/[`\\]|\$(?=\{)/g, '\\$&')}\n\`;\n`;

const words = learnWords(articles.flatMap((one) => one.words));
writeFileSync(WORDS, `${header}\nexport const weights =\n  '${words}';\n`);
const mentions = articles.flatMap((one) => one.mentions);
const lines = learnClaims(mentions);
writeFileSync(MENTIONS, moduleOf(lines));
writeFileSync(FACETS, moduleOf(learnFacets(articles.flatMap((one) => one.facets))));
console.log(`${articles.length} articles, ${mentions.length} mentions, ${lines.length} features`);
