import type { Rule } from '../tag/rule.ts';

/** What a treatment pushes the wrong way, told as a change of a measure or a part of the body: "can raise blood sugar". */

const UP = 'raise|increase|elevate|push|drive|boost|put|heighten';
const DOWN = 'lower|reduce|decrease|drop|drive|cut|deplete|suppress|weaken|bring';
/** What a drug may do unasked; said outright ("slows the heart") it is how it works. */
const SLOW = '=can|=may|=might|=could|=sometimes|=also|=or|=and .. slow|lower|weaken|drop';
const HURT =
  'thin|thicken|waste|clog|stretch|rip|snap|rupture|shrivel|bleach|weaken|soften|scar|wear|strain|rot|dry|darken|discolor|discolour|redden|stiffen|blister|overwork|inflame|burn|bruise|harden|yellow';

/** Label, verbs, and the words for what is measured. */
const MEASURES: readonly (readonly [id: string, label: string, verbs: string, measure: string])[] = [
  ['blood-pressure', 'high blood pressure', UP, 'blood pressure'],
  ['blood-sugar', 'high blood sugar', UP, 'blood sugar|glucose'],
  ['sugar', 'high blood sugar', UP, '=sugar|glucose level'],
  ['heart-rate', 'fast heart rate', `${UP}|quicken|speed`, 'heart|pulse rate'],
  ['cholesterol', 'high cholesterol', UP, '!good|hdl|high-density =cholesterol|triglyceride'],
  ['potassium', 'high potassium', UP, 'potassium'],
  ['uric-acid', 'high uric acid', UP, '=uric acid'],
  ['liver-enzymes', 'raised liver enzymes', UP, 'liver enzyme|test|value|reading'],
  ['eye-pressure', 'raised eye pressure', UP, 'eye|intraocular pressure'],
  [
    'qt-interval',
    'QT prolongation',
    '=prolong|=prolongs|=prolonging|=lengthen|=lengthens|=extend|=extends|=stretch|=stretches',
    '=qt|=qtc interval?',
  ],
  ['creatinine', 'elevated creatinine', UP, 'serum? creatinine'],
  ['vitamin-b', 'vitamin B12 deficiency', `${DOWN}|drain|run|use`, '=b12'],
  ['slow-heart', 'slow heart rate', SLOW, 'heart|pulse|heartbeat rate?'],
  ['breathing', 'respiratory depression', `${SLOW}|depress`, 'breathing|respiration'],
  ['blood-counts', 'low blood cell count', DOWN, 'blood|white|red blood? cell|count'],
  ['platelets', 'low platelets', DOWN, 'platelet count|number'],
  ['sodium', 'low sodium', DOWN, 'sodium|salt .. level|blood|body'],
  ['seizure-threshold', 'seizures', DOWN, 'seizure threshold'],
  ['immunity', 'weakened immune system', `${DOWN}|dampen`, 'resistance|defense|defence|immunity to|against'],
  ['fertility', 'reduced fertility', `${DOWN}|affect|impair`, 'fertility'],
  ['sperm', 'low sperm count', `${DOWN}|affect`, 'sperm'],
  ['sex-drive', 'low libido', `${DOWN}|dull|blunt|affect`, 'libido'],
  ['sexual-desire', 'low libido', `${DOWN}|dull|blunt|affect`, 'sex|sexual drive|desire|interest|function'],
  [
    'growth',
    'growth suppression',
    'slow|stunt|suppress|hinder|reduce|retard',
    'growth in|of small|young|your|some? child|teenager|adolescent|boy|girl',
  ],
  [
    'child-growth',
    'growth suppression',
    'slow|stunt|suppress|hinder|reduce|retard',
    'child|teenager|adolescent growth',
  ],
  ['bone-density', 'bone loss', DOWN, 'bone density|mass|strength'],
];

