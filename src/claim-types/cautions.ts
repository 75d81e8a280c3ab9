import type { Rule } from '../tag/rule.ts';

const TAKE = '=take|=use|=have|=receive|=get|=continue|=undergo';
const GIVEN =
  'use|using|take|taking|give|giving|have|having|prescribe|prescribing|start|starting|offer|offering|undergo|choose|perform';

/** Between "can" and what somebody can do; a negation there would turn it round. */
const USUALLY = 'usually|normally|generally|often|also|still|mostly|now';

const MAY_TAKE = `=can|=may ${USUALLY}|safely? ${TAKE}`;
const IT = '=it|=them|=this|=these|=the|=our';
const NO_LIMIT = '!only|if|unless|until|at|for|from|as';

/** Who may have the treatment: "teenagers can use it", "those who take warfarin may have the operation". */
const OPEN_TO: readonly Rule[] = [
  {
    id: 'open-to-group',
    pattern: `{object} !with|using|taking|on|of ... ${MAY_TAKE} ${IT} ${NO_LIMIT}`,
    accepts: ['population'],
    denied: true,
    weak: true,
  },
  {
    id: 'named-open-to-group',
    pattern: `{object} !with|using|taking|on|of ... ${MAY_TAKE} =a|=an? {treatment} ${NO_LIMIT}`,
    accepts: ['population'],
    denied: true,
    weak: true,
  },
  {
    id: 'open-to-those-on',
    pattern: `person|patient|people|anyone|those|woman|man|user|client =on|=taking|=take|=takes|=who|=using .. {object} .. ${MAY_TAKE} ${IT} ${NO_LIMIT}`,
    accepts: ['treatment'],
    denied: true,
  },
];

