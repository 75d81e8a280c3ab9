import { sellers } from '../lexicon/sellers.ts';
import type { Sentence } from '../model.ts';
import { conceptId } from '../text/concept-id.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { matchesOf } from '../text/matches-of.ts';
import type { Alias } from './aliases.ts';
import { hasClass } from './tagger/class-of-word.ts';

/** "Zorvat is a tablet", "a drug called Zorvat": names of treatments that no row and no ending tells, but the text. */

const KIND =
  '(?:tablet|capsule|pill|drug|medicine|medication|antibody|vaccine|painkiller|antibiotic|antidepressant|injection|inhaler|jab)s?';
/** A name, or the code of a compound that has none yet: "LVB-209". */
const CODE = '[A-Z]{2,5}-?\\d{2,6}';
const IS_A = new RegExp(
  `\\b([A-Z][a-z]{4,24}|${CODE})(?:®|™)? (?:is|was) (?:an?|the first|one of the) (?:(?!(?:with|of|for|in|to|from|that|which|by) )[\\w-]{1,20} ){0,4}${KIND}(?=[,.;]| (?:that|which|for|used|to|made|given|taken|of|from|designed|approved|licensed)\\b)`,
  'g',
);
const CALLED = new RegExp(
  `\\b${KIND},? (?:called|(?:code-?)?named|known as|labelled|dubbed) ([A-Za-z][a-z]{4,24}|${CODE})\\b`,
  'g',
);
/** In every sentence that holds one of the two, and in few others. */
const MAY_TELL = / (?:is|was) (?:an?|the|one) | (?:called|(?:code-?)?named|known|labelled|dubbed) /;

const WORD = '\\b([A-Za-z][a-z]{4,24})';
/** Signs of a drug's name, each after a part of it that is found faster; two different ones make a word a name that ordinary prose has not. */
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
  [
    /\b(?:given|tak(?:e|es|ing)|took|receiv|prescrib|(?:ed|tment|rapy) (?:to|with)|on|using|of) /,
    new RegExp(
      `\\b(?:given|take|takes|taking|took|received?|receiving|prescribed?|(?:randomi[sz]ed|allocated|assigned|switched) to|treated with|treatment with|therapy with|(?:patients|people|women|men|children|those|adults) on|\\d ?mg of|using|(?:injections?|infusions?|tablets?|capsules?|courses?) of) ${WORD}\\b`,
      'g',
    ),
  ],
  [
    / (?:group|arm|treatment|therapy|user|recipient|trial)/,
    new RegExp(`${WORD} (?:groups?|arms?|treatment|therapy|users|recipients|trials?)\\b`, 'g'),
  ],
  [
    / (?:reduc|improv|lower|slow|delay|caus|block|mimic|reliev|eas|prevent|treat|inhibit|work|interact|cut)/,
    new RegExp(
      `${WORD} (?:(?:also|still|probably|can|may|might|could|will|did|does|should|not) ){0,3}(?:reduces?|reduced|improves|lowers?|lowered|slows?|slowed|delays?|delayed|causes?|caused|blocks?|blocked|mimics?|relieves?|relieved|eases?|eased|prevents?|prevented|treats?|inhibits?|inhibited|interacts?|cuts?)\\b`,
      'g',
    ),
  ],
  [
    / (?:is|was|are|be|been) (?:licen|approv|indic|contra|prescrib|used|taken|given)/,
    new RegExp(
      `${WORD} (?:(?:can|may|should|must|not|is|are|has|also|only) ){1,3}(?:be |been )?(?:licensed|approved|indicated|contraindicated|used|taken|given)\\b`,
      'g',
    ),
  ],
  [/ffects? (?:of|with|from) |mg of /, new RegExp(`\\b(?:side[- ]effects? (?:of|with|from)|mg of) ${WORD}\\b`, 'g')],
];

