import type { ClaimTypeDefinition } from '../tag/rule.ts';

const BENEFIT =
  'relief|effect|action|benefit|response|improvement|result|outcome|analgesia|impact|success|remission|control';
const FAST = 'rapid|fast|quick|swift|immediate|instant|speedy';
const COURSE =
  'session|treatment|dose|infusion|injection|course|cycle|visit|application|use|usage|administration|booster';

const COUNT =
  'two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|2|3|4|5|6|7|8|9|10|12|14|15|16|20|24|25|30|several|few|handful';
const SPACED = 'daily|weekly|fortnightly|monthly|yearly|separate|further|more|short|long';
const SESSION =
  'session|injection|infusion|round|visit|cycle|appointment|=sitting|=sittings|booster|shot|jab|class|top-up';
const RETURNS =
  'disappear|fade|return|wear|vanish|relapse|recur|go|went|gone|come|came|crept|creep|drift|rebound|reverse|back|undone';

/** Times of the treatment and its effects. */
export const duration: ClaimTypeDefinition = {
  type: 'duration',
  rationale:
    'How soon it works, how long that lasts and how long it must be taken are three questions; an article that mixes them misleads. Times of anything else, such as the length of a study, are told apart.',
  accepts: ['duration'],
  rules: [
    {
      id: 'condition-lasts',
      pattern:
        'define|condition|pain|disorder|disease|syndrome|persist|episode|attack|bout|symptom|cough|fever|headache|depression|mania|insomnia ... last|persist|continue|endure|than .. {object}',
      subject: 'condition',
      facet: 'condition-definition',
    },
    {
      id: 'condition-defined',
      pattern: 'define|count|classify|diagnose|mean ... ... for|than|over|least|lasted .. {object}',
      subject: 'condition',
      facet: 'condition-definition',
    },
    {
      id: 'long-in-use',
      pattern:
        'has|have been =used|=prescribed|=given|=taken|=sold by|worldwide|the .. million|thousand|people|doctors|patients|world ... for|over .. {object}',
      facet: 'other',
    },
    {
      id: 'give-it-time',
      pattern: 'give|allow it|them|this|yourself about|around|roughly|at? least? {object} !of|long',
      facet: 'onset',
      directive: true,
    },
    {
      id: 'better-within',
      pattern: 'breathe|sleep|feel|move|walk easier|better|freely|sounder|well in|within|after {object} !of',
      facet: 'onset',
    },
    {
      id: 'time-for-full-effect',
      pattern:
        '{object} for|to|until the|its|see|reach|feel|get? the? =full|=whole|=complete|=maximum|=best effect|benefit|result|response',
      facet: 'onset',
    },
    { id: 'life', pattern: 'for =life !insurance|support|and', object: 'match', label: 'lifelong', facet: 'course' },
    {
      id: 'lasts-for-life',
      pattern: 'last|persist|hold|remain|stay for the? rest of .. =life|=lives',
      object: 'match',
      label: 'lifelong',
      facet: 'effect-duration',
    },
    {
      id: 'rest-of-life',
      pattern: 'for the? rest of .. =life|=lives',
      object: 'match',
      label: 'lifelong',
      facet: 'course',
    },
    {
      id: 'treatment-is-long',
      pattern: 'treatment|therapy|medication ... =is|=are|=be .. long term',
      object: 'match',
      label: 'long-term',
      facet: 'other',
    },
    {
      id: 'is-permanent',
      pattern: '=is|=are|=be usually|generally|often|always|sometimes? =permanent',
      object: 'match',
      label: 'permanent',
      facet: 'effect-duration',
    },
    { id: 'interval', pattern: 'every .. week|month|year', object: 'match', facet: 'course' },
    { id: 'apart', pattern: '{object} apart', facet: 'course' },
    {
      id: 'range-of-sessions',
      pattern: `one|1|${COUNT} to|or|-|– ${COUNT} ${SPACED}? ${SESSION}`,
      object: 'match',
      facet: 'course',
    },
    { id: 'sessions', pattern: `${COUNT} ${SPACED}? ${SESSION}`, object: 'match', facet: 'course' },
    {
      id: 'doses',
      pattern: `${COUNT} ${SPACED}? =doses !a|per|each|every|daily|morning|in|of|at|within`,
      object: 'match',
      facet: 'course',
    },
    {
      id: 'while-it-goes-on',
      pattern: 'as long as .. take|use|continue|last|stay|keep|wear|remain|apply|treatment|go',
      object: 'match',
      label: 'during treatment',
      facet: 'effect-duration',
    },
    {
      id: 'returns-after',
      pattern: `${RETURNS} !on|up ... {object} of|after stop|treatment|withdraw|withdrawal|discontinue|the`,
      facet: 'effect-duration',
    },
    {
      id: 'side-effects-last',
      pattern:
        'side|adverse|unwanted|undesirable effect ... last|persist|linger|remain|wear|go|fade|disappear|vanish .. {object}',
      facet: 'other',
    },
    {
      id: 'reaction-lasts',
      pattern:
        'reaction|soreness|redness|swelling|bruising|tenderness ... last|persist|linger|remain|fade|disappear|vanish .. {object}',
      facet: 'other',
    },
    {
      id: 'back-after',
      pattern: `${RETURNS} !on|down|up|out ... within|in|after|by .. {object}`,
      facet: 'effect-duration',
    },
    {
      id: 'wears-off-in',
      pattern: 'take|takes|took|need|require .. {object} .. wear|fade|disappear|vanish|go =off|=away?',
      facet: 'effect-duration',
    },
    {
      id: 'then-wears-off',
      pattern: '{object} ,? ... effect|result|benefit|relief|protection|it ... wear|fade|disappear|vanish|wane|=gone',
      facet: 'effect-duration',
    },
    {
      id: 'gives-time-of',
      pattern: `{object} of pain|symptom? ${BENEFIT}|protection|numbness|respite|freedom`,
      facet: 'effect-duration',
    },
    {
      id: 'action-lasts',
      pattern: `duration|length of .. ${BENEFIT}|protection ... {object}`,
      facet: 'effect-duration',
    },
    {
      id: 'stays-effective',
      pattern:
        'stay|remain|keep|be =effective|=active|=numb|=clear|=protected|=pain-free|=free|=better .. for|up .. {object}',
      facet: 'effect-duration',
    },
    {
      id: 'permanent-benefit',
      pattern: `=permanent hair|fat|pain|symptom? ${BENEFIT}|removal|reduction|solution|cure|sterilization|contraception`,
      object: 'match',
      label: 'permanent',
      facet: 'effect-duration',
    },
    {
      id: 'permanently-does',
      pattern:
        '=permanently remove|reduce|destroy|eliminate|stop|prevent|cure|get|change|close|shut|seal|correct|straighten|block',
      object: 'match',
      label: 'permanent',
      facet: 'effect-duration',
    },
    {
      id: 'repeatable',
      pattern: 'can|may|could|must be repeat',
      object: 'match',
      label: 'several sessions',
      facet: 'course',
    },
    {
      id: 'mild-and-passing',
      pattern:
        '=mild|=minor|=small|=slight|=moderate and|but|or also|usually|mostly? =transient|=temporary|=brief|=passing|=fleeting|=reversible',
      object: 'match',
      label: 'short-lived',
      facet: 'other',
    },
    {
      id: 'lifelong-treatment',
      pattern: '=lifelong|=life-long treatment|therapy|medication|use|commitment',
      object: 'match',
      label: 'lifelong',
      facet: 'course',
    },
    {
      id: 'as-lifelong',
      pattern: 'as|is|be usually|generally|often|probably? =lifelong|=life-long',
      object: 'match',
      label: 'lifelong',
      facet: 'course',
    },
    {
      id: 'top-up',
      pattern:
        '=yearly|=annual|=monthly|=weekly|=six-monthly|=occasional =top-up|=top-ups|=booster|=boosters|=maintenance|=dosing',
      object: 'match',
      facet: 'course',
    },
    {
      id: 'single-dose',
      pattern:
        '=single|=one-time|=one-off|=one-and-done intravenous|oral|intramuscular|subcutaneous? =dose|=injection|=infusion|=jab|=shot !of|is|was|after|has|had|reaction|a|every',
      object: 'match',
      label: 'single dose',
      facet: 'course',
      weak: true,
    },
    {
      id: 'one-dose-enough',
      pattern:
        '=one|=single|=1 =dose|=application|=injection|=infusion|=jab|=shot|=tablet|=treatment ... =enough|=sufficient|=suffices|=usual|=all|=needed|=required !for|to|we|i|they|he|she|you|that|the',
      object: 'match',
      label: 'single dose',
      facet: 'course',
    },
    {
      id: 'just-one-dose',
      pattern:
        '=just|=only|need|require|recommend =one intravenous|oral|intramuscular|subcutaneous? =dose|=injection|=infusion|=jab|=shot !of|reaction|a|every',
      object: 'match',
      label: 'single dose',
      facet: 'course',
      weak: true,
    },
    {
      id: 'stay-long-term',
      pattern:
        'stay|take|taken|use|continue|remain on|with? it|them|this|these? =long =term !effect|effects|study|data|outcome|use|risk|safety',
      object: 'match',
      label: 'long-term',
      facet: 'other',
      presupposed: true,
    },
    {
      id: 'at-once',
      pattern:
        'work|act|respond|protect|relieve|ease|better|effect|open|control .. =straight|=right|=almost|=at =away|=once|=overnight',
      object: 'match',
      label: 'rapid',
      facet: 'onset',
      weak: true,
    },
    {
      id: 'does-not-last',
      pattern: 'not|never|hardly usually|generally|normally|often? =last =long? $',
      object: 'match',
      label: 'short-lived',
      facet: 'effect-duration',
      directive: true,
    },
    {
      id: 'lasts-longer',
      pattern: '=last|=lasts|=lasted usually|much|even? =longer|=long|=forever !than|enough',
      object: 'match',
      label: 'long-lasting',
      facet: 'effect-duration',
    },
    {
      id: 'next-day',
      pattern:
        'better|clear|clearer|work|home|well|walk|drive|desk|normal|gone ... the very? =next|=following =day|=morning',
      object: 'match',
      label: 'next day',
      facet: 'onset',
      weak: true,
    },
    { id: 'half-life', pattern: 'half-life|half life ... {object}', facet: 'other' },
    {
      id: 'short-lived',
      pattern: 'short lived|lasting|acting',
      object: 'match',
      label: 'short-lived',
      facet: 'effect-duration',
    },
    {
      id: 'temporary-benefit',
      pattern: `temporary|transient|brief|short-term|momentary .. ${BENEFIT}|respite`,
      object: 'match',
      label: 'short-lived',
      facet: 'effect-duration',
    },
    {
      id: 'temporary-effect',
      pattern: 'temporary|transient|brief|passing {effect|condition}',
      object: 'match',
      label: 'short-lived',
      facet: 'other',
    },
    {
      id: 'is-temporary',
      pattern:
        '=is|=are|=was|=were|=be usually|generally|mostly|often|only|almost|always? =temporary|=transient|=brief|=fleeting|=passing|=reversible',
      object: 'match',
      label: 'short-lived',
      facet: 'other',
    },
    {
      id: 'resolves-soon',
      pattern: 'resolve|subside|disappear|fade|settle|pass|wear .. quickly|soon|rapidly|off !after|within|in|by|over',
      object: 'match',
      label: 'short-lived',
      facet: 'other',
    },
    { id: 'begins', pattern: 'start|begin|began|kick|onset|appear|emerge|notice|set in? .. {object}', facet: 'onset' },
    { id: 'comes-on', pattern: '{effect} .. =came|=come|=comes =on .. {object} !before', facet: 'onset' },
    {
      id: 'course-lasts',
      pattern: 'course|regimen|programme|program .. last|take|takes|continue|run|runs|go|goes .. {object}',
      facet: 'course',
    },
    {
      id: 'treatment-usually-lasts',
      pattern:
        'treatment|therapy usually|normally|typically|generally|often|may|can|should last|continue|go|goes .. {object}',
      facet: 'course',
    },
    {
      id: 'treatment-with-lasts',
      pattern:
        'treatment|therapy with|by {treatment} usually|normally|typically|generally|often|should|must|can? last|=take|=takes|=took|continue|go|goes|is|be .. {object}',
      facet: 'course',
    },
    {
      id: 'length-of-treatment',
      pattern: 'course|length|duration of .. treatment|therapy|use ... {object}',
      facet: 'course',
    },
    {
      id: 'side-effect-length',
      pattern: 'resolve|subside|settle|pass|clear|go|goes|ease|stop .. {object}',
      facet: 'other',
    },
    {
      id: 'course-takes',
      pattern: 'course|programme|program .. take|last|run|go|comprise|span for|over? .. {object}',
      facet: 'course',
    },
    {
      id: 'infused-over',
      pattern:
        'infuse|infusion|administer|session|drip|procedure|operation|surgery|appointment|deliver|inject ... over|last|take|takes|about|for .. {object}',
      facet: 'administration-length',
    },
    {
      id: 'lasts',
      pattern:
        'last|persist|remain|continue|endure|sustain|maintain|protect|prolong|linger|hold|held|keep|kept .. {object}',
      facet: 'effect-duration',
    },
    {
      id: 'onset-within',
      pattern:
        'start|begin|act|work|kick|set|emerge|appear|onset|improve|improvement|result|relief|relieve|lift|notice|feel|respond|response|reduce|effect|show|ease|peak ... {object}',
      facet: 'onset',
    },
    { id: 'takes', pattern: 'take|takes|took|need|require .. !forever {object} .. to|before|for', facet: 'onset' },
    {
      id: 'time-until',
      pattern:
        '{object} .. before|until|till ... notice|feel|see|work|appear|better|improve|show|stop|settle|ease|effect',
      facet: 'onset',
      presupposed: true,
    },
    {
      id: 'over-in',
      pattern:
        'procedure|operation|session|treatment|surgery|appointment|visit|infusion|injection|scan|test|it|whole ... over|done|finished|complete|completed in|within|after {object}',
      facet: 'administration-length',
      weak: true,
    },
    {
      id: 'area-takes',
      pattern: 'take|takes|took {object}',
      facet: 'administration-length',
      weak: true,
    },
    {
      id: 'home-same-day',
      pattern: 'home .. same day',
      object: 'match',
      label: 'same day',
      facet: 'administration-length',
    },
    {
      id: 'not-before',
      pattern: 'expect ... work|effect|improvement|result|relief|difference|better .. before|for {object}',
      facet: 'onset',
      presupposed: true,
    },
    { id: 'takes-longer', pattern: 'take|takes|took longer ... {object}', facet: 'onset' },
    {
      id: 'judged-after',
      pattern: 'give|allow|wait|expect|persevere|leave .. {object} .. before|to|for !another|repeating',
      facet: 'onset',
      presupposed: true,
    },
    {
      id: 'needed-for',
      pattern: 'need|require|stay|remain|keep|carry !out|away|off|clear|indoors ... for {object}',
      facet: 'course',
      presupposed: true,
    },
    {
      id: 'course-of',
      pattern: `${COURSE} .. for|over|every|of|last ... {object}`,
      facet: 'course',
      presupposed: true,
    },
    {
      id: 'taken-for',
      pattern:
        'take|taken|took|use|give|given|gave|prescribe|recommend|advise|continue|treat|receive|course|carry|left|worn|wear ... for|over|every|of|during .. {object}',
      facet: 'course',
      presupposed: true,
    },
    { id: 'treatment-takes', pattern: 'treatment take|last|comprise .. {object}', facet: 'administration-length' },
    {
      id: 'works-for',
      pattern:
        'numb|sting|ease|=blunts|=blunted|curb|help|protect|heat|relieve|calm|soothe|cool|control|suppress|lower|dampen|postpone|delay|prevent|work|keep|kept|spare|quieten|hold|held|stop|block|improve|reduce ... for {object}',
      facet: 'effect-duration',
      presupposed: true,
    },
    {
      id: 'acts-in',
      pattern:
        'open|unblock|clear|shrink|calm|soothe|lower|drop|fall|fell|lose|lost|come|came|grow|grew|regrow|regrew|hurt|need|report|see|saw|sleep|slept|walk|cut|stop|better|full|less|fewer|regrowth|difference|ready|heal|recover ... in|within|by|after|from|inside {object}',
      facet: 'onset',
      weak: true,
    },
    { id: 'within', pattern: 'within {object}', facet: 'onset', weak: true },
    {
      id: 'developed-in',
      pattern:
        'develop|discover|invent|synthesize|create|formulate|patent|introduce|launch|market|approve|license|authorize .. in|during|around .. {date}',
      object: 'match',
      facet: 'other',
      named: true,
    },
    {
      id: 'dosed-so-often',
      pattern:
        'take|taken|use|give|given|administer|inject|apply|deliver|swallow|wear|worn|inhale|dose|dosed|prescribe|=place|tablet|capsule|pill|drops|puff|injection|infusion|session|dose|infuse|instil|=needed .. {object}',
      accepts: ['frequency'],
      facet: 'course',
      presupposed: true,
      weak: true,
    },
    {
      id: 'so-often-dosed',
      pattern:
        '{object} dose|dosing|tablet|capsule|pill|injection|infusion|treatment|use|regimen|session|schedule|administration|drops|jab|shot|therapy|application|dosage',
      accepts: ['frequency'],
      facet: 'course',
      presupposed: true,
      weak: true,
    },
    { id: 'so-often-for', pattern: '{frequency} .. for {object}', facet: 'course', presupposed: true },
    {
      id: 'carry-on-for',
      pattern: 'carry|go|continue|keep|stay|persevere|stop|wean on|off|with|at? .. for|after {object}',
      facet: 'course',
      presupposed: true,
      weak: true,
    },
    {
      id: 'fast',
      pattern: `${FAST} onset|acting|relief|effect|action|result|response|improvement|impact|working`,
      object: 'match',
      label: 'rapid',
      facet: 'onset',
    },
    {
      id: 'works-slowly',
      pattern: 'act|work|help|improve|heal =slowly|=gradually',
      object: 'match',
      label: 'slow',
      facet: 'onset',
    },
    {
      id: 'slow-to',
      pattern: '=slow to act|work|help|kick|start|begin|take',
      object: 'match',
      label: 'slow',
      facet: 'onset',
    },
    { id: 'speed', pattern: 'speed|velocity|quickness .. act|work', object: 'match', label: 'rapid', facet: 'onset' },
    {
      id: 'works-fast',
      pattern:
        'act|work|relieve|help|heal|kick|recover .. quickly|fast|rapidly|immediately|instantly|=faster|=quicker|=sooner|promptly|swiftly|speedily',
      object: 'match',
      label: 'rapid',
      facet: 'onset',
    },
    {
      id: 'long-lasting',
      pattern: `long lasting|term|acting|live .. ${BENEFIT}`,
      object: 'match',
      label: 'long-lasting',
      facet: 'effect-duration',
    },
    {
      id: 'lasting',
      pattern: `lasting|sustained|durable|enduring|prolonged ${BENEFIT}`,
      object: 'match',
      label: 'long-lasting',
      facet: 'effect-duration',
    },
    {
      id: 'prolongs',
      pattern: `prolong|extend .. ${BENEFIT}`,
      object: 'match',
      label: 'prolonged',
      facet: 'effect-duration',
    },
    {
      id: 'repeated',
      pattern: `repeat|repeated|multiple|several|numerous ${COURSE}`,
      object: 'match',
      label: 'several sessions',
      facet: 'course',
    },
    {
      id: 'long-term-use',
      pattern: 'long term use|usage|treatment|therapy',
      object: 'match',
      label: 'long-term',
      facet: 'other',
    },
    {
      id: 'permanent',
      pattern: 'permanent|lifelong',
      object: 'match',
      label: 'permanent',
      facet: 'effect-duration',
      onlyDenied: true,
    },
    {
      id: 'in-use-since',
      pattern:
        'use|used|available|sell|sold|market|prescribe|license|licensed|approve|approved|give|given|offer|standard|cornerstone|mainstay|default ... ... since .. {object}',
      accepts: ['date'],
      facet: 'other',
    },
    {
      id: 'first-weeks',
      pattern: 'in|during|over|for the|your? !{duration} =first =weeks|=months|=days !of|after',
      object: 'match',
      label: 'first weeks',
      facet: 'other',
      weak: true,
    },
    {
      id: 'first-weeks-of-it',
      pattern:
        'in|during|over|for the|your? !{duration} =first|=early|=initial =weeks|=months|=days of treatment|therapy|use|taking',
      object: 'match',
      label: 'first weeks',
      facet: 'other',
      weak: true,
    },
  ],
  leads: [
    {
      id: 'asked-effect',
      pattern: 'how long ... last|work|effect|relief|benefit|protect|protection|numb',
      facet: 'effect-duration',
    },
    { id: 'asked-onset', pattern: 'how soon|quickly|fast|rapidly', facet: 'onset' },
    { id: 'asked-wait', pattern: 'how long ... before|until|wait', facet: 'onset' },
    {
      id: 'asked-work',
      pattern: 'how long ... take|need .. to work|act|help|kick|start|feel|see|notice',
      facet: 'onset',
    },
    {
      id: 'asked-when',
      pattern: 'when .. i|you|it|we|they|will|can|should .. work|feel|notice|see|expect|start|improve|better|result',
      facet: 'onset',
    },
    {
      id: 'asked-length',
      pattern:
        'how long ... session|procedure|treatment|appointment|injection|operation|infusion|it|visit ... take|last',
      facet: 'administration-length',
    },
    {
      id: 'asked-course',
      pattern: 'how long ... take|use|stay|need|be|continue|have ... it|them|treatment|on|tablet|medicine',
      facet: 'course',
    },
    {
      id: 'asked-course-of',
      pattern: 'how long ... take|use|stay|need|be|continue|have|receive on? {treatment}',
      facet: 'course',
    },
    {
      id: 'asked-course-length',
      pattern: 'how long ... course|treatment|therapy of|with|by ... take|last|continue',
      facet: 'course',
    },
    { id: 'asked-often', pattern: 'how often|many', accepts: ['frequency'], facet: 'course' },
    {
      id: 'asked-how-long',
      pattern: 'how long !ago|have|has|had|did|does|do|will|would|can|should|must|until|till|before|to|for|is|are|was',
      facet: 'course',
    },
  ],
  examples: [
    {
      text: 'Nausea started within an hour of the first dose of varenicline. Relief started within a week.',
      claims: [
        { object: '1 hour', facet: 'other' },
        { object: '1 week', facet: 'onset' },
      ],
    },
    {
      text: 'The gains of yoga were still there six months later.',
      claims: [{ object: '6 months', subject: 'yoga', facet: 'effect-duration' }],
    },
    {
      text: 'Tiredness on atenolol lifts after two weeks. Energy returned within two weeks of levothyroxine.',
      claims: [
        { object: '2 weeks', facet: 'other' },
        { object: '2 weeks', facet: 'onset' },
      ],
    },
    { text: 'Dexamethasone cut hospital stays by two days.', claims: [] },
    {
      text: 'Hepatitis B vaccine protects well. Adults need three doses.',
      claims: [{ object: 'three doses', subject: 'hepatitis B vaccine', facet: 'course' }],
    },
    { text: 'Hepatitis B vaccine protects well. Three doses of 20 mcg hold alum.', claims: [] },
    { text: 'Hepatitis B vaccine protects well. The box holds three doses.', claims: [] },
    {
      text: 'A dental crown treats caries and lasts for the rest of your life.',
      claims: [{ object: 'lifelong', facet: 'effect-duration' }],
    },
    {
      text: 'Does everybody with gout have to take allopurinol? How long? Two years.',
      claims: [{ object: '2 years', subject: 'allopurinol', facet: 'course' }],
    },
    { text: 'Allopurinol treats gout. How long ago did you fall? Two years.', claims: [] },
    {
      text: 'You can come off propranolol again after six months.',
      claims: [{ object: '6 months', subject: 'propranolol', facet: 'course' }],
    },
    {
      text: 'Full recovery after knee replacement takes six months.',
      claims: [{ object: '6 months', subject: 'knee replacement', facet: 'onset' }],
    },
    {
      text: 'After one dose of yellow fever vaccine people are protected within ten days.',
      claims: [{ object: '10 days', subject: 'yellow fever vaccine', facet: 'onset' }],
    },
    {
      text: 'Finasteride treats hair loss. Give it four months.',
      claims: [{ object: '4 months', subject: 'finasteride', facet: 'onset' }],
    },
    {
      text: 'Finasteride takes a year for the full effect.',
      claims: [{ object: '1 year', subject: 'finasteride', facet: 'onset' }],
    },
    {
      text: 'On zolpidem most people sleep better within a week.',
      claims: [{ object: '1 week', subject: 'zolpidem', facet: 'onset' }],
    },
    {
      text: 'A course of terbinafine takes twelve weeks.',
      claims: [{ object: '12 weeks', subject: 'terbinafine', facet: 'course' }],
    },
    {
      text: 'Aspirin has been used by millions of people for over a century.',
      claims: [{ object: '>1 century', subject: 'aspirin', facet: 'other' }],
    },
    { text: 'Give terbinafine two tablets of water.', claims: [] },
    {
      text: 'The side effects of varenicline fade within two weeks.',
      claims: [{ object: '2 weeks', subject: 'varenicline', facet: 'other' }],
    },
    {
      text: 'The soreness after cryotherapy lasts three days.',
      claims: [{ object: '3 days', subject: 'cryotherapy', facet: 'other' }],
    },
    {
      text: 'The effect of varenicline lasts two weeks.',
      claims: [{ object: '2 weeks', subject: 'varenicline', facet: 'effect-duration' }],
    },
    {
      text: 'Take cefalexin twice a day.',
      claims: [{ object: 'twice daily', subject: 'cefalexin', facet: 'course' }],
    },
    {
      text: 'Thrice-daily dosing is usual for risedronate.',
      claims: [{ object: 'three times daily', subject: 'risedronate', facet: 'course' }],
    },
    {
      text: 'Folic acid does not have to be taken every day.',
      claims: [{ object: 'daily', subject: 'folic acid', polarity: 'denied' }],
    },
    { text: 'Buprenorphine implants have advantages over daily tablets.', claims: [] },
    { text: 'Pertussis affects thousands of children every year.', claims: [] },
    { text: 'Adalimumab treats psoriasis. The pump delivers one drop ten times per second.', claims: [] },
    {
      text: 'The results of laser toning typically last 3 to 4 months.',
      claims: [{ object: '3 to 4 months', facet: 'effect-duration' }],
    },
    {
      text: 'Treatment with prednisolone eases gout. A course usually lasts three to six weeks.',
      claims: [{ object: '3 to 6 weeks', facet: 'course' }],
    },
    {
      text: 'Finasteride regrows hair. Treatment usually goes on for years, and its effect lasts three months.',
      claims: [
        { object: 'years', facet: 'course' },
        { object: '3 months', facet: 'effect-duration' },
      ],
    },
    { text: 'Malathion is given as a single dose.', claims: [{ object: 'single dose', facet: 'course' }] },
    {
      text: 'Latanoprost can cause headaches, most of them mild and transient.',
      claims: [{ object: 'short-lived', facet: 'other' }],
    },
    { text: 'Coeliac disease needs a gluten-free diet, a lifelong treatment.', claims: [{ object: 'lifelong' }] },
    {
      text: 'Rashes with carbamazepine are common in the first weeks.',
      claims: [{ object: 'first weeks', facet: 'other' }],
    },
    {
      text: 'Most people are back at work the next day after vasectomy.',
      claims: [{ object: 'next day', facet: 'onset' }],
    },
    {
      text: 'Lithium has been used for bipolar disorder and depression since the 1950s.',
      claims: [{ object: 'the 1950s', subject: 'lithium', facet: 'other' }],
    },
    {
      text: 'The results of dermal fillers do not last long.',
      claims: [{ object: 'short-lived', polarity: 'asserted' }],
    },
    { text: 'Zolpidem shortened sleep latency by 13 minutes.', claims: [] },
    { text: 'Store the cefalexin syrup in a cool place and discard it after ten days.', claims: [] },
    { text: 'Lithium needs a blood test every three months.', claims: [] },
    { text: 'A missed dose of apixaban can be taken up to six hours before the next one is due.', claims: [] },
    { text: 'Amiodarone did not improve 90-day survival.', claims: [] },
    {
      text: 'Methotrexate treatment is usually long term.',
      claims: [{ object: 'long-term', subject: 'methotrexate' }],
    },
    { text: 'Levothyroxine: usually for life.', claims: [{ object: 'lifelong', subject: 'levothyroxine' }] },
    {
      text: 'People with a new kidney need tacrolimus for the rest of their lives.',
      claims: [{ object: 'lifelong', subject: 'tacrolimus' }],
    },
    { text: 'Vasectomy is generally permanent.', claims: [{ object: 'permanent', subject: 'vasectomy' }] },
    { text: 'Insulin was paid for by the fund for life insurance.', claims: [] },
    {
      text: 'A tablet called rotigotine eased restless legs in adults who took it for twelve weeks.',
      claims: [{ object: '12 weeks', subject: 'rotigotine' }],
    },
    { text: 'Hair regrew by month four with minoxidil.', claims: [{ object: 'month 4', facet: 'onset' }] },
    {
      text: 'Radiotherapy comprises 15 to 20 daily sessions.',
      claims: [{ object: '15 to 20 daily sessions', facet: 'course' }],
    },
    {
      text: 'Sertraline takes longer, typically four to six weeks.',
      claims: [{ object: '4 to 6 weeks', facet: 'onset' }],
    },
    { text: 'Most people need levothyroxine for life.', claims: [{ object: 'lifelong', facet: 'course' }] },
    {
      text: 'Ibuprofen starts to work within 30 minutes.',
      claims: [{ object: '30 minutes', facet: 'onset', subject: 'ibuprofen' }],
    },
    {
      text: 'Relief from naproxen lasts up to 12 hours.',
      claims: [{ object: 'up to 12 hours', facet: 'effect-duration' }],
    },
    { text: 'Amoxicillin is usually taken for seven days.', claims: [{ object: '7 days', facet: 'course' }] },
    {
      text: 'Zopiclone should not be taken for longer than two weeks.',
      claims: [{ object: 'up to 2 weeks', facet: 'course', polarity: 'asserted' }],
    },
    { text: 'It may be several weeks before fluoxetine works.', claims: [{ object: 'several weeks', facet: 'onset' }] },
    { text: 'Treatment with levothyroxine is for life.', claims: [{ object: 'lifelong', facet: 'course' }] },
    { text: 'Metformin is used to treat type 2 diabetes.', claims: [] },
    { text: 'Aspirin can cause bleeding.', claims: [] },
    { text: 'How long does naproxen last?', claims: [] },
  ],
};
