import type { ClaimTypeDefinition } from '../tag/rule.ts';
import { contraindication } from './contraindication.ts';
import { duration } from './duration.ts';
import { indication } from './indication.ts';
import { mechanism } from './mechanism.ts';
import { route } from './route.ts';
import { sideEffect } from './side-effect.ts';

/** Every claim type, sorted by name. */
export const CLAIM_TYPE_DEFINITIONS: readonly ClaimTypeDefinition[] = [
  contraindication,
  duration,
  indication,
  mechanism,
  route,
  sideEffect,
];
