import type { ClaimTypeDefinition } from '../tag/rule.ts';

const IS = 'is|are|was|were|be|as';
/** "A medication" says nothing of the kind. */
const NOT_MERELY =
  '!medication|medicine|drug|treatment|therapy|remedy|product|first|second|standard|usual|main|common|preferred';

/** What kind of treatment it is. */
export const drugClass: ClaimTypeDefinition = {
  type: 'drug-class',
  rationale:
    'What an article calls a drug, an anesthetic, a psychedelic or a stimulant, colours all that follows, and articles differ in it. Drugs that are merely named together, or compared, say nothing of the kind.',
  accepts: ['treatment'],
  rules: [
    { id: 'is-a', pattern: `${IS} a|an|the|both|also ${NOT_MERELY} {object}`, named: true },
    {
      id: 'is-kind-of',
      pattern: `${IS} .. type|kind|form|class|sort|member of drug|medicine|medication? called|known? as? ${NOT_MERELY} {object}`,
      named: true,
    },
    { id: 'are', pattern: `=are|=were ${NOT_MERELY} {object}`, named: true, weak: true },
    {
      id: 'belongs-to',
      pattern: 'belong to .. class|family|group of drug|medicine|medication? called|known? as? {object}',
      named: true,
    },
    {
      id: 'classified-as',
      pattern: `classify|classified|categorize|describe as a|an|the? ${NOT_MERELY} {object}`,
      named: true,
    },
  ],
  leads: [],
  examples: [
    {
      text: 'Sertraline is an SSRI.',
      claims: [{ object: 'SSRIs', subject: 'sertraline' }],
    },
    { text: 'Warfarin belongs to a class of drugs called anticoagulants.', claims: [{ object: 'anticoagulants' }] },
    { text: 'Zolpidem is classified as a sedative.', claims: [{ object: 'sedatives', subject: 'zolpidem' }] },
    { text: 'Metformin is used to treat type 2 diabetes.', claims: [] },
    { text: 'Unlike opioids, ibuprofen is not addictive.', claims: [] },
    { text: 'Is tramadol an opioid?', claims: [] },
  ],
};
