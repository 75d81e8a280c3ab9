import type { ClaimTypeDefinition, Rule } from '../tag/rule.ts';
import { MAY } from './auxiliaries.ts';

/** "the SSAO inhibitor hydralazine", "SSAO inhibitors such as hydralazine": the drug after its class. */
const NAMED = '(? ,? such? like|including? as? the? drug|agent? {treatment}';

const GIVING_OFF = '=releasing|=making|=producing|=sending|=absorbing';
const ABLE = 'prompt|cause|tell|help|make|lead|get|let|allow|force|so|push|coax';
const DONE_TO = 'is|are|was|were|be|been|being|become|becomes|becoming';
/** What is done to a target, as in "platelets are inhibited by": facet and verbs. */
const DONE: readonly (readonly [facet: string, verbs: string])[] = [
  [
    'blocks',
    'block|inhibit|antagonize|neutralize|occupy|hinder|obstruct|disable|silence|switch|shut|suppress|stop|prevent|paralyze|displace|jam|thwart',
  ],
  [
    'reduces',
    'reduce|decrease|lower|dampen|calm|slow|limit|curb|diminish|deplete|shrink|thin|drain|destroy|kill|clear|remove|flush|lessen|quieten|dissolve|break|=broken|eliminate|halve|=lost|delay|desensitize',
  ],
  [
    'promotes',
    'increase|boost|raise|enhance|stimulate|promote|activate|release|strengthen|mimic|imitate|copy|replace|replenish|speed|accelerate|prolong|encourage|recruit|mobilize|attract|trigger|induce|restore|double',
  ],
  [
    'affects',
    'affect|influence|alter|change|touch|=hit|modulate|regulate|target|disrupt|interrupt|interfere|stabilize|train|prime|relax|widen|dilate|narrow|constrict|tighten',
  ],
];
const ANY_DONE = DONE.map(([, verbs]) => verbs).join('|');
/** Verbs with which names of what goes on in the body begin: "widens blood vessels". */
const DOES = [
  'widen|relax|thicken|dilate|constrict|tighten|loosen|dissolve|stabilize|suppress|inhibit|promote|regulate|strengthen|weaken|stimulate|increase|enhance|boost|raise|lower|slow|reduce|decrease|stop|block|prevent|activate|restore|speed|disrupt|kill|destroy|calm|draw|break|remove|clear|release|produce|thin|open|narrow|cool|shrink|numb|soften|moisten|protect',
]
  .flatMap((verbs) => verbs.split('|'))
  .flatMap((verb) => [`=${verb}`, `=${verb}s`, `=${verb.replace(/e$/, '')}ing`])
  .concat('=relaxed', '=widened', '=killed', '=destroyed', '=opened', '=blocked', '=slowed', '=stopped', '=dries')
  .join('|');
const STOPPED =
  'work|function|act|fire|divide|multiply|grow|clump|stick|replicate|contract|spread|reproduce|enter|attach|bind|swim|fuse|cross|do';
/** Living things and their substance, which are damaged by design. */
const PREY =
  'dna|genetic|chromosomes|bacterium|bacteria|bacterial|virus|viruses|viral|parasite|worm|fungus|fungi|fungal|germ|microbe|cancer|cancerous|tumor|tumour|leukemia|dividing|rapidly|lice|mites';
/** What stands between a thing of the body and what becomes of it: "antibody output falls". */
const AMOUNT =
  'level|amount|concentration|output|production|release|activity|traffic|count|volume|pressure|tone? itself? ,? in? turn? ,? do|does|did? =not?';
/** What becomes of things of the body, by facet. */
const BECOMES: readonly (readonly [facet: string, verbs: string])[] = [
  [
    'reduces',
    'fall|=fell|drop|decline|dip|tumble|sink|=sank|plunge|plummet|dwindle|wane|ebb|shrink|=shrank|halve|diminish|decrease|lessen|subside|slump|slow|vanish|disappear|quieten|calm|=die|=dies|starve|burst|wither|perish|=stop|=stops|=fade|=fades|=cool|=cools|=thin|=thins|=weaken|=weakens|=struggle',
  ],
  [
    'promotes',
    'rise|=rose|climb|increase|=grow|=grows|=grew|double|soar|surge|multiply|accumulate|=builds|=build|sprout|recover|return|regrow|=wake|=wakes|awaken|=strengthen|=strengthens|thicken|=mature|=stay|=stays|=remain|=remains',
  ],
  [
    'affects',
    'widen|relax|loosen|slacken|dilate|unclench|stretch|tighten|narrow|constrict|contract|soften|=open|=opens|=close|=closes|=leave|=leaves|=respond|=responds|=change|=changes',
  ],
];
const FELL = '=fell|=dropped|=declined|drop|fall|vanish|=vanished|decrease|=halved|=shrank';

