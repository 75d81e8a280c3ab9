import type { ClaimTypeDefinition } from '../tag/rule.ts';
import { CAUTION_RULES } from './cautions.ts';
import { FOREWARNED, REASSURED } from './forewarned.ts';
import { INTERACTION_RULES } from './interactions.ts';
import { QUESTION_RULES } from './questions.ts';

const TAKE =
  'use|take|taken|give|given|have|prescribe|administer|receive|start|consume|undergo|swallow|apply|drink|treated|worn|wear';
/** "Surgeons will not operate": what is done to a patient by hand, which no article denies but to tell who is refused it. */
const NOT_DONE =
  'nor|not|never|nobody|no =surgeon|=doctor|=dentist|=therapist|=clinic|=one? =will|=would|=should|=must|=can? .. ' +
  '=operate|=inject|=insert|=implant|=needle|=fit|=place|=massage|=manipulate|=adjust|=laser|=pierce|=anaesthetise|=anesthetize|=transplant|=puncture|=cup';
const ASK = 'tell|ask|inform|consult|talk|speak|check|warn|see|contact|seek|advice|let|mention|discuss|word|chat';
const WHO_KNOWS =
  'doctor|pharmacist|physician|provider|nurse|midwife|gp|specialist|team|dentist|us|beforehand|surgeon|clinic|advice|prescriber|know|anaesthetist|anesthetist|professional|paediatrician|pediatrician|oncologist|cardiologist|physiotherapist|optician|dietitian|practitioner|therapist|radiographer|acupuncturist|technician|beautician|unit|hospital|staff|receptionist';
const WHO =
  'person|patient|people|anyone|anybody|someone|somebody|everyone|those|individual|woman|man|child|adult|user|whoever';
/** Between people and what they have: "anyone fitted with", "people living with". */
const WHO_HAS =
  '=fitted|=diagnosed|=living|=born|=suffering|=affected|=implanted|=prone|=susceptible|=sensitive? with|who|on|taking|from|to|whose is|are|was|has|have|had? recently|just|ever|previously|already|also? had|been?';
const NO_GOOD =
  'wrong|bad|poor|terrible|awful|unwise|unsuitable|dangerous|unsafe|risky choice|medicine|medication|drug|option|treatment|therapy|product|pill|tablet|idea|remedy|procedure|operation';
const UNSUITABLE =
  '=unsuitable|=ineligible|=unfit|=unsafe|=dangerous|=risky|=hazardous|=inadvisable|=impossible|=inappropriate|=unwise';
const STATE = 'have|has|had|are|is|with|suffer|take|taken|use|drink|smoke|plan|be|live|ever';

