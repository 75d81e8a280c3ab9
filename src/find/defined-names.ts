import type { Sentence } from '../model.ts';
import { conceptId } from '../text/concept-id.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { matchesOf } from '../text/matches-of.ts';
import type { Alias } from './aliases.ts';

/** "Zorvat is a tablet", "a drug called Zorvat": names of treatments that no row and no ending tells, but the text. */

const KIND =
  '(?:tablet|capsule|pill|drug|medicine|medication|antibody|vaccine|painkiller|antibiotic|antidepressant|injection|inhaler|jab)s?';
const IS_A = new RegExp(
  `\\b([A-Z][a-z]{4,24})(?:®|™)? (?:is|was) (?:an?|the first|one of the) (?:(?!(?:with|of|for|in|to|from|that|which|by) )[\\w-]{1,20} ){0,4}${KIND}(?=[,.;]| (?:that|which|for|used|to|made|given|taken|of|from|designed|approved|licensed)\\b)`,
  'g',
);
const CALLED = new RegExp(`\\b${KIND},? (?:called|named|known as) ([A-Za-z][a-z]{4,24})\\b`, 'g');
/** In every sentence that holds one of the two, and in few others. */
const MAY_TELL = / (?:is|was) (?:an?|the|one) | (?:called|named|known) /;

/** Signs of a drug's name, each after a part of it that is found faster; two different ones make a word a name. */
const SIGNS: readonly (readonly [RegExp, RegExp])[] = [
  [/ \(/, /\b([A-Za-z][a-z]{4,24}) \([A-Z]{2,5}-?\d{2,6}[A-Z]?\)/g],
  [/ of /i, /\b(?:trial|trials|study|studies|dose|doses|efficacy|safety|effect|effects) of ([A-Za-z][a-z]{4,24})\b/gi],
  [
    /\d ?(?:[mµμ]g|m[ic]|iu)/i,
    /\b([A-Za-z][a-z]{4,24}) \d+(?:[.,]\d+)? ?(?:mg|mcg|µg|μg|micrograms?|milligrams?|IU)\b/g,
  ],
  [
    /placebo/i,
    /\b([A-Za-z][a-z]{4,24})(?: [\w.]+){0,3} (?:or|versus|vs\.?|than|with|and) (?:a |matching )?placebo\b/gi,
  ],
  [
    / is an? /,
    /\b([A-Z][a-z]{4,24}) is an? (?:[\w-]{1,20},? ){0,6}(?:inhibitor|agonist|antagonist|blocker|modulator|activator|antibody|molecule|peptide|analogue|oligonucleotide|conjugate|steroid|antiviral|compound)\b/g,
  ],
];

/** Words that have signs of at least two kinds. */
function signedWords(sentences: readonly Sentence[]): string[] {
  const signs = new Map<string, Set<RegExp>>();
  for (const { text } of sentences)
    for (const [part, sign] of SIGNS)
      for (const [, word = ''] of part.test(text) ? matchesOf(text, sign) : []) {
        const kinds = signs.get(word.toLowerCase()) ?? new Set();
        signs.set(word.toLowerCase(), kinds.add(sign));
      }
  return [...signs].filter(([, kinds]) => kinds.size > 1).map(([word]) => word);
}

/** Such names with and without a capital; `known` tells words that are names already. */
export function definedNames(sentences: readonly Sentence[], known: (word: string) => boolean): Map<string, Alias> {
  const names = new Map<string, Alias>();
  const told = sentences.flatMap(({ text }) =>
    MAY_TELL.test(text) ? [...matchesOf(text, IS_A), ...matchesOf(text, CALLED)].map(([, word = '']) => word) : [],
  );
  for (const word of [...told, ...signedWords(sentences)]) {
    const label = word.toLowerCase();
    if (known(word) || isFunctionWord(label)) continue;
    const name: Alias = { kind: 'treatment', id: conceptId(label), label };
    const capital = label.replace(/^./, (first) => first.toUpperCase());
    names.set(word, name).set(label, name).set(capital, name);
  }
  return names;
}
