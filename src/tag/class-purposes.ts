import { classPurposes } from '../lexicon/class-purposes.ts';
import type { Hierarchy, Mention } from '../model.ts';
import type { ReadSentence } from '../text/read-sentence.ts';
import { SentenceView } from './sentence-view.ts';
import { predicatesOf } from './subjects.ts';

/** "X is a sedative" says what X is for. */

const PURPOSES: readonly (readonly [string, string])[] = classPurposes
  .trim()
  .split('\n')
  .map((row) => row.split('|').map((field) => field.trim()))
  .map(([id = '', purpose = '']) => [id, purpose]);

function purposeOf(one: Mention, hierarchy: Hierarchy): Mention[] {
  const isClass = one.label.endsWith('s');
  const row = PURPOSES.find(([id]) => id === one.id || (isClass && hierarchy.isA(one.id, id)));
  return row === undefined ? [] : [{ ...one, kind: 'purpose', id: row[1], label: hierarchy.label(row[1]) }];
}

/** The sentence with what the classes it predicates of a treatment are for. */
export function withClassPurposes(read: ReadSentence, view: SentenceView, hierarchy: Hierarchy): SentenceView {
  const purposes = predicatesOf(view).flatMap((one) => purposeOf(one, hierarchy));
  const news = purposes.filter((one) => !view.starting(view.startOf(one)).some(({ kind }) => kind === 'purpose'));
  if (news.length === 0) return view;
  const mentions = [...read.mentions, ...news].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return new SentenceView({ ...read, mentions });
}
