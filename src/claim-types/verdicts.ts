import type { Rule } from '../tag/rule.ts';

/** Verdicts that leave out what they are about, because it was told before: "ice helps", "it did no better", "is used for this". */

const STOPS = '&.|,|;|:|)|but|and';
const ENDS = `${STOPS}|too|either|also|most|best|enough|for|at|a`;
const IT = 'it|this|these|them|that|those';
const POINTED = 'it|this|these|them';
const TREAT = 'treat|cure|relieve|ease|heal|prevent|manage|alleviate|soothe|shorten|slow|fix|combat|tackle';
const OPTION = 'option|possibility|alternative|mainstay|choice';

const effective = { object: 'implied-here', facet: 'effective', weak: true, named: true } as const;
const used = { object: 'implied-here', facet: 'used', weak: true, named: true } as const;

export const VERDICT_RULES: readonly Rule[] = [
  {
    id: 'does-not-cure-disease',
    pattern: 'cure the|this|an? =disease|=illness|=condition|=disorder|=infection|=problem',
    object: 'implied-here',
    facet: 'not-a-cure',
    onlyDenied: true,
  },
  {
    id: 'acts-on-disease',
    pattern: 'slow|stop|halt|modify|alter|reverse|treat|arrest|shorten|change .. =disease|=illness|=condition',
    ...effective,
    agent: true,
  },
  { id: 'treats-it', pattern: `${TREAT} ${POINTED} ${STOPS}|in|within|by|for`, ...effective, agent: true },
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
    id: 'shows-no-benefit',
    pattern:
      'show|shown|find|found|bring|brought|give|gave|see|saw|report|add|make|made .. no|little .. =benefit|=improvement|=protection &.|,|;|:|)|but|over',
    ...effective,
    denied: true,
  },
  {
    id: 'is-an-option',
    pattern: `is|are|remain|be|become a|an|another|one|the|usual|other|first|main|common|best|only !poor .. ${OPTION} !for|of|in|to|between`,
    ...used,
    subjectFirst: true,
  },
  {
    id: 'is-used-instead',
    pattern:
      'is|are|was|were usually|generally|often|sometimes|now|also? =used|=given|=offered|=tried =instead|=alongside',
    ...used,
    subjectFirst: true,
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
