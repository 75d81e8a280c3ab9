import { ownCopy } from './own-copy.ts';

/** Word forms: one normal form per noun and one stem per verb, the same for text, lexicon and triggers. */

const KEEP_S = new Set(
  'diabetes herpes rabies mumps measles tetanus pus pancreas biceps triceps forceps aids sales series species lens gas bias basis always perhaps less was has does this its us as is various plus thus yes news'.split(
    ' ',
  ),
);
const IRREGULAR = new Map([
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['women', 'woman'],
  ['men', 'man'],
  ['children', 'child'],
  ['people', 'person'],
  ['mice', 'mouse'],
  ['diagnoses', 'diagnosis'],
  ['metastases', 'metastasis'],
  ['psychoses', 'psychosis'],
  ['neuroses', 'neurosis'],
  ['analyses', 'analysis'],
  ['lives', 'life'],
  ['indices', 'index'],
  ['bacteria', 'bacterium'],
  ['viruses', 'virus'],
  ['vertebrae', 'vertebra'],
  ['stimuli', 'stimulus'],
  ['nuclei', 'nucleus'],
  ['bronchi', 'bronchus'],
  ['fungi', 'fungus'],
]);

/** What every word has that is spelled in two ways; one look for it spares most words the others. */
const MAY_VARY = /[ao]e|our|is|yse|sulph|[bv]re|programme|ll/;

/** British to American: "oedema" and "edema", "tumour" and "tumor", "stabilise" and "stabilize", "fibre" and "fiber" are one word. */
function unifySpelling(word: string): string {
  if (word.length < 5 || !MAY_VARY.test(word)) return word;
  return word
    .replace(/[ao]e(?=[a-z]{2}|a$)/g, 'e')
    .replace(/(?<=[a-z]{3})our(?=$|s$|al|ed|ing)/, 'or')
    .replace(/is(?=e$|ed$|es$|ing$|ation|er$|ers$)/, (match, at: number) => (at > 2 ? 'iz' : match))
    .replace(/yse(?=$|d$|s$)/, 'yze')
    .replace(/sulph/, 'sulf')
    .replace(/(?<=fib|maneuv)re(?=$|s$|d$)/, 'er')
    .replace(/programme/, 'program')
    .replace(/([aeiou])ll(?=ed$|ing$|ers?$)/, '$1l');
}

/** The singular of a word in lower case; its spelling stays. */
export function singular(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || !word.endsWith('s') || KEEP_S.has(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2);
  if (/(?:ss|us|is|ous|ics)$/.test(word)) return word;
  return word.slice(0, -1);
}

const words = new Map<string, string>();
const stems = new Map<string, string>();

/** Bounded so that a corpus of a million odd words cannot fill the memory. */
function remember(cache: Map<string, string>, key: string, value: string): string {
  if (cache.size > 50_000) cache.clear();
  const kept = ownCopy(value);
  cache.set(ownCopy(key), kept);
  return kept;
}

const ASCII = /^[\x21-\x7e]*$/;

/** A word less the characters that have no form of their own: soft hyphens, joiners, marks of direction. */
export const withoutInvisible = (word: string): string => (ASCII.test(word) ? word : word.replace(/\p{Cf}/gu, ''));

function plainLetters(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .toLowerCase();
}

/** Lower case, straight quotes, no accents or soft hyphens, one spelling, singular. */
export function normalizeWord(word: string): string {
  const known = words.get(word);
  if (known !== undefined) return known;
  const plain = plainLetters(word);
  return remember(words, word, singular(unifySpelling(plain)));
}

const hasVowel = (part: string): boolean => /[aeiouy]/.test(part);

/** "agreed", "guaranteed"; not "need", "bleed", "succeed". */
const INFLECTED_EED = /[rt]eed$/;

function withoutInflection(word: string): string {
  if (word.endsWith('ies') || word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && word.endsWith('ing') && hasVowel(word.slice(0, -3))) return word.slice(0, -3);
  if (word.endsWith('eed')) return INFLECTED_EED.test(word) ? word.slice(0, -1) : word;
  if (word.endsWith('ed') && hasVowel(word.slice(0, -2))) return word.slice(0, -2);
  if (/(?:[sxz]|[cs]h)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}

function dropEnding(word: string): string {
  const base = withoutInflection(word);
  if (base.length < 3) return `${base}e`;
  const single = base.length > 3 && /([bdfgmnprt])\1$/.test(base) ? base.slice(0, -1) : base;
  return single.length > 3 && single.endsWith('e') ? single.slice(0, -1) : single;
}

/** The stem of an inflected verb: "relieves", "relieved" and "relieving" are one. Only for comparing with other stems. */
export function stemWord(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const plain = unifySpelling(plainLetters(word));
  return remember(stems, word, plain.length > 3 ? dropEnding(plain) : plain);
}