/** When the treatment is unsuitable or needs caution. */
export const contraindication: ClaimTypeDefinition = {
  type: 'contraindication',
  rationale:
    'Who should not have the treatment is what advertising leaves out first. It is told in orders and conditions ("do not take it if you have …"), which assert nothing else.',
  accepts: ['condition', 'effect', 'population', 'treatment'],
  rules: [
    ...REASSURED,
    {
      id: 'unsupervised',
      pattern: 'without .. supervision|prescription|oversight|monitoring|guidance',
      object: 'match',
      label: 'unsupervised use',
      directive: true,
    },
    {
      id: 'only-supervised',
      pattern:
        'only .. use|take|taken|give|given|administer|prescribe|consume .. under|with|by ... supervision|guidance|prescription|oversight',
      object: 'match',
      label: 'unsupervised use',
      directive: true,
    },
    {
      id: 'not-without-advice',
      pattern: `not|never|nobody .. ${TAKE}|begin|begun|do|done ... without !asking|talking|speaking .. =advice|=doctor|=professional|=specialist|=dietitian|=dentist|=physician|=nurse`,
      object: 'match',
      label: 'unsupervised use',
      directive: true,
    },
    {
      id: 'do-not-use',
      pattern: `not|never|don't !support|back|justify|show|prove|find .. ${TAKE} .. if|in|by|for|to|on|near|when|during|while|with|unless|until|before|after|within !treat|manage|relieve|prevent|cure|control|ease|reduce|improve|lower|stop|help`,
      open: true,
      directive: true,
    },
    {
      id: 'excluded-with',
      pattern:
        'people|patient|those|anyone|participant|volunteer|woman|man|child with|on|taking|who have? {object} ... =excluded|=barred|=banned|=ineligible',
      weak: true,
    },
    {
      id: 'left-out-with',
      pattern:
        'people|patient|those|anyone|participant|woman|man|child|adult|volunteer|user|baby born|living? with|on|taking|who|whose .. {object} ... =left|=kept|=ruled|=shut|=held =out|=off|=away',
      weak: true,
    },
    {
      id: 'cannot-take',
      pattern: 'cannot be|safely? =take|=have|=use|=given|=receive|=undergo',
      object: 'before',
      directive: true,
      weak: true,
    },
    { id: 'should-not', pattern: `should|must|may|can not|never .. ${TAKE}`, object: 'before', directive: true },
    {
      id: 'cannot-have',
      pattern:
        'not|cannot|never .. have|treated|offer|get|give .. if|unless|to|in !treat|manage|relieve|prevent|cure|control|ease|reduce|improve|lower|stop|help',
      open: true,
      directive: true,
    },
    {
      id: 'not-combine',
      pattern: 'not|never|avoid .. combine|mix|pair|partner|together|alongside|interact .. with',
      accepts: ['treatment', 'condition', 'effect'],
      open: true,
      directive: true,
    },
    {
      id: 'care-needed-with',
      pattern:
        'care|caution|vigilance|precaution|prudence|restraint is|are|must|should also|be? =needed|=required|=essential|=advised|=warranted|=necessary|=taken|=exercised|=called .. with|when|if|for|in|over|before .. {treatment} is|are? =prescribed|=given|=used|=taken|=started|=combined? in|to|for|with|if|during|on',
      plain: true,
      open: true,
      directive: true,
    },
    {
      id: 'take-care-if',
      pattern: 'take|need|special|with|extra|great|particular care|caution|vigilance if|in|with|when|for|among|by',
      open: true,
      directive: true,
      plain: true,
    },
    {
      id: 'care-taken',
      pattern: 'care|caution|precaution is|are|must|should be? =taken|=exercised|=used if|in|with|when|for|during',
      open: true,
      directive: true,
      plain: true,
    },
    {
      id: 'with-it-be-careful',
      pattern: 'with|if .. {object} be|go|tread =careful|=cautious|=cautiously|=carefully',
      directive: true,
    },
    {
      id: 'care-needed',
      pattern:
        'care|caution|vigilance|precaution|prudence|restraint is|are =also? =needed|=required|=essential|=advised|=warranted|=necessary .. if|in|with|when|where|for|during',
      open: true,
      directive: true,
    },
    {
      id: 'group-careful',
      pattern: '{object} .. should|must|need|ought .. careful|cautious|wary|vigilant with|about|of|when|if',
      accepts: ['population', 'condition'],
      directive: true,
    },
    { id: 'should-avoid', pattern: 'should|must avoid', object: 'before', directive: true, weak: true },
    {
      id: 'not-recommended',
      pattern:
        'not .. recommend|suitable|advise|appropriate|safe|right|advisable|indicate|suit .. for|in|if|during|with|when|to|while|until|before|after',
      open: true,
      directive: true,
    },
    {
      id: 'not-unsafe-for',
      pattern:
        'not|never =unsafe|=dangerous|=risky|=harmful|=hazardous|=inadvisable|=inappropriate for|in|if|during|with|to|while',
      accepts: ['condition', 'effect', 'population', 'treatment'],
      denied: true,
      directive: true,
    },
    {
      id: 'no-good-for-you-if',
      pattern:
        'unsuitable|inappropriate|unsafe|dangerous|risky|inadvisable|wrong for =you|=everyone|=everybody|=anyone|=anybody|=people if|when|who|with|whose|on',
      open: true,
      directive: true,
    },
    {
      id: 'unsuitable-for',
      pattern: 'unsuitable|inappropriate|unsafe|dangerous|risky|inadvisable for|in|if|during|with|to',
      open: true,
      directive: true,
    },
    {
      id: 'wrong-choice-in',
      pattern: `${NO_GOOD} in|if|during|with|when|while`,
      open: true,
      plain: true,
      directive: true,
    },
    {
      id: 'wrong-choice-for',
      pattern: `${NO_GOOD} for .. {object}`,
      accepts: ['population'],
      plain: true,
      directive: true,
    },
    {
      id: 'makes-it-unsuitable',
      pattern: `{object} can|may|might|could|would? make|makes|made|render|renders .. {treatment} .. ${UNSUITABLE}`,
      directive: true,
    },
    {
      id: 'makes-unsuitable',
      pattern: `{object} can|may|might|could|would? make|makes|made|render|renders .. ${UNSUITABLE} .. for|to {treatment}`,
      directive: true,
    },
    {
      id: 'means-no-bar',
      pattern: '{object} ... =not mean .. {treatment} ... not|never|out|unsuitable|unsafe|avoided|impossible',
      directive: true,
      denied: true,
    },
    {
      id: 'means-not',
      pattern:
        '{object} ... mean|means|meant .. {treatment} ... not|never|out|unsuitable|unsafe|avoided|impossible .. option|suitable|used|use|taken|given|possible|question|recommended|safe|avoided|choice|an|of?',
      directive: true,
    },
    {
      id: 'less-suitable-for',
      pattern: 'less|poorly|hardly|rarely|seldom suitable|suited|appropriate|advisable|ideal for|in|to|if',
      accepts: ['condition', 'effect', 'population'],
      directive: true,
    },
    {
      id: 'not-contraindicated-in',
      pattern: 'not|never|nor|longer =contraindicated|=forbidden|=prohibited|=banned in|for|with|if|by|during|while|to',
      open: true,
      denied: true,
      directive: true,
    },
    {
      id: 'no-contraindication-to',
      pattern: '{object} .. =not|=no|=never|=longer a|an|any? contraindication',
      denied: true,
      directive: true,
    },
    {
      id: 'need-not-avoid',
      pattern:
        'not|no|never|hardly|unnecessary .. need|necessary|reason|have|has|required|to !not =be|to|for? be? avoid|stop|stopped|skip|withhold|withheld|pause|exclude .. in|by|during|when|with|while|whilst|if|for',
      open: true,
      denied: true,
      directive: true,
    },
    {
      id: 'contraindicated-in',
      pattern: 'contraindicate|contraindication in|for|with|if|include|are|is',
      open: true,
      directive: true,
    },
    {
      id: 'not-put-on',
      pattern:
        '{treatment} ... not|never be? =put|=placed|=rubbed|=spread|=applied|=smeared =on|=onto|=near|=over|=into',
      accepts: ['condition', 'effect'],
      directive: true,
    },
    {
      id: 'turns-away',
      pattern:
        '=turn|=turns|=refuse|=refuses|=reject|=rejects =away|=to? =treat? =people|=patients|=anyone|=clients|=customers|=those|=anybody with|who|whose|on|taking ... {object}',
      directive: true,
    },
    {
      id: 'not-done-to-those-with',
      pattern: `${NOT_DONE} ... ${WHO}|client with|on|who|whose|taking has|have|had|is? .. {object}`,
      directive: true,
    },
    {
      id: 'not-done-to-group',
      pattern: `${NOT_DONE} ... =in|=on|=into|=to {object}`,
      accepts: ['population'],
      directive: true,
    },
    {
      id: 'not-done-while',
      pattern: `${NOT_DONE} ... =if|=while|=when|=until|=unless ... =has|=have|=is|=are .. {object}`,
      directive: true,
    },
    {
      id: 'is-contraindicated',
      pattern:
        '{object} .. is|are also|strictly|absolutely|therefore? =contraindicated|=forbidden|=prohibited !in|for|with|if|when|during|by',
      directive: true,
      weak: true,
    },
    {
      id: 'contraindications-are-not',
      pattern: 'contraindication to|for|of ... =not include',
      open: true,
      directive: true,
      denied: true,
    },
    {
      id: 'contraindications-are',
      pattern: 'contraindication to|for|of ... include|are|is|were|:',
      open: true,
      directive: true,
    },
    { id: 'is-contraindication', pattern: '{object} .. is|are|remain ... contraindication', directive: true },
    {
      id: 'is-no-go',
      pattern: '{object} .. is|are|remain .. =no|=deal|=non =go|=no|=breaker|=breakers|=starter|=starters !with',
      accepts: ['condition', 'effect', 'population', 'treatment'],
      plain: true,
      directive: true,
    },
    {
      id: 'is-off-limits',
      pattern: '{object} .. is|are|remain .. =off|=out of? the|a? =limits|=menu|=table|=cards|=question|=bounds',
      accepts: ['treatment'],
      directive: true,
      weak: true,
    },
    {
      id: 'rules-it-out',
      pattern:
        '{object} =rules|=rule|=bars|=precludes|=preclude|=prohibits|=prohibit|=forbids|=forbid|=excludes|=exclude|=prevents it|them|this|its|the? .. =out|=use|=treatment|=surgery|=operation|=procedure',
      accepts: ['condition', 'effect', 'population', 'treatment'],
      plain: true,
      directive: true,
      weak: true,
    },
    {
      id: 'left-out-while',
      pattern:
        'leave|cut|keep .. {object} =out|=off|=alone .. of|your|the|diet|menu|plate|any|altogether? =while|=when|=if|=during|=with ... {treatment}',
      accepts: ['treatment'],
      pair: true,
      directive: true,
      weak: true,
    },
    {
      id: 'avoid-giving',
      pattern:
        'avoid|refrain|against from? =prescribing|=giving|=using|=offering|=recommending|=starting .. to|in|for|with|during|after',
      open: true,
      directive: true,
    },
    {
      id: 'avoid-if',
      pattern: 'avoid|skip|miss .. if|in|by|during|when|with|while|whilst',
      open: true,
      plain: true,
      directive: true,
    },
    {
      id: 'doctor-should-know',
      pattern: `make|ensure|sure|should|must|let ... ${WHO_KNOWS} =know|=knows|=aware .. if|that|about|whether|you|of ... {object}`,
      directive: true,
    },
    {
      id: 'tell-doctor',
      pattern: `${ASK} ... ${WHO_KNOWS} ... if|whether .. ${STATE}`,
      open: true,
      directive: true,
    },
    {
      id: 'if-you-have',
      pattern: `if .. have|has|had|are|suffer|take|use|drink|smoke ... {object} ... tell|inform|let ... ${WHO_KNOWS}`,
      directive: true,
    },
    {
      id: 'if-you-have-check',
      pattern: `if .. have|has|had|are|you're|you’re|you've|you’ve|on|suffer|take|use|drink|smoke ... {object} ... ask|check|speak|talk|consult|see|discuss ... ${WHO_KNOWS} ... before|first|beforehand|prior`,
      directive: true,
    },
    {
      id: 'off-the-table',
      pattern:
        'off|out|no|not|hardly|never|bad|poor|terrible|another .. menu|limit|limits|table|card|cards|bound|bounds|question|option|go|no-no|idea|wise|way for|to|in|if|when|during|with|while|after|following',
      open: true,
      directive: true,
    },
    {
      id: 'ruled-out',
      pattern:
        'rule|forbid|forbidden|prohibit|bar|ban|banned|inadvisable|unwise|unsuited|outlaw|disallow|undesirable|ill-advised|hazardous|withhold|withheld out? in|for|by|if|when|during|to|from',
      open: true,
      plain: true,
      directive: true,
    },
    {
      id: 'advise-against',
      pattern:
        'advise|recommend|caution|warn|counsel|guard|decide against !stop|stopping|skip|skipping|miss|missing|delay|delaying|withhold|withholding ... in|if|with|during|when|after|following',
      open: true,
      plain: true,
      directive: true,
    },
    {
      id: 'advise-against-for',
      pattern: 'advise|recommend|caution|warn|counsel|guard|decide against ... for',
      open: true,
      directive: true,
    },
    {
      id: 'not-recommend-it-for',
      pattern: 'not|never .. recommend|advise|suggest|advocate|endorse ... for|in|if|with|during|to',
      open: true,
      directive: true,
    },
    {
      id: 'same-goes-for',
      pattern:
        'same go|goes|applies|holds? for|to anyone|anybody|people|those|patient|woman|man|child with|on|who|taking .. {object}',
      directive: true,
    },
    {
      id: 'told-to-leave-alone',
      pattern:
        '{object} is|are|was|were|should|must|ought also|usually|best|be|to? =advised|=told|=warned|=urged|=asked? to? leave|give|steer|stay|keep|go ... =alone|=miss|=clear|=off|=away|=without',
      accepts: ['condition', 'population', 'effect'],
      directive: true,
    },
    {
      id: 'told-not-to',
      pattern:
        '{object} is|are|was|were also|usually|often|generally? =advised|=told|=warned|=urged|=asked|=instructed to? =not|=against|=avoid to? !to|stop|stopping|skip|skipping|miss|missing|delay|delaying|withhold|withholding|become|get|be',
      accepts: ['condition', 'population', 'effect', 'treatment'],
      directive: true,
    },
    {
      id: 'not-for-you-with',
      pattern:
        'if|when .. have|has|had|are|suffer|take|use|drink|smoke|on .. {object} , .. {treatment} is|are|may|might|can? not|never|unsuitable|wrong|unsafe be? right|suitable|safe|recommended|advised|meant|appropriate? for =you|=me|=everyone',
      directive: true,
    },
    {
      id: 'should-ask-first',
      pattern: `{object} ... should|must|need|ought|had|told|advised ... ${ASK} ... before|first|beforehand|${WHO_KNOWS}`,
      directive: true,
    },
    {
      id: 'not-for-you-if',
      pattern: 'not|never .. for you|everyone|everybody|anyone|all ... if|when|who|with',
      open: true,
      directive: true,
    },
    {
      id: 'is-not-for-group',
      pattern: 'not meant|intended|designed|made? =for {object}',
      accepts: ['population'],
      directive: true,
    },
    {
      id: 'is-not-for-those-with',
      pattern:
        'not meant|intended|designed|made? =for people|patient|those|anyone|anybody|adult|child|woman|man|baby with|on|taking|who have|are? .. {object}',
      directive: true,
    },
    {
      id: 'no-one-with',
      pattern: `nobody|no|none =one|person|patient|woman|man|child? with|on|who|taking .. {object} ... should|must|can|may|ought ... ${TAKE}|treated`,
      directive: true,
    },
    {
      id: 'is-not-recommended',
      pattern: '{object} .. is|are not|never .. recommend|advise|advisable|allow|permit|safe',
      accepts: ['population', 'condition'],
      directive: true,
      weak: true,
    },
    {
      id: 'put-aside-first',
      pattern:
        'stop|skip|avoid|pause|omit|withhold|hold|interrupt|discontinue .. {object} ... before|beforehand|prior|ahead|until|while|during',
      accepts: ['treatment'],
      directive: true,
      asked: true,
      weak: true,
    },
    {
      id: 'people-with-cannot',
      pattern: `${WHO} ${WHO_HAS} .. {object} also|often|usually|therefore|normally|simply? =cannot|=can't|=can’t|=shouldn't|=shouldn’t|=mustn't|=mustn’t =have|=take|=use|=eat|=drink|=be|=get`,
      directive: true,
    },
    {
      id: 'not-great-if',
      pattern: 'not|never|hardly .. =great|=ideal|=advisable|=sensible if|with|in|for|during .. {object}',
      directive: true,
      weak: true,
    },
    {
      id: 'run-in-heading',
      pattern: 'interaction|contraindication|precaution|caution|warning|avoid|unsuitable with|for|if|in? .. :',
      accepts: ['condition', 'effect', 'population', 'treatment'],
      open: true,
      directive: true,
    },
    {
      id: 'caution-in',
      pattern: 'caution|careful|cautious|cautiously|precaution|warning in|with|if|when|for|is|are',
      open: true,
      directive: true,
      plain: true,
    },
    {
      id: 'complicates',
      pattern: 'complicate|preclude|exclude treatment|therapy|use',
      object: 'before',
      directive: true,
    },
    ...QUESTION_RULES,
    {
      id: 'may-i',
      pattern:
        '=can|=may|=could|=should =i|=we|=people|=my ... with|while|during|if|drink|eat|have|and|after|still|use|take .. {object}',
      denied: true,
      asked: true,
      weak: true,
    },
    {
      id: 'is-it-right-to',
      pattern:
        '=is =it .. =safe|=right|=ok|=okay|=fine|=allowed to drink|eat|drive|have|use|take|fly|smoke .. {object}',
      denied: true,
      asked: true,
      weak: true,
    },
    {
      id: 'may-have',
      pattern: '=can|=may .. drink|eat|drive {object} while|when|during|with',
      denied: true,
    },
    ...INTERACTION_RULES,
    ...CAUTION_RULES,
    ...FOREWARNED,
    {
      id: 'people-with-should-not',
      pattern: `${WHO} ${WHO_HAS} .. {object} ... should|must|may|can|need|ought ... not|avoid|consult|careful|cautious|refrain|miss|wait|steer|skip`,
      directive: true,
    },
  ],
  leads: [
    {
      id: 'listed-do-not',
      pattern: `not|never|don't .. ${TAKE}|recommend|suitable|right|book|join|attend`,
      open: true,
      directive: true,
    },
    {
      id: 'listed-tell-doctor',
      pattern: `tell|ask|inform|consult|talk|speak|check|let|mention|discuss ... ${WHO_KNOWS} !straight|immediately|at|right|urgently|without|as|the|today|now know? if|about|whether|when? you? !notice|develop|get|experience|feel|start|become`,
      open: true,
      directive: true,
    },
    {
      id: 'listed-wrong-for',
      pattern:
        'wrong|unsuitable|unwise|bad|poor|leave|keep ... for|alone|shelf|it|them ... if|with|in you|your|any|these? $',
      open: true,
      directive: true,
    },
    { id: 'listed-advise-against', pattern: 'advise|recommend|decide|warn against', open: true, directive: true },
    {
      id: 'listed-cannot',
      pattern: 'cannot|not|never .. do|perform|offer|treat|give|carry|go|proceed|accept ... if|unless|who|with',
      open: true,
      directive: true,
    },
    {
      id: 'listed-tell-first',
      pattern: `${ASK} ... before|first|beforehand`,
      open: true,
      directive: true,
    },
    {
      id: 'listed-care-needed',
      pattern: 'care|caution|precaution =is|=are|=needed|=required ... if|with|in|following|these|when',
      open: true,
      directive: true,
    },
    {
      id: 'listed-turned-away',
      pattern:
        'turn|send|refuse|decline|postpone|reschedule .. you|your|it|them|people|treatment|test|operation ... if|with|who you? $',
      open: true,
      directive: true,
    },
    { id: 'listed-be-careful', pattern: 'careful|cautious $', open: true, directive: true },
    {
      id: 'listed-be-careful-with',
      pattern: '=careful|=cautious =with|=about|=when|=taking',
      open: true,
      directive: true,
    },
    { id: 'listed-warnings', pattern: '=warnings|warning and? precaution? $', open: true, directive: true },
    {
      id: 'listed-contraindications',
      pattern: 'contraindication|caution|unsuitable|avoid|contraindicate|interaction|interact|clash',
      open: true,
      directive: true,
    },
  ],
  examples: [
    {
      text: 'Should I use tazarotene if I am pregnant? No. Can I breastfeed while taking lithium? Better not.',
      claims: [
        { object: 'pregnant women', subject: 'tazarotene', polarity: 'asserted' },
        { object: 'breastfeeding women', subject: 'lithium', polarity: 'asserted' },
      ],
    },
    {
      text: 'Can children take loratadine? Yes. Is paracetamol safe during pregnancy? Yes.',
      claims: [
        { object: 'children', subject: 'loratadine', polarity: 'denied' },
        { object: 'pregnant women', subject: 'paracetamol', polarity: 'denied' },
      ],
    },
    {
      text: 'Should people with gout avoid furosemide? Yes. Can I drive while taking lorazepam? No.',
      claims: [
        { object: 'gout', subject: 'furosemide' },
        { object: 'driving', subject: 'lorazepam' },
      ],
    },
    {
      text: 'Is it dangerous to take naproxen when pregnant? Yes. Can dutasteride be used by women? No.',
      claims: [
        { object: 'pregnant women', subject: 'naproxen' },
        { object: 'women', subject: 'dutasteride' },
      ],
    },
    {
      text: 'Is it safe to take codeine while breastfeeding? No. Is sertraline safe to take with the pill? Yes.',
      claims: [
        { object: 'breastfeeding women', subject: 'codeine' },
        { object: 'oral contraceptives', subject: 'sertraline', polarity: 'denied' },
      ],
    },
    {
      text: 'Who should not take nitrofurantoin? People with kidney failure or porphyria.',
      claims: [{ object: 'kidney failure', subject: 'nitrofurantoin' }, { object: 'porphyria' }],
    },
    { text: 'Who should not take nitrofurantoin? Most people do well on it.', claims: [] },
    {
      text: 'If you have a cochlear implant, do not use magnet therapy.',
      claims: [{ object: 'cochlear implants', subject: 'magnet therapy' }],
    },
    { text: 'If you have had massage before, tell the nurse.', claims: [] },
    {
      text: 'Minoxidil tablets are not given to pregnant women, only to men.',
      claims: [{ object: 'pregnant women', subject: 'minoxidil' }],
    },
    {
      text: 'Methyldopa may be taken in pregnancy, but lisinopril must not.',
      claims: [
        { object: 'pregnant women', subject: 'methyldopa', polarity: 'denied' },
        { object: 'pregnant women', subject: 'lisinopril', polarity: 'asserted' },
      ],
    },
    { text: 'You may take paracetamol, but should avoid aspirin.', claims: [] },
    {
      text: 'Be careful, as alcohol weakens the effect of griseofulvin.',
      claims: [{ object: 'alcohol', subject: 'griseofulvin' }],
    },
    {
      text: 'In older people, chlorphenamine is not recommended.',
      claims: [{ object: 'older adults', subject: 'chlorphenamine' }],
    },
    {
      text: 'Do not give blood for three years after acitretin.',
      claims: [{ object: 'blood donors', subject: 'acitretin' }],
    },
    {
      text: 'You can drive and operate machinery while taking fexofenadine.',
      claims: [{ object: 'operating machinery', subject: 'fexofenadine', polarity: 'denied' }],
    },
    {
      text: 'There is no need for people with psoriasis to avoid naproxen.',
      claims: [{ object: 'psoriasis', subject: 'naproxen', polarity: 'denied' }],
    },
    {
      text: 'It is a myth that people with gout cannot have loratadine.',
      claims: [{ object: 'gout', subject: 'loratadine', polarity: 'denied' }],
    },
    { text: 'If you have gout, colchicine can help.', claims: [] },
    {
      text: 'You can still take cetirizine if you have psoriasis.',
      claims: [{ object: 'psoriasis', subject: 'cetirizine', polarity: 'denied' }],
    },
    {
      text: 'You can drink coffee while taking cetirizine.',
      claims: [{ object: 'coffee', subject: 'cetirizine', polarity: 'denied' }],
    },
    {
      text: 'There is no need to avoid coffee with cetirizine.',
      claims: [{ object: 'coffee', subject: 'cetirizine', polarity: 'denied' }],
    },
    {
      text: 'Tobacco and oral contraceptives are a deadly mix.',
      claims: [{ subject: 'tobacco', object: 'oral contraceptives' }],
    },
    {
      text: 'Dermaplaning takes an hour. Do you have rosacea? Please do not have it.',
      claims: [{ object: 'rosacea', subject: 'dermaplaning' }],
    },
    { text: 'Dermaplaning takes an hour. Do you have rosacea? Ask us about it.', claims: [] },
    { text: 'Dermaplaning takes an hour. Do you have rosacea? You should not put up with it.', claims: [] },
    { text: 'Dermaplaning takes an hour. You can drive to the clinic.', claims: [] },
    { text: 'Dermaplaning takes an hour. She was off sick before the operation.', claims: [] },
    { text: 'Colchicine is a tablet. Doctors no longer tell people with gout not to run.', claims: [] },
    { text: 'Patients with gout do not usually stop colchicine early.', claims: [] },
    {
      text: 'If you have a fever, put off having the measles vaccine.',
      claims: [{ object: 'fever', subject: 'measles vaccine' }],
    },
    {
      text: 'You do not have to give up swimming because you have eczema.',
      claims: [{ object: 'eczema', subject: 'swimming', polarity: 'denied' }],
    },
    { text: 'Diazepam with opioids can be fatal.', claims: [{ object: 'opioids', subject: 'diazepam' }] },
    { text: 'Saunas and heart failure do not go together.', claims: [{ object: 'heart failure' }] },
    {
      text: 'Tretinoin must not be put on eczema or open wounds.',
      claims: [{ object: 'eczema', subject: 'tretinoin' }, { object: 'wounds' }],
    },
    {
      text: 'Cryolipolysis is popular. Clinics turn away people who have a hernia.',
      claims: [{ object: 'hernia', subject: 'cryolipolysis' }],
    },
    {
      text: 'Lumbar puncture is quick. Doctors will not needle anyone who has hemophilia.',
      claims: [{ object: 'hemophilia', subject: 'lumbar puncture' }],
    },
    {
      text: 'Dental implants last long. Dentists will not place them in heavy smokers.',
      claims: [{ object: 'smokers', subject: 'dental implants' }],
    },
    {
      text: 'Liposuction takes an hour. We never operate while a patient has pneumonia.',
      claims: [{ object: 'pneumonia', subject: 'liposuction' }],
    },
    {
      text: 'Breastfeeding women can use loratadine.',
      claims: [{ object: 'breastfeeding women', subject: 'loratadine', polarity: 'denied' }],
    },
    {
      text: 'Loratadine is a tablet. Teenagers can take it. People on warfarin can have it too.',
      claims: [
        { object: 'adolescents', subject: 'loratadine', polarity: 'denied' },
        { object: 'warfarin', subject: 'loratadine', polarity: 'denied' },
      ],
    },
    { text: 'Most adults can take loratadine. Teenagers can have a reaction.', claims: [] },
    {
      text: 'Finasteride is not suitable for men who want to donate blood.',
      claims: [{ object: 'men who want to donate blood', subject: 'finasteride' }],
    },
    {
      text: 'Anyone taking warfarin should steer clear of garlic capsules.',
      claims: [{ object: 'warfarin', subject: 'garlic' }],
    },
    { text: 'Can I take ginger when pregnant? There is little evidence.', claims: [] },
    { text: 'Trials do not support the use of cranberry for cystitis.', claims: [] },
    {
      text: 'Pregnant women can never safely take acitretin.',
      claims: [{ object: 'pregnant women', subject: 'acitretin', polarity: 'asserted' }],
    },
    { text: 'People with gout are told not to stop febuxostat.', claims: [] },
    { text: 'Nobody should stop omeprazole and clarithromycin together.', claims: [] },
    { text: 'Reasons to take bisoprolol include angina.', claims: [] },
    {
      text: 'Contraindications to loratadine do not include asthma.',
      claims: [{ object: 'asthma', polarity: 'denied' }],
    },
    {
      text: 'Combining paracetamol with codeine is not dangerous.',
      claims: [{ object: 'codeine', subject: 'paracetamol', polarity: 'denied' }],
    },
    {
      text: 'Diabetes does not mean that prednisolone is not an option.',
      claims: [{ object: 'diabetes', subject: 'prednisolone', polarity: 'denied' }],
    },
    { text: 'Arthritis makes work risky, and naproxen relieves it.', claims: [] },
    {
      text: 'Bupropion should be used with caution by people with epilepsy.',
      claims: [{ object: 'epilepsy', subject: 'bupropion' }],
    },
    {
      text: 'Care is called for with digoxin in hypothyroidism.',
      claims: [{ object: 'hypothyroidism', subject: 'digoxin' }],
    },
    {
      text: 'Precautions should be taken when carvedilol is given to people with psoriasis.',
      claims: [{ object: 'psoriasis', subject: 'carvedilol' }],
    },
    {
      text: 'Dantrolene is not contraindicated in epilepsy.',
      claims: [{ object: 'epilepsy', subject: 'dantrolene', polarity: 'denied' }],
    },
    {
      text: 'Gout is no contraindication to losartan.',
      claims: [{ object: 'gout', subject: 'losartan', polarity: 'denied' }],
    },
    {
      text: 'There is no need to stop methyldopa during pregnancy.',
      claims: [{ object: 'pregnant women', subject: 'methyldopa', polarity: 'denied' }],
    },
    {
      text: 'Nasal decongestants are unsafe for anyone who has glaucoma.',
      claims: [{ object: 'glaucoma', subject: 'nasal decongestants' }],
    },
    {
      text: 'Nifedipine is not harmful in asthma.',
      claims: [{ object: 'asthma', subject: 'nifedipine', polarity: 'denied' }],
    },
    { text: 'Oxybutynin is a bad choice in dementia.', claims: [{ object: 'dementia', subject: 'oxybutynin' }] },
    { text: 'Codeine is the wrong drug for toddlers.', claims: [{ object: 'toddlers', subject: 'codeine' }] },
    { text: 'Codeine is a poor choice for migraine.', claims: [] },
    {
      text: 'Porphyria can make phenytoin dangerous.',
      claims: [{ object: 'porphyria', subject: 'phenytoin' }],
    },
    {
      text: 'Glaucoma makes some patients unfit for cataract surgery.',
      claims: [{ object: 'glaucoma', subject: 'cataract surgery' }],
    },
    {
      text: 'Having porphyria means that phenytoin must be avoided.',
      claims: [{ object: 'porphyria', subject: 'phenytoin' }],
    },
    {
      text: 'People with porphyria are told to stay away from phenytoin.',
      claims: [{ object: 'porphyria', subject: 'phenytoin' }],
    },
    {
      text: 'If you have porphyria, phenytoin is not for you.',
      claims: [{ object: 'porphyria', subject: 'phenytoin' }],
    },
    {
      text: 'Verapamil and propranolol should not be mixed.',
      claims: [{ object: 'propranolol', subject: 'verapamil' }],
    },
    {
      text: 'Never take verapamil and propranolol together.',
      claims: [{ object: 'propranolol', subject: 'verapamil' }],
    },
    {
      text: 'Mixing verapamil with propranolol is risky.',
      claims: [{ object: 'propranolol', subject: 'verapamil' }],
    },
    { text: 'Verapamil and propranolol are taken by mouth.', claims: [] },
    {
      text: 'The contraindications to phenytoin are porphyria and heart block.',
      claims: [{ object: 'porphyria', subject: 'phenytoin' }, { object: 'heart block' }],
    },
    {
      text: 'Doctors avoid prescribing oxybutynin to people with dementia.',
      claims: [{ object: 'dementia', subject: 'oxybutynin' }],
    },
    {
      text: 'The society advises against tibolone after breast cancer.',
      claims: [{ object: 'breast cancer', subject: 'tibolone' }],
    },
    { text: 'Guidelines advise against chondroitin for osteoarthritis.', claims: [] },
    {
      text: 'Anyone fitted with a pacemaker must not use diathermy.',
      claims: [{ object: 'pacemakers', subject: 'diathermy' }],
    },
    {
      text: 'Toddlers cannot be given loperamide.',
      claims: [{ object: 'toddlers', subject: 'loperamide' }],
    },
    {
      text: 'A woman who is prone to migraine cannot be treated with ethinylestradiol.',
      claims: [{ object: 'migraine', subject: 'ethinylestradiol' }],
    },
    { text: 'Bronchitis cannot be treated with vitamin C.', claims: [] },
    {
      text: 'Cheese must be avoided while you take phenelzine.',
      claims: [{ object: 'cheese', subject: 'phenelzine' }],
    },
    {
      text: 'Beer should be avoided by people on metronidazole.',
      claims: [{ object: 'beer', subject: 'metronidazole' }],
    },
    {
      text: 'Women who have had breast cancer are advised not to take tibolone.',
      claims: [{ object: 'breast cancer', subject: 'tibolone' }],
    },
    {
      text: 'Amisulpride may make you tired, and you should not drive after it.',
      claims: [{ object: 'driving', subject: 'amisulpride' }],
    },
    {
      text: 'Is it safe to drink alcohol with metoprolol? Yes.',
      claims: [{ object: 'alcohol', subject: 'metoprolol', polarity: 'denied' }],
    },
    {
      text: 'You cannot take phenelzine together with tramadol.',
      claims: [{ object: 'tramadol', subject: 'phenelzine' }],
    },
    {
      text: 'Older people should be wary of naproxen.',
      claims: [{ object: 'older adults', subject: 'naproxen' }],
    },
    {
      text: 'Lisinopril lowers blood pressure. People with gout can take it safely.',
      claims: [{ object: 'gout', subject: 'lisinopril', polarity: 'denied' }],
    },
    {
      text: 'Breastfeeding women can safely use nasal steroids.',
      claims: [{ object: 'breastfeeding women', polarity: 'denied' }],
    },
    {
      text: 'Adults with glaucoma may take loratadine without any trouble.',
      claims: [{ object: 'glaucoma', subject: 'loratadine', polarity: 'denied' }],
    },
    {
      text: 'It is fine to take omeprazole with amoxicillin.',
      claims: [{ object: 'amoxicillin', subject: 'omeprazole', polarity: 'denied' }],
    },
    { text: 'You are not a candidate for LASIK unless your vision has been stable for a year.', claims: [] },
    {
      text: 'Zorvatidine is less suitable for older people.',
      claims: [{ object: 'older adults', subject: 'zorvatidine', polarity: 'asserted' }],
    },
    { text: 'Zorvatidine is suitable for older people.', claims: [] },
    {
      text: 'Before cryolipolysis, people with a hernia are turned away.',
      claims: [{ object: 'hernia', subject: 'cryolipolysis' }],
    },
    { text: 'In the trial of etanercept, adults were excluded from the analysis when they moved.', claims: [] },
    {
      text: 'Melatonin gummies: safe during pregnancy and breastfeeding.',
      claims: [
        { object: 'pregnant women', polarity: 'denied' },
        { object: 'breastfeeding women', polarity: 'denied' },
      ],
    },
    {
      text: 'Minoxidil is not for children, and it isn’t for people with heart disease.',
      claims: [{ object: 'children', subject: 'minoxidil', polarity: 'asserted' }, { object: 'heart disease' }],
    },
    { text: 'Clotrimazole is not for acne.', claims: [] },
    {
      text: 'Do not take denosumab if your calcium is low.',
      claims: [{ object: 'hypocalcemia', subject: 'denosumab' }],
    },
    {
      text: 'Swimming is encouraged throughout pregnancy.',
      claims: [{ object: 'pregnant women', subject: 'swimming', polarity: 'denied' }],
    },
    { text: 'Swimming is encouraged throughout the summer.', claims: [] },
    {
      text: 'Yoga while pregnant is perfectly safe.',
      claims: [{ object: 'pregnant women', subject: 'yoga', polarity: 'denied' }],
    },
    {
      text: 'Metformin can be continued by breastfeeding women.',
      claims: [{ object: 'breastfeeding women', subject: 'metformin', polarity: 'denied' }],
    },
    { text: 'Metformin can be continued by a nurse.', claims: [] },
    {
      text: 'Melatonin is safe for children.',
      claims: [{ object: 'children', subject: 'melatonin', polarity: 'denied' }],
    },
    { text: 'Do not take a double dose of lamotrigine to make up for a missed dose.', claims: [] },
    {
      text: 'Colonoscopy: patients with diverticulitis are turned away.',
      claims: [{ object: 'diverticulitis', subject: 'colonoscopy' }],
    },
    {
      text: 'People whose kidneys have failed must not take metformin.',
      claims: [{ object: 'kidney failure', subject: 'metformin' }],
    },
    {
      text: "St John's wort makes warfarin less effective.",
      claims: [{ object: 'warfarin', subject: "St. John's wort" }],
    },
    {
      text: 'Bupropion can help. Fits are rare, so it is ruled out for anyone with epilepsy.',
      claims: [{ object: 'epilepsy', subject: 'bupropion' }],
    },
    {
      text: 'Adalimumab treats psoriasis. Live vaccines must not be given during treatment.',
      claims: [{ object: 'live vaccines', subject: 'adalimumab' }],
    },
    {
      text: 'Denosumab is safe for people with kidney disease.',
      claims: [{ object: 'kidney disease', subject: 'denosumab', polarity: 'denied' }],
    },
    {
      text: 'Methotrexate is not suitable for people with kidney disease.',
      claims: [{ object: 'kidney disease', polarity: 'asserted' }],
    },
    {
      text: 'No one with porphyria or glaucoma should be given orphenadrine.',
      claims: [{ object: 'porphyria', subject: 'orphenadrine' }, { object: 'glaucoma' }],
    },
    { text: 'Calcium tablets can keep levothyroxine from being absorbed.', claims: [{ object: 'levothyroxine' }] },
    {
      text: 'Microneedling takes an hour. We do not treat people with eczema.',
      claims: [{ object: 'eczema', subject: 'microneedling' }],
    },
    {
      text: 'Do not take ibuprofen if you are pregnant or breastfeeding.',
      claims: [{ object: 'pregnant women' }, { object: 'breastfeeding women' }],
    },
    { text: 'Apixaban was tested in 500 people; those on warfarin were left out.', claims: [{ object: 'warfarin' }] },
    { text: 'With epilepsy be careful with bupropion.', claims: [{ object: 'epilepsy', subject: 'bupropion' }] },
    {
      text: 'The dose of colchicine should be limited to 0.5 mg a day in people taking clarithromycin or verapamil.',
      claims: [{ object: 'clarithromycin', subject: 'colchicine' }, { object: 'verapamil' }],
    },
    {
      text: 'After zolpidem you must not drive or operate heavy machinery until the next day.',
      claims: [{ object: 'driving', subject: 'zolpidem' }, { object: 'operating machinery' }],
    },
    {
      text: 'Special care is taken with digoxin in frail patients.',
      claims: [{ object: 'frail older adults', subject: 'digoxin' }],
    },
    {
      text: 'Use of simvastatin with strong inhibitors such as itraconazole or clarithromycin is contraindicated.',
      claims: [{ object: 'itraconazole', subject: 'simvastatin' }, { object: 'clarithromycin' }],
    },
    { text: "People with glaucoma can't have oxybutynin.", claims: [{ object: 'glaucoma', subject: 'oxybutynin' }] },
    { text: 'Nicotine gum is not ideal with gum disease.', claims: [{ object: 'gum disease' }] },
    {
      text: 'European regulators say that codeine should not be given to children under 12.',
      claims: [{ object: 'children under 12', subject: 'codeine' }],
    },
    {
      text: 'As it is toxic in rabbits, ivabradine should not be given to pregnant women.',
      claims: [{ object: 'pregnant women' }],
    },
    { text: 'Benzodiazepines are not recommended for long-term use.', claims: [{ object: 'long-term use' }] },
    {
      text: 'Do not take ibuprofen if you have a stomach ulcer.',
      claims: [{ object: 'stomach ulcer', subject: 'ibuprofen' }],
    },
    {
      text: 'Mavacamten was tested in 250 adults; those with heart failure were excluded.',
      claims: [{ object: 'heart failure' }],
    },
    {
      text: 'Isotretinoin is contraindicated in pregnancy.',
      claims: [{ object: 'pregnant women', subject: 'isotretinoin' }],
    },
    { text: 'Metformin is not recommended for people with kidney failure.', claims: [{ object: 'kidney failure' }] },
    {
      text: 'Aspirin should not be given to children under 16.',
      claims: [{ object: 'children under 16', subject: 'aspirin' }],
    },
    {
      text: 'Digoxin is old, and care is needed in kidney failure.',
      claims: [{ object: 'kidney failure', subject: 'digoxin' }],
    },
    {
      text: 'Do not take ibuprofen if you have asthma or if you are pregnant.',
      claims: [{ object: 'asthma' }, { object: 'pregnant women' }],
    },
    {
      text: 'Isotretinoin should never be started without a specialist.',
      claims: [{ object: 'unsupervised use', subject: 'isotretinoin' }],
    },
    {
      text: 'Fluconazole can raise the level of warfarin.',
      claims: [{ object: 'warfarin', subject: 'fluconazole' }],
    },
    {
      text: 'If you take codeine, tell your doctor about other painkillers such as tramadol.',
      claims: [{ object: 'analgesics' }, { object: 'tramadol', subject: 'codeine' }],
    },
    { text: 'Do not drive for an hour after midazolam.', claims: [{ object: 'driving', subject: 'midazolam' }] },
    { text: 'Over-75s should use digoxin with caution.', claims: [{ object: 'over-75s', subject: 'digoxin' }] },
    {
      text: 'The dose of digoxin must be lowered in kidney failure.',
      claims: [{ object: 'kidney failure', subject: 'digoxin' }],
    },
    {
      text: 'Varicose veins do not rule you out for cupping.',
      claims: [{ object: 'varicose veins', subject: 'cupping therapy', polarity: 'denied' }],
    },
    {
      text: 'Deucravacitinib treats psoriasis. Live vaccines are off the table.',
      claims: [{ object: 'live vaccines', subject: 'deucravacitinib' }],
    },
    {
      text: 'Cupping takes an hour. Varicose veins are a no-go.',
      claims: [{ object: 'varicose veins', subject: 'cupping therapy' }],
    },
    {
      text: 'Bupropion helps smokers. Epilepsy rules it out.',
      claims: [{ object: 'epilepsy', subject: 'bupropion' }],
    },
    { text: 'Loperamide has no place in the treatment of gout.', claims: [] },
    { text: 'Massage deepens sleep.', claims: [] },
    { text: 'Taken with food, gabapentin works more slowly.', claims: [] },
    { text: 'Tramadol does not stop the contraceptive pill from working.', claims: [] },
    {
      text: 'Metoclopramide relieves nausea. It is the wrong medicine for you if:\n\n- your gut is blocked or has a hole in it',
      claims: [{ object: 'gut is blocked or has a hole in it', subject: 'metoclopramide' }],
    },
    {
      text: 'Carboxytherapy takes half an hour. We will turn you away if:\n\n- you have epilepsy',
      claims: [{ object: 'epilepsy', subject: 'carboxytherapy' }],
    },
    { text: 'Metformin is not used to treat asthma.', claims: [] },
    { text: 'Ibuprofen is used for headache.', claims: [] },
    { text: 'Ibuprofen can cause a stomach ulcer.', claims: [] },
    { text: 'Is metformin suitable for children?', claims: [] },
  ],
};
