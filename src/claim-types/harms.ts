import type { Rule } from '../tag/rule.ts';

const PEOPLE =
  'patient|person|participant|woman|man|child|adult|user|case|individual|volunteer|sufferer|taker|recipient|subject|nobody|none';
const TIME =
  'in|within|during|after|at|early|late|later|occasionally|sometimes|rarely|seldom|mostly|usually|mainly|only|most|soon|frequently|commonly|often';

/** Adjectives that name a harm, and the harm. */
const HARMFUL: readonly (readonly [words: string, harm: string])[] = [
  ['=teratogenic|=embryotoxic|=fetotoxic', 'fetal harm'],
  ['=hepatotoxic', 'liver damage'],
  ['=nephrotoxic', 'kidney damage'],
  ['=ototoxic', 'hearing loss'],
  ['=cardiotoxic', 'heart damage'],
  ['=neurotoxic', 'nerve damage'],
  ['=carcinogenic', 'cancer'],
  ['=constipating', 'constipation'],
];

/** Harms told as what happened: who had them, how many, when they come and go. */
export const HARM_RULES: readonly Rule[] = [
  {
    id: 'one-had',
    pattern: `{quantity} ${PEOPLE}? .. =had|=has|=have|=developed|=suffered|=experienced|=got|=reported .. {object}`,
    weak: true,
    named: true,
  },
  {
    id: 'some-had',
    pattern: `=one|=two|=three|=four|=five|=six|=some|=several|=few|=many|=most|=no|=another|=others ${PEOPLE} .. =had|=has|=have|=suffered|=got|=developed|=experienced .. {object}`,
    weak: true,
  },
  {
    id: 'there-were',
    pattern: '=there =was|=were|=is|=are|=has|=have been? .. {object}',
    weak: true,
    onlyDenied: true,
  },
  {
    id: 'none-occurred',
    pattern: '=no {object} .. occur|happen|arise|develop|appear|see|seen|report|observe|note',
    weak: true,
  },
  { id: 'happens', pattern: `{object} .. =happens|=occurs|=arises|=sets|=strikes|=begins|=starts ${TIME}`, weak: true },
  {
    id: 'brings-on',
    pattern: 'bring|brought|set|spark|kick on|off|about',
    agent: true,
  },
  {
    id: 'more-likely',
    pattern:
      'make|makes|made|render .. {object} even|much|far|a|all? bit|the|lot|little? more|=likelier|=commoner|=worse =likely|=frequent|=common?',
    agent: true,
  },
  { id: 'habit-forming', pattern: 'habit forming', object: 'match', label: 'addiction' },
  {
    id: 'over-soon',
    pattern:
      '{object} .. =resolved|=settled|=passed|=subsided|=cleared|=faded|=disappeared|=vanished|=wore .. within|after|in|on|without|by|spontaneously|completely',
    accepts: ['effect'],
    weak: true,
  },
  {
    id: 'serious-harms',
    pattern:
      '=serious|=severe|=major|=significant|=important|=dangerous|=grave|=lasting harm|problem|complication|danger|reaction|trouble|incident|injury .. is|are|was|were|occur|happen|seem|appear',
    object: 'match',
    label: 'side effects (unspecified)',
    weak: true,
  },
  {
    id: 'tied-to',
    pattern: '=tied|=linked|=traced|=chalked|=pinned|=attributed .. to|with|down .. {object}',
    agent: true,
    weak: true,
  },
  {
    id: 'unrelated-to-treatment',
    pattern:
      '{object} ... =unrelated|=unconnected|=not|=nothing .. due|related|caused|linked|attributed|connected|to|do .. treatment|drug|medicine|medication|therapy|vaccine|it|{treatment}',
    denied: true,
    weak: true,
  },
  {
    id: 'will-it',
    pattern: '=will|=could|=can|=might|=does|=would =i|=it|=my|=this|=they ... {object}',
    asked: true,
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
  ...HARMFUL.map(
    ([words, harm]): Rule => ({
      id: `is-${harm.replaceAll(' ', '-')}`,
      pattern: `is|are|was|were|be|been|not|also|highly|potentially|known|considered|less|more ${words}`,
      object: 'match',
      label: harm,
      agent: true,
    }),
  ),
  {
    id: 'harms-done',
    pattern: '=that|=which|=has|=have|=had|=drug|=drugs|=also =damaged|=injured|=irritated|=inflamed',
    accepts: ['target', 'effect', 'condition'],
    agent: true,
  },
  { id: 'painless', pattern: '=painless|=painlessly', object: 'match', label: 'pain', denied: true },
  {
    id: 'may-feel',
    pattern:
      '=may|=might|=can|=could|=will|=often feel|taste|look|smell !whether|my|very|quite|alarming|worrying|normal|bad|better|well|free|able|more|less|the|a|an|like|improvement|it|easier|comfortable|confident|in|on|to|some|any|your|forward|after|for|different|at|no|that|full|effect|benefit *',
    object: 'match',
    weak: true,
    accepts: ['effect'],
  },
];
