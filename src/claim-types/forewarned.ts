import type { MentionKind } from '../model.ts';
import type { Rule } from '../tag/rule.ts';

/** Who is warned is named first, what is warned of behind: "if you have asthma, avoid propranolol". */

const PEOPLE =
  'people|person|patient|those|anyone|anybody|someone|somebody|everyone|individual|adult|woman|man|child|user|sufferer';

const ACCEPTS: readonly MentionKind[] = ['condition', 'effect', 'population'];

/** What comes first, and what its rules are called. */
const FIRST: readonly (Pick<Rule, 'id' | 'pattern'> & { readonly accepts: readonly MentionKind[] })[] = [
  { id: 'if-so', pattern: '=if|=when|=where|=should ... {object}', accepts: ACCEPTS },
  {
    id: 'if-had',
    pattern:
      "=if|=when|=where|=unless|=because you|you're|you’re|they|they're|they’re|someone|somebody|anyone|people|patients|he|she|child? are|is? =have|=has|=had|=you’ve|=you've|=they’ve|=they've|=wear|=wears|=on had|been|ever|recently|just|already|got|a|an|any|your|the|on|given|fitted|with? .. {object}",
    accepts: ['treatment'],
  },
  {
    id: 'among-those',
    pattern: `in|for|to|with ${PEOPLE} with|who|on|taking|whose|living ... {object}`,
    accepts: ACCEPTS,
  },
  { id: 'in-state', pattern: '=in|=during|=throughout|=while|=whilst|=for {object} &,', accepts: ['population'] },
  { id: 'patients', pattern: '{object} =patients|=sufferers', accepts: ACCEPTS },
];

/** What follows, and what its rules are called. */
type Behind = Pick<Rule, 'id' | 'pattern'>;

/** What may stand between "not" and what is not done. */
const DONE = '=be|=ever|=usually|=normally|=generally|=safely';
const TAKE =
  '=take|=taken|=use|=used|=give|=given|=have|=prescribe|=prescribed|=receive|=start|=started|=undergo|=offered|=drink|=eat|=drive|=swallow';
/** What is taken all the same, though not so much, so long, or alone. */
const QUALIFIED = 'up|to|more|too|two|double|extra|without|for|over|longer|part|place';

/** The treatment that the main statement begins with. */
const OF_TREATMENT = ', the|some|many|any|most|taking|using|having|giving? {treatment}';
const OF_IT = ', =it|=this|=they|=these';
const SHOULD = 'is|are|should|must|best|ought also|usually|generally|normally|strictly|best|to? be?';

/** Of words alone, of what is said of the treatment named, and of "it". */
const WARNINGS: readonly Behind[] = [
  { id: 'not-taken', pattern: `..,.. not|never|cannot|don't ${DONE}? ${TAKE} !${QUALIFIED}` },
  ...[
    ['treatment', OF_TREATMENT],
    ['it', OF_IT],
  ].flatMap(([of, link]) => [
    {
      id: `${of}-avoided`,
      pattern: `${link} ${SHOULD} =avoided|=forbidden|=prohibited|=contraindicated|=withheld`,
    },
    {
      id: `${of}-unfit`,
      pattern: `${link} is|are|may|might|will|would|should|can not|never|hardly|less|rarely|seldom be? a|an|the|usually|generally|always|considered|really|very|right|good|thought? =suitable|=right|=safe|=recommended|=advised|=advisable|=appropriate|=option|=possible|=allowed|=wise|=idea|=choice|=for`,
    },
  ]),
  {
    id: 'harmed',
    pattern: `${OF_TREATMENT} is|are|can|could|may|might be? too|very|also|often|extremely|particularly|potentially? =unsuitable|=unsafe|=dangerous|=risky|=harmful|=hazardous|=inadvisable|=inappropriate|=unwise|=fatal|=deadly|=off`,
  },
  {
    id: 'made-worse',
    pattern: `${OF_TREATMENT} can|may|might|could|will|often? also|even? =makes|=make =it|=them|=this|=that|=things|=matters|=symptoms .. =worse`,
  },
  {
    id: 'brings-attacks',
    pattern: `${OF_TREATMENT} can|may|might|could|will|often? also|even? =bring|=brings|=trigger|=triggers|=provoke|=provokes|=cause|=causes on|about? an|a|new|more|fresh? =attack|=attacks|=flare|=flares|=crisis|=crises|=relapse|=relapses`,
  },
  { id: 'avoid', pattern: '..,.. =avoid|=shun taking|using|having|the|any|all? {treatment}' },
  { id: 'avoid-it', pattern: '..,.. =avoid|=shun|=avoiding =it|=this|=these|=them|=taking|=using|=having' },
  { id: 'kept-away', pattern: '..,.. =steer|=stay|=keep|=kept =away|=clear|=off of|from? {treatment}' },
  {
    id: 'put-off',
    pattern:
      '..,.. =put|=delay|=postpone|=putting|=delaying =off? having|getting|taking|using? the|your|any? {treatment}',
  },
  { id: 'careful', pattern: '..,.. =careful|=cautious|=cautiously|=caution|=carefully|=wary' },
  { id: 'advised-against', pattern: '..,.. advise|recommend|caution|warn|counsel|decide =against' },
];

