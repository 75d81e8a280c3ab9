import type { Rule } from '../tag/rule.ts';

/** Effects told as results, without a verb of treating: "attacks fell from nine to four", "they needed fewer puffs". */

const FELL =
  '=fell|=dropped|=declined|=decreased|=halved|=shrank|=shrunk|=lessened|=diminished|=plunged|=plummeted|=tumbled|=dwindled|=dipped|=slowed|=slumped|=sank|=receded|=regressed|=normalized|=stabilized|=reduced|=slashed';
const BETTER =
  '=improve|=improves|=improved|=improving|=better|=eased|=lifted|=relieved|=milder|=rarer|=quietened|=quieted|=calmed|=softened|=loosened|=faded|=lightened|=steadied';
const ROSE = '=rose|=risen|=rising|=increased|=climbed|=grew|=grown|=doubled|=tripled|=lengthened|=jumped|=recovered';
const GONE = '=resolved|=disappeared|=vanished|=cleared|=gone|=ceased|=healed|=remitted|=reversed|=abated';
const FALL =
  'fall|drop|decline|decrease|shrink|lessen|diminish|ease|lift|improve|clear|stop|disappear|vanish|resolve|heal|cease|normalize|recede|slow';
const CHANGE = 'change|differ|improve|budge|alter|vary|shift|fall|drop|decline|decrease|lessen|ease|shrink|diminish';
const MEASURE = 'rate|risk|chance|number|odds|likelihood|incidence|frequency|severity';
const HAD =
  'need|require|use|have|=has|=had|take|took|report|see|saw|=seen|notice|experience|suffer|get|got|feel|felt|spend|spent|miss|=miss|lose|lost|pay|visit|show|expect|mean|meant|bring|brought|with|through|to|record|find|found';
const FEWER = '=fewer|=less|=milder|=shorter|=lighter|=lower|=rarer';
const DOSES = 'course|dose|puff|tablet|pill|injection|shot|round|cycle|day';
const PEOPLE = 'people|person|patient|woman|man|child|adult|participant|user|baby|infant';
const SUFFERED =
  'end|wind|wound|land|had|have|need|require|develop|suffer|get|got|go|went|undergo|underwent|experience|see|saw|report';
const LIKELY = 'likely|prone|apt|liable';
const CONTROLS =
  '=controls|=control|=dummy|=sham|=fake|=others|=nothing|=untreated|=usual|=standard|=waiting|=sugar|=saline|=water|=chalk';
const SAME = '=unchanged|=unaltered|=unaffected|=untouched|=unimproved|=undiminished';
/** What people mostly take something against, and seldom get of it. */
export const PREVENTED =
  'a|the|cold|flu|influenza|pneumonia|bronchitis|covid|infection|chest|urinary|urine|bladder|ear|throat|sinus|measles|stroke|heart|cardiac|cardiovascular|fracture|bone|hip|dementia|relapse|migraine|asthma|malaria|caries|cavity|cataract|preeclampsia|hospital';
const ENDPOINT = 'endpoint|outcome|goal|target|aim|objective|mark|margin|threshold|bar';

