import type { Rule } from '../tag/rule.ts';

/** Who is warned is named first, what is warned of behind: "if you have asthma, avoid propranolol". */

const PEOPLE =
  'people|person|patient|those|anyone|anybody|someone|somebody|everyone|individual|adult|woman|man|child|user|sufferer';

/** What comes first, and what its rules are called. */
const FIRST: readonly (readonly [id: string, pattern: string])[] = [
  ['if-so', '=if|=when|=where|=should ... {object}'],
  ['among-those', `in|for|to|with ${PEOPLE} with|who|on|taking|whose|living ... {object} .. , !and|or|but|who|which`],
  ['patients', '{object} =patients|=sufferers'],
];

/** What may stand between "not" and what is not done. */
const DONE = '=be|=ever|=usually|=normally|=generally|=safely';
const TAKE =
  '=take|=taking|=taken|=use|=using|=used|=give|=giving|=given|=have|=having|=prescribe|=prescribed|=receive|=start|=started|=undergo|=offered|=drink|=eat|=drive|=swallow';
/** What is taken all the same, though not so much, so long, or alone. */
const QUALIFIED = 'to|more|too|two|double|extra|without|for|over|longer|part|place';

const WARNINGS: readonly Omit<Rule, 'directive' | 'presupposed'>[] = [
  { id: 'not-taken', pattern: `not|never|cannot|don't ${DONE}? ${TAKE} !${QUALIFIED}` },
  {
    id: 'avoided',
    pattern: '=avoided|=forbidden|=prohibited|=contraindicated|=withheld',
  },
  { id: 'avoid', pattern: '=avoid|=shun|=skip|=leave taking|using|having|the|any|all? {treatment}' },
  { id: 'avoid-it', pattern: '=avoid|=shun|=skip|=avoiding =it|=this|=these|=them|=taking|=using|=having' },
  { id: 'kept-away', pattern: '=steer|=stay|=keep|=kept =away|=clear|=off' },
  {
    id: 'unfit',
    pattern:
      'not|never|hardly|cannot|less|rarely|seldom a|an|be|the|usually|generally|always|considered|really|very|right|good|thought? =suitable|=right|=safe|=recommended|=advised|=advisable|=appropriate|=option|=possible|=allowed|=wise|=idea|=choice|=for',
  },
  {
    id: 'harmed',
    pattern:
      'is|are|be|can|could|may|might|be too|very|also|often|extremely|particularly|potentially? =unsuitable|=unsafe|=dangerous|=risky|=harmful|=hazardous|=inadvisable|=inappropriate|=unwise|=fatal|=deadly|=off|=out',
  },
  {
    id: 'careful',
    pattern: '=careful|=cautious|=cautiously|=caution|=carefully|=wary',
  },
  {
    id: 'made-worse',
    pattern: '=makes|=make =it|=them|=this|=that|=things|=matters|=symptoms .. =worse',
  },
  {
    id: 'brings-attacks',
    pattern:
      '=bring|=brings|=trigger|=triggers|=provoke|=provokes|=cause|=causes on|about? an|a|new|more|fresh? =attack|=attacks|=flare|=flares|=crisis|=crises|=relapse|=relapses',
  },
  { id: 'advised-against', pattern: 'advise|recommend|caution|warn|counsel|decide =against' },
];

/** What tells that somebody need not be warned. */
const REASSURANCES: readonly Omit<Rule, 'directive' | 'presupposed'>[] = [
  {
    id: 'safe',
    pattern:
      "is|are|be|can|may|it’s|it's be|still|usually|generally|normally|perfectly|also? =safe|=safely|=fine|=ok|=okay !and",
  },
  {
    id: 'need-not-avoid',
    pattern: 'not|no|never need|have|necessary|reason|required be|to|for? to? =avoid|=avoiding|=avoided',
  },
  {
    id: 'not-harmed',
    pattern:
      'not|never|nor|hardly considered|known? =contraindicated|=dangerous|=harmful|=unsafe|=risky|=hazardous|=unsuitable|=forbidden|=prohibited',
  },
];

const ACCEPTS: Rule['accepts'] = ['condition', 'effect', 'population'];

/** A rule for each that comes first and each that follows. */
const ofBoth = (behind: readonly Omit<Rule, 'directive' | 'presupposed'>[], denied: boolean): Rule[] =>
  FIRST.flatMap(([first, who]) =>
    behind.map((rule) => ({
      ...rule,
      id: `${first}-${rule.id}`,
      pattern: `${who} ..,.. ${rule.pattern}`,
      accepts: ACCEPTS,
      directive: true,
      ...(denied && { denied }),
    })),
  );

