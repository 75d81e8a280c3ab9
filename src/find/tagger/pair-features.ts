import type { Span } from '../../model.ts';
import type { Token } from '../../text/tokenize.ts';
import { FEATURE_BITS } from './features.ts';
import { actionOf, isAction, isJoint } from './interaction-words.ts';
import type { NameType } from './labels.ts';
import { hashText } from './word-slots.ts';

/** A chemical or target in a sentence. */
export interface Name {
  readonly type: NameType;
  readonly span: Span;
  /** How likely exactly this name is, from 0 to 1; null where the lexicon knows it. */
  readonly score: number | null;
}

/** A word of a sentence, or a whole name. */
export interface Item {
  /** The stem of a word; "C" or "T" for a name. */
  readonly stem: string;
  /** What the item is to a pair of names: a name, an action, a joint; null for other words. */
  readonly role: string | null;
  readonly name: Name | null;
  /** The last word of a name. */
  readonly head: Token;
}

const LETTERS: Readonly<Record<NameType, string>> = { chemical: 'C', target: 'T' };

function wordItem(token: Token): Item {
  const { stem } = token;
  return { stem, role: actionOf(stem) ?? (isJoint(stem) ? stem : null), name: null, head: token };
}

/** The words of a sentence, those of a name as one. */
export function itemsOf(tokens: readonly Token[], names: readonly Name[]): readonly Item[] {
  const items: Item[] = [];
  for (const token of tokens) {
    const name = names.find(({ span }) => token.start < span.end && token.end > span.start) ?? null;
    if (name === null) items.push(wordItem(token));
    else {
      if (items.at(-1)?.name === name) items.pop();
      items.push({ stem: LETTERS[name.type], role: LETTERS[name.type], name, head: token });
    }
  }
  return items;
}

const isName = (role: string | undefined): boolean => role === 'C' || role === 'T';

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

/** Two names of a sentence with what stands before, between and behind them. */
interface Setting {
  readonly order: string;
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

const stems = (items: readonly Item[]): string => items.map(({ stem }) => stem).join(' ');

/** Runs of one, two and three words between the names, and the whole where it is short. */
function wordsBetween({ order, between }: Setting): string[] {
  const runs = (length: number) =>
    between.slice(length - 1).map((_, at) => `run ${order} ${stems(between.slice(at, at + length))}`);
  return [
    ...between.map(({ stem }) => `word ${stem}`),
    ...runs(1),
    ...runs(2),
    ...runs(3),
    ...(between.length <= 5 ? [`path ${order} ${stems(between)}`] : []),
    `first ${order} ${between[0]?.stem}`,
    `last ${order} ${between.at(-1)?.stem}`,
    `far ${order} ${Math.min(between.length, 12)}`,
  ];
}

/** What the words between and around the names say of an action, without the words themselves. */
function roles({ order, between, before, behind }: Setting): string[] {
  const path = rolesOf(between);
  const plain = path.filter((role) => !isName(role) && role !== ',');
  const actions = path.filter(isAction);
  const [pre, post] = [rolesOf(before), rolesOf(behind)];
  const [preAction = '', postAction = ''] = [pre.find(isAction), post.find(isAction)];
  return [
    ...(path.length <= 8 ? [`roles ${path.join(' ')}`] : []),
    ...(plain.length <= 6 ? [`plain ${plain.join(' ')}`] : []),
    `actions ${[...new Set(actions)].join(' ')}`,
    `first action ${actions[0]}`,
    `last action ${actions.at(-1)}`,
    `pre ${pre.slice(0, 2).join(' ')}`,
    `post ${post.slice(0, 2).join(' ')}`,
    `frame ${pre[0]}|${path[0]}|${path.at(-1)}|${post[0]}`,
    `pre action ${preAction}`,
    `post action ${postAction}`,
    `pre first ${preAction}|${actions[0]}`,
    `last post ${actions.at(-1)}|${postAction}`,
    `chemicals ${Math.min(between.filter(({ role }) => role === 'C').length, 3)}`,
    `targets ${Math.min(between.filter(({ role }) => role === 'T').length, 3)}`,
  ].map((feature) => `${order} ${feature}`);
}

/** A name and the words beside it. */
function ofName(items: readonly Item[], at: number, order: string): string[] {
  const { name, head } = items[at] as Item;
  const [left, right] = [items[at - 1]?.stem, items[at + 1]?.stem];
  return [
    `left ${left}`,
    `right ${right}`,
    `left ${order} ${left}`,
    `right ${order} ${right}`,
    `lefts ${items[at - 2]?.stem} ${left}`,
    `rights ${right} ${items[at + 2]?.stem}`,
    `head ${head.stem}`,
    `ending ${head.norm.slice(-3)}`,
    `score ${name?.score == null ? 'known' : Math.floor(name.score * 5)}`,
  ].map((feature) => `${name?.type} ${feature}`);
}

function ofSentence(items: readonly Item[]): string[] {
  const actions = new Set(items.flatMap(({ role }) => (role !== null && isAction(role) ? [role] : [])));
  const count = (type: string) => Math.min(items.filter(({ role }) => role === type).length, 4);
  return [
    ...items.map(({ stem }) => `in ${stem}`),
    ...[...actions].map((action) => `in action ${action}`),
    `in actions ${[...actions].sort().join(' ')}`,
    `C ${count('C')}`,
    `T ${count('T')}`,
  ];
}

const MASK = 2 ** FEATURE_BITS - 1;

const hashed = (features: readonly string[]): number[] => features.map((feature) => hashText(feature) & MASK);

/** Hashed features that all pairs of a sentence share. */
export const sharedFeatures = (items: readonly Item[]): number[] => hashed(ofSentence(items));

/** Hashed features of the pair of a chemical and a target, given by their places among the items; without the shared ones. */
export function pairFeatures(items: readonly Item[], chemical: number, target: number): number[] {
  const setting = settingOf(items, chemical, target);
  const { order, before, behind } = setting;
  return hashed([
    order,
    ...wordsBetween(setting),
    ...roles(setting),
    ...ofName(items, chemical, order),
    ...ofName(items, target, order),
    ...before.slice(0, 5).map(({ stem }) => `before ${order} ${stem}`),
    ...behind.slice(0, 5).map(({ stem }) => `behind ${order} ${stem}`),
  ]);
}
