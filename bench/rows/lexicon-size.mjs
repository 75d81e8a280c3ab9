/** Ten times the names in the lexicon. */
import { loadLexicon } from '../../dist/index.js';
import { takeArticles } from '../articles.mjs';
import { extractTexts } from '../extract.mjs';
import { fastest, report } from '../measure.mjs';

const TIMES = 10;
const own = loadLexicon({ concepts: [], off: [] });
const syllables = ['zor', 'blat', 'quin', 'mex', 'dru', 'pel', 'vok', 'sti', 'gam'];

/** Concepts with made-up names beside the real ones: longer ones of the same first word, and others. */
function more(times) {
  return [...own.concepts.values()].flatMap((concept) =>
    syllables.slice(0, times - 1).map((syllable, at) => ({
      ...concept,
      id: `${concept.id}-${syllable}`,
      label: at % 2 === 0 ? `${concept.label} ${syllable}` : `${syllable} ${concept.label}`,
      names: concept.names.map((name) => (at % 2 === 0 ? `${name} ${syllable}` : `${syllable}${name}`)),
      isA: [],
    })),
  );
}

const large = loadLexicon({ concepts: more(TIMES), off: [] });
const texts = takeArticles(5e5);
const extract = (lexicon) => () => extractTexts(texts, { lexicon });
const times = await fastest({ own: extract(own), large: extract(large) });

report([
  { what: 'concepts', value: [...own.concepts.keys()].length, unit: '' },
  { what: `${TIMES} times the names, time`, value: times.large / times.own, unit: 'x', target: '< 1.5' },
]);
