import { isAction } from './interaction-words.ts';
import { nameFormOf } from './name-forms.ts';
import { type Item, isName } from './pair-items.ts';
import { WORD_SLOTS, wordSlots } from './word-slots.ts';

/** What speaks for a pair of names beside the words themselves: the line from the one to the other, how near they are, and what they are. */

const OPENS = new Set(['(', '[']);
const CLOSES = new Set([')', ']']);
const JOINS = new Set([',', 'and', 'or']);

const joins = (item: Item | undefined): boolean => item !== undefined && JOINS.has(item.stem);

/** The last item of a list that is no joint; undefined where it has none. */
const lastListed = (line: readonly Item[]): Item | undefined => line.findLast((item) => !joins(item));

/** The items without what stands in brackets; of a list of names of one type the first. */
function mainLine(items: readonly Item[]): Item[] {
  const line: Item[] = [];
  let depth = 0;
  for (const item of items) {
    if (OPENS.has(item.stem)) depth++;
    else if (CLOSES.has(item.stem)) depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      const isListed = item.name !== null && joins(line.at(-1)) && lastListed(line)?.stem === item.stem;
      if (isListed) while (joins(line.at(-1))) line.pop();
      else line.push(item);
    }
  }
  return line;
}

const LONGEST_LINE = 8;

/** The roles along the main line: the whole where it is short, and runs of two and three. */
function rolesAlong(between: readonly Item[]): string[] {
  const roles = mainLine(between).flatMap(({ role }) => (role === null ? [] : [role]));
  const whole = ['^', ...roles, '$'];
  const runs = [2, 3].flatMap((length) =>
    whole.slice(length - 1).map((_, at) => `line run ${whole.slice(at, at + length).join(' ')}`),
  );
  return roles.length <= LONGEST_LINE ? [`line ${roles.join(' ')}`, ...runs] : runs;
}

const MOST_NEARER = 3;

/** How many names of the type of the one at `to` are nearer to the one at `from`. */
function nearer(items: readonly Item[], from: number, to: number): number {
  const far = Math.abs(to - from);
  const { role } = items[to] as Item;
  const count = items.filter((one, at) => one.role === role && Math.abs(at - from) < far).length;
  return Math.min(count, MOST_NEARER);
}

const LINK = new Set([',', 'and', 'or', '(', ')']);

function nearness(items: readonly Item[], chemical: number, target: number, between: readonly Item[]): string[] {
  const targets = nearer(items, chemical, target);
  const chemicals = nearer(items, target, chemical);
  const isListed = between.every(({ role, stem }) => isName(role) || LINK.has(stem));
  return [
    `nearer targets ${targets}`,
    `nearer chemicals ${chemicals}`,
    `nearer ${targets} ${chemicals}`,
    `listed ${isListed}`,
  ];
}

const NEAR = 6;

const isActing = ({ role }: Item): boolean => role !== null && isAction(role);

/** The nearest actions between, before and behind the names, with what the forms of the names tell. */
function actionsOnForms(items: readonly Item[], chemical: number, target: number, between: readonly Item[]): string[] {
  const [first, last] = [Math.min(chemical, target), Math.max(chemical, target)];
  const actions = {
    first: between.find(isActing),
    last: between.findLast(isActing),
    before: items.slice(Math.max(0, first - NEAR), first).findLast(isActing),
    behind: items.slice(last + 1, last + 1 + NEAR).find(isActing),
  };
  const drug = nameFormOf((items[chemical] as Item).head.form);
  const { head } = items[target] as Item;
  return Object.entries(actions).flatMap(([place, action]) =>
    action === undefined
      ? []
      : [
          `${place} ${action.role} ${head.stem}`,
          `${place} ${action.role} T ${nameFormOf(head.form)}`,
          `${place} ${action.role} C ${drug}`,
          `${place} is ${action.stem}`,
        ],
  );
}

const CLASS = WORD_SLOTS.indexOf('midClass');

function classAt(items: readonly Item[], at: number): number | string {
  const item = items[at];
  if (item === undefined) return '#';
  return item.name === null ? (wordSlots(item.head.form)[CLASS] as number) : item.stem;
}

/** Classes of the words beside a name. */
const classesBeside = (items: readonly Item[], at: number): string[] =>
  [-2, -1, 1, 2].map((offset) => `${(items[at] as Item).stem} ${offset} ${classAt(items, at + offset)}`);

/** Features of the pair of a chemical and a target, given by their places among the items; in each the order of the two counts. */
export function lineFeatures(items: readonly Item[], chemical: number, target: number): string[] {
  const between = items.slice(Math.min(chemical, target) + 1, Math.max(chemical, target));
  return [
    ...rolesAlong(between),
    ...nearness(items, chemical, target, between),
    ...actionsOnForms(items, chemical, target, between),
    ...classesBeside(items, chemical),
    ...classesBeside(items, target),
  ];
}
