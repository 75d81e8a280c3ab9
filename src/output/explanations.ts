import type { Claim, Cue, CueRole } from '../model.ts';
import type { ConceptNote, Explanation } from '../tag/explain.ts';
import type { Style } from './format.ts';
import { toJson } from './json.ts';
import { type Mark, markText } from './marked-text.ts';
import { oneLine, wrapAfter } from './measure.ts';
import { flagsOf, placeOf, spanInSentence, statementOf } from './quote.ts';
import { claimRecord } from './record.ts';

/** An explanation with the words of the source that made it. */
export interface ExplainedClaim extends Explanation {
  /** The words of the trigger, which may stand in a lead-in. */
  readonly trigger: string;
  /** The words of the subject; null where it is not written in the sentence. */
  readonly subject: string | null;
}

/** A sentence that claims nothing, what it names, and why it claims nothing. */
export interface SilentSentence {
  readonly text: string;
  readonly line: number;
  readonly mentions: readonly string[];
  readonly reason: string;
}

/** A reading that was considered and refused. */
export interface RefusedReading {
  readonly line: number;
  readonly rule: string;
  readonly subject: string;
  readonly object: string;
  readonly reason: string;
}

/** What stands at a place, and why. */
export interface Explanations {
  /** Readings of the same sentences that became no claim, each once. */
  readonly refused: readonly RefusedReading[];
  /** Sentences of the place in which no claim was found. */
  readonly silent: readonly SilentSentence[];
  readonly claims: readonly ExplainedClaim[];
}

const LETTERS: Readonly<Record<CueRole, string>> = {
  negation: 'N',
  hedge: 'H',
  attribution: 'A',
  regulatory: 'R',
  'non-assertion': 'Q',
  pseudo: 'P',
};

const RESOLVED: Readonly<Record<Claim['subject']['resolved'], string>> = {
  named: 'named in the sentence',
  pronoun: 'referred to in the sentence',
  topic: 'what the text is about',
};

function marksOf({ claim, trigger, subject }: ExplainedClaim): Mark[] {
  const { object, evidence } = claim;
  const parts = [
    ['O', object.span, object.text] as const,
    ...evidence.cues.map((cue) => [LETTERS[cue.role], cue.span, cue.text] as const),
    ['T', evidence.trigger, trigger] as const,
    ...(claim.subject.span === null || subject === null ? [] : [['S', claim.subject.span, subject] as const]),
  ];
  return parts.flatMap(([letter, span, words]) => {
    const found = spanInSentence(claim, span, words);
    return found === null ? [] : [{ letter, span: found }];
  });
}

function conceptText({ concept, parents }: ConceptNote): string {
  if (concept === null) return 'known from its words, not from the lexicon';
  const codes = Object.entries(concept.codes).map(([scheme, code]) => `${scheme}:${code}`);
  const above = parents.length === 0 ? [] : [`under ${parents.join(', ')}`];
  return [`${concept.kind} "${concept.id}"`, ...above, ...codes].join('; ');
}

const words = (trigger: string): string => (trigger === '' ? 'none: naming the object is enough' : `“${trigger}”`);

/** The words that a cue governs, as far as they stand in the sentence of the claim. */
function governed({ sentence }: Claim, { scope, text }: Cue): string {
  const start = Math.max(0, scope.start - sentence.span.start);
  const end = scope.end - sentence.span.start;
  return end > start && end - start <= sentence.text.length ? sentence.text.slice(start, end) : text;
}

/** Readings that come from annotated text and from no pattern. */
const LEARNED = /\.(?:learned|reported|interaction)$/;

function basisOf(rule: string, pattern: string | null): string {
  if (pattern !== null) return `, which looks for: ${pattern.replaceAll('|', ' | ')}`;
  return LEARNED.test(rule) ? ', which was learned from annotated text and looks for no set words' : '';
}

function rowsOf(explained: ExplainedClaim): [name: string, text: string][] {
  const { claim, rationale, pattern, notes, trigger, subject } = explained;
  const { evidence } = claim;
  const note = (role: ConceptNote['role']): string =>
    notes
      .filter((one) => one.role === role)
      .map(conceptText)
      .join('');
  const named = subject === null || claim.subject.resolved === 'named' ? '' : ` as “${subject}”`;
  return [
    ['type', `${claim.type}: ${rationale}`],
    ['rule', `${evidence.rule}${basisOf(evidence.rule, pattern)}`],
    ['T trigger', `${words(trigger)}${evidence.via === 'sentence' ? '' : ` (by way of ${evidence.via})`}`],
    ['S subject', `${claim.subject.label}, ${RESOLVED[claim.subject.resolved]}${named}; ${note('subject')}`],
    ['O object', `${claim.object.label}, written “${claim.object.text}”; ${note('object')}`],
    ...evidence.cues.map((cue): [string, string] => [
      `${LETTERS[cue.role]} ${cue.role}`,
      `“${cue.text}”, which governs “${governed(claim, cue)}”`,
    ]),
    [
      'so',
      [claim.polarity, claim.certainty, ...flagsOf(claim).filter((flag) => !/^(?:denied|hedged)$/.test(flag))].join(
        ', ',
      ),
    ],
  ];
}

function claimLines(explained: ExplainedClaim, style: Style): string[] {
  const { claim } = explained;
  const section = claim.section.length === 0 ? '' : `, under “${claim.section.join(' > ')}”`;
  return [
    style.paint.strong(oneLine(`${claim.type}: ${statementOf(claim)}`)),
    ...wrapAfter('', oneLine(`${claim.id}  ${placeOf(claim)}:${claim.sentence.column}${section}`), style.width),
    '',
    ...markText(claim.sentence.text, marksOf(explained), style.width - 2).map((line) => `  ${line}`),
    '',
    ...rowsOf(explained).flatMap(([name, text]) => wrapAfter(`  ${name.padEnd(15)}`, oneLine(text), style.width)),
    '',
  ];
}

function silentLines({ text, line, mentions, reason }: SilentSentence, { width, paint }: Style): string[] {
  const names = mentions.length === 0 ? [] : wrapAfter('  names:   ', mentions.join('; '), width);
  return [
    paint.strong(`line ${line}: no claim`),
    ...wrapAfter('  ', oneLine(text), width),
    ...names,
    ...wrapAfter('  because: ', reason, width),
    '',
  ];
}

function refusedLines(refused: readonly RefusedReading[], { width, paint }: Style): string[] {
  if (refused.length === 0) return [];
  const lines = refused.flatMap(({ line, rule, subject, object, reason }) =>
    wrapAfter(`  line ${line}: `, oneLine(`${rule}, ${subject} → ${object}: ${reason}`), width),
  );
  return [paint.strong('considered and refused'), ...lines, ''];
}

/** Explanations for a terminal. */
export function explanationsText({ claims, silent, refused }: Explanations, style: Style): string {
  const without = silent.flatMap((sentence) => silentLines(sentence, style));
  const lines = [...claims.flatMap((claim) => claimLines(claim, style)), ...without, ...refusedLines(refused, style)];
  return `${lines.slice(0, -1).join('\n')}\n`;
}

/** Claims with their reasons as JSON. */
export function explanationsJson({ claims, silent, refused }: Explanations): string {
  return toJson({
    claims: claims.map(({ claim, rationale, pattern, trigger, notes }) => ({
      claim: claimRecord(claim),
      rationale,
      pattern,
      trigger,
      lexicon: notes.map(({ role, concept, parents }) => ({ role, concept, parents })),
    })),
    silent,
    refused,
  });
}
