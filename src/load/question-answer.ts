import { cutText } from '../text/source-map.ts';
import { type Draft, draftOf } from './draft.ts';
import { isQuestionLine } from './line-shape.ts';

const QUESTION = /^(?:q(?:uestion)?\s?\d{0,2}\s?[:.]|q\d{1,2}\))\s+/i;
const ANSWER = /^a(?:nswer)?\s?\d{0,2}\s?[:.]\s+/i;
const ANSWER_INSIDE = /\?["'”’]?\s+a(?:nswer)?\s?\d{0,2}\s?[:.]\s+/i;

const asQuestion = (draft: Draft, from: number, to: number): Draft => ({
  ...draft,
  ...cutText(draft, from, to),
  kind: 'question',
  depth: draft.kind === 'heading' ? draft.depth : 0,
});

/** "Q: … A: …" in one paragraph is two blocks; the label of a question is left out. */
function splitQuestion(draft: Draft): Draft[] {
  if (draft.kind === 'list-item' || draft.kind === 'table-cell') return [draft];
  const label = QUESTION.exec(draft.text)?.[0].length ?? 0;
  if (label === 0) {
    return draft.kind === 'heading' && isQuestionLine(draft.text) ? [asQuestion(draft, 0, draft.text.length)] : [draft];
  }
  const inside = ANSWER_INSIDE.exec(draft.text);
  if (inside === null) return [asQuestion(draft, label, draft.text.length)];
  const end = inside.index + inside[0].search(/\s/);
  const rest = inside.index + inside[0].length;
  const answer = draftOf('paragraph', cutText(draft, rest, draft.text.length), 0, draft.zone);
  return [asQuestion(draft, label, end), answer].filter((part) => part.text !== '');
}

/** An item that asks and whose own items answer, as in a list of terms. */
function isAskingItem(draft: Draft, next: Draft | undefined): boolean {
  if (draft.kind !== 'list-item' || next?.kind !== 'list-item') return false;
  return next.depth > draft.depth && isQuestionLine(draft.text);
}

/** Finds the questions: labelled ones ("Q1:") get depth 0, headings that ask keep their level. */
export function markQuestions(drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft, index) =>
    isAskingItem(draft, drafts[index + 1]) ? [asQuestion(draft, 0, draft.text.length)] : splitQuestion(draft),
  );
}

function stripAnswerLabel(draft: Draft): void {
  const label = ANSWER.exec(draft.text)?.[0].length ?? 0;
  if (label > 0) Object.assign(draft, cutText(draft, label, draft.text.length));
}

/** A title that asks is answered by the whole article, not by its first paragraph. */
function isTitle(draft: Draft, index: number, drafts: readonly Draft[]): boolean {
  if (draft.depth !== 1 || drafts.findIndex((other) => other.zone !== 'furniture') < index) return false;
  return drafts.slice(index + 1).some((other) => other.zone !== 'furniture' && isTurn(other));
}

const isTurn = (draft: Draft): boolean => draft.kind === 'heading' || draft.kind === 'question';

/**
 * Ties answers to their questions: every paragraph after a labelled question, the first paragraph under a heading
 * that asks.
 */
export function linkAnswers(drafts: readonly Draft[]): void {
  let question: Draft | null = null;
  for (const [index, draft] of drafts.entries()) {
    if (isTurn(draft) || draft.zone === 'furniture') {
      question =
        draft.kind === 'question' && draft.zone !== 'furniture' && !isTitle(draft, index, drafts) ? draft : null;
    } else if (question !== null && draft.kind === 'paragraph') {
      stripAnswerLabel(draft);
      draft.kind = 'answer';
      draft.lead = question;
      if (question.depth > 0) question = null;
    }
  }
}
