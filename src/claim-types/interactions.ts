import type { Rule } from '../tag/rule.ts';

const TAKEN = 'take|taken|use|give|given|swallow|separate|space|have|leave';
const TAKE = 'take|taken|use|used|give|given|have|add|combine|mix|swallow|drink|eat|prescribe';
const CHANGES =
  'raise|increase|boost|double|triple|multiply|push|send|drive|lower|reduce|cut|decrease|halve|weaken|blunt|undo|strengthen|enhance|alter|change|affect|hamper|impair|inhibit|slow|speed|accelerate|delay|bring|take';
const CAN = 'can|may|might|could|will|would|also';
/** What another treatment changes of a drug in the body. */
const AMOUNT =
  '=level|=levels|=concentration|=concentrations|=exposure|=amount|=amounts|=absorption|=breakdown|=clearance|=effect|=effects|=action|=strength';

/** What must not meet the treatment, because one changes what the other does. */
export const INTERACTION_RULES: readonly Rule[] = [
  {
    id: 'avoid-together',
    pattern: '{object} ... should|must .. =avoided !in|by|if|when|during|for|with|until|while|after|before|unless',
    accepts: ['treatment'],
    directive: true,
    weak: true,
  },
  {
    id: 'not-together',
    pattern:
      '{treatment} and|or|with|nor|& {object} ... not|never|cannot be? =take|=taken|=use|=used|=give|=given|=prescribed|=swallowed .. together|alongside|simultaneously|concurrently|interchangeably !with',
    accepts: ['treatment'],
    pair: true,
    directive: true,
  },
  {
    id: 'avoid-together-with',
    pattern:
      'not|never|avoid|cannot !stop|stopping|skip|skipping|miss|missing|delay|delaying|withhold|withholding ... {treatment} and|or|with {object} =together|=simultaneously|=concurrently',
    accepts: ['treatment'],
    pair: true,
    directive: true,
  },
  {
    id: 'combining-is-not-bad',
    pattern:
      'use|using|combination|combine|combining|co-administration|coadministration|take|taking|mix|mixing|prescribe|prescribing|give|giving of? {treatment} with|and|alongside|together .. {object} ... =not =contraindicated|=dangerous|=risky|=unsafe|=hazardous|=harmful|=inadvisable',
    accepts: ['treatment'],
    pair: true,
    directive: true,
    denied: true,
  },
  {
    id: 'combining-is-bad',
    pattern:
      'use|using|combination|combine|combining|co-administration|coadministration|take|taking|mix|mixing|prescribe|prescribing|give|giving of? {treatment} with|and|alongside|together .. {object} ... =contraindicated|=avoided|=forbidden|=prohibited|=dangerous|=fatal|=deadly|=lethal|=risky|=unsafe|=hazardous|=inadvisable|=unwise|=harmful',
    accepts: ['treatment'],
    pair: true,
    directive: true,
  },
  {
    id: 'is-a-bad-mix',
    pattern:
      '{treatment} and|with|plus {object} is|are|make|makes|can|may be? a|an|very|potentially|often? =dangerous|=risky|=bad|=deadly|=fatal|=poor|=lethal =mix|=mixture|=combination|=pair|=cocktail|=match|=idea !for',
    accepts: ['treatment'],
    pair: true,
    directive: true,
  },
  {
    id: 'is-bad-together',
    pattern:
      '{treatment} plus|with|alongside {object} is|are|can|may|might|could be|prove? very|extremely|potentially|even? =fatal|=dangerous|=deadly|=lethal|=risky|=hazardous',
    accepts: ['treatment'],
    pair: true,
    directive: true,
  },
  {
    id: 'do-not-go-together',
    pattern:
      "{treatment} and|or|with {object} do|does|should|must|can not|never|don't|don’t =go|=mix|=belong|=sit well|happily|easily? =together|.|,|$",
    accepts: ['condition', 'effect', 'population', 'treatment'],
    pair: true,
    directive: true,
  },
  {
    id: 'not-mixed',
    pattern: '{treatment} and|or|with|nor|& {object} ... not|never|cannot be? combine|combined|mix|mixed !up',
    accepts: ['treatment', 'condition', 'effect'],
    pair: true,
    directive: true,
  },
  {
    id: 'not-with-it',
    pattern:
      '{object} ... not|never|avoid|cannot .. combine|pair|take|taken|use|mix|give|given|have|drink|eat|prescribe|swallow with|alongside|together|during|while with|taking? =it|=them|=this|=these|=the|=your drug|medicine|medication|treatment|tablet|pill|capsule|therapy|injection?',
    accepts: ['treatment'],
    directive: true,
    named: true,
  },
  {
    id: 'stops-absorption',
    pattern: 'stop|prevent|block|reduce|hinder|lower|impair|slow|keep .. {object} ... =absorbed|=absorption|=working',
    accepts: ['treatment'],
    agent: true,
  },
  {
    id: 'clashes-with',
    pattern: 'interact|clash|react|interfere .. with .. {object}',
    accepts: ['treatment'],
    directive: true,
  },
  {
    id: 'not-during-treatment',
    pattern:
      '{object} ... not|never|avoided|avoid|cannot ... during|while|alongside|with|on =treatment|=therapy|=course|=treated',
    accepts: ['treatment'],
    directive: true,
    weak: true,
  },
  {
    id: 'makes-less-effective',
    pattern: 'make|makes|render .. {object} ... =less|=useless|=ineffective|=weaker|=unreliable',
    accepts: ['treatment'],
    directive: true,
    weak: true,
    named: true,
  },
  {
    id: 'should-avoid-it',
    pattern: 'should|must|need|best|ought|have|to|please avoid|limit|skip .. {object}',
    accepts: ['treatment'],
    directive: true,
    weak: true,
  },
  {
    id: 'hours-apart',
    pattern: `{object} .. should|must|need|is|are|be|best|at .. ${TAKEN}|least|apart ... =apart|=separately|=hours`,
    accepts: ['treatment'],
    directive: true,
  },
  {
    id: 'apart-from',
    pattern: `${TAKEN} ... =hours|=hour|=apart .. from|before|after|of|either .. {object}`,
    accepts: ['treatment'],
    directive: true,
  },
  {
    id: 'changes-effect-of',
    pattern:
      'can|may|might|could|will .. increase|raise|strengthen|enhance|boost|reduce|lower|weaken|alter .. =effect|=effects|=level|=levels|=amount|=concentration|=concentrations|=action of {object}',
    accepts: ['treatment'],
    directive: true,
    weak: true,
  },
  {
    id: 'acts-on-effect-of',
    pattern:
      '=increases|=strengthens|=enhances|=reduces|=lowers|=weakens|=alters|=blunts|=undoes|=doubles the|its? =effect|=effects|=action of {object} !in|on',
    accepts: ['treatment'],
    directive: true,
    weak: true,
  },
  {
    id: 'weakened-by',
    pattern: `{object} .. can|may|might|will|could|also|sometimes|often? ${CHANGES}|make|stop|keep|cancel|rob|strip out|up|away? .. &it|its|the|this|your|them ... ${AMOUNT}|=benefit|=working|=effective|=toxic|=absorbed|=stronger|=weaker|=useless|=power|=protection`,
    accepts: ['treatment'],
    directive: true,
    weak: true,
  },
  {
    id: 'deepens-drowsiness',
    pattern:
      '{object} .. can|may|might|will|could|also? deepen|heighten|intensify|double|compound|magnify|exaggerate|worsen|potentiate|add|pile to|on|up? the|its|this|your|any|that|these? =drowsiness|=sleepiness|=dizziness|=sedation|=risk|=danger|=effect|=effects',
    accepts: ['treatment'],
    directive: true,
    weak: true,
  },
  {
    id: 'undone-by',
    pattern:
      '{object} .. can|may|might|will|could|also? weaken|blunt|counteract|inactivate|undo|oppose =it|=them|=this',
    accepts: ['treatment'],
    directive: true,
    weak: true,
  },
  {
    id: 'level-changes-with',
    pattern:
      '=level|=levels|=concentration|=concentrations can|may|might|will|could|to? rise|increase|build|climb|go|fall|drop|soar up|down|dangerously|sharply|too|high|low? ... =if|=when|=with .. take|taken|add|use|on|combined .. {object}',
    accepts: ['treatment'],
    directive: true,
    weak: true,
  },
  {
    id: 'not-eaten-while',
    pattern:
      "not|never|don't|avoid to? =eat|=drink|=smoke|=have|=eating|=drinking|=smoking .. {object} ... =if|=while|=when|=with|=during ... {treatment}",
    accepts: ['treatment'],
    pair: true,
    directive: true,
  },
  {
    id: 'safe-together',
    pattern: '=safe|=fine|=ok|=okay to use|take|have|give|combine|mix {treatment} .. with|alongside|and {object}',
    accepts: ['treatment'],
    denied: true,
  },
  {
    id: 'goes-with-it',
    pattern: '{object} ... can|may .. be? =combined|=taken|=used|=given .. with|alongside =it|=them|=this|=the',
    accepts: ['treatment'],
    denied: true,
    weak: true,
    named: true,
  },
  {
    id: 'blocks-uptake',
    pattern:
      '{object} ... block|bind|hinder|impair|reduce|stop|interfere|slow|cut|disrupt|lower|delay .. absorption|uptake of .. {treatment}',
    accepts: ['treatment'],
    directive: true,
  },
  {
    id: 'not-at-the-same-time',
    pattern: 'not|never|avoid|cannot ... =same =time .. =as {object}',
    accepts: ['treatment'],
    directive: true,
  },
  {
    id: 'never-with-it',
    pattern: `not|never|avoid|cannot .. ${TAKE} .. {object} with|alongside|together|on|during|while|within top? of|with|taking|having|using? =it|=them|=this|=these`,
    accepts: ['treatment'],
    directive: true,
    weak: true,
  },
  {
    id: 'leave-out',
    pattern: '=leave|=cut|=leaving|=cutting =out .. {object}',
    accepts: ['treatment'],
    directive: true,
    weak: true,
  },
  {
    id: 'keep-off',
    pattern: '=keep|=stay|=steer =off .. {object}',
    accepts: ['treatment'],
    directive: true,
    weak: true,
  },
  {
    id: 'none-while',
    pattern: '=no {object} .. =while|=until|=during =you|=your|=on|=treatment|=the|=taking',
    accepts: ['treatment'],
    directive: true,
    weak: true,
  },
  {
    id: 'not-a-drop',
    pattern: '=not =a|=one|=even =a|=one? =drop|=sip|=glass|=drink|=bite =of {object}',
    accepts: ['treatment'],
    directive: true,
  },
  {
    id: 'is-out-while',
    pattern:
      '{object} .. is|are .. =out|=forbidden|=banned|=prohibited|=taboo|=ruled out|altogether|strictly|completely? =while|=until|=during|=when|=with|=as|=for|=on|=.',
    accepts: ['treatment'],
    directive: true,
    weak: true,
  },
  {
    id: 'left-alone',
    pattern: '{object} .. is|are|should|must be? best|better? be? =left|=set =alone|=out|=aside|=off',
    accepts: ['treatment'],
    directive: true,
    weak: true,
  },
  {
    id: 'changes-its-amount',
    pattern: `{treatment} .. ${CAN}? ${CHANGES} .. !{target} {object} ... ${AMOUNT}`,
    accepts: ['treatment'],
    directive: true,
    weak: true,
  },
  {
    id: 'changes-the-amount-of',
    pattern: `{treatment} .. ${CAN}? ${CHANGES} .. ${AMOUNT} of|to .. !{target} {object}`,
    accepts: ['treatment'],
    directive: true,
    weak: true,
  },
  {
    id: 'robs-of-effect',
    pattern: `{treatment} .. ${CAN}? rob|robs|deprive|strip {object} of .. ${AMOUNT}|=benefit|=power`,
    accepts: ['treatment'],
    directive: true,
    weak: true,
  },
  {
    id: 'given-alongside',
    pattern:
      '{object} =given|=taken|=used|=added|=started|=prescribed =alongside|=together|=simultaneously|=concurrently|=concomitantly|=at|=as|=with with|the? =it|=them|=same|=well',
    accepts: ['treatment'],
    directive: true,
    weak: true,
  },
  {
    id: 'on-top-of',
    pattern: '{treatment} =on =top =of {object}',
    accepts: ['treatment'],
    pair: true,
    directive: true,
    weak: true,
  },
  {
    id: 'plus-may',
    pattern: '{treatment} plus|alongside {object} can|may|might|could',
    accepts: ['treatment'],
    pair: true,
    directive: true,
    weak: true,
  },
  {
    id: 'works-against',
    pattern: 'work|works|working against your|his|her|the|their|any? {object}',
    accepts: ['treatment'],
    directive: true,
    weak: true,
  },
  {
    id: 'not-allowed-while',
    pattern:
      '{object} .. is|are .. =not =allowed|=permitted|=possible|=advised|=recommended|=given .. =while|=until|=during|=when|=with|=alongside',
    accepts: ['treatment'],
    directive: true,
    weak: true,
  },
  {
    id: 'changes-exposure',
    pattern: `{object} .. ${CAN}? raise|increase|boost|double|lower|reduce|decrease|cut|halve the|its? =exposure !to|of`,
    accepts: ['treatment'],
    directive: true,
    weak: true,
  },
  {
    id: 'changes-how-it-works',
    pattern: `{treatment} .. ${CAN}? ${CHANGES} how|way .. !{target} {object} =work|=works|=acts`,
    accepts: ['treatment'],
    directive: true,
    weak: true,
  },
  {
    id: 'makes-it-stronger',
    pattern: `{treatment} .. ${CAN}? make|makes|making|render|renders !{target} {object} much|far|even|too|less|more? =stronger|=weaker|=toxic|=dangerous|=reliable|=effective|=useless|=ineffective|=unreliable|=potent`,
    accepts: ['treatment'],
    directive: true,
    weak: true,
  },
  {
    id: 'changes-the-dose',
    pattern:
      'with|alongside|on|taking|and {object} ... =dose|=doses ... lower|halve|reduce|adjust|cut|raise|increase|change|half|quarter|third|down|up',
    accepts: ['treatment'],
    directive: true,
    weak: true,
  },
  {
    id: 'combination-needs',
    pattern:
      'combination|combining|combine|together with {object} .. call|calls|need|needs|require|requires|demand|demands ... test|check|monitoring|watch|caution|care|supervision',
    accepts: ['treatment'],
    directive: true,
    weak: true,
  },
  {
    id: 'another-method',
    pattern: 'on|using|taking|use|take {object} .. =need|=needs|=must|=should .. =another|=additional|=extra|=backup',
    accepts: ['treatment'],
    directive: true,
    weak: true,
  },
  {
    id: 'taken-as-well',
    pattern:
      '=taking|=using|=adding .. {object} .. =as|=in|=alongside|=too .. can|may|might|could|makes|raises|increases|causes',
    accepts: ['treatment'],
    directive: true,
    weak: true,
  },
  {
    id: 'together-may-cause',
    pattern:
      '{treatment} and|with|plus {object} =together|=combined|=jointly can|may|might|could|has|have .. cause|trigger|bring|lead|raise|increase|provoke|kill|stop|leave',
    accepts: ['treatment'],
    pair: true,
    directive: true,
    weak: true,
  },
];
