import type { ClaimTypeDefinition, Rule } from '../tag/rule.ts';

const APPROVE = 'approve|authorize|license|clear|approval|clearance|authorization';

/** Each with the words that name it and what its approval is called. */
const REGULATORS: readonly (readonly [id: string, words: string, label: string])[] = [
  ['fda', 'fda', 'FDA approval'],
  ['ema', 'ema|european', 'EMA approval'],
  ['mhra', 'mhra', 'MHRA approval'],
  ['tga', 'tga', 'TGA approval'],
  ['nice', '=nice', 'NICE approval'],
];

const approvals: readonly Rule[] = REGULATORS.flatMap(([id, words, label]): Rule[] => {
  const of = { object: 'match', label } as const;
  return [
    {
      id: `not-${id}-approved`,
      pattern: `not|never|no|without|lack .. ${words} .. ${APPROVE}`,
      ...of,
      denied: true,
      directive: true,
    },
    {
      id: `not-approved-by-${id}`,
      pattern: `not|never|no|without|lack .. ${APPROVE} .. by|from .. ${words}`,
      ...of,
      denied: true,
      directive: true,
    },
    { id: `${id}-approved`, pattern: `${words} .. ${APPROVE}`, ...of },
    { id: `approved-by-${id}`, pattern: `${APPROVE} .. by|from .. ${words}`, ...of },
  ];
});

/** What the authorities allow: approval, prescription, control. Efficacy is another matter. */
export const regulatory: ClaimTypeDefinition = {
  type: 'regulatory',
  rationale:
    'Approved, off-label, on prescription, banned: what the authorities allow says nothing of whether it works, and advertising lets the one stand for the other. What a treatment is approved for is told as an indication.',
  accepts: [],
  rules: [
    ...approvals,
    { id: 'off-label', pattern: 'off label', object: 'match', label: 'off-label use' },
    {
      id: 'prescription-only',
      pattern: 'prescription only|drug|medicine|medication|treatment|strength',
      object: 'match',
      label: 'prescription only',
    },
    {
      id: 'only-on-prescription',
      pattern: 'only .. available|sold|obtain|get|dispense .. on|by|with .. prescription',
      object: 'match',
      label: 'prescription only',
    },
    {
      id: 'available-on-prescription',
      pattern: 'available|sold|obtain|dispense only? on|by|with .. prescription',
      object: 'match',
      label: 'prescription only',
    },
    { id: 'over-the-counter', pattern: 'over the counter', object: 'match', label: 'over the counter' },
    {
      id: 'without-prescription',
      pattern: 'available|sold|buy|bought|obtain|get without .. prescription',
      object: 'match',
      label: 'over the counter',
      directive: true,
    },
    {
      id: 'controlled',
      pattern: 'controlled substance|drug|medicine',
      object: 'match',
      label: 'controlled substance',
    },
    { id: 'scheduled', pattern: 'schedule =i|=ii|=iii|=iv|=v', object: 'match', label: 'controlled substance' },
    {
      id: 'withdrawn',
      pattern: 'withdraw|withdrawn|remove|pull|recall .. from|off .. market',
      object: 'match',
      label: 'withdrawn from the market',
    },
    { id: 'banned', pattern: 'ban|outlaw|prohibit in|by', object: 'match', label: 'banned' },
  ],
  leads: [],
  examples: [
    {
      text: 'Semaglutide was approved by the FDA in 2017.',
      claims: [{ object: 'FDA approval', subject: 'semaglutide', polarity: 'asserted' }],
    },
    {
      text: 'Melatonin is not FDA-approved.',
      claims: [{ object: 'FDA approval', subject: 'melatonin', polarity: 'denied' }],
    },
    { text: 'Doctors often prescribe quetiapine off-label.', claims: [{ object: 'off-label use' }] },
    { text: 'Zolpidem is a controlled substance.', claims: [{ object: 'controlled substance' }] },
    { text: 'Metformin is used to treat type 2 diabetes.', claims: [] },
    { text: 'Morphine was approved of by the family.', claims: [] },
    { text: 'Is ibuprofen available over the counter?', claims: [] },
  ],
};
