import { formFact } from '../../text/tokenize.ts';

/** What the form of a word tells of chemicals and genes, for words that no row knows. */

const ELEMENTS = new Set(
  'Cd Hg Pb Zn Cu Fe Ca Mg Na Mn Ni Co Cr As Se Ag Al Li Pt Au Ba Sr Ga Gd La O2 H2O2 NO CO K Ca2 Zn2 Mg2 Cl S'.split(
    ' ',
  ),
);

/** Parts of the names of compounds. */
const PART =
  /meth(?:yl|oxy|an)|eth(?:yl|oxy|an)|prop(?:yl|oxy|an)|but(?:yl|oxy|an)|pent|hex(?:yl|an)|phen(?:yl|oxy|ol)|benz|hydroxy|chlor|fluor|brom|iod[oi]|amino|nitro|oxo|acet|thi[oa]|sul(?:f|ph)|phosph|cyan|pyr[ir]|pyraz|imidaz|indol|quinol|purin|adenos|carb(?:ox|am|on)|glyc|hydr[oa]|naphth|tolu|furan|lact|azol|oxid|nucle|ster|cyclo/;
/** How compounds end; what stands before a plural "s" is kept. */
const ENDING = /(ine|ol|one|ate|ide|ane|ene|yne|amide|azole|oid|oside|yl|oic|in|ose|ium|ite|an)s?$/;

/** The shapes of codes and symbols, the first that fits. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/^[A-Z]{1,5}\d{2,}[a-zA-Z]*$/, 'code'],
  [/^[A-Z]\d{1,2}$/, 'letter-digit'],
  [/^[A-Z]{2,6}$/, 'capitals'],
  [/^[A-Z]{2}[A-Za-z]*\d/, 'capitals-digit'],
  [/^[αβγδκ]$|^(?:alpha|beta|gamma|delta|kappa)$/i, 'greek'],
];

function nameForm(text: string, norm: string): string {
  if (ELEMENTS.has(text)) return 'element';
  const shape = SHAPES.find(([pattern]) => pattern.test(text));
  if (shape !== undefined) return shape[1];
  if (/ases?$/.test(norm)) return 'enzyme';
  const ending = ENDING.exec(norm)?.[1];
  if (PART.test(norm)) return ending === undefined ? 'compound-part' : 'compound';
  return ending !== undefined && norm.length > 6 ? `ends-${ending}` : '';
}

/** The class of a word by its form, '' for none. */
export const nameFormOf = formFact(({ text, norm }) => nameForm(text, norm));
