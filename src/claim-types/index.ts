import type { ClaimTypeDefinition } from '../tag/rule.ts';
import { contraindication } from './contraindication.ts';
import { drugClass } from './drug-class.ts';
import { duration } from './duration.ts';
import { evidence } from './evidence.ts';
import { indication } from './indication.ts';
import { mechanism } from './mechanism.ts';
import { regulatory } from './regulatory.ts';
import { route } from './route.ts';
import { setting } from './setting.ts';
import { sideEffect } from './side-effect.ts';
import { supervision } from './supervision.ts';

/** Every claim type, sorted by name. */
export const CLAIM_TYPE_DEFINITIONS: readonly ClaimTypeDefinition[] = [
  contraindication,
  drugClass,
  duration,
  evidence,
  indication,
  mechanism,
  regulatory,
  route,
  setting,
  sideEffect,
  supervision,
];