/** Who is no candidate, what must be stopped or kept apart, and who needs more care. */
export const CAUTION_RULES: readonly Rule[] = [
  {
    id: 'no-candidate',
    pattern:
      'not|never|cannot|hardly|poor|bad|unlikely|no .. candidate|eligible|suited|fit|qualify|suitable|accepted|considered .. if|for|with|when|who',
    open: true,
    directive: true,
  },
  {
    id: 'no-candidate-for-it',
    pattern:
      'not|never|hardly|poor|bad|unlikely|no .. candidate|eligible|suited|fit|suitable for {treatment} if|with|when|who',
    open: true,
    directive: true,
  },
  {
    id: 'need-care',
    pattern:
      'person|patient|anyone|those|individual|woman|adult|child|man|people|user|you with|who|on|taking|have .. {object} ... =need|=needs|=require|=requires|=deserve|=warrant .. less|smaller|caution|care|monitoring|check|supervision|dose|attention|advice|assessment|test|review|vigilance',
    directive: true,
  },
  {
    id: 'turned-away',
    pattern:
      '{object} .. is|are|was|were =turned|=screened|=excluded|=barred away|out|from !analysis|analyses|review|figures|count|sample',
    accepts: ['population', 'condition'],
    directive: true,
  },
  {
    id: 'people-whose-part',
    pattern:
      'person|patient|people|anyone|those|adult|child|man|woman whose {object} ... should|must|may|can|cannot|need|ought|advised|warned|kept|turned ... not|never|avoid|cannot|take|use|have|against|off|out|away',
    accepts: ['target', 'condition', 'effect', 'process'],
    directive: true,
  },
  {
    id: 'hold-before',
    pattern:
      'stop|withhold|withheld|pause|hold|held|omit|discontinue|interrupt|suspend|skip|postpone !a|the|need .. before|prior|ahead|for|if|during|around|until|while .. {object}',
    accepts: ['condition', 'effect', 'treatment', 'population', 'purpose'],
    directive: true,
  },
  {
    id: 'days-before',
    pattern:
      'stop|withhold|withheld|pause|omit|discontinue|interrupt|suspend|off ... {duration} before|ahead of? .. {object}',
    accepts: ['treatment', 'purpose', 'population'],
    directive: true,
  },
  {
    id: 'against-with',
    pattern: 'advise|recommend|caution|warn|counsel|urge against .. {object}',
    accepts: ['treatment', 'condition', 'population', 'effect'],
    directive: true,
  },
  {
    id: 'avoid-conceiving',
    pattern:
      'avoid|prevent|not|never .. become|becoming|get|getting|fall|falling? =pregnant|=conceiving|=conception|=conceive',
    object: 'match',
    label: 'pregnant women',
    directive: true,
  },
  {
    id: 'stop-before-operation',
    pattern:
      'stop|withhold|withheld|pause|omit|discontinue|interrupt|suspend|off !work|sick|school|duty ... before|ahead of? an|any|your|the|a? surgical|planned|dental? =operation|=procedure|=op',
    object: 'match',
    label: 'surgery',
    directive: true,
    weak: true,
  },
  {
    id: 'postponed-in',
    pattern: 'be|is|are =postponed|=deferred|=delayed =in|=if|=when|=for|=by ... {object}',
    accepts: ['condition', 'effect'],
    directive: true,
    plain: true,
  },
  {
    id: 'stop-before-conceiving',
    pattern:
      'stop|off|discontinue|withdraw|finish !work|sick|school|duty ... before you|they|she|trying|planning|wanting|hoping|to? to? =conceive|=conceiving|=pregnant|=pregnancy',
    object: 'match',
    label: 'pregnant women',
    directive: true,
    weak: true,
  },
  {
    id: 'avoid-pregnancy',
    pattern: 'avoid =pregnancy',
    object: 'match',
    label: 'pregnant women',
    directive: true,
  },
  {
    id: 'pregnancy-to-be-excluded',
    pattern:
      '=pregnancy|=conception .. must|should|need|has|have|is|be .. =excluded|=ruled|=avoided|=prevented|=deferred|=postponed|=delayed',
    object: 'match',
    label: 'pregnant women',
    directive: true,
    weak: true,
  },
  {
    id: 'may-use-machines',
    pattern:
      '=can|=may|=safe|=fine|=able still|safely|usually|normally|also? =to|=drive|=work|=ride ... =operate|=use|=operating =heavy|=dangerous|=any? =machinery|=machines',
    object: 'match',
    label: 'operating machinery',
    denied: true,
    weak: true,
  },
  {
    id: 'may-drive',
    pattern:
      '=can|=may|=safe|=fine|=ok|=okay still|safely|usually|normally|also? to? =drive !only|once|if|again|after|home|to|there|here|in|over .. =while|=with|=on|=during|=throughout|=when',
    object: 'match',
    label: 'driving',
    denied: true,
    weak: true,
  },
  {
    id: 'no-driving',
    pattern: 'not|never|avoid to? =drive|=driving',
    object: 'match',
    label: 'driving',
    directive: true,
  },
  {
    id: 'no-machines',
    pattern:
      'or|and|nor|not|never|avoid|cannot to|even|also? =operate|=operating|=use|=using|=work|=working|=handle with|complex|heavy|dangerous|power|any? =machinery|=machines|=tools',
    object: 'match',
    label: 'operating machinery',
    directive: true,
    weak: true,
  },
  {
    id: 'unlawful-driving',
    pattern:
      '=illegal|=unlawful|=law|=offence|=unsafe|=dangerous|=risky|=unfit|=unwise to =drive !to|over|home|drunk|there|in|too',
    object: 'match',
    label: 'driving',
    directive: true,
  },
  {
    id: 'no-blood-giving',
    pattern: 'not|cannot|avoid|stop allowed|able|eligible? to? be? =give|=donate|=giving|=donating =blood|=plasma',
    object: 'match',
    label: 'blood donors',
    directive: true,
  },
  {
    id: 'long-term-not-advised',
    pattern: 'not|never .. recommend|advise|meant|suitable|intended|designed|licensed for =long term use|treatment',
    object: 'match',
    label: 'long-term use',
    directive: true,
  },
  {
    id: 'best-avoided',
    pattern: '{object} ... is|are|be .. best|better|usually|to .. avoided|avoid',
    accepts: ['treatment', 'condition', 'effect', 'population'],
    directive: true,
  },
  {
    id: 'keep-away-from',
    pattern: 'steer|stay|keep|kept clear|away|out|off of|from .. {object}',
    accepts: ['treatment', 'condition', 'effect'],
    directive: true,
  },
  {
    id: 'avoid-this',
    pattern:
      'avoid|skip|shun|refuse|ban the|any|all|your|strong|direct|live|other|taking|drinking|eating|having|using? {object}',
    accepts: ['treatment'],
    directive: true,
    weak: true,
  },
  {
    id: 'group-with-care',
    pattern:
      '{object} ... should|must|need|needs .. use|take|have|start|begin|get .. with|lower|smaller|reduced|half the|a|their|that? caution|care|dose|doses|strength',
    accepts: ['population', 'condition'],
    directive: true,
  },
  {
    id: 'lower-dose-in',
    pattern:
      'dose|dosage ... lower|lowered|reduce|reduced|halve|halved|adjust|adjusted|cut|smaller|changed|change|limit|limited|capped in|for|if|when .. {object}',
    accepts: ['population', 'condition', 'treatment'],
    directive: true,
  },
  {
    id: 'reason-not-to',
    pattern: `{object} ... reason|cause|ground not|against to? .. ${GIVEN}`,
    directive: true,
    plain: true,
  },
  {
    id: 'reason-to-refuse',
    pattern: `{object} ... =reason|=reasons !to why|for|that .. =refuse|=avoid|=avoiding|=withhold|=decline|=refusing|=skip`,
    directive: true,
    plain: true,
  },
  {
    id: 'settled-first',
    pattern:
      '{object} .. must|should|has|have|needs|need to? be =checked|=investigated|=treated|=corrected|=controlled|=cleared|=excluded|=looked out|into|up? .. =before|=first !it|they|the|with',
    accepts: ['condition', 'effect'],
    directive: true,
    weak: true,
  },
  {
    id: 'set-before-warning',
    pattern:
      '{object} :|–|— =do|=best|=should|=must|=use|=only|=please? =not|=never|=avoid|=avoided|=contraindicated|=unsuitable|=caution|=with',
    accepts: ['condition', 'effect', 'population'],
    directive: true,
    weak: true,
  },
  {
    id: 'reasons-not-are',
    pattern: `reason|ground not|against to? ${GIVEN} ... include|are|is|:`,
    open: true,
    directive: true,
    plain: true,
  },
  {
    id: 'reasons-to-avoid-are',
    pattern: 'reason|ground to|for avoid|avoiding|withhold|withholding ... include|are|is|:',
    open: true,
    directive: true,
    plain: true,
  },
  {
    id: 'no-bar',
    pattern:
      '{object} is|are|need|was =not|=no|=hardly|=never .. bar|barrier|obstacle|reason|problem|contraindication|hindrance',
    accepts: ['condition', 'effect', 'population', 'treatment'],
    denied: true,
    directive: true,
    weak: true,
  },
  {
    id: 'need-not-stop',
    pattern:
      '{object} .. =need|=needs =not =be|=have? =to|=be? =stop|=stopped|=paused|=interrupted|=withheld|=withdrawn|=suspended',
    accepts: ['treatment'],
    denied: true,
    directive: true,
    weak: true,
  },
  {
    id: 'rules-nobody-out',
    pattern: '{object} ... =not|=never .. rule|exclude|stop|prevent|bar|keep you|people|patients|anyone|them from|out?',
    accepts: ['condition', 'effect', 'population', 'treatment'],
    denied: true,
    directive: true,
    weak: true,
  },
  {
    id: 'safe-in',
    pattern:
      '=safe|=safely|=fine|=ok|=okay to? use|take|have|give|continue? in|for|by|during|while|when|if .. {object}',
    accepts: ['population', 'treatment'],
    denied: true,
    asked: true,
    weak: true,
  },
  {
    id: 'safely-taken-by',
    pattern: `{object} !with|who ... can|may ${USUALLY}? safely ${USUALLY}? be? ${TAKE}`,
    accepts: ['condition', 'effect', 'population'],
    denied: true,
  },
  {
    id: 'taken-safely-by',
    pattern: `{object} !with|who ... can|may ${USUALLY}? ${TAKE} ... =safely|=safe`,
    accepts: ['condition', 'effect', 'population'],
    denied: true,
  },
  {
    id: 'taken-without-harm-by',
    pattern: `{object} !with|who ... can|may ${USUALLY}? ${TAKE} ... without .. problem|trouble|harm|risk|difficulty|worry|concern`,
    accepts: ['condition', 'effect', 'population'],
    denied: true,
  },
  ...OPEN_TO,
  {
    id: 'safe-for-those-with',
    pattern:
      '=safe|=safely|=fine|=suitable for|in|by people|patients|those|anyone|adults|children|women|men with {object}',
    accepts: ['condition', 'effect'],
    denied: true,
  },
  {
    id: 'may-go-with',
    pattern:
      'can|may .. safely? be? =taken|=combined|=used|=continued|=given|=carried|=take|=combine|=use|=continue .. with|while|during|throughout|by|alongside|in|together you|she|they|people? are|is? .. {object}',
    accepts: ['population', 'treatment'],
    denied: true,
    asked: true,
    weak: true,
  },
  {
    id: 'recommended-during',
    pattern:
      '{treatment} is|are strongly|still|also|usually|generally? =recommended|=encouraged|=advisable|=safe while|during|throughout {object}',
    accepts: ['population'],
    denied: true,
    weak: true,
  },
  {
    id: 'safe-while',
    pattern: 'while|during|throughout|in {object} is|are|was|were perfectly|quite|generally? =safe|=harmless|=fine',
    accepts: ['population'],
    denied: true,
    weak: true,
  },
  {
    id: 'may-do-it',
    pattern: 'you|women|mothers|people can|may still|safely|usually|normally|also? {object} while|during|on',
    accepts: ['population', 'treatment'],
    denied: true,
    weak: true,
  },
];
