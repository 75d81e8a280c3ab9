import type { LexiconTable } from '../rows.ts';
import { channels } from './channels.ts';
import { enzymes } from './enzymes.ts';
import { messengers } from './messengers.ts';
import { pathways } from './pathways.ts';
import { proteins } from './proteins.ts';
import { receptors } from './receptors.ts';
import { sites } from './sites.ts';

/** What treatments act on, table by table. */
export const TARGETS: readonly LexiconTable[] = [receptors, enzymes, channels, messengers, proteins, sites, pathways];
