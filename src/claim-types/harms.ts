import type { Rule } from '../tag/rule.ts';
import { PREVENTED } from './outcomes.ts';

const PEOPLE =
  'patient|person|participant|woman|man|child|adult|user|case|individual|volunteer|sufferer|taker|recipient|subject|nobody|none';

/** What parts of the body do, and what is done to them, when they suffer. */
const GOES_WRONG =
  '=suffer|=swell|=bleed|=itch|=sting|=burn|=peel|=crack|=ache|=water|=tear|=redden|=darken|=thin|=twitch|=shake|=tingle|=blister|=scar|=weaken|=shrink|=stiffen|=crumble|=fail|=hurt|=throb|=loosen|=fall|=flake|=shed|=deteriorate|=discolour|=discolor|=wither|=waste|=sag|=droop|=bulge|=drift|=slur|=flutter|=cramp|=harden';
const SORE =
  '=stained|=damaged|=harmed|=injured|=hurt|=sore|=dry|=drier|=itchy|=red|=swollen|=tender|=stiff|=numb|=puffy|=cloudy|=brittle|=scarred|=weak|=weaker|=thin|=thinner|=cold|=pale|=yellow|=orange|=black|=dark|=darker|=inflamed|=irritated|=infected|=bruised|=painful|=burnt|=blistered|=discoloured|=discolored|=greasy|=patchy|=sticky|=runny|=bloodshot';

/** Adjectives that name a harm, and the harm. */
const HARMFUL: readonly (readonly [words: string, harm: string])[] = [
  ['=teratogenic|=teratogen|=teratogens|=embryotoxic|=fetotoxic', 'fetal harm'],
  ['=hepatotoxic', 'liver damage'],
  ['=nephrotoxic', 'kidney damage'],
  ['=ototoxic', 'hearing loss'],
  ['=cardiotoxic', 'heart damage'],
  ['=neurotoxic', 'nerve damage'],
  ['=carcinogenic|=carcinogen|=carcinogens', 'cancer'],
  ['=constipating', 'constipation'],
];

/** What people do more of, or worse, when a treatment harms them: label, verbs, and how. */
const DOINGS: readonly (readonly [id: string, label: string, verbs: string, how: string])[] = [
  ['breaking', 'fractures', '=broke|=break', '=more =bones|=hips|=wrists|=ribs !than'],
  ['falling', 'accidental falls', '=fell|=fall', '=more =often !than'],
  ['sleeping', 'insomnia', '=slept|=sleep', '=worse|=badly|=poorly !before|until|than'],
  ['coughing', 'cough', '=coughed|=cough', '=more !than'],
];

/** How somebody falls ill, and how a treatment begins that came before. */
const FELL_ILL =
  '=became|=become|=becomes|=went|=turned|=grew|=developed|=had|=suffered|=got|=hospitalised|=hospitalized|=admitted|=diagnosed|=died|=rushed|=felt|=experienced|=fell';
const AFTERWARDS = '=after|=within|=since|=following';
const TOOK =
  '=starting|=beginning|=started|=began|=start|=taking|=took|=receiving|=received|=having|=getting|=trying|=tried|=using|dose|=injection|=infusion|=vaccination|=jab|=shot|=course';
const ILL =
  'develop|have|get|become|feel|attempt|commit|suffer|die|experience|report|gain|need|diagnosed|hospitalised|hospitalized|admitted|miscarry';

