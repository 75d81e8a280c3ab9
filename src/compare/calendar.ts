/** A statement with a year or a decade in it: what happened, and when. */
export interface Dated {
  /** Statements of one matter can be compared. */
  readonly matter: string;
  readonly from: number;
  readonly to: number;
}

/** matter | beginnings of the words that tell it */
const MATTERS = `
origin | develop; discover; invent; synthesi; creat; formulat; isolat; patent
market | introduc; launch; market
approval | approv; licens; authori
study | stud; explor; research; investigat
use | use; prescrib
`;

const STEMS: readonly (readonly [stem: string, matter: string])[] = MATTERS.trim()
  .split('\n')
  .flatMap((row) => {
    const [matter = '', stems = ''] = row.split('|').map((field) => field.trim());
    return stems.split('; ').map((stem): [string, string] => [stem, matter]);
  });

const YEAR = /\b(1[5-9]\d\d|20\d\d)(['’]?s)?\b/;
const PART: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ['early', [0, 4]],
  ['mid', [3, 7]],
  ['late', [5, 9]],
]);

/** "developed in the early 1960s": the matter and its years; null where a label has no year or says nothing known. */
export function readDated(label: string): Dated | null {
  const text = label.toLowerCase();
  const year = YEAR.exec(text);
  if (year === null) return null;
  const words = text.slice(0, year.index).split(/[^a-z]+/);
  const [, matter] = STEMS.find(([stem]) => words.some((word) => word.startsWith(stem))) ?? [];
  if (matter === undefined) return null;
  const from = Number(year[1]);
  if (year[2] === undefined) return { matter, from, to: from };
  const [first, last] = PART.get(words.filter((word) => word !== '').at(-1) ?? '') ?? [0, 9];
  return { matter, from: from + first, to: from + last };
}
