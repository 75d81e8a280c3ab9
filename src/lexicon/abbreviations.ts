/** What may follow the full stop of an abbreviation without a new sentence beginning. */
export type AbbreviationReach = 'anything' | 'number' | 'number-only' | 'name' | 'word';

/** Abbreviations that end a sentence under one condition. */
export interface AbbreviationGroup {
  readonly name: string;
  /**
   * The sentence goes on:
   * `anything`: always;
   * `number`: before a numeral, a single letter ("Fig. 2", "Fig. B") or a lower-case word;
   * `number-only`: before a numeral, for words that are also ordinary words ("No. 5", but "no. then");
   * `name`: before whatever does not plainly open a sentence ("the U.S. Army", but "in the U.S. They");
   * `word`: before a lower-case word only ("5 mg. daily").
   */
  readonly continuesBefore: AbbreviationReach;
  /** Without the last full stop, in lower case; the letter case of the text does not count. */
  readonly words: string;
}

/** Abbreviations by what may follow them; the full stop of a word of no group ends the sentence. */
export const ABBREVIATIONS: readonly AbbreviationGroup[] = [
  {
    // A name follows.
    name: 'titles',
    continuesBefore: 'anything',
    words: `dr drs mr messrs mrs ms mx prof profs rev hon gov sen rep reps supt capt cmdr maj sgt lt cpl gen adm fr mlle mme`,
  },
  {
    // The rest of the phrase follows.
    name: 'connectors',
    continuesBefore: 'anything',
    words: `e.g eg i.e ie viz vs v.s cf approx ca esp incl excl resp f.e a.k.a aka n.b p.s ps`,
  },
  {
    // A number, letter or roman numeral follows: "Fig. 2", "p. 55", "Eq. A".
    name: 'references',
    continuesBefore: 'number',
    words: `
      nr n° fig figs eq eqs sec sect ch chap vol vols p pp pg ref refs tab suppl app ser ver eds ext tel ph max min avg
      conc`,
  },
  {
    // The same for words that often stand for themselves.
    name: 'references that are words',
    continuesBefore: 'number-only',
    words: `no nos art para cat cap ed reg temp sat sun wed mar`,
  },
  {
    // A day follows: "Jan. 5".
    name: 'months and days',
    continuesBefore: 'number',
    words: 'jan feb apr jun jul aug sep sept oct nov dec tue tues thu thur thurs fri',
  },
  {
    // Stand before or after names: "St. John's wort", "Pitt & Co. It", "the U.S. Army".
    name: 'names',
    continuesBefore: 'name',
    words: `
      st mt ft inc corp co cos ltd llc plc bros assn assoc dept univ inst govt jr sr esq ave blvd rd hwy u.s u.s.a u.k
      e.u u.n d.c al ph.d m.d d.o b.s b.a m.a m.s m.p.h r.n`,
  },
  {
    // Routes and frequencies of prescriptions, and ranks of species.
    name: 'medical',
    continuesBefore: 'name',
    words: `
      i.v iv i.m i.n s.c subq p.o p.r p.r.n prn b.i.d bid t.i.d tid q.i.d qid q.d q.h q.s q.o.d h.s a.c p.c o.d o.s o.u
      sp spp subsp ssp s.d s.e c.i`,
  },
  {
    // Units, clock times and closing words: a capital opens a sentence, a lower-case word does not.
    name: 'units and closers',
    continuesBefore: 'word',
    words: `
      mg mcg ug µg μg ng pg g kg lb lbs oz ml dl cl cc mm cm km mmol mol meq iu hr hrs secs mins wk wks mo mos yr yrs sq
      etc ect a.m p.m pm a.d b.c c.e b.c.e yd yds`,
  },
];

/**
 * Nouns that carry a single letter: after "vitamin C." or "hepatitis B." a capital opens a sentence, while in
 * "by J. Smith" the letter is an initial.
 */
export const LETTERED_NOUNS =
  'vitamin vitamins hepatitis type types group groups grade stage class phase part schedule factor appendix option plan arm cohort immunoglobulin coenzyme influenza protein category level section and';

/** Words that, with a capital, plainly open a sentence, where a name would have no capital of this kind. */
export const SENTENCE_OPENERS = `
  the this that these those there here it its it's he she they we you i i'm i've i'll i'd he's she's they're we're
  you're his her their our your my how what when where why who which whose do does did don't is are was were can could
  should would will may might must has have had if in on at by for from with without during before after since until
  while although though because as so but and or yet however therefore thus moreover furthermore nevertheless meanwhile
  instead also then both each every some many most several few all any no none not another other such once even only
  between among about over under through despite unlike like to of an a one let's please nobody everyone someone
  nothing everything perhaps maybe overall finally first second third next now today yesterday`;

/** Names that end with an exclamation mark. */
export const EXCLAIMED_NAMES = 'yahoo! jeopardy! yum! joomla! kahoot!';

/** Words that make up the first or last line of a letter, before its comma. */
export const LETTER_WORDS =
  'hi hello hey dear regards best kind warm many thanks thank you sincerely cheers yours truly cordially respectfully love';
