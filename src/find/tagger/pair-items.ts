import type { Span } from '../../model.ts';
import { formFact, type Token } from '../../text/tokenize.ts';
import { actionOf, isJoint } from './interaction-words.ts';
import type { NameType } from './labels.ts';

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

const roleOf = formFact(({ stem }): string | null => actionOf(stem) ?? (isJoint(stem) ? stem : null));

/** The words of a sentence, those of a name as one. */
export function itemsOf(tokens: readonly Token[], names: readonly Name[]): readonly Item[] {
  const items: Item[] = [];
  for (const token of tokens) {
    const name = names.find(({ span }) => token.start < span.end && token.end > span.start) ?? null;
    if (name === null) items.push({ stem: token.stem, role: roleOf(token.form), name, head: token });
    else {
      if (items.at(-1)?.name === name) items.pop();
      items.push({ stem: LETTERS[name.type], role: LETTERS[name.type], name, head: token });
    }
  }
  return items;
}

/** Whether a role is that of a name. */
export const isName = (role: string | null | undefined): boolean => role === 'C' || role === 'T';
