import { stemWord } from '../../text/normalize.ts';
import type { Form } from '../../text/tokenize.ts';

/** Bits: a word can be of several classes ("that" opens relative and content clauses, and is a determiner). */
export const WORD = {
  determiner: 1,
  preposition: 2,
  coordinator: 4,
  /** "but", "although": what follows is set against what stands before. */
  contrast: 8,
  /** "because", "if", "when". */
  subordinator: 16,
  relative: 32,
  /** A pronoun that can only be a subject, or is one where a verb follows. */
  pronoun: 64,
  be: 128,
  have: 256,
  do: 512,
  modal: 1024,
  negator: 2048,
  adverb: 4096,
  that: 8192,
  /** Ends in -ing. */
  gerund: 16384,
  /** A past participle, -ed or irregular. */
  participle: 32768,
  /** The stem of a common verb. */
  verb: 65536,
  to: 131072,
  punctuation: 262144,
} as const;

export const AUXILIARY = WORD.be | WORD.have | WORD.do | WORD.modal;

const CLOSED: readonly (readonly [number, string])[] = [
  [
    WORD.determiner,
    'a an the this that these those its their his her our your my no some any each every both all most many several few such another other either neither one two three',
  ],
  [
    WORD.preposition,
    'of in on at by for with from into onto over under between among amongst through throughout during via within without after before against about upon per than like across toward towards beyond following despite besides including regarding concerning unlike until since as except regardless according due contrary',
  ],
  [WORD.coordinator, 'and or nor plus'],
  [WORD.contrast, 'but although though whereas while however yet nevertheless nonetheless whilst albeit'],
  [
    WORD.subordinator,
    'because since if unless when whenever whereas although though while once until as so lest whether whilst why how',
  ],
  [WORD.relative, 'which who whom whose whereby where wherein'],
  [WORD.pronoun, "it they we he she you i there it's they're we're you're he's she's there's"],
  [
    WORD.be,
    "is are was were be been being am it's they're that's there's isn't aren't wasn't weren't remain remains remained become becomes became ain't",
  ],
  [WORD.have, "has have had having hasn't haven't hadn't"],
  [WORD.do, "does do did doesn't don't didn't"],
  [
    WORD.modal,
    "can could may might must shall should will would cannot can't couldn't won't wouldn't shouldn't mustn't mightn't needn't",
  ],
  [
    WORD.negator,
    "not never cannot isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't can't couldn't won't wouldn't shouldn't mustn't mightn't needn't ain't",
  ],
  [
    WORD.adverb,
    'also thus therefore still even only often then just yet very now rather quite always sometimes usually instead yet again further perhaps however hence more most less least never ever so too moreover furthermore again already almost soon not otherwise neither both thereby well far',
  ],
  [WORD.that, 'that'],
  [WORD.to, 'to'],
  [
    WORD.participle,
    'been shown found known thought seen given taken done made held led left lost kept said felt meant bound built bought brought caught taught put cut set sold told written driven grown drawn begun become chosen broken frozen spoken understood withdrawn undergone',
  ],
];

const VERBS =
  'abolish accompany account act activate add affect aid allow alter appear argue attenuate begin behave believe bend benefit bind block bring carry cause change claim come complain conclude conduct confer confirm consider consist contain continue contribute control convert correlate cure decrease deliver correspond encompass demonstrate deny depend describe detect determine develop die differ disappear discuss display disrupt do drive drop ease elevate emerge emphasize employ enable encode encourage enhance ensure enter establish examine exceed exert exhibit exist experience explain express extend fail fall feel find follow form function gain generate govern harbor get give go grow have heal help highlight hold identify imply improve increase indicate induce inhibit initiate interact interfere interpret involve keep know lack last lead let lie lose lower maintain make manage mean mediate meet mimic modulate need note observe obtain occur offer persist play point possess predict present prevent produce promote propose protect prove provide raise reach react receive recognize recommend recover reduce regulate relate release relieve rely remain remove render repair replace report represent repress require reset resist resolve respond restore result retain return reveal review rise run say see seem serve share shift show soothe speculate stand start stimulate stop strengthen struggle subside suffer suggest support suppress synergize take tell tend think tolerate transactivate treat trigger try turn underlie undergo understand upregulate use vary warn weaken work worsen';

const classes = new Map<string, number>();
for (const [bit, list] of CLOSED) {
  for (const word of list.split(' ')) classes.set(word, (classes.get(word) ?? 0) | bit);
}
const verbStems = new Set(VERBS.split(' ').map(stemWord));
const NOT_PARTICIPLE =
  /^(?:need|feed|speed|seed|breed|bed|red|blood|indeed|exceed|proceed|succeed|embed|shed|med|bleed|weed)$/;
const NOT_GERUND =
  /^(?:thing|nothing|something|anything|everything|during|morning|evening|king|ring|spring|string|bring|sing|swing)$/;

function openClass(lower: string, stem: string): number {
  let bits = verbStems.has(stem) ? WORD.verb : 0;
  if (lower.length > 4 && lower.endsWith('ly')) bits |= WORD.adverb;
  else if (lower.endsWith('ed') && !NOT_PARTICIPLE.test(lower)) bits |= WORD.participle;
  else if (lower.endsWith('ing') && !NOT_GERUND.test(lower)) bits |= WORD.gerund;
  return bits;
}

/** The classes of a word, as bits of `WORD`; `lower` is its text in lower case with straight quotes. */
export function classOf({ word, stem }: Form, lower: string): number {
  if (!word) return WORD.punctuation;
  const closed = classes.get(lower);
  return closed === undefined ? openClass(lower, stem) : closed | (verbStems.has(stem) ? WORD.verb : 0);
}