/** What people do more or less of when they get better: label, verbs, and how. */
const DOINGS: readonly (readonly [id: string, label: string, verbs: string, how: string])[] = [
  ['pain', 'pain', 'hurt|ache', 'less|=least'],
  ['walking', 'walking ability', 'walk', 'further|farther|longer|faster|better|easier|easily|comfortably'],
  ['moving', 'mobility', 'move|bend|climb|stand|grip', 'better|easier|easily|freely|faster|further'],
  ['sleep', 'sleep', 'sleep|slept', 'better|longer|well|more|deeper|soundly|through|=extra'],
  ['sleep-onset', 'sleep', '=to =sleep', 'faster|sooner|quicker|earlier'],
  ['falling-asleep', 'sleep', '=fall|=fell|=falling asleep', 'faster|sooner|quicker|earlier|easier|easily'],
  ['breathing', 'breathing', 'breathe', 'better|easier|easily|freely|deeper'],
  ['coughing', 'cough', 'cough', 'less'],
  ['wheezing', 'wheezing', 'wheeze', 'less'],
  ['itching', 'itching', 'itch|scratch', 'less'],
  ['bleeding', 'bleeding', 'bleed|bled|ooze', 'less'],
  ['relapsing', 'relapse', 'relapse|flare', 'less|later|=half'],
  ['waking', 'night waking', 'wake|woke', 'less'],
  ['drinking', 'drinking', '=drink|=drank|=consumed', 'less|=fewer'],
  ['regrowing', 'hair growth', 'regrow|regrew', '=hair'],
  ['regrowth', 'hair growth', 'see|saw|seen|notice|report|show|get|got|=had', '=regrowth'],
  ['breaking', 'fractures', 'break|broke', '=fewer =bones|=hips|=wrists|=ribs'],
  ['living', 'survival', 'live|survive', 'longer'],
  ['back-at-work', 'work ability', '=back =at|=to =work', 'sooner|earlier|faster|quicker'],
  ['leaving-hospital', 'stay in hospital', '=left|=leave|=leaving =hospital', 'sooner|earlier|faster|quicker'],
  ['going-home', 'stay in hospital', '=went|=go|=discharged|=sent =home', 'sooner|earlier|faster|quicker'],
  ['staying-in', 'stay in hospital', '=stayed|=stay|=staying|=spent =in =hospital', 'less|=shorter|=fewer'],
  ['seeing', 'vision', '=see|=saw', '=better|=clearly'],
  ['hearing', 'hearing', '=hear|=heard', 'better|=clearly'],
  ['recovering', 'recovery', 'recover|heal', 'faster|sooner|quicker|quickly|better|earlier|fully'],
  ['feeling', 'well-being', 'feel|felt', '=brighter|=happier|=calmer|=stronger'],
  ['deteriorating', 'decline', 'deteriorate|decline|progress|worsen', 'slowly|less|later|slower'],
];

const doings = DOINGS.map(
  ([id, label, verbs, how]): Rule => ({
    id: `outcome-${id}`,
    pattern: `${verbs} ... ${how}`,
    object: 'match',
    label,
    facet: 'effective',
    weak: true,
  }),
);

const effective = { facet: 'effective', weak: true } as const;

/** What people are the likelier to do when they get better: label and verbs. */
const LIKELIER: readonly (readonly [id: string, label: string, verbs: string])[] = [
  ['quit', 'smoking cessation', '=quit'],
  ['stop-smoking', 'smoking cessation', '=stop|=give|=stay =smoking|=up|=off smoking|cigarettes?'],
  ['survive', 'survival', '=survive'],
  ['stay-alive', 'survival', '=be|=stay =still? =alive'],
  ['remit', 'remission', '=be|=go|=reach|=achieve|=stay =in|=into? =remission'],
];

const likelier = LIKELIER.map(
  ([id, label, verbs]): Rule => ({
    id: `likelier-to-${id}`,
    pattern: `=more|=twice|=times|=half as? =likely|=likelier|=apt to ${verbs}`,
    object: 'match',
    label,
    facet: 'effective',
    weak: true,
    named: true,
  }),
);

