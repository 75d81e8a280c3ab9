import type { LexiconTable } from '../rows.ts';
import { blood } from './blood.ts';
import { digestive } from './digestive.ts';
import { findings } from './findings.ts';
import { general } from './general.ts';
import { heartLungs } from './heart-lungs.ts';
import { labs } from './labs.ts';
import { mind } from './mind.ts';
import { musculo } from './musculo.ts';
import { nervous } from './nervous.ts';
import { pain } from './pain.ts';
import { senses } from './senses.ts';
import { skinHair } from './skin-hair.ts';
import { specific } from './specific.ts';
import { urogenital } from './urogenital.ts';

/** Symptoms, signs and adverse effects, a table a body system. */
export const EFFECTS: readonly LexiconTable[] = [
  blood,
  digestive,
  findings,
  general,
  heartLungs,
  labs,
  mind,
  musculo,
  nervous,
  pain,
  senses,
  skinHair,
  specific,
  urogenital,
];
