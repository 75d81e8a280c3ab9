import type { Attribution } from '../model.ts';

/** Who says so, in words. */
export const SAYERS: Readonly<Record<Attribution, string>> = {
  research: 'research',
  regulator: 'a regulator',
  clinician: 'a clinician',
  patients: 'patients',
  other: 'someone else',
};