/** What is good to have: the harm when it is lowered, and the words for it. */
const GOODS: readonly (readonly [id: string, label: string, words: string])[] = [
  ['fertility', 'reduced fertility', '=fertility'],
  ['sperm', 'low sperm count', '=sperm count|counts|number|numbers|quality|production?'],
  ['bone', 'bone loss', '=bone|=bones density|mineral|mass|strength? density?'],
  ['libido', 'low libido', '=libido|=sex|=sexual drive|desire|interest|function?'],
  ['alertness', 'reduced alertness', 'alertness|vigilance|concentration'],
  ['platelets', 'low platelets', 'platelet count|counts|number|numbers?'],
  ['blood-cells', 'low blood cell count', '=blood|=white|=red blood? cell|cells|count count|counts?'],
  ['vitamin-b', 'vitamin B12 deficiency', '=b12 level|levels?'],
  ['magnesium', 'low magnesium', '=magnesium level|levels?'],
  ['sodium', 'low sodium', '=sodium level|levels?'],
  ['milk', 'reduced milk supply', '=milk =supply|=production'],
  ['exercise', 'reduced exercise tolerance', '=exercise =tolerance|=capacity'],
  ['eyesight', 'poor vision', '=vision|=eyesight'],
  ['muscle', 'muscle weakness', '=muscle|=muscles mass|strength'],
  ['immunity', 'weakened immune system', '=immunity|=immune'],
  ['hearing', 'hearing loss', '=hearing'],
];
const LOW =
  '=lower|=low|=reduced|=decreased|=diminished|=poorer|=poor|=worse|=weaker|=weakened|=impaired|=loss|=fall|=drop|=decline|=reduction|=decrease';
const LOWERED =
  '=reduced|=lowered|=decreased|=diminished|=impaired|=weakened|=cut|=suppressed|=dulled|=blunted|=damaged|=harmed';

const SWITCHED = '=awake|=up|=sleepless|=wakeful';

export const MEASURE_RULES: readonly Rule[] = [
  ...MEASURES.map(
    ([id, label, verbs, measure]): Rule => ({
      id: `moves-${id}`,
      pattern: `${verbs} up|down? the|your|their|his|her|a|level|levels|amount? of? the|your|their? ${measure}`,
      object: 'match',
      label,
      agent: true,
    }),
  ),
  ...GOODS.flatMap(([id, label, words]): Rule[] => {
    return [
      {
        id: `linked-to-low-${id}`,
        pattern: `associate|link|connect|tie|lead|led|result|contribute ... with|to|in ... ${LOW} of|in? the|their|vitamin|night|breast|blood? ${words}`,
        object: 'match',
        label,
        agent: true,
        plain: true,
      },
      {
        id: `lowered-${id}`,
        pattern: `${words} is|are|was|were|be|been|can|may|might|could be? also|often|sometimes? ${LOWERED} .. by|with|on|during {treatment}`,
        object: 'match',
        label,
        subject: 'after',
        plain: true,
      },
    ];
  }),
  {
    id: 'dulls-the-mind',
    pattern: `${DOWN}|dull|impair|blunt the|your|their? alertness|vigilance|concentration`,
    object: 'match',
    label: 'reduced alertness',
    agent: true,
  },
  {
    id: 'saps-exercise',
    pattern: `${DOWN}|impair|limit the|your|their? =exercise =tolerance|=capacity`,
    object: 'match',
    label: 'reduced exercise tolerance',
    agent: true,
  },
  {
    id: 'lessens-milk',
    pattern: `${DOWN}|dry|diminish the|your|their? breast? =milk =supply|=production`,
    object: 'match',
    label: 'reduced milk supply',
    agent: true,
  },
  {
    id: 'affects-an-organ',
    pattern:
      'affect|strain|stress|attack|destroy|ruin|wreck|scar|poison|=shut|=shuts down? the|your|their? &liver|kidney|lung|heart|eye|retina|nerve|bone|marrow|pancreas|thyroid|tendon|hearing|eyesight|vision|joint|lining|gut|stomach',
    object: 'after',
    accepts: ['target', 'effect', 'condition', 'purpose', 'process'],
    agent: true,
  },
  {
    id: 'wears-a-part',
    pattern: `${HURT} out? the|your|their|his|her? !blood|mucus|phlegm {object}`,
    accepts: ['target'],
    agent: true,
  },
  {
    id: 'keeps-awake',
    pattern: `keep|kept you|people|patients|them|me|some|users|children ${SWITCHED}`,
    object: 'match',
    label: 'insomnia',
    agent: true,
  },
];
