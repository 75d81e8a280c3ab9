import { hashText } from '../../text/hash.ts';
import { middle, wide, words } from './word-classes.ts';

/** Bits of a cell that are a class. */
const CLASS_BITS = 10;
const UNKNOWN = -1;

/** What is known of words: their cells, ascending, and the wider classes of each class. */
interface WordClasses {
  readonly cells: Uint32Array;
  readonly middle: Uint8Array;
  readonly wide: Uint8Array;
}

const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));

let classes: WordClasses | null = null;

function wordClasses(): WordClasses {
  classes ??= {
    cells: new Uint32Array(bytesOf(words).buffer),
    middle: bytesOf(middle),
    wide: bytesOf(wide),
  };
  return classes;
}

/** The class of a word by its hash; -1 for a word that has none. */
function fineClass(cells: Uint32Array, hash: number): number {
  const wanted = hash >>> CLASS_BITS;
  let [from, to] = [0, cells.length];
  while (from < to) {
    const half = (from + to) >> 1;
    if ((cells[half] as number) >>> CLASS_BITS < wanted) from = half + 1;
    else to = half;
  }
  const cell = cells[from];
  return cell !== undefined && cell >>> CLASS_BITS === wanted ? cell & (2 ** CLASS_BITS - 1) : UNKNOWN;
}

/** The classes of words of alike use that a word with this hash is in: fine, wider and widest; -1 each for a word that has none. */
export function classesOfWord(hash: number): readonly [number, number, number] {
  const { cells, middle, wide } = wordClasses();
  const fine = fineClass(cells, hash);
  return [fine, middle[fine] ?? UNKNOWN, wide[fine] ?? UNKNOWN];
}

/** Whether a word, normalized, is in a class of words of alike use; a new name is in none. */
export const hasClass = (word: string): boolean => classesOfWord(hashText(word))[0] !== UNKNOWN;
