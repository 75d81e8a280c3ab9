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

/** What a sentence read without a rule asks for: "If pregnant, ask a health professional before use." */
const ASKS =
  /\b(?:ask|tell|talk to|speak to|consult|check with|see|advice (?:from|of))\b[^.;]{0,40}\b(?:doctor|gp|physician|pharmacist|nurse|midwife|professional|provider|specialist|surgeon|dentist)\b/i;
const FORBIDS = /\b(?:not|never|avoid|must|stop|cannot|contraindicated)\b|n['’]t\b/i;
const asksOnly = ({ evidence, sentence: { text } }: Claim): boolean =>
  evidence.rule === 'contraindication.learned' && ASKS.test(text) && !FORBIDS.test(text);

/** True for a warning that leaves the treatment open. */
export const isCaution = (claim: Claim): boolean =>
  claim.type === 'contraindication' &&
  claim.polarity === 'asserted' &&
  (RULES.has(claim.evidence.rule) || asksOnly(claim));