/** Results for the treatment itself. */
export const OUTCOME_RULES: readonly Rule[] = [
  {
    id: 'hardly-changed',
    pattern: `{object} ... =hardly|=barely|=scarcely ${CHANGE}|${FELL}`,
    denied: true,
    ...effective,
  },
  {
    id: 'outcome-fell-on',
    pattern: `{object} ... ${FELL}|=rarer|=fewer ... =with|=on|=after|=under|=since|=once .. {treatment}`,
    accepts: ['outcome'],
    facet: 'effective',
    plain: true,
  },
  { id: 'rate-fell', pattern: `${MEASURE} of .. {object} ... ${FELL}`, facet: 'effective' },
  { id: 'outcome-fell', pattern: `{object} ... ${FELL}`, ...effective },
  { id: 'outcome-rose', pattern: `{object} ... ${ROSE}`, accepts: ['purpose', 'outcome'], ...effective },
  { id: 'outcome-came-down', pattern: '{object} .. =came|=went|=come|=comes|=goes|=gone|=cut =down', ...effective },
  {
    id: 'outcome-was-cut',
    pattern: '{object} was|were|been|be|being =cut|=lowered|=trimmed|=curbed|=averted|=prevented|=avoided|=controlled',
    ...effective,
  },
  {
    id: 'is-less-common-with',
    pattern:
      '{object} is|are|was|were|occur|occurred ... =less|=rarer common|frequent|prevalent|usual|often|frequently|likely? .. with|on|after|among|in .. {treatment}',
    accepts: ['condition', 'outcome'],
    ...effective,
  },
  {
    id: 'is-less-common-in-treated',
    pattern:
      '{object} is|are|was|were ... =less|=rarer common|frequent|prevalent|usual|often|frequently|likely? in|among|with ... =treated|=vaccinated|=immunized|=immunised|=supplemented|=screened',
    accepts: ['condition', 'outcome'],
    facet: 'effective',
    plain: true,
  },
  {
    id: 'no-sooner',
    pattern: '{object} ... =no =sooner|=faster|=quicker',
    denied: true,
    facet: 'effective',
    plain: true,
  },
  { id: 'gets-over', pattern: 'get|got over .. {object}', accepts: ['condition', 'effect'], named: true, ...effective },
  {
    id: 'gets-better-with',
    pattern:
      '{object} .. clear|heal|lift|ease|improve|resolve|subside|vanish|disappear|=better up|away? with|on|after|under|through !stop|stopping|withdraw|withdrawing|withdrawal|reducing|lowering|tapering|switching .. {treatment}',
    accepts: ['condition', 'effect'],
    ...effective,
  },
  {
    id: 'eased-on',
    pattern: `case|death|attack|bout|rate|episode|admission|outbreak of|from|due .. {object} .. ${FELL} ... =with|=on|=after|=under|=since|=once .. {treatment}`,
    facet: 'effective',
    plain: true,
  },
  {
    id: 'thanks-to',
    pattern: '=thanks to .. {treatment} ... {object}',
    accepts: ['condition', 'outcome'],
    ...effective,
  },
  { id: 'recovers-from', pattern: 'recover from .. {object}', accepts: ['condition'], named: true, ...effective },
  {
    id: 'held-in-check',
    pattern: '{object} ... =held|=kept|=brought at|in|under bay|check|control|bounds',
    ...effective,
  },
  {
    id: 'stayed-free',
    pattern: 'were|become|became|stay|remain|live|went|go|been|patients|people .. {object} =free',
    accepts: ['condition', 'effect', 'outcome'],
    ...effective,
  },
  {
    id: 'few-get-pregnant',
    pattern:
      '=fewer|=less|=under =than? ... =get|=gets|=got|=become|=becomes|=became|=fall|=falls|=fell =pregnant ... !ivf|icsi|insemination|fertility|clomifene|clomiphene|letrozole {treatment}',
    object: 'match',
    label: 'contraception',
    ...effective,
  },
  {
    id: 'fewer-died',
    pattern: '=fewer ... =died|=die|=dying',
    object: 'match',
    label: 'survival',
    ...effective,
  },
  {
    id: 'fewer-needed',
    pattern: `=fewer of? them|those|${PEOPLE} ... =needed|=need|=needing|=required|=require !to`,
    object: 'after',
    accepts: ['condition', 'effect', 'outcome', 'treatment', 'form'],
    open: true,
    subjectFirst: true,
    ...effective,
  },
  {
    id: 'no-longer-have',
    pattern: 'no longer .. =had|=have|=met|=meet|=qualified|=suffer|=suffered|=needed|=need|=showed|=show ... {object}',
    accepts: ['condition', 'effect', 'outcome', 'treatment'],
    subjectFirst: true,
    ...effective,
  },
  {
    id: 'protects-part',
    pattern: 'protect|shield|preserve the|your|their|his|her? {object} !from|against',
    accepts: ['target'],
    ...effective,
    agent: true,
  },
  {
    id: 'less-often',
    pattern: '{object} ... =less|=half often|frequently|=as',
    accepts: ['condition', 'effect', 'outcome'],
    ...effective,
  },
  {
    id: 'drug-less-often',
    pattern: 'use|need|take|took|require|reach|visit .. {object} ... =less|=half often|frequently|=as',
    accepts: ['treatment', 'form'],
    subjectFirst: true,
    ...effective,
  },
  {
    id: 'fewer-people-had',
    pattern: `=fewer ${PEOPLE} ... ${SUFFERED} .. {object}`,
    accepts: ['condition', 'effect', 'outcome', 'treatment'],
    ...effective,
  },
  {
    id: 'share-better',
    pattern:
      '{quantity} ... respond|responded|responder|responders|=better|improve|improved|benefit|benefited|benefitted|remission|=clear|=cleared|=recovered|=relief|=cured',
    object: 'implied-here',
    ...effective,
  },
  {
    id: 'alive-longer',
    pattern: 'keep|kept .. =alive',
    object: 'match',
    label: 'survival',
    ...effective,
  },
  {
    id: 'survival-was',
    pattern: 'median|average|mean|overall survival was|is|reached|rose|increased',
    object: 'match',
    label: 'survival',
    ...effective,
  },
  {
    id: 'weight-share-lost',
    pattern: 'lose|lost|losing|shed ... of .. body? =weight',
    object: 'match',
    label: 'weight loss',
    ...effective,
  },
  {
    id: 'lost-kilos',
    pattern: 'lose|lost|losing|shed ... {quantity}',
    object: 'match',
    label: 'weight loss',
    ...effective,
  },
  {
    id: 'prolongs-life',
    pattern: 'extend|prolong|lengthen the|their|your? =life|=lives',
    object: 'match',
    label: 'survival',
    agent: true,
    named: true,
    ...effective,
  },
  { id: 'outcome-better', pattern: `{object} ... ${BETTER}`, ...effective },
  { id: 'outcome-gone', pattern: `{object} ... ${GONE}`, accepts: ['condition', 'purpose', 'outcome'], ...effective },
  {
    id: 'starts-to-ease-after',
    pattern: `{object} usually|often|typically|generally|should|will|may|can? start|begin|began|begun to ${FALL}|soften|fade|smooth|settle|subside ... =after|=of|=with|=on|=into ... {treatment}`,
    accepts: ['condition', 'effect', 'purpose'],
    facet: 'effective',
    plain: true,
  },
  {
    id: 'good-returns',
    pattern: '{object} .. =returned|=returns|=return|=returning !when|as|if',
    accepts: ['purpose'],
    ...effective,
  },
  {
    id: 'outcome-starts-to-fall',
    pattern: `{object} !, .. start|begin|began|begun|seem|appear|tend|continue|can|may|will|should|ought to? ${FALL}`,
    ...effective,
  },
  {
    id: 'has-effect-on',
    pattern:
      '=positive|=beneficial|=favorable|=good|=healing|=helpful|=significant|=moderate|=modest|=small|=large|=marked|=useful .. effect|benefit on',
    ...effective,
    agent: true,
  },
  {
    id: 'speeds-recovery',
    pattern:
      '=speed|=speeds|=sped|=speeding|hasten|accelerate|quicken|aid|boost up? the|your|their|his|her|a? recovery|healing',
    object: 'match',
    label: 'recovery',
    ...effective,
    agent: true,
  },
  {
    id: 'noticed-better',
    pattern: 'notice|see|saw|seen|enjoy|feel|felt !,|that .. {object} !is|are|was|were|as',
    accepts: ['purpose'],
    ...effective,
  },
  {
    id: 'noticed-easing',
    pattern: `notice|see|saw|seen|find|found|feel|felt|watch|report .. {object} ${FALL}|fade|soften|settle|subside|lighten|=return|=returning|=returned`,
    accepts: ['condition', 'effect', 'purpose'],
    ...effective,
  },
  {
    id: 'fog-lifts',
    pattern: '=fog|=cloud|=clouds|=gloom|=darkness|=haze|=mist .. lift|clear|part',
    object: 'implied-here',
    ...effective,
  },
  { id: 'outcome-before-it-stops', pattern: `before|until .. {object} ${FALL}`, ...effective },
  {
    id: 'outcome-sooner',
    pattern: '{object} ... end|ended|last|lasted|heal|clear|pass .. sooner|earlier|faster|quicker|shorter',
    ...effective,
  },
  {
    id: 'outcome-brief',
    pattern:
      '{object} .. was|were|is|are|became|become|got|get very|quite|fairly|also? !common|uncommon|rare|unusual|infrequent|frequent .. =milder|=shorter|=rarer|=fewer|=lower|=better',
    ...effective,
  },
  {
    id: 'fewer-of-drug',
    pattern: `need|require|use|take|took|through .. ${FEWER} ${DOSES}? of? {object}`,
    accepts: ['treatment'],
    subjectFirst: true,
    ...effective,
  },
  {
    id: 'puts-off-treatment',
    pattern:
      '=delay|=delays|=delayed|=delaying|postpone|defer|sidestep the|your|their|a|an|any? need|time|date? for|to|of? the|your|their|a|an|any? {object}',
    accepts: ['treatment'],
    subjectFirst: true,
    ...effective,
  },
  {
    id: 'puts-off',
    pattern:
      'put|stave|ward|fend|hold|head off the|your|their|a|an|any? need|time|date? for|to|of? the|your|their|a|an|any? {object}',
    accepts: ['treatment'],
    subjectFirst: true,
    ...effective,
  },
  {
    id: 'fewer',
    pattern: `${HAD} .. ${FEWER} !people|patients|participants|volunteers|women|men|children|users|adults|than|${LIKELY}|often|frequent|effective|common|commonly|well|severe|so|effort|bother|trouble|fuss|hassle`,
    object: 'after',
    open: true,
    ...effective,
  },
  {
    id: 'half-as-many',
    pattern: 'half|third|quarter as many|much !as',
    object: 'after',
    open: true,
    ...effective,
  },
  { id: 'half-the', pattern: '=half the number|rate|amount|risk of', object: 'after', open: true, ...effective },
  {
    id: 'less-likely',
    pattern: `=less|=half|=third|=times|=quarter as? ${LIKELY} to have|get|suffer|develop|experience|catch|contract|acquire|face a|an|another|any?`,
    object: 'after',
    ...effective,
    plain: true,
  },
  {
    id: 'less-likely-to-need',
    pattern: `=less|=half|=third|=quarter as? ${LIKELY} to be? =need|=require|=put|=placed|=have =on? a|an|any|their|emergency|another? {object}`,
    accepts: ['treatment'],
    subjectFirst: true,
    ...effective,
    plain: true,
  },
  {
    id: 'less-likely-to-do',
    pattern: `=less|=half|=third|=quarter as? ${LIKELY} to be|need? !a|an|put|placed|have|get|suffer|develop|experience|cause|upset|disturb|provoke|become|form|produce|lead|trigger|irritate|raise|interfere|make|bring|be|diagnosed|told *`,
    object: 'match',
    ...effective,
  },
  ...likelier,
  ...doings,
];

