import { hashText } from '../../text/hash.ts';
import { FEATURE_BITS } from './features.ts';
import { isAction } from './interaction-words.ts';
import { type Item, isName } from './pair-items.ts';
import { lineFeatures } from './pair-lines.ts';
import { extendHash } from './word-slots.ts';

/** Roles one after another; of a list of names of one type ("C, C and C") the first. */
function rolesOf(items: readonly Item[]): string[] {
  const roles: string[] = [];
  for (const { role } of items) {
    if (role === null || role === roles.at(-1)) continue;
    if (isName(role) && roles.at(-1) === ',' && roles.at(-2) === role) roles.pop();
    else roles.push(role);
  }
  return roles;
}

const AROUND = 6;

type Order = 'CT' | 'TC';

/** Two names of a sentence with what stands before, between and behind them. */
interface Setting {
  readonly order: Order;
  readonly before: readonly Item[];
  readonly between: readonly Item[];
  readonly behind: readonly Item[];
}

function settingOf(items: readonly Item[], chemical: number, target: number): Setting {
  const [first, last] = chemical < target ? [chemical, target] : [target, chemical];
  return {
    order: chemical < target ? 'CT' : 'TC',
    before: items.slice(Math.max(0, first - AROUND), first).reverse(),
    between: items.slice(first + 1, last),
    behind: items.slice(last + 1, last + 1 + AROUND),
  };
}

/** Hashed features. A feature is the hash of its name and of what it is made of, parted by spaces. */
type Features = number[];

const MASK = 2 ** FEATURE_BITS - 1;

function add(features: Features, hash: number): void {
  features.push(hash & MASK);
}

/** The hashes of the starts of features in which the order of the names counts. */
const startsFor = (start: (order: Order) => string): Readonly<Record<Order, number>> => ({
  CT: hashText(start('CT')),
  TC: hashText(start('TC')),
});

const WORD = hashText('word ');
const ORDER = startsFor((order) => order);
const RUN = startsFor((order) => `run ${order} `);
const PATH = startsFor((order) => `path ${order} `);
const FIRST = startsFor((order) => `first ${order} `);
const LAST = startsFor((order) => `last ${order} `);
const FAR = startsFor((order) => `far ${order} `);
const LONGEST_PATH = 5;
const FARTHEST = 12;

/** The hash of some stems of items after a start. */
function hashStems(start: number, items: readonly Item[], from: number, to: number): number {
  let hash = start;
  for (let at = from; at < to; at++) {
    if (at > from) hash = extendHash(hash, ' ');
    hash = extendHash(hash, (items[at] as Item).stem);
  }
  return hash;
}

const stemOf = (item: Item | undefined): string => item?.stem ?? 'undefined';

/** Runs of one, two and three words between the names, and the whole where it is short. */
function addBetween(features: Features, { order, between }: Setting): void {
  const { length } = between;
  for (const { stem } of between) add(features, extendHash(WORD, stem));
  for (let run = 1; run <= 3; run++) {
    for (let at = 0; at + run <= length; at++) add(features, hashStems(RUN[order], between, at, at + run));
  }
  if (length <= LONGEST_PATH) add(features, hashStems(PATH[order], between, 0, length));
  add(features, extendHash(FIRST[order], stemOf(between[0])));
  add(features, extendHash(LAST[order], stemOf(between.at(-1))));
  add(features, extendHash(FAR[order], String(Math.min(length, FARTHEST))));
}

const countOf = (items: readonly Item[], wanted: string): number => {
  let count = 0;
  for (const { role } of items) if (role === wanted) count++;
  return count;
};

