import type { ClaimTypeDefinition } from '../tag/rule.ts';

const STUDIES = 'study|trial|research|review|evidence|data|meta-analysis|=finding|=findings|result|experiment';
const SHOW = 'show|shown|prove|proven|demonstrate|confirm|establish|find|found|suggest|indicate|support|report';
const THOROUGHLY = 'extensively|thoroughly|well|widely|fully|sufficiently|adequately|rigorously';
const BENEFIT =
  'effective|effectiveness|efficacy|efficacious|benefit|beneficial|help|helpful|improve|improvement|relieve|relief|alleviate|ease|reduce|reduction|treat|work|promise|promising|useful';
const FAIL = 'fail|not|never|hardly|barely|rarely|unable|cannot|could|did|do|does';
const NOTHING = 'no|not|nothing|little|hardly|scant|neither|limited|only|minimal|scarcely';

/** How good the evidence is said to be. */
export const evidence: ClaimTypeDefinition = {
  type: 'evidence',
  rationale:
    'Two articles that say "it works" differ if one calls the research limited and the other calls it proven. The claim is what an article says of the state of the evidence, not the result of a study.',
  accepts: [],
  rules: [
    {
      id: 'not-studied-well',
      pattern: `not|never .. ${THOROUGHLY} .. study|studied|research|test|investigate|establish|prove|proven|understand|understood`,
      object: 'match',
      label: 'limited evidence',
      directive: true,
    },
    {
      id: 'not-well-studied',
      pattern: `not|never .. study|studied|research|test|investigate .. ${THOROUGHLY}|enough|much`,
      object: 'match',
      label: 'limited evidence',
      directive: true,
    },
    {
      id: 'limited',
      pattern: `limited|little|scarce|scant|insufficient|lacking|weak|preliminary|anecdotal|sparse|inconclusive|poor|=few|inadequate .. ${STUDIES}`,
      object: 'match',
      label: 'limited evidence',
    },
    {
      id: 'is-limited',
      pattern: `${STUDIES} .. is|are|remain .. limited|scarce|lacking|sparse|inconclusive|preliminary|weak|insufficient|anecdotal|thin`,
      object: 'match',
      label: 'limited evidence',
    },
    {
      id: 'lack-of',
      pattern: `lack|absence|shortage|paucity of .. ${STUDIES}`,
      object: 'match',
      label: 'limited evidence',
    },
    {
      id: 'mixed',
      pattern: `mixed|conflicting|contradictory|inconsistent|controversial .. ${STUDIES}`,
      object: 'match',
      label: 'mixed evidence',
    },
    {
      id: 'is-mixed',
      pattern: `${STUDIES} .. is|are|remain|have .. mixed|conflicting|contradictory|inconsistent`,
      object: 'match',
      label: 'mixed evidence',
    },
    {
      id: 'none',
      pattern: `no .. evidence|proof|data|study|trial ... ${BENEFIT}|effect`,
      object: 'match',
      label: 'no evidence',
      directive: true,
    },
    {
      id: 'more-needed',
      pattern:
        'more|further|additional|larger|better|longer .. research|study|trial|evidence|data is|are? .. need|require|necessary|want|warrant|await',
      object: 'match',
      label: 'more research needed',
    },
    {
      id: 'consistently-shown',
      pattern: `consistently|repeatedly|clearly|convincingly|conclusively|definitively .. ${SHOW}`,
      object: 'match',
      label: 'strong evidence',
    },
    {
      id: 'strong',
      pattern: `strong|robust|solid|convincing|extensive|substantial|high-quality|conclusive|ample|overwhelming|considerable .. evidence|research|data|proof`,
      object: 'match',
      label: 'strong evidence',
    },
    {
      id: 'well-studied',
      pattern:
        'extensively|thoroughly|well|rigorously|clinically|scientifically study|studied|research|test|prove|proven|establish',
      object: 'match',
      label: 'strong evidence',
    },
    {
      id: 'is-backed',
      pattern: 'is|are .. science|research|evidence|scientifically|clinically =backed|=based|=supported|=proven',
      object: 'match',
      label: 'strong evidence',
    },
    {
      id: 'backed',
      pattern: 'science|research|evidence|scientifically|clinically =backed|=based|=supported|=proven',
      object: 'match',
      label: 'strong evidence',
      subject: 'after',
    },
    {
      id: 'many-studies-show',
      pattern: `several|many|numerous|multiple|various|countless clinical|recent|scientific|large|controlled? ${STUDIES} has|have? !${FAIL} .. ${SHOW} !${NOTHING} ... ${BENEFIT}`,
      object: 'match',
      label: 'several supporting studies',
    },
    {
      id: 'studies-show',
      pattern: `${STUDIES} has|have? !${FAIL} .. ${SHOW} !${NOTHING} ... ${BENEFIT}`,
      object: 'match',
      label: 'supporting studies',
      weak: true,
    },
  ],
  leads: [],
  examples: [
    {
      text: 'There is limited evidence that turmeric relieves arthritis.',
      claims: [{ object: 'limited evidence', subject: 'turmeric' }],
    },
    { text: 'With ropinirole it takes a few weeks to find the right dose.', claims: [] },
    {
      text: 'Melatonin has not been studied extensively in children.',
      claims: [{ object: 'limited evidence', subject: 'melatonin', polarity: 'asserted' }],
    },
    {
      text: 'Trials have consistently shown that statins lower cholesterol.',
      claims: [{ object: 'strong evidence', subject: 'statins' }],
    },
    {
      text: 'Several studies have found that acupuncture helps with migraine.',
      claims: [{ object: 'several supporting studies', subject: 'acupuncture' }],
    },
    { text: 'Metformin is used to treat type 2 diabetes.', claims: [] },
    { text: 'Two reviews found no benefit of cranberry for cystitis.', claims: [] },
    { text: 'A study followed 40 patients who took aspirin.', claims: [] },
    { text: 'Is there strong evidence for homeopathy?', claims: [] },
  ],
};