const NAME = '(?<!(?:Dr|Mrs?|Ms|Prof|Professor|Doctor|Sister|Nurse)\\.? )\\b([A-Z][a-z]{3,24}|[A-Z]{6,24})\\b';
/** One of them is enough for a word with a capital that ordinary prose has not: people have no tablets, and are not licensed. */
const SURE_SIGNS: readonly RegExp[] = [
  `${NAME} (?:\\d+ ?(?:mg|mcg|g|ml|IU)\\b|(?:tablet|capsule|pill|cream|gel|ointment|lotion|serum|spray|drop|patch|injection|infusion|syrup|inhaler|lozenge|gumm(?:y|ie)|sachet|suppositor(?:y|ie)|pessar(?:y|ie)|supplement)(?:s|es)?\\b)`,
  `(?:[Ss]ide[- ]effects?|[Dd]os(?:e|es|age)|[Tt]ablets?|[Cc]apsules?) of ${NAME}`,
  `${NAME} (?:is|are|has been) (?:(?:also|only|mainly|usually|often|now|not|sometimes|widely) )?(?:used (?:to (?:treat|relieve|ease|prevent|reduce|lower|help|manage|control|stop|improve)|for|in)|taken (?:once|twice|orally)|indicated|licensed|contraindicated)\\b`,
  `${NAME} is (?:injected|infused|swallowed|inhaled) `,
  `\\b[A-Z][a-z]{4,24} \\(([a-z]{6,25})\\) (?:has been|is|was) (?:approved|licensed|authorised|authorized|injected|infused|given|taken)\\b`,
  `${NAME} (?:relieves?|relieved|eases?|eased|soothes?|alleviates?|cures?)\\b`,
  `${NAME} (?:(?:modified|prolonged|slow|extended|delayed|sustained|gastro|film|eye|ear|nose|nasal|oral|skin|soft|chewable|dispersible|effervescent|vaginal|rectal|subcutaneous|intravenous)[- ](?:release |resistant |coated )?)+(?:tablet|capsule|cream|gel|ointment|spray|drop|solution|suspension|injection|infusion)s?\\b`,
  `${NAME} is one of (?:the|a group of|several|many) (?:[\\w-]+ ){0,4}(?:drug|medicine|blocker|inhibitor|agonist|antagonist|antibiotic|antidepressant|painkiller|vaccine|steroid|statin|antibodie|antihistamine|diuretic|supplement|herb)s\\b`,
  `\\b(?:drug|medicine|medication|pill|jab|antibody|vaccine|painkiller|antibiotic|antidepressant|supplement|tablet), ([a-z]{5,25}),`,
  `\\b(?:drugs?|medicines?|medication|antibody|antibodies|vaccines?|painkiller|antibiotic|antidepressant) ${NAME}\\b(?! (?:makers?|company|companies|firms?|trials?|users?|prices?|dealers?|giants?|makes?|made|sells?|sold|discovered|developed|invented|launched|produces?|bought|owns?|wants?|has|had|hopes?|plans?)\\b)`,
  `\\b([A-Za-z][a-z]{4,24}), (?:an?|the) (?:[\\w-]{1,20} ){0,4}${KIND}(?=[,.;]| (?:that|which|for|used|to|made|given|taken|of|from|designed|approved|licensed|sold)\\b)`,
  `\\b([A-Za-z][a-z]{4,24}),? (?:which is )?(?:sold|marketed) (?:as|under)\\b`,
  `\\b(?:[Dd]o not|[Dd]on['’]t|[Nn]ever|(?:should|must)(?: not|n['’]t)|[Bb]efore(?: you)?|[Ww]hile(?: you(?: are|['’]re))?|[Ww]hen(?: you)?|[Aa]fter|[Ii]f you(?: are|['’]re)?|[Hh]ow to|[Ss]top|[Ss]tart|[Kk]eep|[Aa]void) (?:tak(?:e|ing)|us(?:e|ing)|given|inject(?:ing)?|swallow(?:ing)?|receiv(?:e|ing)) (?:the )?${NAME}(?! [A-Z])`,
  `\\b(?:[Pp]eople|[Pp]atients|who) (?:take|taking|given|received|receiving) ${NAME}(?! [A-Z])`,
].map((sign) => new RegExp(sign, 'g'));
const MAY_BE_SURE =
  /\b(?:tablet|capsule|pill|cream|gel|ointment|lotion|serum|spray|drop|patch|injection|infusion|syrup|inhaler|lozenge|gumm|sachet|suppositor|pessar|supplement)|\d ?(?:m?c?g|ml|IU)\b|ffects? of|os(?:e|es|age) of| (?:is|was|are|were|been) |\b(?:drug|medic|pill|jab|antibod|vaccine|painkill|antibiotic|antidepress|sold|marketed|reliev|eas|sooth|alleviat|cure|tak(?:e|ing)|us(?:e|ing)|given|inject|swallow|receiv)/;

