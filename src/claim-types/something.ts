import { UNSPECIFIED } from '../tag/unspecified.ts';

/** The object of words that tell of side effects as such, and name none: "is safe", "well tolerated". */
export const SOMETHING = { object: 'match', label: UNSPECIFIED.label } as const;