/** How the treatment acts in the body. */
export const mechanism: ClaimTypeDefinition = {
  type: 'mechanism',
  rationale:
    'Articles explain a treatment by what it acts on; readers see from it whether they describe the same drug action, and how sure they are. The object is a target, a messenger or a process of the body, never the disease.',
  accepts: ['target', 'process'],
  rules: [
    {
      id: 'stops-taking-back',
      pattern: 'stop|prevent|keep|block ... from .. take|mop|suck|soak|absorb .. {object} back|up|again up|in|again?',
      facet: 'promotes',
      agent: true,
    },
    {
      id: 'stops-releasing',
      pattern:
        'stop|prevent|keep|block ... from .. release|make|produce|activate|absorb|send|fire|spill|reabsorb|take .. {object}',
      facet: 'blocks',
      agent: true,
    },
    {
      id: 'named-antagonist',
      pattern: `{object} receptor? antagonist|blocker|inhibitor|antibody ${NAMED}`,
      facet: 'blocks',
    },
    {
      id: 'named-agonist',
      pattern: `{object} receptor? agonist|activator|stimulator|opener ${NAMED}`,
      facet: 'promotes',
    },
    {
      id: 'blocks',
      pattern:
        'block|inhibit|antagonize|=bind|=binds|neutralize|occupy|hinder|obstruct|disable|silence|attack|plug|jam|switch|tie|muzzle|cripple|thwart|foil|hamper|throttle|trap|snare|capture|catch|intercept|paralyze|displace|dislodge|oust|elbow|drown|fight|combat|tackle off|down|up|out?',
      facet: 'blocks',
      agent: true,
    },
    {
      id: 'shuts',
      pattern: 'shut|seal|=close|=closes|=closing off|down? !your|his|her|their|my',
      facet: 'blocks',
      agent: true,
    },
    {
      id: 'leaves-alone',
      pattern:
        'leave|left .. {object} ... =alone|=untouched|=unaffected|=intact|=undisturbed|=unharmed|=unscathed|=peace',
      facet: 'not-acting-on',
      denied: true,
    },
    {
      id: 'is-left-alone',
      pattern:
        '{object} is|are|was|were =left|=hardly|=barely|=scarcely in? =alone|=untouched|=unaffected|=undisturbed|=touched|=peace',
      facet: 'not-acting-on',
      denied: true,
    },
    ...DONE.map(
      ([facet, verbs]): Rule => ({
        id: `done-${facet}`,
        pattern: `{object} ${MAY} ${DONE_TO} .. ${verbs} down|off|up|out|open|with? by|with|through .. {treatment}`,
        facet,
      }),
    ),
    ...DONE.map(
      ([facet, verbs]): Rule => ({
        id: `done-with-${facet}`,
        pattern: `with|under|on|to {treatment} ,? the|your|its|their? {object} ${MAY} ${DONE_TO} .. ${verbs}`,
        facet,
      }),
    ),
    {
      id: 'is-target-of',
      pattern: `{object} ${MAY} ${DONE_TO} .. target|prey of|for .. {treatment}`,
      facet: 'acts-on',
    },
    {
      id: 'is-where-it-acts',
      pattern: `{object} is|are|was|were =where|=what {treatment} .. act|work|bind|hit|${ANY_DONE}`,
      facet: 'acts-on',
    },
    {
      id: 'acts-once-there',
      pattern:
        '=reach|=reaches|=enter|=enters the|your|their? !body|blood|bloodstream|circulation|system {object} , &it|they',
      facet: 'acts-on',
      agent: true,
    },
    {
      id: 'keeps-from-working',
      pattern: `stop|prevent|keep|kept|block .. {object} .. from|=working|=functioning =ever? &${STOPPED.split('|')
        .map((verb) => `=${verb.replace(/e$/, '')}ing`)
        .join('|')}|=dividing|=swimming|=clumping`,
      facet: 'blocks',
      agent: true,
    },
    {
      id: 'keeps-from-doing',
      pattern: `stop|prevent|keep|kept|block .. {object} =from !{object} !being|getting|becoming|your|the|=releasing|=making|=producing|=sending|=absorbing|=taking|=mopping|=sucking|=soaking`,
      facet: 'blocks',
      agent: true,
      weak: true,
    },
    {
      id: 'damages-prey',
      pattern: `=damage|=damages|=damaging|=poison|=poisons|=poisoning|=injure|=injures|=injuring|=harm|=harms|=harming|=scramble|=scrambles|=cripples the|their|its|any? &${PREY} {object}`,
      facet: 'disrupts',
      agent: true,
    },
    {
      id: 'works-by-damaging',
      pattern:
        '=works|=work|=worked|=acts|=act|=kills|=kill|=destroys|=destroy|=treats|=treat ... by|through =damaging|=poisoning|=injuring|=harming|=burning|=scarring|=irritating|=scrambling .. {object}',
      facet: 'disrupts',
      agent: true,
    },
    { id: 'target-is', pattern: 'target|prey|quarry .. is|are|was .. {object}', facet: 'acts-on' },
    {
      id: 'keeps-shut',
      pattern: 'keep|keeps|kept|hold|prop .. {object} =shut|=closed|=open',
      facet: 'affects',
      agent: true,
    },
    {
      id: 'less-gets-through',
      pattern: '=less|=fewer .. {object} enter|reach|flow|leak|escape|cross|arrive|pass',
      facet: 'reduces',
      weak: true,
    },
    {
      id: 'parts-give-off-less',
      pattern: '{target} .. release|spill|make|produce|pour|secrete|absorb|send|churn out? =less|=fewer .. {object}',
      facet: 'reduces',
      weak: true,
    },
    {
      id: 'parts-give-off-more',
      pattern: '{target} .. release|spill|make|produce|pour|secrete|absorb|send|churn out? =more .. {object}',
      facet: 'promotes',
      weak: true,
    },
    {
      id: 'parts-loosen',
      pattern:
        '{object} .. =widen|=widens|=relax|=relaxes|=loosen|=loosens|=slacken|=slackens|=dilate|=dilates|=unclench !the|your|its|this',
      facet: 'affects',
      named: true,
      weak: true,
    },
    ...BECOMES.map(
      ([facet, verbs]): Rule => ({
        id: `then-${facet}`,
        pattern: `{object} ${AMOUNT} .. ${verbs}`,
        facet,
        weak: true,
        follows: true,
      }),
    ),
    ...DONE.map(
      ([facet, verbs]): Rule => ({
        id: `then-done-${facet}`,
        pattern: `{object} ${AMOUNT} ${MAY} ${DONE_TO} .. ${verbs}`,
        facet,
        weak: true,
        follows: true,
      }),
    ),
    {
      id: 'then-goes-down',
      pattern: `{object} ${AMOUNT} * =down|=lower|=less|=shorter`,
      facet: 'reduces',
      weak: true,
      follows: true,
    },
    {
      id: 'then-goes-up',
      pattern: `{object} ${AMOUNT} * =up|=higher|=longer|=upwards`,
      facet: 'promotes',
      weak: true,
      follows: true,
    },
    {
      id: 'then-halts',
      pattern: '{object} grind|=ground|come|comes|=came to =a|=an halt|stop|standstill|end',
      facet: 'reduces',
      weak: true,
      follows: true,
    },
    {
      id: 'then-spared',
      pattern:
        '{object} is|are|was|were|go|carry|work|stay|remain .. =spared|=alone|=untouched|=unaffected|=undisturbed|=peace',
      facet: 'not-acting-on',
      denied: true,
      weak: true,
      follows: true,
    },
    {
      id: 'then-less',
      pattern: '=less|=fewer new|of? the|your? {object}',
      facet: 'reduces',
      weak: true,
      follows: true,
    },
    {
      id: 'then-hardly',
      pattern: '=hardly|=scarcely any|new|of? the|your? {object}',
      facet: 'reduces',
      denied: true,
      weak: true,
      follows: true,
    },
    {
      id: 'then-more',
      pattern: '=more of? the|your? {object}',
      facet: 'promotes',
      weak: true,
      follows: true,
    },
    {
      id: 'then-does-less',
      pattern:
        '{object} .. fire|work|beat|squeeze|divide|pump|respond|leak|swell|push|send|get|move|flow .. =less|=fewer|=slower|=slowly',
      facet: 'reduces',
      weak: true,
      follows: true,
    },
    {
      id: 'takes-brakes-off',
      pattern: 'take|takes|took|release|lift .. brake|brakes off|on .. {object}',
      facet: 'promotes',
      agent: true,
    },
    { id: 'cuts', pattern: 'cut|halve|slash|halt', accepts: ['process'], facet: 'reduces', agent: true },
    {
      id: 'cuts-amount',
      pattern:
        'cut|halve|slash|shave|trim .. amount|level|number|output|production|supply|concentration of .. {object}',
      facet: 'reduces',
      agent: true,
    },
    {
      id: 'strips-of',
      pattern: 'empty|=rids|strip|starve|drain|deplete|deprive|purge|cleanse .. of .. {object}',
      facet: 'reduces',
      agent: true,
    },
    {
      id: 'lends-a-hand',
      pattern: 'lend|lent|give|gave .. {object} =a|=an .. hand|boost|lift|nudge|push|leg|kick|jolt',
      facet: 'promotes',
      agent: true,
    },
    {
      id: 'puts-brakes-on',
      pattern: 'put|puts|putting|slam .. brake|brakes|damper|lid|curb on .. {object}',
      facet: 'reduces',
      agent: true,
    },
    {
      id: 'brings-to-a-halt',
      pattern: 'bring|brings|brought {object} .. to =a|=an halt|stop|standstill|end',
      facet: 'blocks',
      agent: true,
    },
    {
      id: 'tips-balance',
      pattern: 'tip|shift|swing|tilt .. balance|scale .. towards|toward|favor of? .. {object}',
      facet: 'promotes',
      agent: true,
    },
    {
      id: 'does-nothing-to',
      pattern: 'do|does|did|doing =nothing to the|your? {object}',
      facet: 'acts-on',
      agent: true,
    },
    {
      id: 'rather-than',
      pattern: '{target} =rather =than on|at|in|to|through|via|by? the|your? {object}',
      facet: 'acts-on',
      agent: true,
    },
    {
      id: 'draws',
      pattern: '=draw|=draws|=drawing|=pull|=pulls|=pulling .. {object} .. into|out|along|away',
      facet: 'affects',
      agent: true,
    },
    { id: 'starts-up', pattern: 'kick|jump start', facet: 'promotes', agent: true },
    {
      id: 'helps-to-ripen',
      pattern:
        'help|let|allow|encourage|enable|make|makes|made|force|cause {object} to? .. ripen|mature|grow|survive|regenerate|multiply|enter|reach|move|cross|leave|pass|flow|attack|recognize|fight|kill|respond|excrete|remove|absorb|get|take|work|drain|heal',
      facet: 'promotes',
      agent: true,
    },
    { id: 'in-the-way', pattern: 'get|gets|got|getting|stand|stands in the way of', facet: 'blocks', agent: true },
    {
      id: 'comes-between',
      pattern: '=get|=gets|=got|=step|=steps|=come|=comes|=came =between the? {object}',
      facet: 'blocks',
      agent: true,
    },
    {
      id: 'keeps-from',
      pattern: 'keep|keeps|kept|keeping {object}',
      accepts: ['process'],
      facet: 'blocks',
      agent: true,
    },
    { id: 'stops', pattern: `stop|prevent|halt .. {object} !from|${GIVING_OFF}`, facet: 'blocks', agent: true },
    {
      id: 'clears',
      pattern:
        'remove|mop|soak|sweep|flush|wash|destroy|kill|crowd|wipe|drive|burn|freeze|heat|scavenge|zap|vaporize|dismantle|shred up|out|away? !from .. {object}',
      facet: 'reduces',
      agent: true,
    },
    {
      id: 'antagonist',
      pattern: '{object} antagonist|blocker|inhibitor|blockade|antibody|inhibition|blocking',
      facet: 'blocks',
    },
    {
      id: 'antagonist-of',
      pattern: 'antagonist|blocker|inhibitor|inhibition|blockade|antagonism|suppression of|at|against',
      facet: 'blocks',
    },
    {
      id: 'agonist',
      pattern: '{object} agonist|activator|stimulator|opener|activation|stimulation|agonism',
      facet: 'promotes',
    },
    {
      id: 'agonist-of',
      pattern: 'agonist|activator|stimulator|activation|stimulation of|at|for',
      facet: 'promotes',
    },
    {
      id: 'disrupts',
      pattern: 'disrupt|interrupt|interfere|impair|disturb|burst|rupture|pierce|break with?',
      facet: 'disrupts',
      agent: true,
    },
    {
      id: 'resets',
      pattern:
        'restore|reset|repair|rebalance|rewire|normalize|correct|restart|retrain|re-educate|rebuild|renew the? balance? of?',
      facet: 'resets',
      agent: true,
    },
    {
      id: 'modulates',
      pattern: 'modulate|regulate|balance|adjust|control|steady|stabilize|settle|smooth|tune|even out?',
      facet: 'modulates',
      agent: true,
    },
    {
      id: 'reduces',
      pattern:
        'reduce|decrease|lower|suppress|dampen|damp|calm|quiet|dull|numb|lessen|slow|limit|curb|diminish|attenuate|downregulate|deplete|shrink|thin|tone|turn|dial|starve|drain|quieten|blunt|desensitize|weaken down? !by',
      facet: 'reduces',
      agent: true,
    },
    {
      id: 'promotes',
      pattern:
        'increase|boost|raise|enhance|stimulate|promote|activate|trigger|release|elevate|strengthen|mimic|imitate|copy|simulate|induce|replace|replenish|supply|upregulate|prolong|encourage|spur|awaken|recruit|mobilize|coax|unleash|train|teach|prime|educate|sensitize|ramp|turn|step|switch|summon|attract|rouse|revive|unlock|liberate|churn|pump|accelerate|quicken|=speeds|=speed|=sped|=revs|=fuels|=fires|=steps|=supports|=support|=supporting|=nourishes|open in|up|on|back|down? !by',
      facet: 'promotes',
      agent: true,
    },
    {
      id: 'acts-on',
      pattern:
        'act|work|bind|target|interact|attach|park|perch|hook|tickle|nudge|tweak|grip|grab|slot|nestle|seize|clamp|lodge|operate|rely|depend|function|engage|hit|latch|sit|sits|dock|lock|home|stick|cling|=touch|=touches|fasten|cross onto|into|on|at|to|with|via|through|by|in? !better|as|about|well|just|best|faster|only|for|how|whether|what|who|when',
      facet: 'acts-on',
      agent: true,
    },
    { id: 'look-alike-of', pattern: 'look alike of|for', facet: 'promotes' },
    { id: 'goes-after', pattern: '=go|=goes|=went|=going after', facet: 'acts-on', agent: true },
    {
      id: 'makes-it-so',
      pattern:
        'make|makes|made the|your? {object} .. =less|=more|=wider|=narrower|=softer|=smaller|=thinner|=thicker|=stronger|=weaker|=stickier|=relax|=contract|=widen|=bulkier|=looser|=firmer|=calmer|=quieter|=lighter|=heavier|=warmer|=cooler|=tighten|=shrink|=swell|=open !effective|likely|efficient',
      facet: 'affects',
      agent: true,
    },
    {
      id: 'action-on',
      pattern: 'action|effect|activity|influence|affinity|bearing|grip at|on|in|for',
      facet: 'acts-on',
    },
    {
      id: 'affects',
      pattern:
        'affect|impact|influence|alter|change|reshape|remodel|relax|widen|dilate|narrow|constrict|tighten|reposition|warm|prop|moisten|lubricate|distend',
      facet: 'affects',
      agent: true,
    },
    {
      id: 'has-property',
      pattern: 'have|has|exert|exhibit|show|possess|with|its|display|through|offer .. {object}',
      accepts: ['process'],
      facet: 'reduces',
      weak: true,
    },
    {
      id: 'own-property',
      pattern: "='s|=’s {object}",
      accepts: ['process'],
      facet: 'reduces',
      weak: true,
    },
    {
      id: 'makes-more',
      pattern: `${ABLE} !by|loose .. to? .. make|release|produce|absorb|use|pass|burn|excrete|respond|remove|eliminate|rid of? .. {object}`,
      facet: 'promotes',
      agent: true,
    },
    {
      id: 'levels-fell',
      pattern: `level|amount|concentration of .. {object} ... ${FELL}`,
      facet: 'reduces',
      weak: true,
    },
    {
      id: 'levels-rose',
      pattern: `level|amount|concentration of .. {object} ... =rose|=climbed|=increased|=doubled|rise`,
      facet: 'promotes',
      weak: true,
    },
    {
      id: 'rises-with',
      pattern:
        '{object} level|amount|concentration? =rise|=rises|=rose|=climb|=climbs|=climbed with|on|during|after .. {treatment}',
      facet: 'promotes',
      weak: true,
    },
    {
      id: 'falls-with',
      pattern:
        '{object} level|amount|concentration? =fall|=falls|=fell|=drop|=drops|=dropped|=decline|=declines|=declined with|on|during|after .. {treatment}',
      facet: 'reduces',
      weak: true,
    },
    {
      id: 'brings-less',
      pattern: '=reduction|=reductions|=fall|=drop|=decline|=decrease|=decreases in|of level|levels|amount|the? of?',
      facet: 'reduces',
      weak: true,
    },
    {
      id: 'sensitive-to',
      pattern: 'make|makes|made .. sensitive|responsive to .. {object}',
      facet: 'promotes',
      agent: true,
    },
    {
      id: 'tells-the-body',
      pattern: 'tell|signal|inform|convince|fool|trick .. {object} .. that',
      facet: 'affects',
      agent: true,
    },
    {
      id: 'exerts-through',
      pattern:
        'exert|owe|produce|achieve|derive|mediate .. effect|action|benefit|activity through|via|to|from .. {object}',
      facet: 'acts-on',
    },
    {
      id: 'runs-through',
      pattern:
        'effect|action|benefit|activity|power .. run|=ran|go|=goes|come|=comes|stem|arise|result|depend|hinge through|via|from|on .. {object}',
      facet: 'acts-on',
    },
    { id: 'does', pattern: `&${DOES} {object}`, accepts: ['process'], facet: 'affects', agent: true },
    { id: 'mediated-by', pattern: 'mediate|explain by|through', facet: 'acts-on' },
  ],
  leads: [{ id: 'listed-mechanisms', pattern: 'work|act|mechanism by|of|:|include', weak: true }],
  examples: [
    {
      text: 'Methylphenidate stops nerve cells from mopping dopamine back up.',
      claims: [{ object: 'dopamine (messenger)', subject: 'methylphenidate', facet: 'promotes' }],
    },
    {
      text: 'Botulinum toxin stops nerves from releasing acetylcholine.',
      claims: [{ object: 'acetylcholine', subject: 'botulinum toxin', facet: 'blocks' }],
    },
    {
      text: 'Factor Xa is switched off by apixaban.',
      claims: [{ object: 'factor Xa', subject: 'apixaban', facet: 'blocks' }],
    },
    {
      text: 'Mast cells are stabilised by nedocromil.',
      claims: [{ object: 'mast cells', subject: 'nedocromil', facet: 'affects' }],
    },
    { text: 'Cortisol is replaced by hydrocortisone.', claims: [{ object: 'cortisol', facet: 'promotes' }] },
    { text: 'Uric acid is broken down by rasburicase.', claims: [{ object: 'uric acid', facet: 'reduces' }] },
    { text: 'Platelets are made by the bone marrow, and aspirin is cheap.', claims: [] },
    { text: 'JAK1 is the target of upadacitinib.', claims: [{ object: 'JAK1', subject: 'upadacitinib' }] },
    { text: 'Tubulin is where colchicine binds.', claims: [{ object: 'tubulin', subject: 'colchicine' }] },
    {
      text: 'When losartan reaches the kidneys, it spares them.',
      claims: [{ object: 'kidneys', subject: 'losartan', facet: 'acts-on' }],
    },
    {
      text: 'Nystatin stops fungi from growing.',
      claims: [{ object: 'fungi', subject: 'nystatin', facet: 'blocks' }],
    },
    {
      text: 'Ivermectin poisons parasites.',
      claims: [{ object: 'parasites', subject: 'ivermectin', facet: 'disrupts' }],
    },
    { text: 'Gentamicin can damage the kidneys.', claims: [] },
    { text: 'Alpelisib cuts tumour growth.', claims: [{ object: 'tumor growth', facet: 'reduces' }] },
    {
      text: 'Cryotherapy acts by scarring the retina.',
      claims: [{ object: 'retina', subject: 'cryotherapy', facet: 'disrupts' }],
    },
    {
      text: 'Ramipril exerts its effect through bradykinin.',
      claims: [{ object: 'bradykinin', subject: 'ramipril', facet: 'acts-on' }],
    },
    {
      text: 'Hydralazine widens blood vessels.',
      claims: [{ object: 'vasodilation', subject: 'hydralazine' }],
    },
    {
      text: 'A vaccine trains the immune system.',
      claims: [{ object: 'immune system', subject: 'vaccines', facet: 'promotes' }],
    },
    {
      text: 'Nivolumab takes the brakes off T cells.',
      claims: [{ object: 'T cells', subject: 'nivolumab', facet: 'promotes' }],
    },
    {
      text: 'Mannitol draws water out of the brain.',
      claims: [{ object: 'water', subject: 'mannitol' }],
    },
    {
      text: 'Teplizumab is an antibody that binds CD3.',
      claims: [{ object: 'CD3', subject: 'teplizumab' }],
    },
    {
      text: "Metyrapone lowers cortisol, the body's own steroid.",
      claims: [{ object: 'cortisol', subject: 'metyrapone', facet: 'reduces' }],
    },
    { text: 'Rifampicin is cleared from the kidneys.', claims: [] },
    {
      text: "Clopidogrel's antiplatelet effect wears off in a week.",
      claims: [{ object: 'platelet aggregation', subject: 'clopidogrel' }],
    },
    {
      text: 'Amlodipine blocks calcium channels, involved in the transmission of pain signals.',
      claims: [{ object: 'calcium channel', subject: 'amlodipine' }],
    },
    { text: 'Warfarin gets in the way of vitamin K.', claims: [{ object: 'vitamin K (in the body)' }] },
    { text: 'Clopidogrel keeps platelets from clumping.', claims: [{ object: 'platelet aggregation' }] },
    {
      text: 'Febuxostat helps the body make less uric acid.',
      claims: [{ object: 'uric acid', subject: 'febuxostat', facet: 'reduces' }],
    },
    {
      text: 'Sitagliptin inhibits the enzyme dipeptidyl peptidase-4.',
      claims: [{ object: 'DPP-4', subject: 'sitagliptin', facet: 'blocks' }],
    },
    {
      text: 'Botulinum toxin works by stopping nerves releasing acetylcholine.',
      claims: [
        { object: 'nerves', facet: 'acts-on' },
        { object: 'acetylcholine', facet: 'blocks' },
      ],
    },
    {
      text: 'Botulinum toxin stops nerves from releasing acetylcholine.',
      claims: [{ object: 'acetylcholine', facet: 'blocks' }],
    },
    {
      text: 'Omeprazole blocks the proton pump.',
      claims: [{ object: 'proton pump', subject: 'omeprazole', facet: 'blocks' }],
    },
    {
      text: 'Sertraline is thought to increase serotonin in the brain.',
      claims: [{ object: 'serotonin', certainty: 'hedged', facet: 'promotes' }],
    },
    {
      text: 'Unlike morphine, paracetamol does not act on opioid receptors.',
      claims: [{ object: 'opioid receptor', subject: 'paracetamol', facet: 'not-acting-on', polarity: 'denied' }],
    },
    {
      text: 'Tirzepatide is a weekly injection. It mimics two gut hormones, GIP and GLP-1.',
      claims: [
        { object: 'GIP', subject: 'tirzepatide' },
        { object: 'GLP-1', subject: 'tirzepatide' },
      ],
    },
    {
      text: 'Evolocumab blocks a protein known as PCSK9.',
      claims: [{ object: 'PCSK9', subject: 'evolocumab', facet: 'blocks' }],
    },
    {
      text: 'Valproate affects enzymes, genes and moods.',
      claims: [{ object: 'enzymes' }, { object: 'genes' }],
    },
    {
      text: 'Aspirin makes the platelets less sticky.',
      claims: [{ object: 'platelets', subject: 'aspirin', facet: 'affects' }],
    },
    { text: 'Omalizumab goes after IgE.', claims: [{ object: 'IgE', facet: 'acts-on' }] },
    { text: 'Laser surgery reshapes the cornea.', claims: [{ object: 'cornea', facet: 'affects' }] },
    { text: 'Sertraline can make the enzyme less effective.', claims: [] },
    { text: 'Colchicine latches on to tubulin.', claims: [{ object: 'tubulin', facet: 'acts-on' }] },
    {
      text: 'Apixaban shuts off factor Xa.',
      claims: [{ object: 'factor Xa', subject: 'apixaban', facet: 'blocks' }],
    },
    { text: 'Close your eyes when the laser is switched on.', claims: [] },
    {
      text: 'Losartan leaves bradykinin alone.',
      claims: [{ object: 'bradykinin', facet: 'not-acting-on', polarity: 'denied' }],
    },
    {
      text: 'With darifenacin the M2 receptor is left alone.',
      claims: [{ object: 'M2 receptor', subject: 'darifenacin', polarity: 'denied' }],
    },
    {
      text: 'The main target of risankizumab is interleukin-23.',
      claims: [{ object: 'IL-23', subject: 'risankizumab' }],
    },
    { text: 'Fill the syringe with ketorolac.', claims: [] },
    {
      text: 'Diazoxide keeps the potassium channel open.',
      claims: [{ object: 'potassium channel', subject: 'diazoxide' }],
    },
    {
      text: 'With pregabalin less calcium enters.',
      claims: [{ object: 'calcium (in the body)', subject: 'pregabalin', facet: 'reduces' }],
    },
    {
      text: 'On pregabalin, neurons release less glutamate.',
      claims: [{ object: 'glutamate', subject: 'pregabalin', facet: 'reduces' }],
    },
    {
      text: 'On fluoxetine, neurons release more serotonin.',
      claims: [{ object: 'serotonin', subject: 'fluoxetine', facet: 'promotes' }],
    },
    {
      text: 'Amlodipine is a calcium antagonist: the arteries widen.',
      claims: [{ object: 'calcium (in the body)' }, { object: 'arteries', subject: 'amlodipine' }],
    },
    {
      text: 'Vericiguat kick-starts guanylate cyclase.',
      claims: [{ object: 'guanylate cyclase', subject: 'vericiguat', facet: 'promotes' }],
    },
    {
      text: 'Eprosartan blocks angiotensin II, so the arteries slacken. Aldosterone output falls in consequence.',
      claims: [
        { object: 'angiotensin II', subject: 'eprosartan', facet: 'blocks' },
        { object: 'arteries', subject: 'eprosartan', facet: 'affects' },
        { object: 'aldosterone', subject: 'eprosartan', facet: 'reduces' },
      ],
    },
    { text: 'Eprosartan is a tablet. The arteries slacken.', claims: [] },
    {
      text: 'Eprosartan blocks angiotensin II. Normally the arteries tighten.',
      claims: [{ object: 'angiotensin II' }],
    },
    {
      text: 'Mirabegron acts on beta-3 receptors. The bladder muscle relaxes, cyclic AMP rises, and alpha-1 receptors are spared.',
      claims: [
        { object: 'beta-3-adrenergic receptor', facet: 'acts-on' },
        { object: 'bladder muscles', facet: 'affects' },
        { object: 'cyclic AMP', facet: 'promotes' },
        { object: 'alpha-1-adrenergic receptor', facet: 'not-acting-on', polarity: 'denied' },
      ],
    },
    {
      text: 'Mepolizumab neutralises interleukin-5. Fewer eosinophils leave the bone marrow. Hardly any antibodies are destroyed.',
      claims: [
        { object: 'IL-5', subject: 'mepolizumab' },
        { object: 'eosinophils', subject: 'mepolizumab', facet: 'reduces' },
        { object: 'antibodies', subject: 'mepolizumab', facet: 'reduces' },
      ],
    },
    {
      text: 'Solriamfetol blocks the dopamine transporter. More dopamine stays between the neurons, which fire less.',
      claims: [
        { object: 'dopamine transporter', facet: 'blocks' },
        { object: 'dopamine (messenger)', facet: 'promotes' },
      ],
    },
    {
      text: 'Mavacamten inhibits cardiac myosin. The heart squeezes less.',
      claims: [{ object: 'myosin' }, { object: 'heart', subject: 'mavacamten', facet: 'reduces' }],
    },
    {
      text: 'Terazosin blocks alpha-1 receptors, which widens the arteries.',
      claims: [{ object: 'alpha-1-adrenergic receptor' }, { object: 'arteries', subject: 'terazosin' }],
    },
    {
      text: 'Denosumab keeps osteoclasts from ripening.',
      claims: [{ object: 'osteoclasts', subject: 'denosumab', facet: 'blocks' }],
    },
    { text: 'The coating keeps ibuprofen from reaching the stomach.', claims: [] },
    {
      text: 'Dutasteride halves the level of DHT.',
      claims: [{ object: 'DHT', subject: 'dutasteride', facet: 'reduces' }],
    },
    {
      text: 'Deferasirox strips the liver of iron.',
      claims: [{ object: 'iron (in the body)', subject: 'deferasirox', facet: 'reduces' }],
    },
    { text: 'Galantamine gives acetylcholine a lift.', claims: [{ object: 'acetylcholine', facet: 'promotes' }] },
    {
      text: 'Baclofen tips the balance in favour of GABA.',
      claims: [{ object: 'GABA', subject: 'baclofen', facet: 'promotes' }],
    },
    { text: 'Colesevelam tips the scales at one gram.', claims: [] },
    {
      text: 'Colesevelam does nothing to triglycerides.',
      claims: [{ object: 'triglycerides', facet: 'not-acting-on', polarity: 'denied' }],
    },
    {
      text: 'Ranolazine acts on sodium channels rather than on calcium channels.',
      claims: [
        { object: 'sodium channel', facet: 'acts-on' },
        { object: 'calcium channel', facet: 'not-acting-on', polarity: 'denied' },
      ],
    },
    {
      text: "Acarbose's action stems from alpha-glucosidase.",
      claims: [{ object: 'alpha-glucosidase', subject: 'acarbose', facet: 'acts-on' }],
    },
    { text: 'Baclofen is a look-alike of GABA.', claims: [{ object: 'GABA', subject: 'baclofen', facet: 'promotes' }] },
    {
      text: 'Etoricoxib has hardly any effect on COX-1.',
      claims: [{ object: 'COX-1', subject: 'etoricoxib', polarity: 'denied' }],
    },
    {
      text: 'Baricitinib neutralises JAK1 and JAK2, two enzymes that T cells need.',
      claims: [{ object: 'JAK1' }, { object: 'JAK2' }],
    },
    {
      text: 'Exenatide mimics GLP-1. The pancreas answers with more insulin, and gastric emptying slows down.',
      claims: [
        { object: 'GLP-1', subject: 'exenatide' },
        { object: 'insulin (hormone)', subject: 'exenatide', facet: 'promotes' },
        { object: 'gastric emptying', subject: 'exenatide', facet: 'reduces' },
      ],
    },
    { text: 'Prednisone raises blood sugar, so you may need more insulin.', claims: [] },
    {
      text: 'Huperzine A inhibits acetylcholinesterase. Acetylcholine lingers longer, and noradrenaline creeps down.',
      claims: [
        { object: 'acetylcholinesterase' },
        { object: 'acetylcholine', facet: 'promotes' },
        { object: 'norepinephrine (messenger)', facet: 'reduces' },
      ],
    },
    {
      text: 'Parthenolide puts a damper on NF-kB.',
      claims: [{ object: 'NF-κB', subject: 'parthenolide', facet: 'reduces' }],
    },
    {
      text: 'Ganciclovir brings DNA polymerase to a halt.',
      claims: [{ object: 'DNA polymerase', subject: 'ganciclovir', facet: 'blocks' }],
    },
    { text: 'Ganciclovir brings the course to an end.', claims: [] },
    { text: 'During an attack, mast cells release histamine. Cromoglicate is inhaled.', claims: [] },
    {
      text: 'Eplerenone comes between aldosterone and its receptor.',
      claims: [{ object: 'aldosterone', subject: 'eplerenone', facet: 'blocks' }, { object: 'receptors' }],
    },
    {
      text: 'Raltitrexed inhibits thymidylate synthase. DNA synthesis grinds to a halt.',
      claims: [
        { object: 'thymidylate synthase' },
        { object: 'DNA synthesis', subject: 'raltitrexed', facet: 'reduces' },
      ],
    },
    { text: 'Serotonin plays a role in mood.', claims: [] },
    { text: 'Ibuprofen is used for headache.', claims: [] },
    { text: 'How does omeprazole block the proton pump?', claims: [] },
  ],
};