/** Harms told as what happened: who had them, how many, when they come and go. */
export const HARM_RULES: readonly Rule[] = [
  {
    id: 'some-had',
    pattern: `=one|=two|=three|=four|=five|=six|=some|=several|=few|=many|=most|=no|=another|=others ${PEOPLE} .. has|have? =had|=suffered|=got|=developed|=experienced|=described|=reported .. {object}`,
    weak: true,
  },
  {
    id: 'no-likelier-to-get',
    pattern: `no|not|nor|neither any|significantly|statistically? =more|=likelier|=readier =likely|=prone|=apt|=liable? ... to ... ${ILL} .. {object}`,
    onlyDenied: true,
    plain: true,
  },
  {
    id: 'no-likelier-to',
    pattern:
      'no|not|nor|neither any|significantly|statistically? =more|=likelier =likely|=prone|=apt|=liable? ... to !recover|be|get|have|improve|respond|survive|achieve|beat|find|go|see|report|need|return .. {object}',
    accepts: ['effect'],
    onlyDenied: true,
    plain: true,
  },
  {
    id: 'as-likely-to-get',
    pattern: `=just|=equally|=exactly|=only|=similarly =as? =likely|=prone|=apt|=liable ... to !still ... ${ILL} .. !${PREVENTED} {object}`,
    denied: true,
    plain: true,
  },
  {
    id: 'less-likely-to-attempt',
    pattern: '=less|=half =as? =likely|=prone|=apt|=liable to .. =attempt|=commit|=consider|=contemplate .. {object}',
    denied: true,
    plain: true,
  },
  {
    id: 'fell-ill-after-starting',
    pattern: `${FELL_ILL} .. !{treatment} {object} !and|but ... ${AFTERWARDS} ... ${TOOK} .. {treatment}`,
    accepts: ['effect', 'condition'],
    plain: true,
  },
  {
    id: 'soon-after-starting',
    pattern: `{object} a|an|one|two|three|few|some|several|about? few? =minutes|=minute|=hours|=hour|=days|=day|=weeks|=week|=months|=month|=soon|=shortly =after ... ${TOOK} .. {treatment}`,
    accepts: ['effect'],
    plain: true,
  },
  {
    id: 'nobody-had',
    pattern: '=nobody|=none|=neither ... =had|=has|=have|=suffered|=got|=developed|=experienced|=reported .. {object}',
    onlyDenied: true,
    weak: true,
  },
  {
    id: 'there-were',
    pattern: '=there =was|=were|=is|=are|=has|=have been? .. {object}',
    weak: true,
    onlyDenied: true,
  },
  {
    id: 'brings-on',
    pattern: 'bring|brought|set|spark|kick on|off|about',
    agent: true,
  },
  {
    id: 'more-likely',
    pattern:
      'make|makes|made|render ... {object} !less|fewer|=rarer|=milder|=lighter|=better|=shorter|=lower ... even|much|far|a|all? bit|the|lot|little? more|=likelier|=commoner|=worse =likely|=frequent|=common?',
    agent: true,
  },
  { id: 'habit-forming', pattern: 'habit forming', object: 'match', label: 'addiction' },
  {
    id: 'over-soon',
    pattern:
      '{object} .. =resolved|=settled|=passed|=subsided|=cleared|=faded|=wore .. within|after|in|on|without|by|spontaneously|completely !{treatment}',
    accepts: ['effect'],
    weak: true,
  },
  {
    id: 'tied-to',
    pattern: '=tied|=linked|=traced|=chalked|=pinned|=attributed .. to|with|down .. {object}',
    agent: true,
    weak: true,
  },
  {
    id: 'hurts',
    pattern: '=hurt|=hurts|=painful|=uncomfortable|=sting|=stings|=stung $',
    object: 'match',
    label: 'pain',
    agent: true,
  },
  {
    id: 'hurts-somehow',
    pattern:
      '=hurt|=hurts|=painful|=uncomfortable|=sting|=stings|=stung &at|for|when|while|during|but|and|or|because|as|if|a|afterwards|less|more|much|only|on|in',
    object: 'match',
    label: 'pain',
    agent: true,
  },
  {
    id: 'has-been-seen',
    pattern:
      '{object} .. has|have also|rarely|occasionally|very|sometimes|only? =been also|rarely|occasionally|very|sometimes|only? =described|=reported|=documented|=noted|=observed|=seen|=recorded',
    accepts: ['effect', 'condition'],
    weak: true,
  },
  {
    id: 'came-to-light',
    pattern: '{object} .. has|have? also? =come|=came =to the? =light|=attention|=notice',
    accepts: ['effect', 'condition'],
    weak: true,
  },
  {
    id: 'doctors-have-noted',
    pattern:
      'doctor|researcher|regulator|clinician|physician|agency|dermatologist|neurologist|we|they has|have also|since|occasionally? =noted|=reported|=described|=documented|=seen|=observed|=recorded !less|fewer|lower|improvement|improvements .. {object} =in|=among =a|=some|=several|=one|=two|=three|=few|=rare|=patients|=people|=children|=users|=those|=women|=men patients|people|children|users|women|men|cases? !with|who|patients|people|children|users|women|men|cases',
    accepts: ['effect', 'condition'],
    weak: true,
  },
  {
    id: 'more-develop',
    pattern:
      '=more|=extra|=additional people|women|men|patients|children|cases|adults|users|of? them? =develop|=developed|=get|=got|=suffer|=suffered|=had .. {object}',
    accepts: ['effect', 'condition'],
    plain: true,
  },
  {
    id: 'flares-in-people-on',
    pattern: `{object} has|have|had|can|may|also|sometimes|often? =flared|=resurfaced|=surfaced|=reactivated|=reappeared|=returned|=arose|=occurred|=developed|=erupted up? .. in|among .. ${PEOPLE} who|that|while|treated|were|was|are|had|have|been|just|recently|newly? &on|taking|given|with|started|starting|using|took|take|use|used|had|receiving|received|injected|put|by|after .. !off .. {treatment}`,
    accepts: ['effect', 'condition'],
    plain: true,
  },
  {
    id: 'gets-worse-on',
    pattern:
      '{object} !is|are|was|were .. get|gets|got|become|becomes|became =worse ... =on|=with|=after|=of the|a|your|some|several|starting|taking|using|high|higher|low|dose|doses|of? of|dose|doses? {treatment}',
    accepts: ['effect', 'condition'],
    plain: true,
  },
  {
    id: 'flares-on',
    pattern:
      '{object} can|may|might|could|also|often|sometimes|usually|frequently? =flare|=flares|=flared|=worsen|=worsens|=worsened up? ... =on|=with|=after|=of the|a|your|some|several|starting|taking|using|high|higher|low|dose|doses|of? of|dose|doses? {treatment}',
    accepts: ['effect', 'condition'],
    plain: true,
  },
  {
    id: 'may-feel-after-starting',
    pattern: `=may|=might|=can|=could|=often|=sometimes feel|get|become|notice|experience|be|have? more|some|a|very|quite? {object} ... =after .. ${TOOK} .. {treatment}`,
    accepts: ['effect', 'condition'],
    weak: true,
  },
  {
    id: 'in-the-first-days',
    pattern:
      '{object} is|are|was|were? often|most|usually|especially? common|commonest|worse|worst|likely|frequent|usual|strongest? =in|=for|=during|=over =the =first .. =days|=weeks|=day|=week|=fortnight|=months|=month|=hours|=doses =of|=on|=with the|your|a|starting|taking|using|high|low? {treatment}',
    accepts: ['effect'],
    weak: true,
  },
  {
    id: 'begins-after-dose',
    pattern: `{object} that|which? also|often|usually|typically|sometimes|may|can? =start|=starts|=started|=begin|=begins|=began|=begun|=came|=come|=comes|=set|=sets|=developed|=appeared|=struck|=shows|=show|=showed on|in|up|itself|themselves? !to ... =after|=of|=into|=following the|a|your|my|her|his|their? very? first|second|third|last|each|every|starting|taking|single|one? first|dose|doses|injection|session|tablet|pill|infusion|week|shot|jab|use? of|on? the|a? {treatment}`,
    accepts: ['effect'],
    plain: true,
  },
  {
    id: 'are-commoner',
    pattern: '{object} .. is|are|was|were also|slightly|much|rather|a|bit|little? =commoner|=likelier',
    accepts: ['effect', 'condition'],
    weak: true,
  },
  {
    id: 'drives-to-stop',
    pattern:
      '{object} .. =drive|=drives|=drove|=force|=forced|=lead|=led|=make|=made|=cause|=caused ... to? =stop|=quit|=withdraw|=discontinue|=abandon !smoking|drinking|driving|work|working|sport|exercise|eating',
    weak: true,
  },
  {
    id: 'reason-to-stop',
    pattern:
      '{object} ... is|are|was|were .. reason|cause for|to|of =stopping|=quitting|=dropping|=withdrawing|=withdrawal|=leaving|=discontinuing|=discontinuation|=stop',
    weak: true,
  },
  {
    id: 'is-why-they-stop',
    pattern:
      '{object} is|are|was|were .. =why ... =stop|=stopped|=stops|=quit|=removed|=abandon|=abandoned|=off|=up !smoking|drinking|driving|work|working|running|sport|exercise|school|coffee|alcohol|his|her|my|their',
    accepts: ['effect', 'condition'],
    weak: true,
  },
  {
    id: 'part-has',
    pattern: `{target} has|have =been? =known|=found|=seen|=shown|=reported? =to? ${GOES_WRONG}|=die|=rot|=snapped|=ruptured|=torn|=cracked|=thinned|=swollen|=shrunk|=failed|=weakened &in|among|on|with|after`,
    object: 'match',
    weak: true,
    named: true,
  },
  {
    id: 'part-did',
    pattern:
      '{target} =drooped|=swelled|=peeled|=cracked|=itched|=burned|=burnt|=ached|=bled|=thinned|=blistered|=stung &in|on|after|during|with',
    object: 'match',
    weak: true,
    named: true,
  },
  {
    id: 'part-turns',
    pattern: `{target} .. =turns|=turn|=turned|=goes|=went|=gets|=got ${SORE}|=brown|=green|=blue|=grey|=gray|=white|=numb &in|on|after|during|with`,
    object: 'match',
    weak: true,
    named: true,
  },
  {
    id: 'part-may',
    pattern: `{target} .. =can|=may|=might|=could|=will|=often|=sometimes also|even|sometimes|occasionally|then|first|often? ${GOES_WRONG}`,
    object: 'match',
    weak: true,
  },
  {
    id: 'discolors',
    pattern:
      '=change|=changes|=changing|=alter|=alters|=darken|=darkens|=discolour|=discolours|=discolor|=discolors|=lighten|=lightens|=stain|=stains the? =colour|=color .. {object}',
    accepts: ['target'],
    agent: true,
  },
  {
    id: 'part-may-be',
    pattern: `{target} .. =can|=may|=might|=could|=will|=often|=sometimes .. =be|=become|=get|=turn|=go|=feel|=look more|very|quite|rather|a|bit|permanently|temporarily? ${SORE}`,
    object: 'match',
    weak: true,
  },
  {
    id: 'measure-moves',
    pattern:
      '=weight|=cholesterol|=potassium|=pulse|=temperature|=triglycerides .. =can|=may|=might|=often|=sometimes|=tends ... =rise|=climb|=creep|=increase|=shoot|=soar|=plummet up?',
    object: 'match',
    weak: true,
  },
  {
    id: 'at-the-cost-of',
    pattern: '=at =the|=a|=some =cost|=price|=expense of|: .. {object}',
    accepts: ['effect', 'condition'],
    weak: true,
  },
  {
    id: 'constipates',
    pattern: '=constipate|=constipates',
    object: 'match',
    label: 'constipation',
    agent: true,
    weak: true,
  },
  {
    id: 'is-feared',
    pattern: '{object} .. is|are|was|were .. =feared|=dreaded',
    accepts: ['effect', 'condition'],
    weak: true,
  },
  {
    id: 'measure-moved',
    pattern:
      '=weight|=cholesterol|=potassium|=triglycerides|=creatinine|=enzymes|=pressure .. =rose|=climbed|=crept|=overshot|=soared|=spiked|=jumped',
    object: 'match',
    weak: true,
  },
  {
    id: 'part-spared',
    pattern:
      '{object} .. is|are|was|were|remain|stay =unaffected|=unharmed|=undamaged|=undisturbed|=unimpaired|=unscathed',
    accepts: ['target', 'purpose', 'process', 'effect'],
    denied: true,
    weak: true,
  },
  {
    id: 'part-not-affected',
    pattern: '{object} .. is|are|was|were =not =affected|=harmed|=damaged|=impaired|=disturbed|=altered|=hurt',
    accepts: ['target', 'purpose', 'process', 'effect'],
    weak: true,
  },
  ...DOINGS.map(
    ([id, label, verbs, how]): Rule => ({
      id: `does-more-${id}`,
      pattern: `${verbs} ${how}`,
      object: 'match',
      label,
      weak: true,
      named: true,
    }),
  ),
  ...HARMFUL.map(
    ([words, harm]): Rule => ({
      id: `is-${harm.replaceAll(' ', '-')}`,
      pattern: `is|are|was|were|be|been|not|also|highly|potentially|known|considered|less|more a|an|human|known|potent|strong? .. ${words}`,
      object: 'match',
      label: harm,
      agent: true,
    }),
  ),
  { id: 'painless', pattern: '=painless|=painlessly', object: 'match', label: 'pain', denied: true },
];
