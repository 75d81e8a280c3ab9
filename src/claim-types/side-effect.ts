import type { ClaimTypeDefinition } from '../tag/rule.ts';
import { HARM_RULES } from './harms.ts';
import { MEASURE_RULES } from './measures.ts';
import { SOMETHING } from './something.ts';
import { STOPPING_RULES } from './stopping.ts';

const SIDE = 'side|adverse|unwanted|undesirable|negative|ill|untoward|harmful';
const EFFECT = 'effect|reaction|event|response|outcome|consequence';
/** What is got, felt or reported of benefits. */
const BENEFITS = 'great|good|better|best|excellent|relief|help|result';
/** What people call effects that they could do without. */
const TROUBLE =
  'complaint|problem|trouble|grumble|niggle|nuisance|gripe|bugbear|annoyance|drawback|downside|disadvantage|snag|catch|price|cost|hazard|danger|risk|harm|complication|toxicity|concern|worry|culprit|penalty|toll|pitfall|bane';
const ARISE =
  'occur|happen|arise|develop|appear|emerge|erupt|surface|crop|=showed|form|follow|ensue|see|seen|report|=noted|record|observe|describe|document|find|found|=turned';
const STRIKE =
  'affect|trouble|bother|annoy|hit|strike|struck|plague|afflict|occur|happen|arise|develop|appear|follow|emerge';
const COMMON =
  'common|commoner|frequent|often|frequently|commonly|prevalent|usual|likely|rare|rarer|high|higher|great|greater';
const ANYONE =
  'you|your|me|people|patients|person|them|some|him|her|others|users|children|women|men|adults|anyone|someone|babies|takers|teenagers|teens|girls|boys|toddlers|kids';

