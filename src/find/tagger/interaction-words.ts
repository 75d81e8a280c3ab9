/** Verb stems and small words that tell how a chemical acts on a target, by what they say. */
const ROWS = `
block: inhibit inhibitor inhibition inhibitori block blocker blockade antagonis antagonist antagonism antagonize abolish inactivat inactivation neutraliz silenc abrogat
less: suppress suppressor suppression attenuat attenuation reduc reduction decreas diminish prevent prevention lower downregul downregulation impair deplet depletion counteract repress negat disrupt interfer antisens blunt loss less reversed revers down
up: activat activation activator stimul stimulation stimulator induc induction inducer increas enhanc enhancement elevat elevation upregul upregulation agonist agonis agonism promot potentiat potentiation augment trigger rais evok restor up higher elicit mimic provok
bind: bind bound affinit interact interaction ligand target modul modulator modulation regul regulation act dock occupanc selectiv selectivity potent potenc potency displac competit specific
effect: effect affect influenc alter chang activ activit sensitiv respons respond mediat depend dependent relat involv role mechanism via through action
metabolism: substrat metabol metabolism metabolis cataly catalyz hydroly oxid oxidation synthes synthesis biosynthesis transport uptak convert conversion degrad produc product produce releas secret formation clearance conjug hydroxylation
expression: express expression mrna level protein transcript transcription gene phosphorylation
not: not no without neither nor fail lack unaffect unchang
`;

const CLASSES: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [name = '', stems = ''] = row.split(': ');
      return stems.split(' ').map((stem): [string, string] => [stem, name]);
    }),
);

const ACTIONS: ReadonlySet<string> = new Set(CLASSES.values());

const JOINTS = new Set(
  'of by with to on in at via through for from against between and or , ( ) - : ; that which is are was were be been as than but'.split(
    ' ',
  ),
);

/** What a word says of an action, or null. */
export const actionOf = (stem: string): string | null => CLASSES.get(stem) ?? null;

/** Whether a role of a word is an action. */
export const isAction = (role: string): boolean => ACTIONS.has(role);

/** Whether a word joins the parts of a sentence. */
export const isJoint = (stem: string): boolean => JOINTS.has(stem);
