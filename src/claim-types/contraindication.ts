import type { ClaimTypeDefinition } from '../tag/rule.ts';

const TAKE = 'use|take|taken|give|given|have|prescribe|administer|receive|start|consume|undergo';

/** When the treatment is unsuitable or needs caution. */
export const contraindication: ClaimTypeDefinition = {
  type: 'contraindication',
  rationale:
    'Who should not have the treatment is what advertising leaves out first. It is told in orders and conditions ("do not take it if you have …"), which assert nothing else.',
  accepts: ['condition', 'effect', 'population', 'treatment'],
  rules: [
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
      id: 'do-not-use',
      pattern: `not|never|don't .. ${TAKE} .. if|in|by|for|to|when|during|while|with|unless`,
      open: true,
      directive: true,
    },
    { id: 'should-not', pattern: `should|must|may|can not|never .. ${TAKE}`, object: 'before', directive: true },
    {
      id: 'cannot-have',
      pattern: 'not|cannot|never .. have|treated|offer|get|give .. if|unless|to|in',
      open: true,
      directive: true,
    },
    {
      id: 'avoid-together',
      pattern: '{treatment} ... should|must|is|are .. avoid|avoided',
      object: 'inside',
      directive: true,
      weak: true,
    },
    {
      id: 'not-combine',
      pattern: 'not|never|avoid .. combine|mix|together|alongside|interact .. with',
      accepts: ['treatment', 'condition', 'effect'],
      open: true,
      directive: true,
    },
    { id: 'take-care-if', pattern: 'take|need|special care|caution if|in|with|when', open: true, directive: true },
    { id: 'careful-with', pattern: 'careful|cautious|cautiously with|in|if|when', open: true, directive: true },
    { id: 'off-limits', pattern: 'off limit|limits for|to|in|if', open: true, directive: true },
    { id: 'should-avoid', pattern: 'should|must avoid', object: 'before', directive: true, weak: true },
    {
      id: 'not-recommended',
      pattern:
        'not .. recommend|suitable|advise|appropriate|safe|right|advisable|indicate|suit .. for|in|if|during|with|when|to',
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
      id: 'contraindicated-in',
      pattern: 'contraindicate|contraindication in|for|with|if|include|are|is',
      open: true,
      directive: true,
    },
    { id: 'is-contraindication', pattern: '{object} .. is|are ... contraindication', directive: true },
    { id: 'avoid-if', pattern: 'avoid|skip|miss .. if|in|by|during|when|with', open: true, directive: true },
    {
      id: 'tell-doctor',
      pattern:
        'tell|ask|inform|consult|talk|speak|check|warn ... doctor|pharmacist|physician|provider|nurse|midwife|gp|specialist|team|dentist|us|beforehand ... if|before .. have|has|had|are|with|suffer',
      open: true,
      directive: true,
    },
    {
      id: 'caution-in',
      pattern: 'caution|careful|cautious|cautiously|precaution|warning in|with|if|when|for|is|are',
      open: true,
      directive: true,
    },
    {
      id: 'complicates',
      pattern: 'complicate|preclude|exclude treatment|therapy|use',
      object: 'before',
      directive: true,
    },
    {
      id: 'people-with-should-not',
      pattern:
        'person|patient|anyone|those|individual|woman|adult|child with|who .. {object} .. should|must|may|can be? not|avoid|consult|careful|cautious',
      directive: true,
    },
  ],
  leads: [
    {
      id: 'listed-do-not',
      pattern: `not|never|don't .. ${TAKE}|recommend|suitable|right`,
      open: true,
      directive: true,
    },
    {
      id: 'listed-tell-doctor',
      pattern:
        'tell|ask|inform|consult|talk|speak|check ... doctor|pharmacist|physician|provider|nurse|specialist|team',
      open: true,
      directive: true,
    },
    { id: 'listed-advise-against', pattern: 'advise|recommend|decide|warn against', open: true, directive: true },
    {
      id: 'listed-cannot',
      pattern: 'cannot|not|never .. do|perform|offer|treat|give|carry ... if|unless',
      open: true,
      directive: true,
    },
    {
      id: 'listed-tell-first',
      pattern: 'tell|ask|inform|consult|talk|speak|check ... before|first|beforehand',
      open: true,
      directive: true,
    },
    {
      id: 'listed-contraindications',
      pattern: 'contraindication|caution|warning|unsuitable|avoid|contraindicate|interaction|interact',
      open: true,
      directive: true,
    },
  ],
  examples: [
    {
      text: 'Do not take ibuprofen if you have a stomach ulcer.',
      claims: [{ object: 'stomach ulcer', subject: 'ibuprofen' }],
    },
    {
      text: 'Isotretinoin is contraindicated in pregnancy.',
      claims: [{ object: 'pregnancy', subject: 'isotretinoin' }],
    },
    { text: 'Metformin is not recommended for people with kidney failure.', claims: [{ object: 'kidney failure' }] },
    { text: 'Ibuprofen is used for headache.', claims: [] },
    { text: 'Ibuprofen can cause a stomach ulcer.', claims: [] },
    { text: 'Is metformin suitable for children?', claims: [] },
  ],
};
