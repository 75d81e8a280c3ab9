import type { UnmatchedPhrase, UnmatchedReason } from '../coverage/unmatched.ts';
import type { Failure } from '../model.ts';
import type { Render } from './format.ts';
import { toJson } from './json.ts';
import { oneLine, wrap, wrapAfter } from './measure.ts';
import { count } from './quote.ts';
import { failureRecord } from './record.ts';

/** What no row of the lexicon names, and the sources that could not be read. */
export interface Coverage {
  readonly unmatched: readonly UnmatchedPhrase[];
  readonly failures: readonly Failure[];
}

const PLACES = 5;
const REASONS: Readonly<Record<UnmatchedReason, string>> = {
  form: 'by its form',
  tagger: 'by the words around it',
  object: 'a claim is about it',
  place: 'by its place',
};

function placesText({ places }: UnmatchedPhrase): string {
  const shown = places.slice(0, PLACES).map(({ source, line }) => `${oneLine(source)}:${line}`);
  return places.length > PLACES ? `${shown.join(', ')} and ${places.length - PLACES} more` : shown.join(', ');
}

/** One phrase a row: how often, what it seems to be and why, and where. */
export const unmatchedText: Render<Coverage> = ({ unmatched }, { width, paint }) => {
  const rows = unmatched.flatMap((one) => {
    const phrase = oneLine(one.phrase);
    const head = `${String(one.count).padStart(5)}  `;
    const lead = ' '.repeat(head.length);
    return [
      ...wrapAfter(head, `${phrase}  (${one.kind}, ${REASONS[one.reason]})`, width).map((line) =>
        line.replace(phrase, () => paint.strong(phrase)),
      ),
      ...wrapAfter(lead, placesText(one), width).map(paint.faint),
    ];
  });
  const total = wrap(`${count(unmatched.length, 'phrase')} that no row of the lexicon names`, width);
  return `${[...rows, ...total].join('\n')}\n`;
};

/** Phrases with all their places. */
export const unmatchedJson: Render<Coverage> = ({ unmatched, failures }) =>
  toJson({ unmatched, failures: failures.map(failureRecord) });
