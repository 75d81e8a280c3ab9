import type { Mention } from '../model.ts';
import { conceptId } from '../text/concept-id.ts';

/** Complaints named by what they are not: "non-vertebral fractures" are the other fractures and deny none. */

const NON = /\bnon-$/i;

/** What "non-" makes of a complaint whose name it stands before. */
export function complementOf(one: Mention): Mention {
  const label = `non-${one.label}`;
  return { ...one, id: conceptId(label), label, span: { start: one.span.start - 'non-'.length, end: one.span.end } };
}

const isComplaint = ({ kind }: Mention): boolean => kind === 'condition' || kind === 'effect';

/** The mentions of a sentence, those complaints of several words turned to their complement that stand behind "non-"; "non-sedating" denies an effect. */
export function readComplements(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if (!/\bnon-/i.test(text)) return mentions;
  return mentions.map((one) => {
    const { start, end } = one.span;
    return isComplaint(one) && NON.test(text.slice(0, start)) && text.slice(start, end).includes(' ')
      ? complementOf(one)
      : one;
  });
}