/** What the words between and around the names say of an action, without the words themselves. */
function addRoles(features: Features, { order, between, before, behind }: Setting): void {
  const path = rolesOf(between);
  const plain = path.filter((role) => !isName(role) && role !== ',');
  const actions = path.filter(isAction);
  const [pre, post] = [rolesOf(before), rolesOf(behind)];
  const [preAction = '', postAction = ''] = [pre.find(isAction), post.find(isAction)];
  const start = extendHash(ORDER[order], ' ');
  const addRole = (feature: string) => add(features, extendHash(start, feature));
  if (path.length <= 8) addRole(`roles ${path.join(' ')}`);
  if (plain.length <= 6) addRole(`plain ${plain.join(' ')}`);
  addRole(`actions ${[...new Set(actions)].join(' ')}`);
  addRole(`first action ${actions[0]}`);
  addRole(`last action ${actions.at(-1)}`);
  addRole(`pre ${pre.slice(0, 2).join(' ')}`);
  addRole(`post ${post.slice(0, 2).join(' ')}`);
  addRole(`frame ${pre[0]}|${path[0]}|${path.at(-1)}|${post[0]}`);
  addRole(`pre action ${preAction}`);
  addRole(`post action ${postAction}`);
  addRole(`pre first ${preAction}|${actions[0]}`);
  addRole(`last post ${actions.at(-1)}|${postAction}`);
  addRole(`chemicals ${Math.min(countOf(between, 'C'), 3)}`);
  addRole(`targets ${Math.min(countOf(between, 'T'), 3)}`);
}

/** A name and the words beside it. */
function addName(features: Features, items: readonly Item[], at: number, order: Order): void {
  const { name, head } = items[at] as Item;
  const stem = (place: number): string => stemOf(place < 0 ? undefined : items[place]);
  const [left, right] = [stem(at - 1), stem(at + 1)];
  const start = hashText(`${name?.type} `);
  const addBeside = (feature: string) => add(features, extendHash(start, feature));
  addBeside(`left ${left}`);
  addBeside(`right ${right}`);
  addBeside(`left ${order} ${left}`);
  addBeside(`right ${order} ${right}`);
  addBeside(`lefts ${stem(at - 2)} ${left}`);
  addBeside(`rights ${right} ${stem(at + 2)}`);
  addBeside(`head ${head.stem}`);
  addBeside(`ending ${head.norm.slice(-3)}`);
  addBeside(`score ${name?.score == null ? 'known' : Math.floor(name.score * 5)}`);
}

const IN = hashText('in ');

/** Hashed features that all pairs of a sentence share. */
export function sharedFeatures(items: readonly Item[]): number[] {
  const features: Features = [];
  const actions = new Set(items.flatMap(({ role }) => (role !== null && isAction(role) ? [role] : [])));
  for (const { stem } of items) add(features, extendHash(IN, stem));
  for (const action of actions) add(features, hashText(`in action ${action}`));
  add(features, hashText(`in actions ${[...actions].sort().join(' ')}`));
  add(features, hashText(`C ${Math.min(countOf(items, 'C'), 4)}`));
  add(features, hashText(`T ${Math.min(countOf(items, 'T'), 4)}`));
  return features;
}

const BEFORE = startsFor((order) => `before ${order} `);
const BEHIND = startsFor((order) => `behind ${order} `);
const BESIDE = 5;

/** Hashed features of the pair of a chemical and a target, given by their places among the items; without the shared ones. */
export function pairFeatures(items: readonly Item[], chemical: number, target: number): number[] {
  const setting = settingOf(items, chemical, target);
  const { order, before, behind } = setting;
  const features: Features = [];
  add(features, ORDER[order]);
  addBetween(features, setting);
  addRoles(features, setting);
  addName(features, items, chemical, order);
  addName(features, items, target, order);
  for (const feature of lineFeatures(items, chemical, target)) add(features, extendHash(ORDER[order], feature));
  for (const { stem } of before.slice(0, BESIDE)) add(features, extendHash(BEFORE[order], stem));
  for (const { stem } of behind.slice(0, BESIDE)) add(features, extendHash(BEHIND[order], stem));
  return features;
}
