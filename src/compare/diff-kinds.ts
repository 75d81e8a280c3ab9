import { type Change, type Claim, QUALIFIERS } from '../model.ts';
import { SAYERS } from '../text/sayers.ts';
import { plainWords } from './align.ts';
import type { Match } from './diff-match.ts';
import { relateValues } from './duration-value.ts';
import { facetStrength, facetVerb } from './facets.ts';

type Verdict = Pick<Change, 'kind' | 'because'>;

const quoted = (words: string): string => `“${words}”`;
const quotedOf = (words: string | undefined): string | undefined => (words === undefined ? undefined : quoted(words));

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
  const told = plainWords(before.object.text) === plainWords(after.object.text) ? timed : objectWords;
  return [{ kind: 'value-changed', because: `${told(before)} became ${told(after)}.` }];
}

const objectWords = ({ object }: Claim): string => quoted(object.text);

/** "“six weeks” (within)": for times that only their relation tells apart. */
const timed = (claim: Claim): string =>
  claim.value === null ? objectWords(claim) : `${objectWords(claim)} (${claim.value.relation})`;

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
  const because = sayFacetChange(before, after);
  const [weak, strong] = [facetStrength(before), facetStrength(after)];
  if (weak === null || strong === null || before.polarity === 'denied') return [{ kind: 'qualifier-changed', because }];
  return [{ kind: strong > weak ? 'strengthened' : 'weakened', because }];
}

/** "The form “gel” was dropped.", "“helps” became “is approved”." */
function sayFacetChange(before: Claim, after: Claim): string {
  const named = before.type === 'route' ? 'the form ' : '';
  const [from, to] = [facetWords(before), facetWords(after)];
  return sentenceOf(sayChange(named, from, to));
}

function facetWords({ type, facet }: Claim): string | undefined {
  if (facet === null) return undefined;
  return quoted(type === 'route' ? facet.replaceAll('-', ' ') : facetVerb(facet));
}

/** What became of quoted words, of which one side may have none. */
function sayChange(name: string, from: string | undefined, to: string | undefined): string {
  if (to === undefined) return `${name}${from} was dropped`;
  return from === undefined ? `${name}${to} was added` : `${name}${from} became ${to}`;
}

const sentenceOf = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

const sayerOf = ({ attribution }: Claim): string => (attribution === null ? 'nobody' : SAYERS[attribution]);

function changeAttribution({ before, after }: Match): Verdict[] {
  if (before.attribution === after.attribution) return [];
  const because = `It was attributed to ${sayerOf(before)} and is attributed to ${sayerOf(after)} now.`;
  return [{ kind: 'reattributed', because }];
}

function changeQualifiers({ before, after }: Match): Verdict[] {
  const changes = QUALIFIERS.flatMap((name) => {
    const [from, to] = [before.qualifiers[name], after.qualifiers[name]];
    if (plainWords(from ?? '') === plainWords(to ?? '')) return [];
    return [sayChange(`the ${name} `, quotedOf(from), quotedOf(to))];
  });
  if (changes.length === 0) return [];
  return [{ kind: 'qualifier-changed', because: sentenceOf(changes.join(', ')) }];
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
