import type { Claim } from '../model.ts';

/** Rules by which a source asks for advice or care and forbids nothing: "tell your doctor if you are pregnant". */
export const CAUTION_RULES: readonly string[] = [
  'tell-doctor',
  'if-you-have-check',
  'should-ask-first',
  'listed-tell-doctor',
  'listed-tell-first',
  'take-care-if',
  'care-taken',
  'care-needed',
  'care-needed-with',
  'with-it-be-careful',
  'group-careful',
  'caution-in',
  'need-care',
  'group-with-care',
  'listed-care-needed',
  'listed-be-careful',
];

const RULES = new Set(CAUTION_RULES.map((id) => `contraindication.${id}`));

/** True for a warning that leaves the treatment open. */
export const isCaution = ({ type, polarity, evidence }: Claim): boolean =>
  type === 'contraindication' && polarity === 'asserted' && RULES.has(evidence.rule);
