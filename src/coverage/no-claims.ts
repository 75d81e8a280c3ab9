import type { Warning } from '../model.ts';
import type { ReadSentence } from '../text/read-sentence.ts';

/** Words that stand in any English prose, and in that of no other language as often. */
const ENGLISH: ReadonlySet<string> = new Set(
  'the and to that for with are this not you your from by may was be which or has'.split(' '),
);
/** The least share of them: a list has some, prose has a fifth. */
const ENGLISH_SHARE = 0.04;
/** Words for each claim beyond which the claims may be chance: an article has one in ten or twenty. */
const WORDS_A_CLAIM = 100;
/** Fewer words tell nothing of a language, and are no article. */
const FEW_WORDS = 25;

/** What is counted of the sentences of a source, page furniture aside. */
export interface Tally {
  readonly sentences: number;
  readonly words: number;
  /** Of the words, how many are common in English only. */
  readonly english: number;
  /** How often a treatment is named. */
  readonly treatments: number;
}

/** Counts what may tell why no claim is found. */
export function tallySentences(read: readonly ReadSentence[]): Tally {
  let [sentences, words, english, treatments] = [0, 0, 0, 0];
  for (const { sentence, tokens, mentions } of read) {
    if (sentence.block.zone === 'furniture') continue;
    sentences++;
    for (const { lower } of tokens) {
      if (!/^\p{L}/u.test(lower)) continue;
      words++;
      if (ENGLISH.has(lower)) english++;
    }
    treatments += mentions.filter(({ kind }) => kind === 'treatment').length;
  }
  return { sentences, words, english, treatments };
}

function addTallies(tallies: readonly Tally[]): Tally {
  const sum = (key: keyof Tally): number => tallies.reduce((all, tally) => all + tally[key], 0);
  return { sentences: sum('sentences'), words: sum('words'), english: sum('english'), treatments: sum('treatments') };
}

function whyNone({ sentences, words, treatments }: Tally): string {
  if (sentences === 0) {
    return 'all of its text is page furniture (menus, links, comments); save the page with its article';
  }
  if (words < FEW_WORDS) return `it has ${words === 1 ? '1 word' : `${words} words`}; check that the text is complete`;
  if (treatments === 0) {
    return 'it names no treatment that is known; "claims extract --unmatched" lists what looks medical, --lexicon adds names';
  }
  return `none of its ${sentences} sentences says what is looked for; "claims explain <file>:<line>" tells why`;
}

/** A warning where a text with hardly a claim reads like no English, or else where it makes no claim; what is wrong, and what to do. */
export function warnOfNoClaims(tallies: readonly Tally[], claims: number): Warning[] {
  const tally = addTallies(tallies);
  const isScarce = claims * WORDS_A_CLAIM < tally.words;
  if (isScarce && tally.words >= FEW_WORDS && tally.english < tally.words * ENGLISH_SHARE) {
    const message = `reads like no English text (${tally.english} of ${tally.words} words are common English ones), and no other is read; check that it is the right file, or leave it out`;
    return [{ code: 'language', message, span: null }];
  }
  return claims > 0 ? [] : [{ code: 'no-claims', message: `no claim found: ${whyNone(tally)}`, span: null }];
}