/** Who need not be warned, ahead of rules that would read a warning in the same words. */
export const REASSURED: readonly Rule[] = [
  ...ofBoth(REASSURANCES, true),
  {
    id: 'even-if-so',
    pattern: '=can|=may|=safe|=safely|=fine ... =even =if|=when|=with|=by|=for|=in ... {object}',
    accepts: ACCEPTS,
    presupposed: true,
    denied: true,
  },
  {
    id: 'does-not-interact',
    pattern: '=not|=never interact|react|clash|interfere .. with .. {object}',
    accepts: ['treatment'],
    directive: true,
    denied: true,
  },
  {
    id: 'does-not-forbid',
    pattern: '{object} ... =not mean|imply .. you|they|people|that? =cannot|=not|=avoid|=stop',
    accepts: ACCEPTS,
    directive: true,
    denied: true,
  },
];

export const FOREWARNED: readonly Rule[] = [
  ...ofBoth(WARNINGS, false),
  {
    id: 'if-taking',
    pattern:
      '=if|=when|=while .. =take|=taking|=taken|=on|=use|=using .. {object} ..,.. not|never|cannot|unsafe|unsuitable|dangerous be? =take|=taken|=use|=used|=start|=given|=suitable|=safe|=recommended|=right !more|too|without|for',
    accepts: ['treatment'],
    directive: true,
    weak: true,
  },
  {
    id: 'unless-so',
    pattern: '=unless ... {object} ..,.. =can|=may|=should|=safe|=suitable|=fine',
    accepts: ACCEPTS,
    directive: true,
  },
  {
    id: 'all-but-those',
    pattern: `everyone|everybody|anyone|all|most|${PEOPLE} =except|=unless|=excluding|=bar ... {object} .. =can|=may`,
    accepts: ACCEPTS,
    directive: true,
  },
  {
    id: 'all-may-unless',
    pattern: '=can|=may|=safe|=safely|=suitable|=fine ... =except|=unless|=excluding ... {object}',
    accepts: ACCEPTS,
    directive: true,
  },
  {
    id: 'only-if-not-so',
    pattern: `only ... ${TAKE} ... =if|=by|=in .. =not have|suffer|with|are .. {object}`,
    accepts: ACCEPTS,
    directive: true,
  },
  {
    id: 'but-not-if-so',
    pattern: 'but|though|just =not =if|=when ... {object}',
    accepts: ACCEPTS,
    directive: true,
  },
  {
    id: 'such-use-harms',
    pattern: `=taking|=using|=giving|=having|=prescribing {treatment} .. =with|=to|=in|=when|=if|=for|=while|=during ... {object} ... =dangerous|=risky|=fatal|=harmful|=unsafe|=unwise|=hazardous|=inadvisable`,
    accepts: ACCEPTS,
    directive: true,
    plain: true,
  },
  {
    id: 'risk-in-giving',
    pattern: `=risk|=risks|=danger|=dangers|=risky|=dangerous|=unsafe|=unwise|=harmful in|of|to =taking|=using|=giving|=having|=prescribing|=take|=use|=give|=have {treatment} .. to|in|with|when|if|for|while|during ... {object}`,
    accepts: ACCEPTS,
    directive: true,
    plain: true,
  },
  {
    id: 'harmful-to-those-with',
    pattern: `=harmful|=dangerous|=hazardous|=risky|=unsafe|=fatal|=deadly|=poor|=bad|=wrong choice|option|idea|drug|medicine|treatment? to|for|in ${PEOPLE} with|who|on|taking .. {object}`,
    accepts: ACCEPTS,
    directive: true,
    plain: true,
  },
  {
    id: 'those-are-not-given',
    pattern: `${PEOPLE} with|who|on|taking .. {object} is|are|was|were|will|should|must =not be? =given|=prescribed|=offered|=allowed`,
    accepts: ACCEPTS,
    directive: true,
  },
  {
    id: 'safe-if-so',
    pattern:
      '=safe|=safely to|be? use|used|take|taken|have|give|continue? =if|=when|=for|=in .. have|has|had|are|is|suffer|people|those|with .. {object}',
    accepts: ACCEPTS,
    presupposed: true,
    denied: true,
  },
];
