// Learns the weights of src/find/tagger:
//   npm run build && node scripts/train-tagger.mjs reports|interactions [folder with the data, default ../shared/data]
// Same data, same lexicon, same weights. The data are not part of the project; src/find/tagger/README.md names them.
import { writeFileSync } from 'node:fs';
import { missingData } from './tagger/data.mjs';
import { learnInteractions } from './tagger/interactions.mjs';
import { learnReports } from './tagger/reports.mjs';

const ROOT = new URL('../', import.meta.url);
/** Articles of the project for lay readers. */
const ARTICLES = ['corpus', 'fixtures/articles'].map((folder) => new URL(folder, ROOT).pathname);

const MODELS = {
  reports: {
    file: 'report-weights.ts',
    learn: learnReports,
    from: `// Learned from the training sentences of PHEE (Sun et al. 2022, MIT licence), with sentences that tell of no drug event
// as counter-examples. README.md beside this file says which, and how well it does.`,
  },
  interactions: {
    file: 'interaction-weights.ts',
    learn: learnInteractions,
    from: `// Learned from sentences of DrugProt (Miranda et al. 2021, CC BY 4.0), with sentences about other matters as
// counter-examples. README.md beside this file says which, and how well it does.`,
  },
};

const [name, data = new URL('../shared/data', ROOT).pathname] = process.argv.slice(2);
const model = MODELS[name];
if (model === undefined) {
  console.error(`no model "${name ?? ''}"; the models are ${Object.keys(MODELS).join(' and ')}`);
  process.exitCode = 2;
} else if (missingData(data).length > 0) {
  console.error(`${data}: no ${missingData(data).join(', no ')}; give the folder with the data as the second argument`);
  process.exitCode = 2;
} else {
  const how = `// Made by scripts/train-tagger.mjs ("npm run build && node scripts/train-tagger.mjs ${name}"); do not edit.`;
  const text = `${how}\n${model.from}\nexport const weights =\n  '${model.learn(data, ARTICLES)}';\n`;
  writeFileSync(new URL(`src/find/tagger/${model.file}`, ROOT), text);
  console.log(`${model.file}: ${Math.ceil(text.length / 1024)} KiB`);
}
