import type { Claim, ClaimType, Hierarchy } from '../model.ts';

/** What a claim is about, where sources name one thing by words of their own. */

/** Things of which the kinds are one matter to a reader, though they have names of their own. */
const ONE_MATTER = ['suicidality'];

/** Two names of what is one to readers: the illness by what it shows itself in, a complaint by how bad it is. */
const SAME: Readonly<Record<string, string>> = {
  'panic-attacks': 'panic-disorder',
  hematoma: 'bruising',
  'unintended-weight-loss': 'weight-loss',
};

/** A part or power of the body that is ill, by what is wrong with it. */
const ILL: Readonly<Record<string, string>> = {
  liver: 'liver-disease',
  kidneys: 'kidney-disease',
  heart: 'heart-disease',
  lungs: 'lung-disease',
  eyes: 'eye-conditions',
  skin: 'skin-conditions',
  'immune-system': 'immunodeficiency',
  seizures: 'epilepsy',
  'sleep-deprivation': 'insomnia',
};

/** "It harms the kidneys" names the part of the body, "kidney damage" the harm; "burns in the sun", "sunburn". */
const HARM: Readonly<Record<string, string>> = {
  liver: 'liver-damage',
  kidneys: 'kidney-damage',
  heart: 'heart-disease',
  eyes: 'eye-injury',
  skin: 'skin-irritation',
  fertility: 'infertility',
  'unborn-babies': 'fetal-harm',
  sunburn: 'photosensitivity',
  sedation: 'drowsiness',
};

/** Warnings name who drinks or wears something and what that is. */
const WARNED: Readonly<Record<string, string>> = {
  ...ILL,
  'heavy-drinkers': 'alcohol',
  'people-with-a-pacemaker': 'pacemakers',
  'people-with-metal-implants': 'metal-implants',
};

const OF_TYPE: Partial<Record<ClaimType, Readonly<Record<string, string>>>> = {
  indication: ILL,
  contraindication: WARNED,
  'side-effect': HARM,
};

/** What a claim is about; of one that needs no other name its own object. */
export function thingOf({ type, object }: Claim, { label }: Hierarchy): Pick<Claim['object'], 'id' | 'label'> {
  if (type === 'duration') return object;
  const id = OF_TYPE[type]?.[object.id] ?? SAME[object.id];
  return id === undefined ? object : { id, label: label(id) };
}

/** Equal for claims that are about one matter. */
export function matterOf(claim: Claim, hierarchy: Hierarchy): string {
  const { id } = thingOf(claim, hierarchy);
  return ONE_MATTER.find((kind) => hierarchy.isA(id, kind)) ?? id;
}