/** A rule for what is measured against a treatment, and the same against a group of people. */
const against = (id: string, words: string, rest: Partial<Rule> = {}): Rule[] => [
  { id, pattern: `${words} {other}`, object: 'implied', ...effective, ...rest },
  { id: `${id}-group`, pattern: `${words} ${CONTROLS}`, object: 'implied', ...effective, ...rest },
];

/** Results against something else, and results that did not come. */
export const COMPARISON_RULES: readonly Rule[] = [
  ...against('beats', 'beat|outperform|outdo|outdid|surpass|trump|=bested|equal|exceed|outstrip .. '),
  ...against('better-than', 'better|superior|effective ... than|to .. '),
  {
    id: 'as-good-as',
    pattern: 'as well|good|effective|much|potent|efficacious|helpful as .. {other}',
    object: 'implied',
    ...effective,
  },
  { id: 'level-with', pattern: '=par|=level|=pace =with .. {other}', object: 'implied', ...effective },
  {
    id: 'matches',
    pattern: '=matched|=matches|=rivalled|=rivaled|=equalled|=equaled|=equals .. {other}',
    object: 'implied',
    ...effective,
    agent: true,
  },
  { id: 'non-inferior', pattern: '=noninferior|=non =inferior? to .. {other}', object: 'implied', ...effective },
  ...against('differs-from', 'separate|differ|distinguish|differentiate|different .. from ... ', { onlyDenied: true }),
  { id: 'missed-endpoint', pattern: `miss|missed .. ${ENDPOINT}`, object: 'implied-here', denied: true, ...effective },
  { id: 'met-endpoint', pattern: `meet|met|hit|reach ... ${ENDPOINT}`, object: 'implied-here', ...effective },
  {
    id: 'no-less-frequent',
    pattern:
      '{object} ... =no|=not|=hardly|=neither less|fewer|lower|rarer|shorter|milder frequent|common|often|likely|severe|in|on|with|among|than',
    denied: true,
    facet: 'effective',
  },
  {
    id: 'no-fewer',
    pattern:
      '{object} is|are|was|were ... =no|=not|=neither =fewer|=rarer|=lower|=shorter|=milder|=better|=less|=improved $',
    denied: true,
    facet: 'effective',
  },
  { id: 'unchanged', pattern: `{object} ... ${SAME}`, denied: true, ...effective },
  {
    id: 'just-as-likely-to-get',
    pattern: `=just|=equally|=exactly|=only|=similarly =as? =likely|=prone|=apt|=liable ... to ... develop|have|get|contract|suffer|need|break|experience? .. &catch|${PREVENTED} {object}`,
    accepts: ['condition', 'outcome'],
    denied: true,
    facet: 'effective',
    plain: true,
  },
  {
    id: 'as-likely-as-others-to-get',
    pattern:
      'is|are|was|were =as =likely to have|be|develop|get|catch|contract|suffer|need|break|experience? .. {object} =as',
    accepts: ['condition', 'outcome'],
    denied: true,
    facet: 'effective',
    plain: true,
  },
  {
    id: 'as-many-people-had',
    pattern: `=as =many ${PEOPLE} ... =had|=have|=got|=get|=suffered|=developed|=caught|=needed|=broke .. {object}`,
    accepts: ['condition', 'outcome'],
    denied: true,
    facet: 'effective',
    plain: true,
  },
  {
    id: 'just-as-likely-still-to-have',
    pattern: '=just|=equally|=exactly =as? =likely ... to ... =still =have|=be|=had|=suffer? .. {object}',
    accepts: ['condition', 'effect', 'outcome'],
    denied: true,
    facet: 'effective',
    plain: true,
  },
  {
    id: 'just-as-many',
    pattern: '=just|=about|=exactly|=roughly|=almost =as =many {object}',
    accepts: ['condition', 'effect', 'outcome'],
    denied: true,
    facet: 'effective',
    plain: true,
  },
  {
    id: 'caught-as-many',
    pattern: 'catch|caught|suffer|=had|get|got|broke|see|saw|need =as =many {object} =as',
    accepts: ['condition', 'outcome'],
    denied: true,
    facet: 'effective',
    plain: true,
  },
  {
    id: 'same-rate',
    pattern: `${MEASURE} of .. {object} ... =same|=similar|=alike in|between|for|across|with`,
    denied: true,
    facet: 'effective',
  },
  {
    id: 'same-in-both',
    pattern: `{object} ... is|are|was|were|be|been|remain|stay|=stood|=proved ... =same|=similar|=alike|=identical|=comparable|=indistinguishable in|between|for|across|with|on|under|whether !as`,
    denied: true,
    ...effective,
  },
  { id: 'not-changed', pattern: `{object} ... ${CHANGE} !{condition} !{effect}`, onlyDenied: true, ...effective },
  { id: 'groups-differ-in', pattern: 'differ .. in|on|for|by .. {object}', onlyDenied: true, ...effective },
  {
    id: 'may-be-chance',
    pattern: 'gap|difference|advantage|edge|gain in|of|on|for .. {object} ... may|might|could ... =chance',
    denied: true,
    facet: 'effective',
    plain: true,
  },
  {
    id: 'does-nothing-for',
    pattern:
      '=do|=does|=did|=done|=doing .. =nothing|=much|=anything|=something|=wonders|=more =however? for|about|against|to',
    object: 'after',
    open: true,
    facet: 'effective',
  },
  {
    id: 'does-little-for',
    pattern: '=do|=does|=did|=done|=doing .. =little for|about|against|to',
    object: 'after',
    open: true,
    denied: true,
    facet: 'effective',
  },
  {
    id: 'no-change-in-rate',
    pattern: `difference|effect|impact|benefit|improvement|change|reduction|influence .. to|in|on .. ${MEASURE} of`,
    facet: 'effective',
    onlyDenied: true,
  },
  {
    id: 'no-effect-on',
    pattern: 'effect|impact|influence|difference|good|bearing|dent|odds|inroads to|on',
    open: true,
    facet: 'effective',
    onlyDenied: true,
  },
  {
    id: 'no-change-in',
    pattern:
      'difference|effect|impact|benefit|improvement|change|reduction|gain|drop|fall|advantage|influence|dent|inroads .. to|in|into|on|for|between|of',
    facet: 'effective',
    onlyDenied: true,
  },
];
