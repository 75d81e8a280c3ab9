import type { LexiconTable } from '../rows.ts';
import { bloodImmune } from './blood-immune.ts';
import { cancers } from './cancers.ts';
import { cardiovascular } from './cardiovascular.ts';
import { digestive } from './digestive.ts';
import { endocrine } from './endocrine.ts';
import { genetic } from './genetic.ts';
import { groups } from './groups.ts';
import { infectionsBacterial } from './infections-bacterial.ts';
import { infectionsViral } from './infections-viral.ts';
import { injuries } from './injuries.ts';
import { mental } from './mental.ts';
import { musculoskeletal } from './musculoskeletal.ts';
import { neurological } from './neurological.ts';
import { pain } from './pain.ts';
import { reproductive } from './reproductive.ts';
import { respiratory } from './respiratory.ts';
import { sensesMouth } from './senses-mouth.ts';
import { skin } from './skin.ts';
import { urinarySexual } from './urinary-sexual.ts';

/** Diseases, injuries and other conditions that are treated, a table a body system. */
export const CONDITIONS: readonly LexiconTable[] = [
  bloodImmune,
  cancers,
  cardiovascular,
  digestive,
  endocrine,
  genetic,
  groups,
  infectionsBacterial,
  infectionsViral,
  injuries,
  mental,
  musculoskeletal,
  neurological,
  pain,
  reproductive,
  respiratory,
  sensesMouth,
  skin,
  urinarySexual,
];
