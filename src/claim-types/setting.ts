import type { ClaimTypeDefinition } from '../tag/rule.ts';

const GIVEN =
  'give|given|administer|use|take|taken|inject|infuse|perform|offer|provide|deliver|available|receive|dispense|do|done|start|insert|prescribe|administration';

/** Where the treatment is given. */
export const setting: ClaimTypeDefinition = {
  type: 'setting',
  rationale:
    'The same drug in a hospital with a monitor and at home from a parcel is not the same treatment. Where a disease is treated in general, or a study was run, is told apart by the verb of giving.',
  accepts: ['setting'],
  rules: [
    { id: 'given-in', pattern: `${GIVEN} ... in|at|inside|within .. {object}`, presupposed: true },
    { id: 'given-here', pattern: `${GIVEN} .. {object}`, presupposed: true },
    { id: 'setting-of', pattern: '{object} .. {treatment}', directive: true },
    { id: 'drug-in-setting', pattern: '{treatment} in|at? .. {object}', presupposed: true },
    { id: 'kept-in', pattern: `in|at .. {object} ... {treatment} ... ${GIVEN}`, presupposed: true },
    { id: 'setting-needed', pattern: '{object} .. is|are .. essential|need|necessary|important|require|mandatory' },
    { id: 'requires', pattern: 'require|need|involve|limit|restrict .. to? .. {object}' },
  ],
  leads: [],
  examples: [
    {
      text: 'Remdesivir is given by drip in a hospital.',
      claims: [{ object: 'hospital', subject: 'remdesivir' }],
    },
    { text: 'Patients can inject semaglutide at home.', claims: [{ object: 'at home', subject: 'semaglutide' }] },
    {
      text: 'Esketamine must be taken in a certified healthcare setting.',
      claims: [{ object: 'clinical setting', subject: 'esketamine' }],
    },
    { text: 'Metformin is used to treat type 2 diabetes.', claims: [] },
    { text: 'Migraine sends many people to the emergency room.', claims: [] },
    { text: 'Can I take methotrexate at home?', claims: [] },
  ],
};
