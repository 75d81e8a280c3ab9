import type { ClaimTypeDefinition, Rule } from '../tag/rule.ts';
import { MAY } from './auxiliaries.ts';
import { IDIOM_RULES } from './idioms.ts';
import { COMPARISON_RULES, OUTCOME_RULES } from './outcomes.ts';
import { VERDICT_RULES } from './verdicts.ts';

const TREATS =
  'treat|manage|deal|handle|relieve|alleviate|ease|lessen|diminish|soothe|combat|fight|tackle|address|counter|heal|resolve|lift|help|control|suppress|calm|curb|clear|minimize|cure|mitigate|ameliorate|assuage|palliate|quell|quieten|subdue|tame|=blunted|=dulled|=numbed|=cooled|banish|abolish|eliminate|eradicate|remedy|settle|=shifted|=steadies|=steadied|kill|relax|unblock|lighten|soften|shrink|trim|melt|abate|attenuate|silence';
const REMEDY =
  'treatment|therapy|remedy|option|solution|choice|tool|candidate|approach|medicine|medication|drug|alternative|intervention|answer|aid|support|management|advance|breakthrough|pharmacotherapy';
const GIVEN =
  'use|utilize|prescribe|give|given|administer|take|taken|recommend|employ|apply|reserve|offer|try|choose|chosen';
const DONE_TO = 'is|are|was|were|be|been|being|get|gets|got';
const LESS =
  '=less|=fewer|=lower|=reduced|=decreased|=milder|=shorter|=rarer|=improved|=better|=reduction|=reductions|=decrease|=decline|=drop|=fall|=improvement|=improvements';
const PEOPLE = 'you|patient|person|individual|those|sufferer|adult|child|woman|man|someone|anyone|folk|user|case';
const SUFFERING = 'with|suffer|have|live|struggle|experience|face|manage|deal|cope|battle|affect';