/** Adverse effects and risks of the treatment. */
export const sideEffect: ClaimTypeDefinition = {
  type: 'side-effect',
  rationale:
    'What may go wrong is what a reader must not miss. The words must say that the treatment brings it about or that people taking it get it; symptoms of the disease that is treated, and risks of other treatments, are not its own.',
  accepts: ['effect', 'condition'],
  rules: [
    {
      id: 'side-effects-are',
      pattern: `${SIDE} ${EFFECT} ... include|are|is|such|like|range|can|may|:|,`,
      open: true,
      plain: true,
    },
    { id: 'dissociative-effects', pattern: `{object} side? ${EFFECT}`, accepts: ['effect'], weak: true },
    {
      id: 'side-effects-exist',
      pattern: `${SIDE} effect|reaction|event .. is|are|were|can|may|occur`,
      ...SOMETHING,
      weak: true,
    },
    { id: 'is-side-effect', pattern: `{object} .. is|are|was|were ... ${SIDE} ${EFFECT}`, plain: true },
    { id: 'side-effect-is', pattern: `${SIDE} ${EFFECT} .. is|are|was|were .. {object}`, plain: true },
    {
      id: 'has-side-effects',
      pattern: 'have|has|come|carry|bring|produce|give|show|with .. {object}',
      accepts: ['effect'],
      agent: true,
      named: true,
      weak: true,
      asked: true,
    },
    {
      id: 'safe',
      pattern:
        "it's|is|are|was|be|been|considered|consider|generally|proven|remain ... =safe|harmless !to|in|for|if|when|during",
      ...SOMETHING,
      denied: true,
    },
    {
      id: 'wholly-safe',
      pattern: 'completely|totally|perfectly|entirely|absolutely|wholly|=100 %? =safe !to|in|for|if|when|during|from',
      ...SOMETHING,
      denied: true,
      weak: true,
    },
    {
      id: 'safe-for-all',
      pattern: '=safe for =everyone|=everybody|=anyone|=anybody|=all',
      ...SOMETHING,
      denied: true,
      weak: true,
    },
    {
      id: 'no-side-effects',
      pattern: `${SIDE} ${EFFECT} $`,
      ...SOMETHING,
      onlyDenied: true,
      weak: true,
    },
    {
      id: 'safe-and-effective-drug',
      pattern: '=safe and effective .. {treatment}',
      ...SOMETHING,
      denied: true,
      weak: true,
    },
    {
      id: 'safety-record',
      pattern: 'good|excellent|favorable|favourable|reassuring|strong|clean|solid .. safety record|profile|data',
      ...SOMETHING,
      denied: true,
    },
    {
      id: 'well-tolerated',
      pattern: 'well tolerated',
      ...SOMETHING,
      denied: true,
    },
    {
      id: 'harmless',
      pattern: 'risk|trouble|harm|danger|complication free',
      ...SOMETHING,
      denied: true,
    },
    {
      id: 'toxic-to',
      pattern: 'toxic|poisonous|=damaging|harmful|hard|rough|tough|=bad|=terrible to|for|on',
      open: true,
      accepts: ['target', 'effect', 'condition', 'population'],
    },
    {
      id: 'affects-driving',
      pattern:
        'affect|impair|reduce|influence|effect|impact on? .. =ability|=fitness =to =drive|=cycle or|and? use|operate|work? any|heavy? machine|machinery|tool?',
      object: 'match',
      label: 'impaired driving',
      agent: true,
    },
    {
      id: 'affects-function',
      pattern:
        'affect|impair|interfere|disturb|disrupt|dull|blunt|spoil|dampen|cloud|interrupt|kill|sap|slur|fog with? .. {object}',
      accepts: ['purpose', 'process', 'effect', 'condition'],
      named: true,
      agent: true,
      weak: true,
    },
    { id: 'addictive', pattern: 'addictive|addicting', object: 'match', label: 'addiction' },
    {
      id: 'band-and-list',
      pattern:
        'common|uncommon|rare|rarely|frequent|occasional|known|often|affect !brand|name|question|use|form|dose|cause|misconception|myth ... :',
      open: true,
      weak: true,
    },
    {
      id: 'is-common',
      pattern:
        '{object} .. is|are very|quite|fairly|extremely|also|only? =common|=usual|=normal|=commonplace|=rare|=uncommon|=unusual|=infrequent|=frequent|=possible|=inevitable|=unavoidable',
      accepts: ['effect'],
      weak: true,
    },
    {
      id: 'common-in-a-share',
      pattern:
        '{object} .. is|are very|quite|fairly? =common|=rare|=uncommon|=infrequent ... affect|affecting|occur|happen|seen|reported|in =fewer|=less|=more|=up than|to {quantity}',
      accepts: ['effect', 'condition'],
      weak: true,
    },
    {
      id: 'also-common',
      pattern:
        '{object} .. is|are|was|were also|too|both|all quite|very|fairly? =common|=frequent|=reported|=seen|=noted|=possible',
      accepts: ['condition', 'effect'],
      weak: true,
    },
    {
      id: 'not-free-of',
      pattern:
        'not|nor|never|hardly|no ... =free|=without|=devoid of? its|any|their|some? =drawbacks|=downsides|=disadvantages|=problems|=risks|=risk|=dangers|=snags|=complications',
      ...SOMETHING,
      directive: true,
    },
    {
      id: 'free-of',
      pattern:
        '{treatment} is|are|was|were|be|remain virtually|almost|largely|practically|completely|entirely? =free of|from .. {object}',
      plain: true,
    },
    {
      id: 'safest',
      pattern: 'one|among .. =safest !way|bet|place|course|approach|choice|to',
      ...SOMETHING,
      denied: true,
    },
    {
      id: 'safe-in-hands',
      pattern:
        'is|are|was|be|considered .. =safe in|when|if|for ... hands|trained|experienced|most|properly|directed|doses',
      ...SOMETHING,
      denied: true,
    },
    {
      id: 'is-rare',
      pattern:
        '{object} ... is|are|be .. =common|=rare|=uncommon|=unusual|=infrequent|=frequent|=possible|=unlikely|=exceptional|=unheard|=expected|=likely !to|that',
      accepts: ['condition', 'effect'],
      named: true,
      weak: true,
    },
    {
      id: 'see-a-doctor-if',
      pattern:
        'stop|call|contact|get|seek|see|tell|go|ring|phone|ask|doctor|hospital|help|ambulance|emergency ... if|when .. get|develop|notice|experience|feel|become|have|start|suffer|find|=gives|=causes|your|skin|eyes|face !child|baby|partner|doctor|husband|wife',
      open: true,
      directive: true,
      weak: true,
    },
    {
      id: 'if-you-have-at-once',
      pattern:
        'if .. have|has .. {object} ... call|contact|see|get|ring|phone|seek|go|tell ... =once|=immediately|=straight|=urgently|=999|=911|=emergency',
      directive: true,
      weak: true,
    },
    { id: 'warning-about', pattern: 'warning|warn|alert about|of|over|on|for .. {object}' },
    {
      id: 'no-serious-harm',
      pattern:
        'serious|severe|major|lasting|significant|important|harmful|dangerous .. harm|event|problem|complication|reaction|incident',
      ...SOMETHING,
      onlyDenied: true,
      weak: true,
    },
    {
      id: 'causes-less',
      pattern: 'cause|produce|provoke|trigger .. =less|=fewer|=milder .. {object}',
      denied: true,
      agent: true,
    },
    {
      id: 'causes',
      pattern: 'cause|produce|induce|provoke|trigger|precipitate|aggravate|worsen !by|,|of',
      agent: true,
    },
    {
      id: 'is-followed-by',
      pattern: 'be|is|are|was|were often|sometimes|usually|occasionally|also? =followed|=complicated by',
      agent: true,
    },
    {
      id: 'is-cause-of',
      pattern: 'is|are|was|were|be|as|remain|become .. .. =cause|=causes of .. {object}',
      agent: true,
      named: true,
    },
    {
      id: 'gives-you',
      pattern: `=give|=gives|=gave|=given|=giving ${ANYONE} a|an|some|mild|severe|bad|terrible|awful? {object} !drug|drugs|medicine|medicines|medication|treatment|tablets|inhaler|inhalers|relief|control`,
      agent: true,
      named: true,
    },
    { id: 'leads-to', pattern: 'lead|led|result|contribute|rise|culminate to|in', agent: true },
    { id: 'ends-in', pattern: 'end up? in|with', agent: true },
    {
      id: 'makes-you',
      pattern: `make|makes|made|leave|leaves|left|turn|render|send !from|of|by|out|home|in|into|at .. ${ANYONE} !home|out`,
      plain: true,
      agent: true,
      open: true,
    },
    {
      id: 'makes-it-so',
      pattern:
        'make|makes|made|making !a|an .. =swell|=bleed|=itch|=tingle|=burn|=peel|=ache|=heavier|=sore|=brittle|=drier|=itchy|=stiff|=swollen|=tender|=fragile|=irritable|=lazy',
      object: 'match',
      agent: true,
      weak: true,
    },
    {
      id: 'risk-of',
      pattern:
        'risk|hazard|threat|danger|chance|likelihood|incidence|potential|possibility|concern of|for|about|include|such|like|,|that|are|is|were',
      open: false,
    },
    { id: 'with-more', pattern: ', with .. more {object}', accepts: ['effect'] },
    { id: 'rate-of', pattern: 'rate of' },
    { id: 'risk-name', pattern: '{object} risk|hazard|potential|liability', weak: true },
    {
      id: 'linked-to',
      pattern:
        'associate|link|connect ... with|to !fewer|less|lower|reduced|reduce|reduction|decrease|decreased|improve|improved|better|longer',
      agent: true,
    },
    {
      id: 'is-caused-by',
      pattern:
        '{object} can|may|might|could|cannot|also|often|sometimes|rarely? is|are|was|were|has|have|be not|=never|also|often|sometimes|rarely|usually|thought? be|been? .. =caused|=produced|=induced|=triggered|=provoked|=brought|=linked|=tied|=associated|=attributed|=connected|=due|=blamed|=increased|=worsened .. by|with|to|on',
      subject: 'after',
      named: true,
    },
    {
      id: 'nothing-to-do-with',
      pattern: '{object} has|have|had =nothing =to =do =with',
      subject: 'after',
      named: true,
      denied: true,
    },
    {
      id: 'to-blame',
      pattern: '=responsible|=blame|=culprit|=blamed|=accountable|=notorious|=infamous for|in|behind .. {object}',
      agent: true,
      named: true,
    },
    {
      id: 'is-effect-of',
      pattern:
        '{object} is|are|can|may|was be? .. effect|reaction|response|consequence|result of|to|from .. {treatment}',
    },
    { id: 'link-to', pattern: '=link|=links|connection|association|relationship ... with|to|between', named: true },
    {
      id: 'linked-with-drug',
      pattern: '{object} .. associate|link|relate|due|cause|induce|trigger|attribute|secondary|follow .. with|to|by',
      subject: 'after',
      named: true,
    },
    {
      id: 'links-drug-to',
      pattern:
        'link|=tie|=ties|=tied|connect|associate|implicate|=blame|=blames|=blamed|=blaming .. {treatment} .. to|with|for !less|fewer|lower|reduced|smaller|decreased|better|improved|a .. {object}',
    },
    {
      id: 'links-drug-to-a',
      pattern:
        'link|=tie|=ties|=tied|connect|associate {treatment} .. to|with a|an higher|greater|increased|raised|small|slight|rare|severe|serious|doubled .. {object}',
    },
    { id: 'increases', pattern: 'increase|raise|heighten|elevate', agent: true, weak: true },
    {
      id: 'harms',
      pattern:
        '=harm|=harms|=harmed|=harming|=damage|=damages|=damaging|=injure|=injures|=injuring|stain|upset|=irritate|=irritates|=irritating|=inflame|=inflames|=inflaming|poison|=overload|=overloads|=overloading|corrode|erode|ulcerate the|their|its|your|any|all|other|rapidly|actively? !or|and|to|of|from|in|by|is|was|can|may|caused|the|their|its|your|any|all|rapidly|actively|dna|rna|genes|sperm|eggs|cell|cells|cancer|tumour|tumours|tumor|tumors|dividing|bacteria|bacterial|viral|fungal|parasite|parasites|microbes|germs|worms|mites|lice|membrane|membranes|wall|walls',
      accepts: ['target', 'population', 'effect', 'condition'],
      open: true,
      agent: true,
    },
    { id: 'rise-in', pattern: 'increase|rise|surge|excess|jump|spike|uptick in|of', weak: true },
    { id: 'cases-of', pattern: 'case|instance|=accounts of', weak: true },
    { id: 'is-complaint', pattern: `{object} .. is|are|was|were|remain|rank ... ${TROUBLE}` },
    {
      id: 'complications-are',
      pattern:
        'complication|toxicity|toxicities|reaction|harm can|may|might|could? is|are|was|were|include|included !no|not|more|less|most|very|so|rare|common|uncommon|unlikely|likely|also|usually|often|that|to|the|when|what|because|due|caused',
      open: true,
      plain: true,
    },
    {
      id: 'complaints-are',
      pattern: `usual|common|main|chief|typical|frequent|commonest|everyday|biggest|principal|minor|major|serious|possible|potential|known|rare|rarer|other|further|early|late|occasional .. ${TROUBLE} .. is|are|was|were|include|: .. {object}`,
      plain: true,
    },
    {
      id: 'downside-of',
      pattern:
        '=downside|=downsides|=drawback|=drawbacks|=disadvantage|=disadvantages|=snag|=catch|=price|=trouble|=problem|=problems|=nuisance|=pitfall|=bane|=hazards|=dangers|=risks of|to|with|from|after .. {treatment} .. is|are|was|were|include|: !that|when|if|how|to|less|lower|fewer .. {object}',
      plain: true,
    },
    {
      id: 'no-more-than-others',
      pattern: `{object} ... no|not|hardly|scarcely|barely more|higher|greater|oftener !use|useful|good|effective|help|helpful|benefit|relief ${COMMON}? ... than`,
      denied: true,
    },
    {
      id: 'as-common',
      pattern: `{object} ... equally|as|just|similarly ${COMMON} ... as|in|with|on|after .. placebo|dummy|sham|pretend|fake|untreated|control|either|both|group|arm`,
      denied: true,
    },
    {
      id: 'less-common-than-with',
      pattern: `{object} ... =less|=rarer|=fewer|=lower ${COMMON}? ... than with|on|in|among|after|under|from .. {other}`,
      accepts: ['effect'],
      denied: true,
      weak: true,
      plain: true,
    },
    {
      id: 'rarer-on-placebo',
      pattern:
        '{object} .. is|are|was|were =less|=rarer common|frequent|often|likely? on|with|in|among|under|for the|a? =placebo|=dummy|=controls|=untreated',
      weak: true,
      plain: true,
    },
    {
      id: 'commoner-with-other',
      pattern: `{object} ... =less|=rarer|=fewer|=lower ${COMMON}? ... than with|on|in|among|after|under|from .. {treatment}`,
      accepts: ['effect'],
      comparator: true,
      weak: true,
    },
    { id: 'commoner-with', pattern: `{object} ... more|most ${COMMON} ... with|in|on|among|for|than|after` },
    {
      id: 'what-is-commoner-with',
      pattern: `is|are|was|were also|much|slightly|rather|somewhat|significantly? more =common|=frequent|=prevalent with|on|under|among|in .. {treatment}`,
      object: 'before',
      open: true,
      weak: true,
    },
    { id: 'at-a-rate', pattern: `{object} ... ${ARISE} .. in|by|among|with|for ... {quantity|frequency}` },
    {
      id: 'strikes-some',
      pattern: `{object} .. ${STRIKE} ... {quantity|frequency}`,
      accepts: ['effect'],
      weak: true,
    },
    {
      id: 'follows-dose',
      pattern:
        '{object} .. follow|followed|accompany .. dose|injection|treatment|infusion|surgery|operation|procedure|vaccination|jab|shot|session|use',
    },
    {
      id: 'can-arise',
      pattern:
        '{object} .. =can|=may|=might|=could|=sometimes|=occasionally|=rarely .. occur|happen|arise|develop|form|appear|emerge|set|build|result|follow|start',
      weak: true,
    },
    {
      id: 'prepared-for',
      pattern: '=prepared|=ready|=braced|=brace|=prepare for|to .. {object}',
      accepts: ['effect', 'condition'],
      presupposed: true,
    },
    {
      id: 'dependent-on',
      pattern:
        'become|becoming|get|grow|grew|end|make|makes|made .. =dependent|=hooked|=addicted|=reliant on|to {treatment}',
      object: 'match',
      label: 'addiction',
    },
    {
      id: 'expect',
      pattern: '=expect|=anticipate some|a|more? mild|temporary|brief|slight|little|bit? of? {object}',
      accepts: ['effect'],
      presupposed: true,
    },
    { id: 'had-more', pattern: '=had|=have|=reported|=saw|=suffered .. more {object}', weak: true },
    { id: 'drug-effect', pattern: '{treatment} {object}' },
    {
      id: 'drug-induced',
      pattern: '{treatment} =induced|=related|=associated|=caused|=triggered',
      object: 'after',
      open: true,
    },
    {
      id: 'after-drug',
      pattern:
        '{object} that|which? occur|develop|appear? after|following|during|from|with|under|on|due|to|in to? .. {treatment}',
      weak: true,
    },
    {
      id: 'people-get',
      pattern:
        '=report|=reports|=reported|=reporting|=experience|=experiences|=experienced|=develop|=develops|=developed|=suffer|=suffers|=suffered|=feel|=feels|=felt|=notice|=noticed|=complained|=get|=gets|=got|=encounter !over|rid|through|past',
      weak: true,
      agent: true,
    },
    {
      id: 'downside-is',
      pattern:
        '=downside|=downsides|=drawback|=drawbacks|=snag|=catch|=trade-off is|are|was|were|: !that|when|if|how|to|not .. {object}',
      plain: true,
    },
    {
      id: 'grumble-about',
      pattern:
        '=grumble|=grumbles|=grumbled|=moan|=moans|=moaned|=gripe|=griped|=wake|=wakes|=woke of|about|with? .. {object}',
      weak: true,
      agent: true,
    },
    {
      id: 'crops-up',
      pattern: '{object} .. =crop|=crops|=cropped|=pop|=pops|=popped up',
      accepts: ['effect', 'condition'],
      agent: true,
    },
    {
      id: 'more-than-placebo-had',
      pattern: 'more ... than ... =placebo|=dummy|=sham .. had|have|got|reported|developed|suffered {object}',
      weak: true,
      agent: true,
    },
    {
      id: 'people-become',
      pattern:
        'patient|participant|user|volunteer|recipient|taker|some|many|few|several .. =became|=become {object} !before|without|until|in|at',
      agent: true,
      weak: true,
    },
    {
      id: 'have-while-taking',
      pattern:
        'you|people|person|patient|participant|volunteer|user|child|adult|woman|man|some|many|most|few|several|i|he|she|nobody|none can|may|might|could|will|also|often|sometimes|still? =have|=has|=had a|an|the|some|more|mild|severe|bad|new|fewer? {object} =on|=while|=after|=following|=during|=when|=from .. {treatment}',
    },
    {
      id: 'was-reported',
      pattern:
        '{object} ... is|are|was|were|been|has|have|can|may|might .. report|observe|see|seen|=noted|describe|occur|common|frequent|rare|uncommon|happen|appear|develop|arise|possible|unusual|complaint|troublesome',
      weak: true,
      named: true,
    },
    {
      id: 'stopped-because-of',
      pattern:
        'stop|discontinue|withdraw|withdrew|quit|drop|dropped|abandon|left|gave|give ... because|due|owing|account|over|with of|to?',
      agent: false,
    },
    ...HARM_RULES,
    ...MEASURE_RULES,
    ...STOPPING_RULES,
    { id: 'look-out-for', pattern: '=look|=looking|watch|alert|vigilant out? for|to .. {object}', presupposed: true },
    { id: 'announced', pattern: '{object} !-', announced: true, weak: true },
  ],
  leads: [
    { id: 'listed-side-effects', pattern: `${SIDE} ${EFFECT}`, open: true },
    { id: 'listed-frequency', pattern: 'may|might|can affect|occur|happen', open: true },
    {
      id: 'listed-rate',
      pattern: 'common|uncommon|rare|frequent|often ... {quantity|frequency}',
      open: true,
      weak: true,
    },
    {
      id: 'listed-band',
      pattern: 'common|uncommon|rare|frequent|occasional|=likely|=unlikely|=usual|=unusual|=expected $',
      open: true,
      weak: true,
    },
    { id: 'listed-how-common', pattern: 'common|uncommon|rare .. :', open: true, weak: true },
    {
      id: 'listed-serious',
      directive: true,
      pattern: 'stop|call|contact|get|seek|see|tell|go|ring|phone|urgent|urgently|immediately|straight ... if|when',
      open: true,
      weak: true,
    },
    { id: 'listed-safety', pattern: 'safe|safety', weak: true },
    {
      id: 'listed-risks',
      pattern:
        'risk|danger|harm|complication|complaint|grumble|downside|drawback|disadvantage|hazard|wrong|watch|snag|safety|problem|bother',
      open: true,
    },
    {
      id: 'listed-look-out',
      pattern: 'look|eye|lookout|alert|watch .. for $',
      open: true,
      weak: true,
      directive: true,
    },
    {
      id: 'listed-reports',
      directive: true,
      pattern: 'tell|call|ring|phone|report ... straight|once|immediately|urgently|away about|of|any|if? $',
      open: true,
      weak: true,
    },
    {
      id: 'listed-effects',
      pattern: `cause|lead|experience|notice|develop|complain|feel|report|suffer !${BENEFITS}`,
      open: true,
      weak: true,
    },
  ],
  examples: [
    {
      text: 'On topiramate, 9% of participants became drowsy or confused.',
      claims: [
        { object: 'drowsiness', subject: 'topiramate' },
        { object: 'confusion', subject: 'topiramate' },
      ],
    },
    { text: 'Topiramate prevents migraine. Nurses became tired of the queue.', claims: [] },
    {
      text: 'Does topiramate have side effects? Several, I fear. Nausea and a dry mouth.',
      claims: [{ object: 'nausea' }, { object: 'dry mouth' }],
    },
    { text: 'Tamsulosin helps men. The downside is dizziness.', claims: [{ object: 'dizziness' }] },
    { text: 'Tamsulosin helps men. The downside is that dizziness is seldom asked about.', claims: [] },
    { text: 'Tamsulosin helps men. Some grumble about a stuffy nose.', claims: [{ object: 'nasal congestion' }] },
    { text: 'Tamsulosin helps men. Some grumble about the price.', claims: [] },
    { text: 'Tamsulosin helps men. Dizziness crops up now and then.', claims: [{ object: 'dizziness' }] },
    {
      text: 'More men on tamsulosin than on placebo had dizziness.',
      claims: [{ object: 'dizziness', subject: 'tamsulosin' }],
    },
    {
      text: 'Apixaban can cause bruises that you cannot explain, and nausea.',
      claims: [{ object: 'bruising' }, { object: 'nausea' }],
    },
    { text: 'Does topiramate have side effects? None, luckily. My sister is a nurse.', claims: [] },
    {
      text: 'Backache began a day after the first dose of filgrastim.',
      claims: [{ object: 'back pain', subject: 'filgrastim' }],
    },
    { text: 'Hot flushes began to ease a week after the first dose of estradiol.', claims: [] },
    {
      text: 'Of 1,000 people who take ibuprofen for a year, ten more develop heartburn.',
      claims: [{ object: 'heartburn', subject: 'ibuprofen' }],
    },
    { text: 'With allopurinol, ten more people were free of gout.', claims: [] },
    {
      text: 'Shingles has resurfaced in patients treated with tofacitinib.',
      claims: [{ object: 'shingles', subject: 'tofacitinib' }],
    },
    { text: 'Shingles is common in patients and is treated with aciclovir.', claims: [] },
    { text: 'Gout has returned in men who came off febuxostat.', claims: [] },
    { text: 'Eczema gets worse with stress, but tacrolimus calms it.', claims: [] },
    { text: 'Regulators have noted migraine in some patients with obesity. Orlistat is a capsule.', claims: [] },
    { text: 'Doctors have reported fewer colds in people taking zinc.', claims: [] },
    { text: 'You may feel less anxious after starting citalopram.', claims: [] },
    { text: 'Antibiotics are pointless, as pollen is the cause of hay fever.', claims: [] },
    {
      text: 'Metformin can give you wind, bloating and a rash.',
      claims: [{ object: 'flatulence' }, { object: 'bloating' }, { object: 'rash' }],
    },
    {
      text: 'Older women got no benefit from aspirin, and bled more.',
      claims: [{ object: 'bleeding', subject: 'aspirin', polarity: 'asserted' }],
    },
    { text: 'Women on alendronate broke no more bones than men.', claims: [] },
    {
      text: 'Clonidine can cause a rash, slow pulse and a dry mouth.',
      claims: [{ object: 'rash' }, { object: 'bradycardia' }, { object: 'dry mouth' }],
    },
    { text: 'Pain eased in the first week of naproxen. Acupuncture put an end to her cough.', claims: [] },
    {
      text: 'Methylphenidate can slow growth in young children.',
      claims: [{ object: 'growth suppression', subject: 'methylphenidate' }],
    },
    { text: 'Imatinib can slow growth in most tumours.', claims: [] },
    {
      text: 'Tonsillectomy may be followed by bleeding.',
      claims: [{ object: 'bleeding', subject: 'tonsillectomy', certainty: 'hedged' }],
    },
    { text: 'Codeine is a common cause of constipation.', claims: [{ object: 'constipation', subject: 'codeine' }] },
    { text: 'Atropine treats slow heart beat. A common cause of it is heart block.', claims: [] },
    {
      text: 'Tetracyclines can give you heartburn.',
      claims: [{ object: 'heartburn', subject: 'tetracyclines' }],
    },
    { text: 'Nurses give children asthma inhalers.', claims: [] },
    {
      text: 'The trouble with clozapine is weight gain.',
      claims: [{ object: 'weight gain', subject: 'clozapine', polarity: 'asserted' }],
    },
    { text: 'Blame amlodipine for headache.', claims: [{ object: 'headache', subject: 'amlodipine' }] },
    {
      text: 'Loratadine is free of drowsiness.',
      claims: [{ object: 'drowsiness', subject: 'loratadine', polarity: 'denied' }],
    },
    {
      text: 'Some people have nightmares while taking mefloquine.',
      claims: [{ object: 'nightmares', subject: 'mefloquine' }],
    },
    { text: 'People who have nightmares while taking a break need prazosin.', claims: [] },
    {
      text: 'Cough is not a side effect of losartan.',
      claims: [{ object: 'cough', subject: 'losartan', polarity: 'denied' }],
    },
    {
      text: "There's no risk of addiction with naltrexone.",
      claims: [{ object: 'addiction', subject: 'naltrexone', polarity: 'denied' }],
    },
    {
      text: 'The idea that paracetamol causes drowsiness is wrong.',
      claims: [{ object: 'drowsiness', polarity: 'denied' }],
    },
    { text: 'Without levothyroxine, you may get constipation.', claims: [] },
    { text: 'We hypothesised that vitamin C would cause kidney stones.', claims: [] },
    {
      text: 'Does codeine cause constipation and drowsiness? Yes.',
      claims: [{ object: 'constipation' }, { object: 'drowsiness' }],
    },
    {
      text: 'Side effects of acitretin are limited to dry lips.',
      claims: [{ object: 'dry lips', polarity: 'asserted' }],
    },
    {
      text: 'Does acitretin cause hair loss? No, this is a myth.',
      claims: [{ object: 'hair loss', polarity: 'denied' }],
    },
    {
      text: 'Stopping lorazepam without medical support can cause seizures.',
      claims: [{ object: 'seizures', polarity: 'asserted' }],
    },
    {
      text: 'Tiredness was eased by stopping atenolol. Tremor improved when lithium was withdrawn.',
      claims: [
        { object: 'fatigue', subject: 'atenolol' },
        { object: 'tremor', subject: 'lithium' },
      ],
    },
    { text: 'The boils cleared and flucloxacillin was stopped.', claims: [] },
    {
      text: 'Will pregabalin make me put on weight? Probably.',
      claims: [{ object: 'weight gain', subject: 'pregabalin', certainty: 'hedged' }],
    },
    {
      text: 'Bone density is reduced by letrozole. Alertness is dulled by hydroxyzine.',
      claims: [
        { object: 'bone loss', subject: 'letrozole' },
        { object: 'reduced alertness', subject: 'hydroxyzine' },
      ],
    },
    { text: 'Bone density is increased by raloxifene. Rosuvastatin is linked to lower cholesterol.', claims: [] },
    {
      text: 'People taking dutasteride for hair loss were no more likely to become depressed.',
      claims: [{ object: 'depression', subject: 'dutasteride', polarity: 'denied' }],
    },
    { text: 'Children given honey for a cough were no more likely to recover.', claims: [] },
    {
      text: 'She became depressed within weeks of starting flunarizine.',
      claims: [{ object: 'depression', subject: 'flunarizine', polarity: 'asserted' }],
    },
    { text: 'Her depression lifted within weeks of starting sertraline.', claims: [] },
    { text: 'Researchers link tramadol to seizures.', claims: [{ object: 'seizures', subject: 'tramadol' }] },
    {
      text: 'One review tied tramadol to a higher risk of falls.',
      claims: [{ object: 'accidental falls', subject: 'tramadol' }],
    },
    { text: 'Cohort studies associate olive oil with fewer strokes.', claims: [] },
    { text: 'A study linked zinc to a lower risk of pneumonia.', claims: [] },
    { text: 'Massage triggers the release of oxytocin.', claims: [] },
    {
      text: 'Cough may be caused by enalapril. Gout is often linked to diuretics.',
      claims: [
        { object: 'cough', subject: 'enalapril', certainty: 'hedged' },
        { object: 'gout', subject: 'diuretics', certainty: 'stated' },
      ],
    },
    {
      text: 'Infertility is not caused by tetanus vaccination.',
      claims: [{ object: 'infertility', polarity: 'denied' }],
    },
    { text: 'Asthma is caused by inflammation of the airways.', claims: [] },
    {
      text: 'Baldness has nothing to do with finasteride.',
      claims: [{ object: 'hair loss', subject: 'finasteride', polarity: 'denied' }],
    },
    {
      text: 'Clindamycin was to blame for the diarrhoea.',
      claims: [{ object: 'diarrhea', subject: 'clindamycin' }],
    },
    {
      text: 'Vomiting is a usual reaction to ipecac.',
      claims: [{ object: 'vomiting' }],
    },
    {
      text: 'Anyone who takes orlistat should be ready for diarrhoea.',
      claims: [{ object: 'diarrhea', subject: 'orlistat' }],
    },
    {
      text: 'Some people become hooked on zopiclone.',
      claims: [{ object: 'addiction', subject: 'zopiclone' }],
    },
    { text: 'Methadone is given to people hooked on heroin.', claims: [] },
    {
      text: 'Lithium doubles the chance of hypothyroidism.',
      claims: [{ object: 'hypothyroidism', subject: 'lithium', certainty: 'stated' }],
    },
    {
      text: 'A rash could appear after treatment with nevirapine.',
      claims: [{ object: 'rash', subject: 'nevirapine', certainty: 'hedged' }],
    },
    {
      text: 'Vincristine left two children with neuropathy.',
      claims: [{ object: 'peripheral neuropathy', subject: 'vincristine' }],
    },
    { text: 'Cisplatin damages the DNA of cancer cells.', claims: [] },
    { text: 'Massage triggers the release of oxytocin.', claims: [] },
    { text: 'Fluoride is associated with fewer fillings.', claims: [] },
    {
      text: 'The chief complication of tonsillectomy is bleeding.',
      claims: [{ object: 'bleeding', subject: 'tonsillectomy' }],
    },
    { text: 'Porphyria rules out treatment with phenytoin.', claims: [] },
    { text: 'Caution is advised with carvedilol in psoriasis.', claims: [] },
    {
      text: 'A registry study found a link between tramadol and seizures.',
      claims: [{ object: 'seizures', subject: 'tramadol' }],
    },
    { text: 'Sertraline is an antidepressant. The link between anxiety and insomnia is well known.', claims: [] },
    { text: 'Prednisolone is a steroid. Carpal tunnel syndrome is caused by nerve damage or swelling.', claims: [] },
    {
      text: 'Semaglutide did as much for blood sugar, with far more nausea.',
      claims: [{ object: 'nausea', subject: 'semaglutide' }],
    },
    { text: 'Sertraline helps people with more nausea.', claims: [] },
    { text: 'Insulin is made in your pancreas.', claims: [] },
    { text: 'Response rates were 46% with sertraline and 20% with placebo.', claims: [] },
    {
      text: 'Naproxen was given. Watch out for:\n\n- rash',
      claims: [{ object: 'rash', subject: 'naproxen' }],
    },
    {
      text: 'A third of those who took varenicline felt sick.',
      claims: [{ object: 'nausea', subject: 'varenicline' }],
    },
    { text: 'Sertraline treats depression. Without it, work is affected.', claims: [] },
    {
      text: 'Fluoroquinolones can rip tendons.',
      claims: [{ object: 'tendons', subject: 'fluoroquinolones' }],
    },
    {
      text: 'Side effects of microneedling:\n\n- mild puffing for a day or two\n- dents where fat has melted',
      claims: [{ object: 'mild puffing', subject: 'microneedling' }, { object: 'dent' }],
    },
    {
      text: 'After vasectomy, complications include bruising and infections.',
      claims: [{ object: 'bruising', subject: 'vasectomy' }, { object: 'infections' }],
    },
    {
      text: 'Propranolol can bring on cramps in people with asthma or a history of hay fever.',
      claims: [{ object: 'cramping', subject: 'propranolol' }],
    },
    {
      text: 'The most common side effects of letrozole are hot flushes and joint pain.',
      claims: [{ object: 'hot flashes' }, { object: 'joint pain' }],
    },
    {
      text: 'Digoxin can cause a racing heart (palpitations) and feeling sick (nausea).',
      claims: [{ object: 'tachycardia' }, { object: 'nausea' }],
    },
    {
      text: 'Zopiclone has no effect on the ability to drive or operate machinery.',
      claims: [{ object: 'impaired driving', subject: 'zopiclone', polarity: 'denied' }],
    },
    {
      text: 'The most frequent adverse event of sotatercept was nosebleed, occurring in about a fifth of patients.',
      claims: [{ object: 'nosebleed' }],
    },
    { text: 'Mefloquine leaves some patients with dizziness.', claims: [{ object: 'dizziness' }] },
    { text: 'Turmeric is said to calm inflamed joints and irritated nerves.', claims: [] },
    {
      text: 'Nor is acarbose without its drawbacks.',
      claims: [{ object: 'side effects (unspecified)', subject: 'acarbose', polarity: 'asserted' }],
    },
    {
      text: 'Cupping is one of the safest treatments we offer, and dry needling is safe in trained hands.',
      claims: [{ object: 'side effects (unspecified)', polarity: 'denied' }, { object: 'side effects (unspecified)' }],
    },
    { text: 'Hydroxyzine can prolong the QT interval.', claims: [{ object: 'QT prolongation' }] },
    {
      text: 'If your baby has a bad rash or wheezing after cefalexin, call the doctor at once.',
      claims: [{ object: 'rash' }, { object: 'wheezing' }],
    },
    { text: 'Diclofenac can irritate the stomach, especially in the over-65s.', claims: [{ object: 'stomach' }] },
    { text: 'Gabapentin is used for pain that comes from damage to the nerves.', claims: [] },
    {
      text: 'Felodipine can make the feet swell.',
      claims: [{ object: 'make the feet swell', subject: 'felodipine' }],
    },
    {
      text: 'Etanercept is used for psoriasis. One patient in five goes on to get arthritis.',
      claims: [],
    },
    { text: 'Gout is a nuisance. If untreated it damages the kidneys; allopurinol prevents that.', claims: [] },
    { text: 'Semaglutide had no significant effect on stroke.', claims: [] },
    { text: 'Methotrexate is made from yeast by people in Leeds.', claims: [] },
    {
      text: 'Common side effects of sertraline include nausea, dry mouth and dizziness.',
      claims: [{ object: 'nausea', subject: 'sertraline' }, { object: 'dry mouth' }, { object: 'dizziness' }],
    },
    {
      text: 'The most common side effects (in at least one in ten people who take it) are nausea and tiredness.',
      claims: [],
    },
    {
      text: 'The most common side effects of apixaban (seen in at least one in ten people) are nausea and bruising.',
      claims: [{ object: 'nausea', subject: 'apixaban' }, { object: 'bruising' }],
    },
    { text: 'Amoxicillin may cause diarrhoea.', claims: [{ object: 'diarrhea', certainty: 'hedged' }] },
    {
      text: 'Unlike opioids, paracetamol does not carry a risk of addiction.',
      claims: [{ object: 'addiction', subject: 'paracetamol', polarity: 'denied' }],
    },
    {
      text: 'Prednisone can raise blood sugar and thin the bones.',
      claims: [{ object: 'high blood sugar', subject: 'prednisone' }, { object: 'bones' }],
    },
    {
      text: 'Pseudoephedrine may keep you awake.',
      claims: [{ object: 'insomnia', certainty: 'hedged' }],
    },
    {
      text: 'Ketoconazole affects the liver and the kidneys.',
      claims: [{ object: 'liver' }, { object: 'kidneys' }],
    },
    { text: 'Cupping does not hurt.', claims: [{ object: 'pain', polarity: 'denied' }] },
    {
      text: 'Pancreatitis has been described with exenatide. The reaction can be severe.',
      claims: [{ object: 'pancreatitis', subject: 'exenatide' }],
    },
    {
      text: 'On tolvaptan, thirst drove one in ten to stop.',
      claims: [{ object: 'thirst', subject: 'tolvaptan' }],
    },
    { text: 'Zolmitriptan is for migraine. Vomiting makes many people quit work.', claims: [] },
    {
      text: 'A clinic offers cupping, a completely safe remedy. It is safe for everyone.',
      claims: [
        { object: 'side effects (unspecified)', subject: 'cupping therapy', polarity: 'denied' },
        { object: 'side effects (unspecified)', subject: 'cupping therapy', polarity: 'denied' },
      ],
    },
    { text: 'Cupping works for some. Keep the cups where it is safe to do so.', claims: [] },
    {
      text: 'Riociguat is for pulmonary hypertension. A third had headaches.',
      claims: [{ object: 'headache', subject: 'riociguat' }],
    },
    { text: 'Before treatment with riociguat, a third had insomnia.', claims: [] },
    { text: 'Riociguat was tested in 200 people. Nausea at baseline was common.', claims: [] },
    {
      text: 'Fludrocortisone replaces a hormone. Blood pressure may rise with age, and as we get older bones may weaken.',
      claims: [],
    },
    {
      text: 'With chemical peels the skin may crack and the eyes may feel sore.',
      claims: [{ object: 'skin may crack' }, { object: 'eyes may feel sore' }],
    },
    {
      text: 'Ciprofloxacin treats cystitis. Tendon rupture is rare.',
      claims: [{ object: 'tendon injury', subject: 'ciprofloxacin' }],
    },
    { text: 'Adalimumab treats psoriasis. Tuberculosis is rare. Lymphoma is uncommon.', claims: [] },
    { text: 'Topiramate prevents migraine. Expect fewer headaches after a month.', claims: [] },
    { text: 'Naproxen is for arthritis. Patients can expect a drop in pain, and less bloating.', claims: [] },
    {
      text: 'Aspirin makes stroke less frequent and bleeding more common.',
      claims: [{ object: 'bleeding', subject: 'aspirin' }],
    },
    { text: 'Fluoride makes tooth decay rarer and staining more likely.', claims: [] },
    {
      text: 'Leflunomide is for arthritis. Women have a test before starting treatment, as it can cause birth defects.',
      claims: [{ object: 'birth defects', subject: 'leflunomide' }],
    },
    {
      text: 'Leflunomide is for arthritis. It may cause liver damage, so blood is tested before treatment.',
      claims: [{ object: 'liver damage', subject: 'leflunomide' }],
    },
    {
      text: 'Botulinum toxin is for migraine. Before treatment, your doctor explains that drooping eyelids can occur.',
      claims: [{ object: 'drooping eyelids', subject: 'botulinum toxin' }],
    },
    {
      text: 'Warfarin prevents stroke. The risk of bleeding rises with age. Dizziness is more common with increasing age.',
      claims: [{ object: 'bleeding', subject: 'warfarin' }, { object: 'dizziness' }],
    },
    { text: 'Topiramate prevents migraine. Several patients described migraine before they took it.', claims: [] },
    { text: 'Ranibizumab treats macular degeneration. In this disease, blood vessels may leak.', claims: [] },
    { text: 'Ranibizumab treats macular degeneration. Without care the retina may tear.', claims: [] },
    { text: 'Alendronate prevents fractures. In osteoporosis, bones may weaken. Bones may break.', claims: [] },
    { text: 'Many people have a stiff neck. Massage helps.', claims: [] },
    {
      text: 'Doctors warn of nightmares with varenicline.',
      claims: [{ object: 'nightmares', subject: 'varenicline' }],
    },
    { text: 'Norethisterone can make periods irregular.', claims: [{ object: 'irregular periods' }] },
    {
      text: 'Codeine makes vomiting, shallow breathing and coma more likely.',
      claims: [{ object: 'vomiting' }, { object: 'respiratory depression' }, { object: 'coma' }],
    },
    {
      text: 'Too much thyroxine brings palpitations.',
      claims: [{ object: 'palpitations' }],
    },
    {
      text: 'With mirabegron some need a catheter, and headaches are common.',
      claims: [{ object: 'headache', subject: 'mirabegron' }],
    },
    {
      text: 'Diclofenac should be avoided because of stomach bleeding.',
      claims: [{ object: 'gastrointestinal bleeding', subject: 'diclofenac' }],
    },
    { text: 'Isotretinoin is for acne that has not cleared.', claims: [] },
    {
      text: 'With capecitabine, nails may crack.',
      claims: [{ object: 'nails may crack', subject: 'capecitabine' }],
    },
    {
      text: 'Propranolol left some patients tired, slow-footed and dizzy.',
      claims: [{ object: 'fatigue' }, { object: 'dizziness' }],
    },
    {
      text: 'Parents should look out for nightmares in children who take mefloquine.',
      claims: [{ object: 'nightmares', subject: 'mefloquine' }],
    },
    { text: 'Methotrexate is teratogenic.', claims: [{ object: 'fetal harm', subject: 'methotrexate' }] },
    {
      text: 'Apremilast is used for psoriasis. Depression is uncommon, affecting fewer than 1 in 100 people.',
      claims: [{ object: 'depression', subject: 'apremilast' }],
    },
    {
      text: 'Side effects of inositol: none reported.',
      claims: [{ object: 'side effects (unspecified)', subject: 'inositol', polarity: 'denied' }],
    },
    {
      text: 'If you stop denosumab, you may break bones in your spine.',
      claims: [{ object: 'fractures', subject: 'denosumab', certainty: 'hedged' }],
    },
    {
      text: 'Paroxetine is for depression. If you stop suddenly, you may get withdrawal symptoms such as tingling.',
      claims: [{ object: 'withdrawal', subject: 'paroxetine' }, { object: 'tingling' }],
    },
    {
      text: 'If you stop taking naproxen, the stomach pain should clear.',
      claims: [{ object: 'abdominal pain', subject: 'naproxen' }],
    },
    { text: 'A missed dose of dabigatran raises the risk of stroke.', claims: [] },
    {
      text: 'Valerian is non habit forming.',
      claims: [{ object: 'addiction', subject: 'valerian', polarity: 'denied' }],
    },
    { text: 'Lisinopril lowers blood pressure.', claims: [] },
    { text: 'Metformin is used to treat type 2 diabetes.', claims: [] },
    {
      text: 'Nausea was less common with liraglutide than with metformin.',
      claims: [
        { object: 'nausea', subject: 'liraglutide', polarity: 'denied' },
        { object: 'nausea', subject: 'metformin', polarity: 'asserted' },
      ],
    },
    {
      text: 'Nausea was more common with liraglutide than with metformin.',
      claims: [{ object: 'nausea', subject: 'liraglutide', polarity: 'asserted' }],
    },
    {
      text: 'Serious heart events were more common with quinine than with placebo.',
      claims: [{ object: 'serious heart event', subject: 'quinine' }],
    },
    { text: 'Follow-up visits are easier than with quinine.', claims: [] },
    { text: 'Vertigo was rarer than with quinine.', claims: [{ object: 'vertigo', subject: 'quinine' }] },
    {
      text: 'Adults were given quinine. Vertigo was rarer on placebo.',
      claims: [{ object: 'vertigo', subject: 'quinine', polarity: 'asserted' }],
    },
    { text: 'Migraine can cause nausea.', claims: [] },
    { text: 'Does aspirin cause bleeding?', claims: [] },
  ],
};
