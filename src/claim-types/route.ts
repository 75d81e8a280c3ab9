import type { ClaimTypeDefinition } from '../tag/rule.ts';

const GIVEN =
  'give|given|administer|take|taken|inject|infuse|apply|deliver|use|available|come|inhale|swallow|receive|supply|sold|prescribe|administration|absorb|reach|enter';

/** How the treatment is given. */
export const route: ClaimTypeDefinition = {
  type: 'route',
  rationale:
    'A nasal spray and a drip are different products with different risks. A form implies its route: a tablet is taken by mouth.',
  accepts: ['route', 'form'],
  rules: [
    {
      id: 'given',
      pattern: `${GIVEN} .. as|by|in|via|through|into|under|on|using|orally`,
      presupposed: true,
    },
    {
      id: 'is-a-way',
      pattern: '{object} is|are|was|were .. way|method|means|route|form of|to .. {treatment}',
      presupposed: true,
    },
    {
      id: 'is-a-form',
      pattern: '{treatment} =is|=are also|usually|only|just? a|an {object}',
      accepts: ['form'],
      weak: true,
    },
    { id: 'drug-form', pattern: '{treatment} {object}', presupposed: true },
    { id: 'form-drug', pattern: '{object} {treatment}', presupposed: true },
    {
      id: 'form-of-drug',
      pattern: '{object} of|like|such|called|containing|with|form|dose as? !{condition} .. {treatment}',
      presupposed: true,
    },
    {
      id: 'form-of-administration',
      pattern:
        '{object} administration|form|formulation|delivery|route|dose|dosing|use|therapy|treatment|medication|variety|version|preparation',
      presupposed: true,
    },
    { id: 'there-is', pattern: '=there =is|=are|=exists .. {object}', presupposed: true, weak: true },
    { id: 'as-form', pattern: 'as|by|via a|an|the? {object} !do|does|did|can', presupposed: true, weak: true },
    {
      id: 'ways',
      pattern: 'way|method|form|route|formulation|mode ... include|such|like|are|is|through|of',
      presupposed: true,
    },
    { id: 'mentioned', pattern: '{object} !site|point|area', accepts: ['route'], presupposed: true, weak: true },
  ],
  leads: [{ id: 'listed-routes', pattern: 'give|given|administer|take|taken|available|come|form|route|way|method' }],
  examples: [
    {
      text: 'Diclofenac tablets must not be taken by people with a stomach ulcer.',
      claims: [{ object: 'oral', subject: 'diclofenac', polarity: 'asserted' }],
    },
    { text: 'Heparin must not be taken by mouth.', claims: [{ object: 'oral', polarity: 'denied' }] },
    { text: 'An enema is one way of giving budesonide.', claims: [{ object: 'rectal', subject: 'budesonide' }] },
    {
      text: 'Rotigotine reaches the blood through a patch.',
      claims: [{ object: 'transdermal', subject: 'rotigotine', facet: 'patch' }],
    },
    { text: 'A patch is one reason why rotigotine sells.', claims: [] },
    { text: 'Glipizide is taken by mouth as a 5 mg tablet.', claims: [{ object: 'oral', subject: 'glipizide' }] },
    {
      text: 'Insulin is given by subcutaneous injection.',
      claims: [{ object: 'subcutaneous', subject: 'insulins', facet: 'injection' }],
    },
    {
      text: 'Sumatriptan is available as a tablet and a nasal spray.',
      claims: [
        { object: 'oral', facet: 'tablet' },
        { object: 'intranasal', facet: 'spray' },
      ],
    },
    { text: 'Researchers are exploring oral semaglutide.', claims: [{ object: 'oral', subject: 'semaglutide' }] },
    { text: 'Rotigotine is a patch.', claims: [{ object: 'transdermal', subject: 'rotigotine', facet: 'patch' }] },
    { text: 'A patch of psoriasis faded with calcipotriol.', claims: [] },
    {
      text: 'Enoxaparin is given as an injection under the skin.',
      claims: [{ object: 'subcutaneous', subject: 'enoxaparin', facet: 'injection' }],
    },
    { text: 'Timolol is put into the eye.', claims: [{ object: 'ophthalmic', subject: 'timolol' }] },
    { text: 'Squeeze one drop of timolol into each eye.', claims: [{ object: 'drops' }, { object: 'ophthalmic' }] },
    { text: 'She was stung on the face and given cetirizine.', claims: [] },
    { text: 'There is a nasal spray of naloxone.', claims: [{ object: 'intranasal', subject: 'naloxone' }] },
    { text: 'Metformin is used to treat type 2 diabetes.', claims: [] },
    { text: 'Aspirin can cause bleeding.', claims: [] },
    { text: 'Is insulin given by injection?', claims: [] },
    {
      text: 'Many eye clinics offer intravitreal steroids.',
      claims: [{ object: 'intravitreal', subject: 'intravitreal steroids' }],
    },
    { text: 'Nasal strips open the nostrils.', claims: [] },
    { text: 'Hyaluronidase dissolves fillers. We cannot inject you if you have a fever.', claims: [] },
    { text: 'Hyaluronidase dissolves fillers. I never inject the forehead.', claims: [] },
    {
      text: 'Hyaluronidase dissolves fillers. It is never injected.',
      claims: [{ object: 'injection', subject: 'hyaluronidase', polarity: 'denied' }],
    },
  ],
};