/** What the treatment is used, studied, approved or said to work for. */
export const indication: ClaimTypeDefinition = {
  type: 'indication',
  rationale:
    'A reader compares articles first by what the treatment is said to be for. A disease beside a drug is no indication: a verb of treating, a purpose or a named use must tie them together.',
  accepts: ['condition', 'effect', 'purpose', 'outcome'],
  rules: [
    {
      id: 'not-a-cure-for',
      pattern: 'cure|panacea|fix for|of|to? ... {object}',
      facet: 'not-a-cure',
      onlyDenied: true,
      named: false,
    },
    { id: 'not-a-cure', pattern: '=cure|panacea', object: 'implied-here', facet: 'not-a-cure', onlyDenied: true },
    {
      id: 'no-permanent-solution',
      pattern: 'permanent|lasting|complete solution|fix|cure|answer',
      object: 'implied-here',
      facet: 'not-a-cure',
      onlyDenied: true,
    },
    {
      id: 'approved-for',
      pattern: 'approve|authorize|accredit ... for|to|in|as',
      facet: 'approved',
    },
    {
      id: 'approved-form-for',
      pattern: 'approve|authorize|license|clear ... {treatment} ... for',
      open: true,
      facet: 'approved',
    },
    {
      id: 'approval-for',
      pattern: 'approval|authorization|licence|license|clearance|nod|go-ahead|light .. for|in|to',
      facet: 'approved',
    },
    {
      id: 'approval-covers',
      pattern: 'approval|authorization|licence|license|clearance|decision|label|ruling .. cover|extend|include|stretch',
      accepts: ['condition', 'effect', 'purpose', 'outcome', 'population'],
      facet: 'approved',
    },
    {
      id: 'endorsed-for',
      pattern: 'endorse|sanction|=passed|=pass|=back|=backs|=backed|=blessed|green-light|greenlight ... for {object}',
      facet: 'approved',
    },
    {
      id: 'rejected-for',
      pattern:
        'reject|refuse|decline|deny|withdraw|withdrew .. application|approval|bid|licence|license|use|request|it .. for|in',
      facet: 'approved',
      denied: true,
    },
    {
      id: 'turned-it-down-for',
      pattern: 'turn down ... for|in',
      facet: 'approved',
      denied: true,
      weak: true,
    },
    { id: 'indicated-for', pattern: '=indicated|=licensed|=cleared .. for|to|in|as', facet: 'approved' },
    {
      id: 'won-approval',
      pattern:
        'win|won|gain|gained|receive|get|got|secure|await|seek|lack|grant|granted .. approval|authorization|licence|license|clearance|nod',
      object: 'implied-here',
      facet: 'approved',
    },
    {
      id: 'not-approved-in',
      pattern: 'approve|authorize|license|clear .. for|in .. {object}',
      accepts: ['population'],
      facet: 'approved',
      onlyDenied: true,
    },
    {
      id: 'approved-for-what',
      pattern: '=approved|=authorized|=indicated|=licensed|=cleared for !use|sale|over|patients',
      open: true,
      facet: 'approved',
    },
    {
      id: 'studied-for',
      pattern: 'study|studied|investigate|explore|test|evaluate|research|trial|examine .. for|in|as|using',
      facet: 'studied',
    },
    {
      id: 'exploration',
      pattern: 'exploration|investigation|study of|into|in ...',
      facet: 'studied',
      named: true,
      weak: true,
    },
    {
      id: 'enrolled-with',
      pattern: 'enroll|recruit|randomize ... adult|patient|people|person|child|woman|man|volunteer ... with {object}',
      facet: 'studied',
    },
    {
      id: 'effective-in',
      pattern:
        'effective|efficacious|beneficial|helpful|useful|valuable|successful|precious|superior|good|better .. in|for|against|at|as|with|way|to',
      facet: 'effective',
    },
    {
      id: 'promising-for',
      pattern: 'promising|potential .. for|in|against|as|to|treatment|option|candidate',
      facet: 'effective',
      hedged: true,
    },
    {
      id: 'effectiveness-in',
      pattern: 'effectiveness|efficacy|benefit|promise|success|potential ... in|for|against|to|of',
      facet: 'effective',
    },
    {
      id: 'its-role-in',
      pattern: 'its|their|of .. role|value|place|power|ability in|for|to',
      facet: 'used',
      named: true,
    },
    {
      id: 'effective-remedy',
      pattern: `effective|efficacious|powerful|potent|successful|innovative|valuable|compelling|excellent .. ${REMEDY} ... for|of|in|against`,
      facet: 'effective',
    },
    {
      id: 'used-to-treat',
      pattern: `${GIVEN} !way|longer|lead|cause|result|bring|raise|increase|carry|contribute .. to|for|in|as|when|against !cause|causing|trigger|provoke|develop|suffer|contract|catch`,
      facet: 'used',
    },
    {
      id: 'used-to-treat-what',
      pattern: `${GIVEN}|mean|design|licensed|approved|injected .. to .. treat|relieve|manage|prevent|ease|cure|fix|correct|soothe|heal|stop`,
      open: true,
      facet: 'used',
    },
    { id: 'use-in', pattern: 'use|usage|role|place of|in|as|for ...', facet: 'used', named: true },
    { id: 'remedy-for', pattern: `${REMEDY} .. for|of|in|to|against`, facet: 'used', presupposed: true },
    ...[
      ['is-treated-with', ''],
      ['is-treated-in-people', 'in|among young|older|small|pregnant|most|many|some? {population} '],
    ].map(
      ([id = '', whose]): Rule => ({
        id,
        pattern: `{object} ${whose}${MAY} ${DONE_TO} .. ${TREATS}|prevent|avert|reduce|lower|cut|improve|slow|delay|reverse|avoid|halve|shorten|kept up|away|off|down|under|in|at? control|check|bay? ... by|with|using !stop|stopping|withdrawing|tapering|avoiding .. {treatment}`,
        facet: 'effective',
      }),
    ),
    {
      id: 'is-indication-for',
      pattern: `{object} ${DONE_TO}|remain ... indication|reason for|of start|starting|prescribe|prescribing|giving|using|taking|choosing? !stop|stopping|withdraw|withdrawing|taper|tapering|avoid|avoiding|reduce|reducing .. {treatment}`,
      facet: 'used',
    },
    {
      id: 'is-among-uses',
      pattern: `{object} is|are|was|were|remain|remains =among|=one|=the|=a|=an .. use|purpose of|for .. {treatment}`,
      facet: 'used',
    },
    {
      id: 'is-what-it-is-for',
      pattern: `{object} is|are|was|were ... =what|=which {treatment} is|are|was|were .. ${GIVEN}`,
      facet: 'used',
    },
    {
      id: 'uses-are',
      pattern:
        '=indication|=indications|=uses|=use|conditions|illnesses|diseases|disorders|complaints of|for|treated|helped|eased|relieved|managed with|by? !stop|stopping|withdraw|withdrawing|taper|tapering|avoid|avoiding|reduce|reducing .. {treatment} .. is|are|was|were|include|includes|included|comprise|: !a|an|not|linked|associated|tied|connected|related|known|thought|likely|contraindicated|avoided|discouraged|limited|followed|responsible|rare|common',
      facet: 'used',
      plain: true,
    },
    {
      id: 'leads-to-less',
      pattern: `associate|link|connect|tie|lead|led|result|contribute|translate ... with|to|in|into .. ${LESS} .. {object} !than`,
      facet: 'effective',
    },
    {
      id: 'leads-to-purpose',
      pattern: 'associate|link|connect|tie|lead|led|result|contribute|translate .. with|to|in|into .. {object}',
      accepts: ['purpose'],
      facet: 'effective',
    },
    {
      id: 'given-when',
      pattern: `when|if|once|where {object} ... , {treatment} .. is|are|be|was|were !not|never|no .. ${GIVEN}|add`,
      facet: 'used',
      presupposed: true,
    },
    {
      id: 'raises-chance',
      pattern:
        'double|triple|increase|raise|improve|boost|better .. chance|odds|likelihood|probability|prospect of|that .. {object}',
      accepts: ['purpose'],
      facet: 'effective',
      agent: true,
    },
    {
      id: 'treats-no-better',
      pattern: `${TREATS}|reduce|improve|cut .. {object} no|not|hardly|scarcely|barely =more|=better|=further|=faster than`,
      facet: 'effective',
      agent: true,
      denied: true,
    },
    { id: 'treats', pattern: TREATS, facet: 'effective', agent: true },
    {
      id: 'stops',
      pattern: 'stop !{treatment} !working|taking|using|having|helping|being|the|it',
      facet: 'effective',
      agent: true,
    },
    {
      id: 'remakes',
      pattern:
        '=treats|=treat|correct|rebuild|regrow|=repair|=repairs|erase|disguise|=fades|=smooths|straighten|whiten|=dissolve|=dissolves|reverse|=heals|banish|shrink|=remove|=removes !using|themselves|itself|under|for|in|after|as',
      open: true,
      facet: 'effective',
      agent: true,
      weak: true,
      named: true,
      subjectFirst: true,
    },
    {
      id: 'dulls-the',
      pattern: 'dull|numb|blunt|cool|shift|stem|arrest|moderate the|your|their|its|her|his|any|all',
      facet: 'effective',
      agent: true,
    },
    {
      id: 'lowers-risk',
      pattern:
        'reduce|decrease|lower|cut|minimize|slash|halve|reduction|lessen|diminish .. risk|chance|odds|likelihood|hazard|incidence|rate of|for',
      facet: 'effective',
      agent: true,
    },
    {
      id: 'lowers-number',
      pattern: 'reduce|cut|lower|halve|decrease|slash|lessen .. number|need|use|rate|frequency of|for',
      open: true,
      accepts: ['condition', 'effect', 'purpose', 'outcome', 'treatment'],
      facet: 'effective',
      agent: true,
    },
    {
      id: 'lowers',
      pattern:
        'reduce|decrease|lower|cut|damp|dampen|calm|slash|shorten|prevent|avert|halt|slow|delay|avoid|lessen|limit|reverse|restrict|halve|postpone|forestall|=arrested|=stemmed|stall|retard|stave|curtail|thwart|normalize|undo|repair|rebuild|regrow',
      facet: 'effective',
      agent: true,
    },
    {
      id: 'betters',
      pattern: 'improve|restore|support|aid|transform|revolutionize|stabilize|better',
      facet: 'effective',
      agent: true,
    },
    {
      id: 'protects-against',
      pattern: 'protect|guard|immunize|vaccinate|shield|rescue|save|defend|cushion .. against|from',
      facet: 'effective',
      agent: true,
    },
    ...IDIOM_RULES,
    {
      id: 'meant-for',
      pattern: 'mean|meant|intend|reserve|keep|kept|suit|ideal|design|designed|best .. for {object}',
      accepts: ['condition', 'effect', 'purpose'],
      facet: 'used',
    },
    {
      id: 'works-well-on',
      pattern:
        '=works|=work|=worked just? as? =well|=best|=better|=beautifully|=brilliantly|=wonders for|on|with|against !as|most|some|many|everyone|people|patients|a|about|up',
      accepts: ['condition', 'effect', 'purpose', 'outcome', 'target'],
      open: true,
      facet: 'effective',
      agent: true,
    },
    {
      id: 'helps-a-part',
      pattern:
        '=help|=helps|=helped|benefit the|your|my|their|his|her|painful|sore|stiff? {object} .|,|;|)|and|or|but|too',
      accepts: ['target'],
      facet: 'effective',
      agent: true,
      weak: true,
    },
    {
      id: 'not-to-be-used-for',
      pattern:
        '=not|=never|=longer|against .. =recommend|=recommends|=recommended|=advise|=advises|=advised|=offer|=offered|=prescribe|=prescribed|=use|=used|=given|=endorse|=endorses|=support|=offering|=prescribing|=using ... =for the|a|routine|acute|chronic|mild|simple|uncomplicated|ordinary? {object} !in|to|by|during|when|if|after|before|without|for|until|unless|while|and|sufferers|patients|people|-',
      accepts: ['condition', 'effect'],
      facet: 'used',
      directive: true,
      denied: true,
      plain: true,
    },
    {
      id: 'works-but-not-if',
      pattern:
        '=work|=works|=help|=helps|=ease|=eases|=relieve|=relieves|=effective|=useful|=treat|=treats|=clear|=clears|=unblock|=cure|=cures|=kill|=kills ... but|though|just =not =if|=when !taken|given|swallowed|used|started|applied|missed ... {object}',
      facet: 'effective',
      directive: true,
      denied: true,
    },
    { id: 'works-for', pattern: 'work|works|worked|working .. for|against', facet: 'effective', agent: true },
    ...OUTCOME_RULES,
    { id: 'off-label-for', pattern: 'off label .. for|in|to', facet: 'used' },
    ...COMPARISON_RULES,
    {
      id: 'increases',
      pattern: 'increase|boost|enhance|raise|promote',
      accepts: ['purpose'],
      facet: 'effective',
      agent: true,
    },
    {
      id: 'brings',
      pattern: 'provide|induce|bring|deliver|achieve|produce|give|offer !on|about|off',
      accepts: ['purpose'],
      facet: 'effective',
      agent: true,
    },
    {
      id: 'reduction-in',
      pattern:
        'relief|reduction|decrease|improvement|remission|recovery|protection|prevention|decline|drop|fall|gain from|of|in|to|against',
      facet: 'effective',
    },
    {
      id: 'reduced',
      pattern: 'reduced|decreased|improved|less|fewer|better|lower|milder {object}',
      facet: 'effective',
    },
    {
      id: 'made-better',
      pattern:
        'smaller|shorter|calmer|steadier|sounder|clearer|sharper|quicker|easier|healthier|gentler|thicker|fuller|firmer|smoother|stronger {object}',
      facet: 'effective',
      weak: true,
    },
    {
      id: 'is-a',
      pattern: 'is|are|was|as a|an {object}',
      accepts: ['purpose'],
      facet: 'used',
      named: false,
      weak: true,
    },
    {
      id: 'is-some',
      pattern: 'is|are|was|as|become|became|remain a|an * {object}',
      accepts: ['purpose'],
      facet: 'used',
      named: false,
      weak: true,
    },
    {
      id: 'people-benefit',
      pattern: '{object} ... =benefit|=benefits|=benefited|=benefitted|=profit =from .. {treatment}',
      facet: 'effective',
      named: true,
    },
    {
      id: 'treatment-name',
      pattern: `{object} treatment|management|relief|control|therapy|care|reliever|remedy|medication|medicine|drug|aid|relieve|reduce|patient|sufferer|outcome|symptom`,
      facet: 'used',
      presupposed: true,
      weak: true,
    },
    {
      id: 'for',
      pattern: '{treatment} treatment|therapy|remedy|infusion|injection|use|usage? for|in|against|to .. {object}',
      facet: 'used',
      presupposed: true,
    },
    {
      id: 'people-with',
      pattern: `${PEOPLE} is|are|have|has? .. ${SUFFERING} .. {object}`,
      facet: 'effective',
      named: true,
      weak: true,
      presupposed: true,
    },
    {
      id: 'given-if',
      pattern:
        'can|may|could|might|is|are|be =offered|=offer|=given|=give|=prescribed|=prescribe|=used|=use|=added|=add|=help|=considered|=recommended|=suggest if|when|where you|someone|people|a|the|your|they|he|she? have|has|are|is|get|gets|suffer|develop? .. {object}',
      accepts: ['condition', 'effect', 'purpose', 'outcome'],
      facet: 'used',
      presupposed: true,
      weak: true,
    },
    {
      id: 'useless-in',
      pattern: 'useless|worthless|pointless|ineffective|hopeless|futile in|for|against|at|when',
      facet: 'effective',
    },
    {
      id: 'for-condition',
      pattern: 'for !lack|want|fear|it|they|he|she|we|example|instance .. {object}',
      facet: 'used',
      named: true,
      weak: true,
      presupposed: true,
    },
    {
      id: 'condition-requires',
      pattern:
        '{object} ... require|need|treat|manage ... include|involve|such|like|through|with|using|by .. {treatment}',
      facet: 'used',
    },
    { id: 'goal-through', pattern: '{object} through|via {treatment}', facet: 'used' },
    {
      id: 'resists',
      pattern:
        '{object} ... resist|resistant|unresponsive|refractory to? all|both|other|the|two|several|most|standard|usual|conventional? {treatment}',
      object: 'inside',
      subject: 'after',
      comparator: true,
      named: true,
      facet: 'effective',
      denied: true,
    },
    {
      id: 'prevents-pregnancy',
      pattern:
        '=prevent|=prevents|=prevented|=stop|=stops|=protects|=protect you|them|women|against|from? getting|becoming|an|unwanted|unplanned? pregnancy|pregnant|conception',
      object: 'match',
      label: 'contraception',
      facet: 'effective',
      agent: true,
      named: true,
      subjectFirst: true,
    },
    {
      id: 'responds-to',
      pattern: '{object} ... respond|yield|=answer|=answers|surrender .. to .. {treatment}',
      object: 'inside',
      subject: 'after',
      comparator: true,
      named: true,
      facet: 'effective',
    },
    {
      id: 'difference-to',
      pattern: 'make|makes|made|making .. =difference =to|=in|=for .. {object}',
      facet: 'effective',
      agent: true,
    },
    {
      id: 'considered-for',
      pattern: 'can|may|might|could|should also|sometimes? =be =considered =for|=in|=as .. {object}',
      facet: 'used',
      named: true,
      weak: true,
    },
    {
      id: 'brings-relief',
      pattern: 'provide|deliver|give|offer|bring|find|supply .. =relief|help|benefit',
      object: 'implied',
      facet: 'effective',
      weak: true,
    },
    {
      id: 'helps',
      pattern: 'can|may|could|might|does|do|really help !to|with|by|if|my|your',
      object: 'implied',
      facet: 'effective',
      weak: true,
      named: true,
      agent: true,
    },
    {
      id: 'is-prescribed',
      pattern:
        'is|are|was|were =often|=sometimes|=usually|=commonly|=widely|=frequently|=also|=still|=now|=generally =prescribed|=tried|=given|=used|=offered|=recommended !for|to|in|as|by|with|alongside|off|together|when|if|at|on|before|after|during|until|every|once|twice|because|from|instead|under|against|only|through|into',
      object: 'implied-here',
      facet: 'used',
      weak: true,
      named: true,
      subjectFirst: true,
    },
    {
      id: 'helps-people',
      pattern: 'help some|many|most|few|certain patient|people|person|woman|man|child|adult',
      object: 'implied',
      facet: 'effective',
      weak: true,
      agent: true,
    },
    {
      id: 'is-effective',
      pattern:
        'is|are|be|was|were|been|prove|prove .. =effective|helpful|beneficial|insufficient|useful !in|for|at|against|as|way|to|tool|treatment|therapy|option|approach|medicine|medication|drug|remedy|solution|alternative|choice|method',
      object: 'implied',
      facet: 'effective',
      weak: true,
    },
    ...VERDICT_RULES,
  ],
  leads: [
    {
      id: 'listed-uses',
      pattern:
        'use|utilize|prescribe|apply|given|indicate|indication|approve|treat|help|benefit|recommend|suggest|suit|ideal|hope',
      open: true,
      facet: 'used',
      weak: true,
    },
    {
      id: 'listed-good-for',
      pattern: '=good|=best|=better|=great|=ideal|=right|=works|=helps for|against|with $',
      open: true,
      facet: 'effective',
      weak: true,
    },
    {
      id: 'listed-results',
      pattern: 'result|success|relief|wonder|work|effective with|for|against',
      open: true,
      facet: 'effective',
      weak: true,
    },
    {
      id: 'listed-for',
      pattern: '=for|=against $',
      open: true,
      facet: 'used',
      weak: true,
    },
    {
      id: 'listed-when',
      pattern: 'consider|offer|propose|perform|prescribe|suggest ... if|when|where|who|whose',
      open: true,
      facet: 'used',
      weak: true,
    },
    {
      id: 'listed-looked-into',
      pattern: 'investigate|diagnose|bottom|look|explain .. of|into|for? $',
      open: true,
      facet: 'used',
      weak: true,
    },
    { id: 'listed-purpose', pattern: 'what ... for $', open: true, facet: 'used', weak: true },
    { id: 'listed-good', pattern: 'do|does for you|people|patients', open: true, facet: 'effective', weak: true },
  ],
  examples: [
    {
      text: 'Women taking vitamin E were just as likely to have a stroke.',
      claims: [{ object: 'stroke', subject: 'vitamin E', polarity: 'denied' }],
    },
    { text: 'Women taking letrozole were just as likely to have headaches.', claims: [] },
    {
      text: 'Women on tazarotene saw their wrinkles fade.',
      claims: [{ object: 'wrinkles', subject: 'tazarotene' }],
    },
    { text: 'People who find swallowing awkward can dissolve alendronate in water.', claims: [] },
    {
      text: 'Doctors give nortriptyline instead of amitriptyline for migraine.',
      claims: [{ object: 'migraine', subject: 'nortriptyline', polarity: 'asserted' }],
    },
    {
      text: 'Antibiotics work, but not if you have a cold.',
      claims: [{ object: 'common cold', subject: 'antibiotics', polarity: 'denied' }],
    },
    {
      text: 'NICE does not recommend acupressure for lumbago.',
      claims: [{ object: 'low back pain', subject: 'acupressure', polarity: 'denied' }],
    },
    { text: 'NICE does not recommend acupressure for people with lumbago.', claims: [] },
    { text: 'Boys are as likely to catch measles as girls. Vitamin A is cheap.', claims: [] },
    { text: 'Patients on dabigatran were just as likely to have a stroke as those on warfarin.', claims: [] },
    { text: 'Richer men are more likely to survive. Docetaxel costs a lot.', claims: [] },
    { text: 'Some patients report sleep and mood in a diary. Doxepin is a tablet.', claims: [] },
    { text: 'You can take naproxen, but not if you have gastritis.', claims: [] },
    {
      text: 'Reserpine has given way to amlodipine for high blood pressure.',
      claims: [{ object: 'hypertension', subject: 'amlodipine' }],
    },
    { text: 'Long-term use of lansoprazole is a cause of low magnesium.', claims: [] },
    { text: 'Smokers on varenicline were more likely to go to work.', claims: [] },
    {
      text: 'Patients on paroxetine slept no better.',
      claims: [{ object: 'sleep', subject: 'paroxetine', polarity: 'denied' }],
    },
    { text: 'Nausea returned with metformin.', claims: [] },
    {
      text: 'Antibiotics, not antivirals, are used to treat impetigo.',
      claims: [
        { object: 'impetigo', subject: 'antibiotics', polarity: 'asserted' },
        { object: 'impetigo', subject: 'antivirals', polarity: 'denied' },
      ],
    },
    {
      text: 'Famciclovir is not for flu, only for shingles.',
      claims: [
        { object: 'influenza', polarity: 'denied' },
        { object: 'shingles', polarity: 'asserted' },
      ],
    },
    {
      text: 'Zinc shortens colds, said Helen Marsh. Zinc shortens colds, said Helen Marsh, a pharmacist.',
      claims: [
        { object: 'common cold', attribution: 'other' },
        { object: 'common cold', attribution: 'clinician' },
      ],
    },
    {
      text: 'Gout attacks fell on allopurinol. Cases of mumps fell after vaccination.',
      claims: [{ object: 'gout attack', subject: 'allopurinol' }, { object: 'mumps' }],
    },
    {
      text: 'Women taking sertraline for depression were no more likely to recover than those on placebo.',
      claims: [{ object: 'depression', subject: 'sertraline', polarity: 'denied' }],
    },
    {
      text: 'Omalizumab is for hives that have not got better with antihistamines.',
      claims: [{ object: 'treatment-resistant hives', subject: 'omalizumab' }],
    },
    {
      text: 'A third of patients with hives do not get better with antihistamines.',
      claims: [{ object: 'hives', subject: 'antihistamines', polarity: 'denied' }],
    },
    { text: 'Falls became rarer when lorazepam was stopped.', claims: [] },
    {
      text: 'Does zinc work for warts? There is little evidence.',
      claims: [{ object: 'warts', subject: 'zinc', polarity: 'denied' }],
    },
    {
      text: 'Does physiotherapy help sciatica? Maybe.',
      claims: [{ object: 'sciatica', subject: 'physiotherapy', certainty: 'hedged' }],
    },
    {
      text: 'Adults with gout might benefit from vitamin C.',
      claims: [{ object: 'gout', subject: 'vitamin C', certainty: 'hedged' }],
    },
    {
      text: 'Patients with sciatica did not improve on pregabalin.',
      claims: [{ object: 'sciatica', subject: 'pregabalin', polarity: 'denied' }],
    },
    {
      text: 'Insulin makes a real difference to diabetes.',
      claims: [{ object: 'diabetes', subject: 'insulins', facet: 'effective' }],
    },
    { text: 'Clonidine may be considered for tics.', claims: [{ object: 'tics', subject: 'clonidine' }] },
    { text: 'For sciatica, pregabalin is not recommended.', claims: [{ object: 'sciatica', polarity: 'denied' }] },
    {
      text: 'Sciatica is not a reason for starting pregabalin.',
      claims: [{ object: 'sciatica', polarity: 'denied' }],
    },
    { text: 'It is unclear if pregabalin works for sciatica.', claims: [] },
    {
      text: 'Baclofen is used for spasticity. It is not effective.',
      claims: [
        { object: 'spasticity', polarity: 'asserted' },
        { object: 'spasticity', polarity: 'denied' },
      ],
    },
    {
      text: "Iron is used for anaemia. It isn't effective.",
      claims: [{ object: 'anemia' }, { object: 'anemia', polarity: 'denied' }],
    },
    {
      text: 'In gout and pericarditis, colchicine is effective.',
      claims: [{ object: 'gout' }, { object: 'pericarditis' }],
    },
    {
      text: 'The contraceptive implant prevents pregnancy.',
      claims: [{ object: 'contraception', subject: 'contraceptive implants', facet: 'effective' }],
    },
    { text: 'Isotretinoin is dangerous to the unborn. Women must prevent pregnancy while they take it.', claims: [] },
    {
      text: 'Women given aspirin were less likely to develop preeclampsia.',
      claims: [{ object: 'preeclampsia', subject: 'aspirin' }],
    },
    {
      text: 'Nightmares can be kept away with prazosin.',
      claims: [{ object: 'nightmares', subject: 'prazosin', facet: 'effective' }],
    },
    {
      text: 'Scabies is treated with permethrin.',
      claims: [{ object: 'scabies', subject: 'permethrin', facet: 'effective' }],
    },
    { text: 'Croup in toddlers is soothed by budesonide.', claims: [{ object: 'croup', subject: 'budesonide' }] },
    {
      text: 'Febuxostat led to less pain and better sleep in people with gout.',
      claims: [{ object: 'pain' }, { object: 'sleep' }, { object: 'gout' }],
    },
    {
      text: 'Rickets is prevented by vitamin D.',
      claims: [{ object: 'rickets', subject: 'vitamin D', facet: 'effective' }],
    },
    {
      text: 'Bipolar disorder is one of the indications for lithium.',
      claims: [{ object: 'bipolar disorder', subject: 'lithium', facet: 'used' }],
    },
    {
      text: 'Hiccups are among the uses of chlorpromazine.',
      claims: [{ object: 'hiccups', subject: 'chlorpromazine', facet: 'used' }],
    },
    {
      text: 'Altitude sickness is what acetazolamide is mostly taken for.',
      claims: [{ object: 'altitude sickness', subject: 'acetazolamide' }],
    },
    {
      text: 'Indications for colchicine include gout and pericarditis.',
      claims: [{ object: 'gout', facet: 'used' }, { object: 'pericarditis' }],
    },
    {
      text: 'Allopurinol was associated with fewer kidney stones.',
      claims: [{ object: 'kidney stones', subject: 'allopurinol', facet: 'effective', polarity: 'asserted' }],
    },
    { text: 'Clozapine was associated with more seizures.', claims: [] },
    {
      text: 'Spironolactone led to fewer hospital admissions.',
      claims: [{ object: 'reduced hospital admissions', subject: 'spironolactone', facet: 'effective' }],
    },
    {
      text: 'When psoriasis is severe, methotrexate is added.',
      claims: [{ object: 'psoriasis', subject: 'methotrexate', facet: 'used' }],
    },
    { text: 'Topiramate is sold widely. Fewer of them needed to queue.', claims: [] },
    { text: 'Clinics for acupuncture differ in price.', claims: [] },
    { text: 'There is a gap in research on valerian.', claims: [] },
    { text: 'Naproxen was left in hospital pharmacies earlier.', claims: [] },
    {
      text: 'Nicotine gum doubles the odds of quitting smoking.',
      claims: [{ object: 'smoking cessation', subject: 'nicotine gum', facet: 'effective' }],
    },
    { text: 'Tamoxifen doubles the odds of a clot.', claims: [] },
    {
      text: 'Adults who take prednisolone for asthma may need calcium.',
      claims: [{ object: 'asthma', subject: 'prednisolone', facet: 'used' }],
    },
    { text: 'Empagliflozin, a diabetes drug, may slow other illnesses.', claims: [] },
    {
      text: 'Massage seldom brings lasting relief of sciatica.',
      claims: [{ object: 'sciatica', polarity: 'denied' }],
    },
    {
      text: 'Naproxen is given for gout. While it can be effective, it carries risks.',
      claims: [
        { object: 'gout', facet: 'used' },
        { object: 'gout', facet: 'effective' },
      ],
    },
    {
      text: 'Fluoxetine became a popular antidepressant.',
      claims: [{ object: 'depression', subject: 'fluoxetine', facet: 'used' }],
    },
    {
      text: 'Alendronate reduces spinal, non-spinal and hip fractures.',
      claims: [
        { object: 'vertebral fracture', polarity: 'asserted' },
        { object: 'non-vertebral fracture', polarity: 'asserted' },
        { object: 'hip fracture', polarity: 'asserted' },
      ],
    },
    { text: 'Smoking may lower the amount of olanzapine in the blood.', claims: [] },
    { text: 'Losartan is used when blood pressure is high.', claims: [{ object: 'hypertension' }] },
    { text: 'Kidney stones are uncommon, affecting fewer than 1 in 1,000 people taking topiramate.', claims: [] },
    { text: 'After stopping denosumab, broken bones in the spine may occur.', claims: [] },
    { text: 'Insulin glargine costs half as much as insulin degludec.', claims: [] },
    { text: 'Baclofen stops hiccups.', claims: [{ object: 'hiccups' }] },
    {
      text: 'Magnesium relieved cramps no more than a dummy pill.',
      claims: [{ object: 'cramping', polarity: 'denied' }],
    },
    { text: 'Gabapentin can be taken with food. Older people need a lower dose.', claims: [] },
    {
      text: 'On topiramate the attacks of migraine became less frequent.',
      claims: [{ object: 'migraine', subject: 'topiramate' }],
    },
    {
      text: 'Cyclizine spared many travellers motion sickness.',
      claims: [{ object: 'motion sickness', subject: 'cyclizine', facet: 'effective' }],
    },
    {
      text: 'Metformin is used to treat type 2 diabetes.',
      claims: [{ object: 'type 2 diabetes', subject: 'metformin', facet: 'used' }],
    },
    {
      text: 'Several trials found that topiramate is effective in preventing migraine.',
      claims: [{ object: 'migraine', subject: 'topiramate', facet: 'effective', attribution: 'research' }],
    },
    {
      text: 'Rosuvastatin cuts the risk of stroke.',
      claims: [{ object: 'stroke', subject: 'rosuvastatin', facet: 'effective' }],
    },
    {
      text: 'Spironolactone is an old heart failure medicine that relieves acne.',
      claims: [{ object: 'acne', subject: 'spironolactone', facet: 'effective' }],
    },
    {
      text: 'Aspirin may relieve headache and fever.',
      claims: [
        { object: 'headache', certainty: 'hedged' },
        { object: 'fever', certainty: 'hedged' },
      ],
    },
    {
      text: 'The use of gabapentin for hot flushes has not been studied much.',
      claims: [{ object: 'hot flashes', polarity: 'denied', facet: 'studied' }],
    },
    {
      text: 'Topiramate, a tablet used for epilepsy, does not ease cluster headache.',
      claims: [
        { object: 'epilepsy', polarity: 'asserted', facet: 'used' },
        { object: 'cluster headache', polarity: 'denied', facet: 'effective' },
      ],
    },
    {
      text: 'Levodopa eases stiffness, but it will never cure the Parkinson’s.',
      claims: [
        { object: 'stiffness', polarity: 'asserted', facet: 'effective' },
        { object: "Parkinson's disease", polarity: 'denied', facet: 'not-a-cure' },
      ],
    },
    {
      text: 'Botulinum toxin is not a cure for migraine.',
      claims: [{ object: 'migraine', polarity: 'denied', facet: 'not-a-cure' }],
    },
    {
      text: 'With erenumab, migraine days fell from nine a month to four.',
      claims: [{ object: 'migraine', subject: 'erenumab', facet: 'effective' }],
    },
    {
      text: 'Patients on dapagliflozin had fewer fractures than those on placebo.',
      claims: [{ object: 'fractures', subject: 'dapagliflozin' }],
    },
    {
      text: 'Women treated with tamsulosin were half as likely to need surgery.',
      claims: [{ object: 'surgery', subject: 'tamsulosin' }],
    },
    {
      text: 'Patients slept an hour longer on suvorexant.',
      claims: [{ object: 'sleep', subject: 'suvorexant' }],
    },
    {
      text: 'Rivaroxaban made no difference to the rate of stroke.',
      claims: [{ object: 'stroke', subject: 'rivaroxaban', polarity: 'denied' }],
    },
    {
      text: 'Metformin left migraine unchanged.',
      claims: [{ object: 'migraine', subject: 'metformin', polarity: 'denied' }],
    },
    {
      text: 'Tocilizumab outperformed adalimumab in rheumatoid arthritis.',
      claims: [{ object: 'rheumatoid arthritis', subject: 'tocilizumab', polarity: 'asserted' }],
    },
    {
      text: 'In a large trial in dementia, atorvastatin failed to beat placebo.',
      claims: [{ object: 'dementia', subject: 'atorvastatin', polarity: 'denied' }],
    },
    {
      text: 'Apixaban keeps blood clots at bay.',
      claims: [{ object: 'thrombosis', subject: 'apixaban' }],
    },
    {
      text: 'Teplizumab won approval in 2022 for type 1 diabetes.',
      claims: [{ object: 'type 1 diabetes', subject: 'teplizumab', facet: 'approved' }],
    },
    {
      text: 'Metformin is not used to treat asthma.',
      claims: [{ object: 'asthma', subject: 'metformin', polarity: 'denied', facet: 'used' }],
    },
    {
      text: 'Two thirds of patients with gout responded to febuxostat.',
      claims: [{ object: 'gout', subject: 'febuxostat', facet: 'effective' }],
    },
    {
      text: 'Strokes were no less frequent with niacin.',
      claims: [{ object: 'stroke', subject: 'niacin', polarity: 'denied' }],
    },
    {
      text: 'Zinc does little for acne.',
      claims: [{ object: 'acne', subject: 'zinc', polarity: 'denied' }],
    },
    {
      text: 'The agency rejected an application for sotatercept in anemia.',
      claims: [{ object: 'anemia', polarity: 'denied', facet: 'approved' }],
    },
    {
      text: 'Minoxidil is used to treat thinning eyebrows.',
      claims: [{ object: 'thinning eyebrow', subject: 'minoxidil', facet: 'used' }],
    },
    {
      text: 'Acupuncture works well on creaky knuckles.',
      claims: [{ object: 'creaky knuckle', subject: 'acupuncture', facet: 'effective' }],
    },
    {
      text: 'Zinc had no effect on handwriting (Moreno, 2019), and bishops were not counted.',
      claims: [{ object: 'handwriting', subject: 'zinc', polarity: 'denied' }],
    },
    {
      text: 'The FDA approved fomepizole for swallowed antifreeze.',
      claims: [{ object: 'swallowed antifreeze', subject: 'fomepizole', facet: 'approved' }],
    },
    {
      text: 'Chemical peels can correct a dull forehead.',
      claims: [{ object: 'dull forehead', subject: 'chemical peels', facet: 'effective' }],
    },
    { text: 'Fish oil helps the eyes.', claims: [{ object: 'eyes', subject: 'fish oil' }] },
    {
      text: 'Many people get gout. Colchicine eases it, but ice helps too.',
      claims: [{ object: 'gout', subject: 'colchicine', facet: 'effective' }],
    },
    {
      text: 'Doctors see motor neuron disease. Riluzole slows the disease.',
      claims: [{ object: 'motor neuron disease', subject: 'riluzole' }],
    },
    {
      text: 'Physiotherapy improved shoulder function.',
      claims: [{ object: 'daily function', subject: 'physiotherapy' }],
    },
    {
      text: 'Exercise can put off surgery.',
      claims: [{ object: 'surgery', subject: 'exercise', polarity: 'asserted' }],
    },
    {
      text: 'Gout flares. Studies of cherries found no real benefit.',
      claims: [{ object: 'gout attack', subject: 'tart cherry', polarity: 'denied' }],
    },
    {
      text: 'Sertraline treats anxiety disorder – where you feel tense and have palpitations.',
      claims: [{ object: 'anxiety disorders' }],
    },
    { text: 'Nobody knows how topiramate works and the way it functions.', claims: [] },
    {
      text: 'With pembrolizumab the risk of recurrence or death dropped by a third.',
      claims: [{ object: 'disease worsening' }, { object: 'death' }],
    },
    {
      text: 'After light therapy, most no longer met the criteria for depression.',
      claims: [{ object: 'depression', subject: 'light therapy', polarity: 'asserted' }],
    },
    {
      text: "St John's wort works as well as antidepressants in mild depression.",
      claims: [{ object: 'mild depression' }],
    },
    {
      text: 'What is denosumab used for?\n\n- thinning bones\n- bone loss from steroids',
      claims: [
        { object: 'osteoporosis', subject: 'denosumab' },
        { object: 'bone loss', subject: 'denosumab' },
      ],
    },
    { text: 'How is botulinum toxin used?\n\n- length\n- schedule', claims: [] },
    { text: 'Zopiclone stopped working after weeks and left some groggy.', claims: [] },
    { text: 'Empagliflozin protects the kidneys.', claims: [{ object: 'kidneys', subject: 'empagliflozin' }] },
    { text: 'Naloxone saves lives.', claims: [{ object: 'survival', subject: 'naloxone' }] },
    { text: 'You can go straight back to work after cryolipolysis.', claims: [] },
    {
      text: 'Frozen shoulder is stiff. Physiotherapy did no better than waiting.',
      claims: [{ object: 'frozen shoulder', subject: 'physiotherapy', polarity: 'denied' }],
    },
    { text: 'Expect nausea with metformin.', claims: [] },
    { text: 'You are not a candidate for cryolipolysis if you have a hernia.', claims: [] },
    { text: 'Acupuncture helps the back on long bike rides.', claims: [] },
    { text: 'Doxycycline is for acne. A hat protects the skin from the sun.', claims: [{ object: 'acne' }] },
    { text: 'Bisoprolol is less likely to disturb sleep.', claims: [] },
    { text: 'With orlistat, people regained the lost weight.', claims: [] },
    { text: 'Meta-analyses of reboxetine are less encouraging.', claims: [] },
    {
      text: 'Ustekinumab is an injection. The licence now covers ulcerative colitis as well.',
      claims: [{ object: 'ulcerative colitis', subject: 'ustekinumab', facet: 'approved' }],
    },
    {
      text: 'Guideline writers have endorsed empagliflozin for chronic kidney disease.',
      claims: [{ object: 'chronic kidney disease', facet: 'approved' }],
    },
    { text: 'Urine is passed more often on furosemide.', claims: [] },
    {
      text: 'Antihistamines are of little use in asthma.',
      claims: [{ object: 'asthma', subject: 'antihistamines', polarity: 'denied' }],
    },
    { text: 'Keep a record of your use of lithium.', claims: [] },
    {
      text: 'People on melatonin report sounder sleep.',
      claims: [{ object: 'sleep', subject: 'melatonin' }],
    },
    { text: 'On warfarin some people have a stronger heartbeat.', claims: [] },
    {
      text: 'We give botulinum toxin.\n\nMost visits are for:\n\n- migraine\n- squint',
      claims: [{ object: 'migraine' }, { object: 'strabismus' }],
    },
    {
      text: 'We may offer tonsillectomy when a child:\n\n- has had tonsillitis seven times\n- has sleep apnoea',
      claims: [{ object: 'tonsillitis' }, { object: 'sleep apnea' }],
    },
    {
      text: 'A colonoscopy lets us get to the bottom of:\n\n- rectal bleeding\n- diarrhoea',
      claims: [{ object: 'blood in stool' }, { object: 'diarrhea' }],
    },
    {
      text: 'Naproxen was given. Watch out for:\n\n- rash',
      claims: [],
    },
    { text: 'Do not be disappointed if minoxidil takes months.', claims: [] },
    { text: 'Laser hair removal is virtually pain-free.', claims: [] },
    {
      text: 'Spironolactone is a tablet. Doctors also turn to it for acne.',
      claims: [{ object: 'acne', polarity: 'asserted', facet: 'used' }],
    },
    { text: 'Turn to page four for the price of spironolactone.', claims: [] },
    {
      text: 'In hives, doctors may reach for omalizumab against the itch.',
      claims: [{ object: 'itching', subject: 'omalizumab', facet: 'used' }],
    },
    {
      text: 'The agency turned down an application for sotatercept in anemia.',
      claims: [{ object: 'anemia', polarity: 'denied', facet: 'approved' }],
    },
    {
      text: 'Antibiotics are useless against colds.',
      claims: [{ object: 'common cold', subject: 'antibiotics', polarity: 'denied' }],
    },
    {
      text: 'For gout, colchicine is the mainstay.',
      claims: [{ object: 'gout', subject: 'colchicine', facet: 'used' }],
    },
    {
      text: 'With zinc, colds were over no sooner.',
      claims: [{ object: 'common cold', subject: 'zinc', polarity: 'denied' }],
    },
    {
      text: 'Children on oseltamivir got over flu in a week.',
      claims: [{ object: 'influenza', subject: 'oseltamivir', polarity: 'asserted' }],
    },
    { text: 'You will get over the price of oseltamivir.', claims: [] },
    {
      text: 'Magnesium is given to mothers early in labour. Cerebral palsy was a third less common in the babies of treated mothers.',
      claims: [{ object: 'cerebral palsy', subject: 'magnesium', polarity: 'asserted' }],
    },
    {
      text: 'Gout is painful. Etoricoxib was on a par with indometacin.',
      claims: [{ object: 'gout', subject: 'etoricoxib', polarity: 'asserted' }],
    },
    {
      text: 'Gout is painful. Etoricoxib matched indometacin.',
      claims: [{ object: 'gout', subject: 'etoricoxib', polarity: 'asserted' }],
    },
    { text: 'The price of etoricoxib matched expectations.', claims: [] },
    {
      text: 'Febuxostat was given for gout. After a year there was no difference between the groups.',
      claims: [
        { object: 'gout', facet: 'used' },
        { object: 'gout', subject: 'febuxostat', polarity: 'denied' },
      ],
    },
    { text: 'Know the difference between the groups of drugs that febuxostat belongs to.', claims: [] },
    {
      text: 'Febuxostat was given for gout. The study set out to prove that it was better and did not.',
      claims: [
        { object: 'gout', facet: 'used' },
        { object: 'gout', subject: 'febuxostat', polarity: 'denied' },
      ],
    },
    {
      text: 'Febuxostat eased gout. Two later trials could not reproduce this.',
      claims: [
        { object: 'gout', polarity: 'asserted' },
        { object: 'gout', subject: 'febuxostat', polarity: 'denied' },
      ],
    },
    {
      text: 'Febuxostat was given for gout. The later study drew a blank.',
      claims: [
        { object: 'gout', facet: 'used' },
        { object: 'gout', subject: 'febuxostat', polarity: 'denied' },
      ],
    },
    { text: 'Febuxostat is sold in Spain. The study came to Madrid.', claims: [] },
    {
      text: 'Gout is painful. Adding probenecid gained nothing.',
      claims: [{ object: 'gout', subject: 'probenecid', polarity: 'denied' }],
    },
    {
      text: 'Gout is painful. Probenecid made no odds.',
      claims: [{ object: 'gout', subject: 'probenecid', polarity: 'denied' }],
    },
    { text: 'Arthritis can cause depression.', claims: [] },
    { text: 'Can melatonin treat insomnia?', claims: [] },
    { text: 'Ibuprofen can cause heartburn.', claims: [] },
  ],
};