/** What tells that somebody need not be warned. */
const REASSURANCES: readonly Behind[] = [
  {
    id: 'safe',
    pattern:
      "..,.. is|are|be|can|may|it’s|it's be|still|usually|generally|normally|perfectly|also|quite|considered|thought|believed|regarded|known|deemed? to|as? be? =safe|=safely|=fine|=ok|=okay !and",
  },
  {
    id: 'need-not-avoid',
    pattern:
      "..,.. not|no|never|don't|don’t|doesn't|doesn’t need|have|necessary|reason|required be|to|for? to? =avoid|=avoiding|=avoided|=stop|=stopped",
  },
  { id: 'needs-not-avoid', pattern: '..,.. =need|=needs =not =avoid' },
  {
    id: 'not-harmed',
    pattern:
      '..,.. not|never|nor|hardly considered|known? =contraindicated|=dangerous|=harmful|=unsafe|=risky|=hazardous|=unsuitable|=forbidden|=prohibited',
  },
];

/** A rule for each that comes first and each that follows. */
const ofBoth = (behind: readonly Behind[], denied: boolean): Rule[] =>
  FIRST.flatMap((first) =>
    behind.map((rule) => ({
      ...rule,
      id: `${first.id}-${rule.id}`,
      pattern: `${first.pattern} ${rule.pattern}`,
      accepts: first.accepts,
      directive: true,
      ...(denied && { denied }),
    })),
  );

const LEFT =
  '=avoid|=avoided|=avoiding|=not|=stop|=stopped|=stopping|=refuse|=refused|=withhold|=withheld|=skip|=steer';
const FREELY = { accepts: ACCEPTS, denied: true, directive: true, plain: true } as const;

