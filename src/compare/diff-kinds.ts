import { type Change, type Claim, QUALIFIERS } from '../model.ts';
import { plainWords } from './align.ts';
import type { Match } from './diff-match.ts';
import { relateValues } from './duration-value.ts';
import { facetStrength, facetVerb } from './facets.ts';

type Verdict = Pick<Change, 'kind' | 'because'>;

const quoted = (words: string | undefined): string => (words === undefined ? 'nothing' : `“${words}”`);

function changePolarity({ before, after }: Match): Verdict[] {
  if (before.polarity === after.polarity) return [];
  return after.polarity === 'denied'
    ? [{ kind: 'denied', because: 'What was asserted is denied now.' }]
    : [{ kind: 'affirmed', because: 'What was denied is asserted now.' }];
}

function changeValue({ before, after }: Match): Verdict[] {
  if (before.type !== 'duration') return [];
  const relation = relateValues(before, after);
  if (relation === 'equal' || (relation === 'unknown' && before.object.id === after.object.id)) return [];
  return [{ kind: 'value-changed', because: `${quoted(before.object.text)} became ${quoted(after.object.text)}.` }];
}

const hedgeOf = (claim: Claim): string => {
  const cue = claim.evidence.cues.find(({ role }) => role === 'hedge');
  return cue === undefined ? 'hedged' : `hedged with “${cue.text}”`;
};

function changeCertainty({ before, after }: Match): Verdict[] {
  if (before.certainty === after.certainty || before.polarity !== after.polarity) return [];
  return after.certainty === 'stated'
    ? [{ kind: 'strengthened', because: `What was ${hedgeOf(before)} is stated now.` }]
    : [{ kind: 'weakened', because: `What was stated is ${hedgeOf(after)} now.` }];
}

function changeFacet({ before, after }: Match): Verdict[] {
  if (before.facet === after.facet || before.polarity !== after.polarity) return [];
  const because = `${facetWords(before)} became ${facetWords(after)}.`;
  const [weak, strong] = [facetStrength(before), facetStrength(after)];
  if (weak === null || strong === null || before.polarity === 'denied') return [{ kind: 'qualifier-changed', because }];
  return [{ kind: strong > weak ? 'strengthened' : 'weakened', because }];
}

function facetWords({ type, facet }: Claim): string {
  if (facet === null) return 'nothing in particular';
  return type === 'route' ? quoted(facet) : `“${facetVerb(facet)}”`;
}

function changeAttribution({ before, after }: Match): Verdict[] {
  if (before.attribution === after.attribution) return [];
  const [from, to] = [before.attribution ?? 'nobody', after.attribution ?? 'nobody'];
  return [{ kind: 'reattributed', because: `It was attributed to ${from} and is attributed to ${to} now.` }];
}

function changeQualifiers({ before, after }: Match): Verdict[] {
  const changes = QUALIFIERS.flatMap((name) => {
    const [from, to] = [before.qualifiers[name], after.qualifiers[name]];
    if (plainWords(from ?? '') === plainWords(to ?? '')) return [];
    if (to === undefined) return [`the ${name} ${quoted(from)} was dropped`];
    return [
      from === undefined ? `the ${name} ${quoted(to)} was added` : `the ${name} ${quoted(from)} became ${quoted(to)}`,
    ];
  });
  if (changes.length === 0) return [];
  const text = changes.join(', ');
  return [{ kind: 'qualifier-changed', because: `${text.charAt(0).toUpperCase()}${text.slice(1)}.` }];
}

const CHECKS = [changePolarity, changeValue, changeCertainty, changeFacet, changeAttribution, changeQualifiers];

function isReworded(before: string, after: string): boolean {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  return before !== after && plain(before) !== plain(after);
}

/** What a matched claim says differently now; `reworded` where only its sentence changed. */
export function judgeMatch(match: Match): Change[] {
  const { before, after } = match;
  const verdicts = CHECKS.flatMap((check) => check(match));
  if (verdicts.length === 0 && isReworded(before.sentence.text, after.sentence.text)) {
    verdicts.push({ kind: 'reworded', because: 'Other words say the same.' });
  }
  return verdicts.map(({ kind, because }) => ({ kind, before, after, because }));
}
