import { conceptId } from '../text/concept-id.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { overlap } from '../text/spans.ts';
import type { Draft } from './drafts.ts';
import type { SentenceView } from './sentence-view.ts';

/** Whom a warning is for where it tells which of a large group: "women who have never given birth". */

type Thing = Draft['object'];

/** Groups that a warning does not mean as a whole where words that follow tell which of them. */
const LARGE_GROUPS: ReadonlySet<string> = new Set([
  'women',
  'men',
  'girls',
  'boys',
  'children',
  'infants',
  'adolescents',
  'adults',
  'young-adults',
  'older-adults',
]);

const DESCRIBES = /^ (?:who|whose) [^,;:.!?()–—]{3,80}/i;
const GOES_ON = / (?:as|because|since|unless|until|but|so)\b.*$/i;
const STATES = / (?:should|must|can|cannot|could|may|might|ought|need|shall|will|would)\b.*$/i;

/** A large group with the words that describe it; those in front of the trigger end at the verb. */
function described({ text }: SentenceView, object: Thing, isSubject: boolean): Thing {
  const { start, end } = object.span;
  const after = LARGE_GROUPS.has(object.id) ? DESCRIBES.exec(text.slice(end))?.[0].replace(GOES_ON, '') : undefined;
  const words = (isSubject ? after?.replace(STATES, '') : after)?.trimEnd() ?? '';
  if (words === '' || isFunctionWord(words.slice(words.lastIndexOf(' ') + 1).toLowerCase())) return object;
  const span = { start, end: end + words.length };
  const label = text.slice(start, span.end).toLowerCase();
  return { id: conceptId(label), label, span, via: 'slot' };
}

/** The things a warning names; of a group and what describes it, the latter where it says it all. */
export function withDescribed(view: SentenceView, things: readonly Thing[], trigger: number): Thing[] {
  const wider = things.map((thing) => described(view, thing, thing.span.start <= trigger));
  return wider.filter((one, at) => {
    const others = wider.filter((other, place) => place !== at && overlap(one.span, other.span));
    const isDescription = others.some(({ span }) => span.start < one.span.start);
    return isDescription ? !LARGE_GROUPS.has(one.id) : others.every(({ id }) => LARGE_GROUPS.has(id));
  });
}
