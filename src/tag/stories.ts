import type { Hierarchy, Mention } from '../model.ts';
import type { ReadSentence } from '../text/read-sentence.ts';
import type { Discourse } from './discourse.ts';
import type { Draft } from './drafts.ts';
import type { Rule } from './rule.ts';
import type { SentenceView } from './sentence-view.ts';

/** What befell those who tell of their own treatment: "The first week I felt sick. Then the headaches started." */

const RULE: Rule = { id: 'told-of-oneself', pattern: '{object}' };

const SELF = /\b(?:i|my|me|i['’](?:m|ve|d|ll))\b/i;
const QUOTED = /^["“”‘']/;
/** A text is a story where so many sentences, and this share of all, speak of oneself. */
const LEAST_SENTENCES = 5;
const LEAST_SHARE = 0.2;

/** Whether a text tells of the writer's own treatment. */
export function isStory(sentences: readonly ReadSentence[], { topic, compares }: Discourse): boolean {
  if (topic === null || compares) return false;
  const body = sentences.filter(({ sentence: { block, text } }) => block.zone !== 'furniture' && !QUOTED.test(text));
  const own = body.filter(({ sentence: { text } }) => SELF.test(text)).length;
  return own >= LEAST_SENTENCES && own >= LEAST_SHARE * body.length;
}

/** "I was put on it", "my first tablet", "Week 1": what befalls the writer from here on may be due to the treatment. */
const BEGINS =
  /\b(?:(?:put|started) (?:me|us) on|(?:i|we) was put on|(?:i|we)(?:['’]ve| have)? (?:just |finally |then |first )?(?:started|began|begun|took|tried|went on|swallowed|popped)|(?:i['’]ve|i have) been (?:on|taking|using)|prescribed|my first|the first (?:dose|tablets?|pills?|capsules?|injection|jab|shot|session|patch|nights?|days?|weeks?|months?)|(?:day|week|month) (?:one|1|two|2))\b/i;
export const beginsTreatment = (text: string): boolean => BEGINS.test(text);

/** What was there before, went away, is feared, or has another cause. */
const NOT_BEFALLEN =
  /\b(?:before|used to|for years|since|always|diagnosed|because|due to|history|born|gone|(?:went|goes)(?: away\b|(?=[.,;!]|$))|better|less|fewer|rarer|eas(?:ed?|ing)|stopp?(?:ed|s)?|disappear\w*|vanish\w*|lift(?:ed)?|improv\w*|without|free|longer|never|not|no|none|nor|hardly|cannot|help\w*|cur(?:ed?|es)|reliev\w*|relief|worri\w*|afraid|scared|fear\w*|would|might|could|if|unless|when i (?:stop|skip|miss)\w*|skipped|missed|forgot|for my|for the|against|(?:walk|c[oa]m|w[ae]nt)\w* in with|caught|treat\w*|had been|suffer(?:ed)? from|with (?:my|the)|myth|cold turkey|withdrawal|quitting)\b|n['’]t\b/i;
const OPENS =
  /^(?:(?:and|then|also|plus|oh|yes|next|the|some|a|an|bit|lots?|of|came|come|mild|bad|terrible|awful) ?)*$/i;
/** Others than the writer. */
const ANOTHER =
  /\b(?:s?he|her|his|they|their|mother|mum|mom|father|dad|parents?|sister|brother|son|daughter|child(?:ren)?|kids?|baby|wife|husband|partner|aunt|uncle|friend|neighbou?r|colleague|boss|dog|cat|hero)(?:['’]s)?\b/i;
const AROUND = 70;

/** Whether the words before a complaint say that the writer and nobody else had it, or that it came. */
function isOwn({ text }: SentenceView, { span }: Mention): boolean {
  const before = text.slice(Math.max(0, span.start - AROUND), span.start);
  const since = text.slice(Math.max(0, span.start - AROUND), span.end).split(ANOTHER);
  return SELF.test(since.at(-1) ?? '') || (since.length === 1 && OPENS.test(before));
}

/** The complaints of a sentence of a story, after the treatment has begun, that nothing else reads. */
export function draftsOfStory(
  view: SentenceView,
  drafts: readonly Draft[],
  { topic, condition }: Discourse,
  treated: ReadonlySet<string>,
  hierarchy: Hierarchy,
): Draft[] {
  if (topic === null || NOT_BEFALLEN.test(view.text)) return [];
  const isTreated = ({ id }: Mention): boolean =>
    [...treated, ...(condition === null ? [] : [condition.id])].some(
      (one) => one === id || hierarchy.isA(id, one) || hierarchy.isA(one, id),
    );
  const complaints = view.mentions.filter(
    (one) =>
      one.kind === 'effect' &&
      isOwn(view, one) &&
      !isTreated(one) &&
      !drafts.some(({ object: { span } }) => span.start < one.span.end && one.span.start < span.end),
  );
  return complaints.map((object) => ({
    type: 'side-effect',
    rule: RULE,
    rank: 0,
    subject: { ...topic, span: null, resolved: 'topic' },
    object,
    trigger: object.span,
    via: 'sentence',
  }));
}
