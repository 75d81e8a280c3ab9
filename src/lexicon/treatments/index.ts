import type { LexiconTable } from '../rows.ts';
import { antiInfectives } from './anti-infectives.ts';
import { blood } from './blood.ts';
import { cardiovascular } from './cardiovascular.ts';
import { classes } from './classes.ts';
import { complementary } from './complementary.ts';
import { devices } from './devices.ts';
import { endocrineMetabolic } from './endocrine-metabolic.ts';
import { eyeEar } from './eye-ear.ts';
import { gastrointestinal } from './gastrointestinal.ts';
import { genitourinaryHormones } from './genitourinary-hormones.ts';
import { immunologyDermatology } from './immunology-dermatology.ts';
import { nervousSystem } from './nervous-system.ts';
import { oncology } from './oncology.ts';
import { painMusculoskeletal } from './pain-musculoskeletal.ts';
import { physicalPsychological } from './physical-psychological.ts';
import { procedures } from './procedures.ts';
import { psychiatry } from './psychiatry.ts';
import { recreational } from './recreational.ts';
import { respiratoryAllergy } from './respiratory-allergy.ts';
import { supplementsDiets } from './supplements-diets.ts';
import { toolCompounds } from './tool-compounds.ts';
import { vaccines } from './vaccines.ts';

/** The tables of treatments. */
export const TREATMENTS: readonly LexiconTable[] = [
  antiInfectives,
  blood,
  cardiovascular,
  classes,
  complementary,
  devices,
  endocrineMetabolic,
  eyeEar,
  gastrointestinal,
  genitourinaryHormones,
  immunologyDermatology,
  nervousSystem,
  oncology,
  painMusculoskeletal,
  physicalPsychological,
  procedures,
  psychiatry,
  recreational,
  respiratoryAllergy,
  supplementsDiets,
  toolCompounds,
  vaccines,
];