/** That nobody need leave it, in other orders of words. */
const NO_NEED: readonly Rule[] = [
  {
    id: 'no-need-to-leave-if',
    pattern: `=no|=little|=hardly|=without any|good|real|longer? =need|=reason|=reasons|=cause|=point|=necessity ... ${LEFT} ... =in|=if|=when|=with|=during|=while|=for ... {object}`,
    ...FREELY,
  },
  {
    id: 'no-need-for-them-to-leave',
    pattern: `=no|=little|=hardly any|good|real|longer? =need|=reason|=reasons|=cause for|why|that|to ... {object} ... ${LEFT}`,
    ...FREELY,
  },
  {
    id: 'they-need-not-leave',
    pattern:
      "{object} do|does? =not|=don't|=don’t|=doesn't|=doesn’t normally|usually|generally? =have|=need to? =avoid|=stop|=skip|=steer",
    ...FREELY,
  },
  {
    id: 'they-need-not',
    pattern: "{object} =need|=needs|=needn't|=needn’t =not? =avoid|=stop|=skip|=steer",
    ...FREELY,
  },
  {
    id: 'need-not-be-left-in',
    pattern:
      '=need|=needs =not =be? =avoided|=avoid|=stopped|=stop|=withheld|=withdrawn =in|=by|=if|=when|=with|=during|=for|=because ... {object}',
    ...FREELY,
  },
  {
    id: 'need-not-give-up-because',
    pattern:
      "=not|=don't|=don’t|=never =have|=need to? =give|=avoid|=stop|=quit|=skip ... =because|=if|=when|=with ... {object}",
    ...FREELY,
  },
  {
    id: 'not-off-limits',
    pattern:
      '=not|=never|=longer =off|=out of|the? =limits|=bounds|=question|=table for|in|to|if|when|with|during ... {object}',
    ...FREELY,
  },
  {
    id: 'rules-not-out',
    pattern:
      '{object} =does|=do|=need|=needs|=should =not =always|=necessarily|=by? itself? =rule|=exclude|=prevent|=preclude|=bar|=stop|=keep you|people|anyone|out|from|having|taking|using? .. {treatment}',
    ...FREELY,
  },
  {
    id: 'means-not-it-is-left',
    pattern:
      "{object} ... =not =always|=necessarily? mean|imply .. you|they|people|that? have|need|has|must|should? to? =cannot|=can't|=can’t|=not|=avoid|=stop|=go|=miss",
    ...FREELY,
  },
  {
    id: 'no-longer-told-to-leave',
    pattern:
      '=no =longer advise|advised|tell|told|warn|warned|ask|asked|counsel ... {object} ... =avoid|=not|=against|=stop|=cannot|=should',
    ...FREELY,
  },
  {
    id: 'no-longer-counted-against',
    pattern:
      '=no =longer|=not list|listed|regard|regarded|consider|considered|see|seen|count|counted|treat|treated? .. {object} =as|=among .. contraindication|reason|bar',
    ...FREELY,
  },
  {
    id: 'untrue-that-it-is-left',
    pattern:
      "=myth|=untrue|=false|=wrong|=mistaken|=misconception|=mistake =that ... {object} ... =cannot|=can't|=can’t|=avoid|=not|=never",
    ...FREELY,
  },
  {
    id: 'still-may-if',
    pattern: `=can|=may|=could =still|=safely =be? =safely? ${TAKE}|=taking|=carry|=continue|=try !{effect} !{condition} ... =if|=when|=with|=by|=in|=during|=despite ... {object}`,
    ...FREELY,
    directive: false,
    presupposed: true,
  },
  {
    id: 'if-so-still-may',
    pattern: `=if|=when|=despite ... {object} ..,.. =can|=may =still|=safely =be? ${TAKE}|=try`,
    ...FREELY,
    directive: false,
    presupposed: true,
  },
  {
    id: 'may-safely-be-given-to',
    pattern: '=safely =be? =given|=used|=offered|=prescribed =to|=in|=by|=with|=during ... {object}',
    ...FREELY,
    directive: false,
    presupposed: true,
  },
  {
    id: 'fine-to-use-if',
    pattern: `=safe|=fine|=ok|=okay|=alright for? you|people|anyone|patients? =to ${TAKE}|=try|=continue|=combine ... =if|=when|=with|=by|=in|=during|=despite ... {object}`,
    ...FREELY,
    directive: false,
    presupposed: true,
  },
  {
    id: 'taken-without-trouble-by',
    pattern:
      '=taken|=used|=given =by|=in|=to ... {object} ... =without any|a|the|much? =problem|=problems|=trouble|=harm|=risk|=difficulty|=worry|=concern',
    ...FREELY,
  },
  {
    id: 'no-evidence-of-harm-to',
    pattern:
      '=no =evidence|=proof|=sign|=suggestion|=indication that|to|of ... =harmful|=dangerous|=unsafe|=risky =to|=for|=in|=people|=during ... {object}',
    ...FREELY,
  },
  {
    id: 'may-if-had',
    pattern: '=can|=may ... =even? =if|=with ... =have|=has|=had|=wear a|an|your {object}',
    accepts: ['treatment'],
    denied: true,
    presupposed: true,
    weak: true,
  },
  {
    id: 'no-need-to-avoid-beside',
    pattern:
      '=no|=not need|reason|have for|to? .. =avoid|=stop|=skip|=give {object} up? =with|=while|=when|=if|=during|=on ... {treatment}',
    accepts: ['treatment'],
    pair: true,
    denied: true,
    directive: true,
  },
  {
    id: 'may-be-drunk-with',
    pattern:
      '=can|=may still|safely|usually|generally|also? =drink|=have|=eat|=enjoy !only|no|little|less|more .. {object} !less ... =with|=while|=when|=during|=on ... {treatment}',
    accepts: ['treatment'],
    pair: true,
    denied: true,
    weak: true,
  },
  {
    id: 'safe-in-those',
    pattern: '=safe|=harmless =in {object} !and',
    ...FREELY,
    accepts: ['condition'],
    plain: false,
    directive: false,
    weak: true,
  },
];

/** Who need not be warned, ahead of rules that would read a warning in the same words. */
export const REASSURED: readonly Rule[] = [
  ...NO_NEED,
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
    id: 'unknown-so-avoid',
    pattern:
      '=not|=unknown|=unclear =known|=clear|=sure|=established|=certain? =whether|=if ... =safe !or|and ... {object} ..,.. =not|=avoid|=avoided|=best|=better',
    accepts: ACCEPTS,
    directive: true,
    plain: true,
  },
  {
    id: 'but-not-if-so',
    pattern:
      'take|use|have|give|get|drink|eat|swallow|try|offer|prescribe|safe|safely|suitable|fine|recommend|allow ... but|though|just =not =if|=when ... {object}',
    accepts: ACCEPTS,
    directive: true,
  },
  {
    id: 'such-use-harms',
    pattern: `=taking|=using|=giving|=having|=prescribing {treatment} =with|=to|=in|=when|=if|=while|=during ... {object} is|are|can|may|could|might|would be|also|very|extremely|often|particularly? be? =dangerous|=risky|=fatal|=harmful|=unsafe|=unwise|=hazardous|=inadvisable`,
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
    id: 'safe-if-so',
    pattern:
      '=safe|=safely to|be? use|used|take|taken|have|give|continue? =if|=when|=for|=in .. have|has|had|are|is|suffer|people|those|with .. {object}',
    accepts: ACCEPTS,
    presupposed: true,
    denied: true,
  },
];
