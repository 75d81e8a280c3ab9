/** Containers that may stand inside one another, and marks that may open in one paragraph. */
export const MOST_CONTAINERS = 50;
export const MOST_INLINE_MARKS = 1000;
/** Lines of one paragraph in a list, quote or footnote that do not say so. */
export const MOST_LAZY_LINES = 500;
/** Lines that end a list or quote of the line before, or make a heading of it. */
export const MOST_ENDS = 2_000;

/** Characters and lines of one source. */
export const MOST_CHARACTERS = 2_000_000;
export const MOST_LINES = 50_000;

/** Columns before a bullet at which as many lists as that are open. */
const DEEP_INDENT = 2 * MOST_CONTAINERS;
const FRONT_MATTER = /^---[ \t]*\r?\n[\s\S]*?\n---/;
const FENCE = /^\s{0,200}(?:`{3}|~{3})/;
const RULE = /^[-*_\s]*$/;
const BULLET = /[-+*](?=\s)|\d{1,9}[.)](?=\s)/y;
const STARTS_BLOCK = /^\s*(?:[-+*|>#]|\d{1,9}[.)]\s)/;
const FOOTNOTE = /^ {0,3}\[\^[^\]]{1,200}\]:/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
const HEADING = /^#{1,6}\s/;
const INLINE_MARK = /[*_[\]~<`]/g;

/** How many quotes and lists a line opens at its start; a deep indent before a bullet counts as its lists. */
function containersOf(line: string): number {
  let count = 0;
  let at = 0;
  while (at < line.length && count <= MOST_CONTAINERS) {
    const char = line.charAt(at);
    BULLET.lastIndex = at;
    const bullet = BULLET.exec(line);
    if (bullet !== null) {
      if (at > DEEP_INDENT) return MOST_CONTAINERS + 1;
      count++;
      at += bullet[0].length;
    } else if (char === '>') {
      count++;
      at++;
    } else if (char === ' ' || char === '\t') at++;
    else break;
  }
  return count;
}

/** Counts the lazy lines of a paragraph: those that continue a list, quote or footnote without its mark or indent. */
class LazyLines {
  count = 0;
  #isContained = false;
  #isQuoted = false;

  add(line: string, containers: number): void {
    if (line.trim() === '' || HEADING.test(line)) {
      this.count = 0;
      this.#isContained = false;
      this.#isQuoted = false;
    } else if (containers > 0 || FOOTNOTE.test(line)) {
      this.#isContained = true;
      this.#isQuoted ||= line.includes('>');
    } else if (this.#isContained && (this.#isQuoted || !/^\s/.test(line))) this.count++;
  }
}

/**
 * Where a Markdown source nests more deeply or more often, is lazier or longer than a person writes, as an offset; null
 * where it is not. A parser of Markdown takes the square of all but the length, and a thousand times that in memory.
 */
export function findUnwieldy(source: string): number | null {
  if (source.length > MOST_CHARACTERS) return MOST_CHARACTERS;
  const lazy = new LazyLines();
  let marks = 0;
  let depth = 0;
  let ends = 0;
  let isCode = false;
  let lines = 0;
  const start = FRONT_MATTER.exec(source)?.[0].length ?? 0;
  for (const { 0: line, index } of source.matchAll(/[^\r\n]+|\n\s*\n/g)) {
    if (++lines > MOST_LINES) return index;
    if (FENCE.test(line)) isCode = !isCode;
    if (isCode || index < start) continue;
    if (STARTS_BLOCK.test(line) || line.trim() === '') marks = 0;
    marks += line.match(INLINE_MARK)?.length ?? 0;
    const containers = containersOf(line);
    lazy.add(line, containers);
    const before = depth;
    if (line.trim() !== '') depth = containers === 0 ? 0 : containers + line.search(/\S/);
    if (depth < before || UNDERLINE.test(line)) ends++;
    const tooDeep = containers > MOST_CONTAINERS && !RULE.test(line);
    if (tooDeep || marks > MOST_INLINE_MARKS || lazy.count > MOST_LAZY_LINES || ends > MOST_ENDS) return index;
  }
  return null;
}
