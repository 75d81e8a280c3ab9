import type { Rule } from '../tag/rule.ts';

/** Verdicts that leave out what they are about, because it was told before: "ice helps", "it did no better", "is used for this". */

const STOPS = '&.|,|;|:|)|but|and';
const ENDS = `${STOPS}|too|either|also|most|best|enough|for|at|a`;
const IT = 'it|this|these|them|that|those';
const TREAT =
  'treat|cure|relieve|ease|heal|prevent|alleviate|soothe|shorten|slow|combat|tackle|clear|silence|calm|curb|banish|tame|halt|remedy|abolish|suppress';

const effective = { object: 'implied-here', facet: 'effective', weak: true, named: true } as const;
/** Verdicts of a study on the treatment that the text is about. */
const found = { object: 'implied-here', facet: 'effective', weak: true } as const;
const STUDY =
  'study|trial|review|meta-analysis|analysis|research|researcher|team|experiment|test|investigator|comparison|attempt|group';
const used = { object: 'implied-here', facet: 'used', weak: true, named: true } as const;

export const VERDICT_RULES: readonly Rule[] = [
  {
    id: 'acts-on-disease',
    pattern: 'slow|stop|halt|modify|alter|reverse|treat|arrest|shorten|change .. =disease|=illness|=condition',
    ...effective,
    agent: true,
  },
  { id: 'treats-it', pattern: `${TREAT} it|them !from`, ...effective, agent: true },
  { id: 'treats-this', pattern: `${TREAT} this|these ${STOPS}|in|within|by|for`, ...effective, agent: true },
  {
    id: 'keeps-it-down',
    pattern: 'keep|kept|put|puts|bring|hold|held|get it|them|this|things|matters at|right|under|down|away bay|control?',
    ...effective,
    agent: true,
  },
  {
    id: 'used-for-it',
    pattern: `use|used|prescribe|license|approve|recommend|give|given|effective|work|available for ${IT} ${STOPS}|too|as`,
    ...used,
  },
  { id: 'just-helps', pattern: `=helps|=help|=helped ${ENDS}`, ...effective, subjectFirst: true },
  {
    id: 'just-takes-edge-off',
    pattern: `take|takes|took .. edge off ${STOPS}|in|within|for`,
    ...effective,
    agent: true,
  },
  {
    id: 'makes-no-difference',
    pattern: `find|found|show|shown|make|made|see|saw|report|reveal .. no|little|hardly real|clear|significant|great|such|lasting|meaningful? or|any? no? =difference ${STOPS}|over|at|whatever|whatsoever`,
    ...effective,
    denied: true,
  },
  {
    id: 'no-difference-between',
    pattern:
      '=difference|=gap|=winner between|separating the|two|both|these|all? =groups|=group|=arms|=arm|=two|=treatments|=drugs|=regimens',
    ...found,
    onlyDenied: true,
  },
  {
    id: 'set-out-and-did-not',
    pattern:
      '=set|=sought|=aimed|=hoped|=designed|=intended .. show|prove|demonstrate|establish|confirm ... =and|=but !in =failed|=did|=could|=fell not|short|to|so?',
    ...found,
    subjectFirst: true,
    denied: true,
  },
  {
    id: 'not-reproduced',
    pattern: `${STUDY} could|can|did|has|have|was|were|be|been .. reproduce|replicate|repeat =this|=that|=these|=those|=it|=them|the|its|their? result|finding|effect|benefit|promise|gain|success? ${STOPS}`,
    ...found,
    onlyDenied: true,
  },
  {
    id: 'study-draws-blank',
    pattern: `${STUDY} ... =drew|=draw|=draws|=came|=come|=comes =a|=to|=up|=away|=back? =blank|=blanks|=nothing|=nought|=naught|=empty|=empty-handed`,
    ...found,
    denied: true,
  },
  {
    id: 'gains-nothing',
    pattern: `=gained|=achieved|=yielded|=brought|=added|=gains|=yields|=adds =nothing|=little ${STOPS}`,
    ...effective,
    denied: true,
  },
  { id: 'makes-no-odds', pattern: '=made|=make|=makes =no =odds|=headway|=impression', ...effective, denied: true },
  {
    id: 'cuts-the-risk',
    pattern:
      'cut|reduce|halve|lower|slash|lessen the|this|that|her|his|their|your risk|odds|chance|danger &.|,|;|by|where|when|in|from|to',
    ...effective,
    agent: true,
  },
  {
    id: 'disappoints',
    pattern: '=disappointed|=disappointing|=disappointment|=discouraging|=flopped|=flop|=underwhelming|=underwhelmed',
    ...effective,
    object: 'implied',
    denied: true,
    subjectFirst: true,
  },
  {
    id: 'evidence-is-good',
    pattern:
      'evidence|proof|case|figure|result|finding|trial|data .. is|are|was|were|look|looks|looked|seem =solid|=strong|=strongest|=firm|=convincing|=robust|=encouraging|=promising|=compelling|=clear &.|,|;|)|but|for|and',
    ...effective,
    object: 'implied',
  },
  { id: 'does-the-trick', pattern: 'do|did|does|done the trick|job|business !of', ...effective },
  {
    id: 'first-choice-is',
    pattern:
      'first-line|first|usual|standard|main|mainstay of? line? choice|treatment|step|therapy|drug|medicine|option usually|normally|generally|still|now? is|are|include|consist|involve|remain .. {treatment}',
    ...used,
    subject: 'after',
  },
  {
    id: 'shows-no-benefit',
    pattern:
      'show|shown|find|found|bring|brought|give|gave|see|saw|report|add|make|made .. no|little .. =benefit|=improvement|=protection &.|,|;|:|)|but|over',
    ...effective,
    denied: true,
  },
  {
    id: 'saves-lives',
    pattern: 'save|spare|claim .. =lives|=life',
    object: 'match',
    label: 'survival',
    facet: 'effective',
    weak: true,
    agent: true,
  },
];