/** Words of which one sign is enough. */
const surelySigned = (sentences: readonly Sentence[]): string[] =>
  sentences
    .flatMap(({ text }) =>
      MAY_BE_SURE.test(text)
        ? SURE_SIGNS.flatMap((sign) => Array.from(matchesOf(text, sign), ([, word = '']) => word))
        : [],
    )
    .filter((word) => !hasClass(word.toLowerCase()));

/** Words that ordinary prose has not, and that have signs of at least two kinds. */
function signedWords(sentences: readonly Sentence[]): string[] {
  const signs = new Map<string, Set<RegExp>>();
  for (const { text } of sentences)
    for (const [part, sign] of SIGNS)
      for (const [, written = ''] of part.test(text) ? matchesOf(text, sign) : []) {
        const word = written.toLowerCase();
        if (!hasClass(word)) signs.set(word, (signs.get(word) ?? new Set()).add(sign));
      }
  return [...signs].filter(([, kinds]) => kinds.size > 1).map(([word]) => word);
}

/** Whether a word is part of a longer name somewhere: "shockwave" of "shockwave therapy". */
const isPart = (sentences: readonly Sentence[], word: string, named: (phrase: string) => boolean): boolean =>
  sentences.some(({ text }) =>
    Array.from(
      text.matchAll(new RegExp(`(?:([A-Za-z]+)[ -])?\\b${word}\\b(?:[ -]([A-Za-z]+))?`, 'gi')),
      ([, before, after]) =>
        (before !== undefined && named(`${before} ${word}`)) || (after !== undefined && named(`${word} ${after}`)),
    ).includes(true),
  );

const SELLERS = new Set(sellers.trim().split(/\s+/));

/** Whether a word names a shop or company: a known one, or one that the text says sells, stocks or makes things. */
const isSeller = (sentences: readonly Sentence[], word: string): boolean =>
  SELLERS.has(word) ||
  sentences.some(({ text }) =>
    new RegExp(
      `\\b(?:sold|bought|stocked|available|made|manufactured|developed) (?:at|by|in|from) ${word}\\b|\\b${word}(?:['’]s)? (?:sells?|stocks?|shops?|stores?|supermarkets?|pharmac(?:y|ies)|customers?|branch(?:es)?|shelves|website|spokes\\w+|plc|ltd|inc|laboratories|pharma\\w*)\\b`,
      'i',
    ).test(text),
  );

/** Such names with and without a capital; `known` tells words that are names already, and `named` phrases that are. */
export function definedNames(
  sentences: readonly Sentence[],
  known: (word: string) => boolean,
  named: (phrase: string) => boolean,
): Map<string, Alias> {
  const names = new Map<string, Alias>();
  const told = sentences.flatMap(({ text }) =>
    MAY_TELL.test(text) ? [...matchesOf(text, IS_A), ...matchesOf(text, CALLED)].map(([, word = '']) => word) : [],
  );
  for (const word of [...told, ...signedWords(sentences), ...surelySigned(sentences)]) {
    const label = word.toLowerCase();
    if (names.has(label) || known(word) || isFunctionWord(label) || isSeller(sentences, label)) continue;
    if (isPart(sentences, label, named)) continue;
    const name: Alias = { kind: 'treatment', id: conceptId(label), label, via: 'pattern' };
    const capital = label.replace(/^./, (first) => first.toUpperCase());
    names.set(word, name).set(label, name).set(capital, name);
  }
  return names;
}
