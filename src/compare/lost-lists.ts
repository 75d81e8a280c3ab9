import type { ClaimType, Warning } from '../model.ts';

/** Words of a lead-in, by what its list would have told. */
const LEAD_INS: readonly { readonly type: ClaimType; readonly words: RegExp }[] = [
  {
    type: 'side-effect',
    words:
      /\b(?:(?:side|adverse|unwanted|undesirable|ill)[ -]?(?:effect|event|reaction)s?|reactions?|risks?|complications?|drawbacks?|dangers?|harms?|downsides?)\b/,
  },
  {
    type: 'contraindication',
    words:
      /\b(?:contra-?indicat\p{L}*|caution|precautions?|unsuitable|avoid(?:ed)?|(?:not|never) (?:be )?(?:suitable|recommended|take|taken|use|used|safe)|tell your doctor)\b/u,
  },
  {
    type: 'indication',
    words:
      /\b(?:conditions?|disorders?|diseases?|illnesses|symptoms?|benefits?|indicat\p{L}+|treat\p{L}*|uses|used (?:for|to|in)|help\p{L}*|relie\p{L}+|prescribed)\b/u,
  },
  {
    type: 'route',
    words: /\b(?:routes?|forms?|formulations?|administ\p{L}+|ways to take|(?:given|taken) (?:by|as|in|through))\b/u,
  },
  { type: 'mechanism', words: /\b(?:mechanisms?|works?|act(?:s|ing|ions?)?|receptors?|pathways?|blocks?)\b/ },
];

/** What a lead-in may have told that says nothing of its list ("These include:"). */
const UNSPECIFIC: readonly ClaimType[] = ['side-effect', 'indication', 'contraindication', 'mechanism'];

/** The lead-in where the message quotes it, else the whole message. */
function leadIn(message: string): string {
  const quoted = /[“"]([^“”"]*)[”"]/.exec(message);
  return (quoted?.[1] ?? message).toLowerCase();
}

/** The types of claim of which a source is incomplete, because lists were lost on the way to it. */
export function incompleteTypes(warnings: readonly Pick<Warning, 'code' | 'message'>[]): ReadonlySet<ClaimType> {
  const types = new Set<ClaimType>();
  for (const { code, message } of warnings) {
    if (code !== 'list-lost') continue;
    const lead = leadIn(message);
    const named = LEAD_INS.find(({ words }) => words.test(lead));
    for (const type of named === undefined ? UNSPECIFIC : [named.type]) types.add(type);
  }
  return types;
}
