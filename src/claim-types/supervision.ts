import type { ClaimTypeDefinition } from '../tag/rule.ts';

const GIVES =
  'give|given|administer|prescribe|inject|infuse|deliver|provide|perform|oversee|supervise|monitor|manage|recommend|initiate|adjust|insert|apply|carry';
const WATCH = 'supervision|supervise|guidance|oversight|monitoring|direction|care|eye|observation';

/** Who prescribes, gives and watches over the treatment, or is to be asked first. */
export const supervision: ClaimTypeDefinition = {
  type: 'supervision',
  rationale:
    'Whether a doctor, a therapist or nobody watches over a treatment decides how safe it is, and sellers are vague about it. Who takes part in a study, or treats the disease in other ways, is not meant.',
  accepts: ['provider'],
  rules: [
    { id: 'supervised-by', pattern: `${WATCH} of|by|from .. {object}`, facet: 'supervises', directive: true },
    { id: 'under-supervision', pattern: `under|with .. {object} ${WATCH}`, facet: 'supervises', directive: true },
    {
      id: 'medical-supervision',
      pattern: 'medical|clinical supervision|oversight|monitoring|guidance|observation',
      object: 'match',
      label: 'medical professional',
      facet: 'supervises',
      directive: true,
    },
    {
      id: 'professional-supervision',
      pattern: 'professional|expert supervision|oversight|monitoring|guidance|observation',
      object: 'match',
      label: 'healthcare professional',
      facet: 'supervises',
      directive: true,
    },
    { id: 'given-by', pattern: `${GIVES} .. by .. {object}`, facet: 'gives', presupposed: true },
    { id: 'gives', pattern: `{object} .. ${GIVES} .. {treatment}`, facet: 'gives', agent: false },
    {
      id: 'gives-it',
      pattern: `{object} may|can|will|should|must|often|usually .. ${GIVES}`,
      facet: 'gives',
      weak: true,
    },
    {
      id: 'consult',
      pattern:
        'consult|ask|see|talk|speak|discuss|contact|visit|tell|inform|check|work|advice|consultation|conversation .. with|to|from|of? .. {object}',
      facet: 'consulted',
      directive: true,
    },
    {
      id: 'no-need-to-consult',
      pattern: '=need|=needed|=necessary|=reason to consult|ask|see|talk|speak|visit|contact .. {object}',
      facet: 'consulted',
      onlyDenied: true,
    },
    {
      id: 'discuss-it-with',
      pattern: 'discuss|review|weigh|talk|plan ... with your|a|the|their? {object}',
      facet: 'consulted',
      directive: true,
    },
  ],
  leads: [],
  examples: [
    {
      text: 'There is no need to see a doctor before taking loratadine.',
      claims: [{ object: 'physician', subject: 'loratadine', polarity: 'denied' }],
    },
    {
      text: 'Propofol should only be given by a trained anesthesiologist.',
      claims: [{ object: 'anesthesiologist', subject: 'propofol', facet: 'gives' }],
    },
    {
      text: 'Methadone is taken under the supervision of a nurse or a pharmacist.',
      claims: [
        { object: 'nurse', subject: 'methadone', facet: 'supervises' },
        { object: 'pharmacist', facet: 'supervises' },
      ],
    },
    {
      text: 'Isotretinoin should never be taken without medical supervision.',
      claims: [{ object: 'medical professional', facet: 'supervises', polarity: 'asserted' }],
    },
    {
      text: 'Talk to your pharmacist before you take ibuprofen.',
      claims: [{ object: 'pharmacist', subject: 'ibuprofen', facet: 'consulted' }],
    },
    { text: 'Metformin is used to treat type 2 diabetes.', claims: [] },
    { text: 'Many nurses suffer from back pain, which ibuprofen relieves.', claims: [] },
    { text: 'Is botulinum toxin given by a doctor?', claims: [] },
  ],
};
