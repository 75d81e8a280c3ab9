import { CONDITIONS } from './conditions/index.ts';
import { EFFECTS } from './effects/index.ts';
import { forms } from './forms.ts';
import { outcomes } from './outcomes.ts';
import { populations } from './populations.ts';
import { processes } from './processes.ts';
import { providers } from './providers.ts';
import { purposes } from './purposes.ts';
import { routes } from './routes.ts';
import type { LexiconTable } from './rows.ts';
import { settings } from './settings.ts';
import { TARGETS } from './targets/index.ts';
import { TREATMENTS } from './treatments/index.ts';

/** Every table of concepts; where two rows claim one name of a kind, the earlier table wins. */
export const TABLES: readonly LexiconTable[] = [
  ...TREATMENTS,
  ...CONDITIONS,
  ...EFFECTS,
  ...TARGETS,
  processes,
  routes,
  forms,
  purposes,
  outcomes,
  populations,
  providers,
  settings,
];
