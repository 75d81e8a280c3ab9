import type { Claim, ClaimType, CueRole } from '../model.ts';
import type { ConceptNote, Explanation } from '../tag/explain.ts';
import type { Style } from './format.ts';
import { toJson } from './json.ts';
import { type Mark, markText } from './marked-text.ts';
import { oneLine, pad, widestOf, wrap, wrapAfter } from './measure.ts';
import { count, flagsOf, placeOf, spanInSentence, statementOf } from './quote.ts';
import { claimRecord } from './record.ts';

/** An explanation with the words of the source that made it. */
export interface ExplainedClaim extends Explanation {
  /** The words of the trigger, which may stand in a lead-in. */
  readonly trigger: string;
  /** The words of the subject; null where it is not written in the sentence. */
  readonly subject: string | null;
  /** The words that each cue governs, in the order of the cues. */
  readonly scopes: readonly string[];
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
  /** True where another reading of the same words became a claim. */
  readonly isOutdone: boolean;
}

/** What stands at a place, and why. */
export interface Explanations {
  /** Readings of the same sentences that became no claim, each once. */
  readonly refused: readonly RefusedReading[];
  /** Sentences of the place in which no claim was found. */
  readonly silent: readonly SilentSentence[];
  readonly claims: readonly ExplainedClaim[];
  /** Whether the text is to hold the words of the rules, the rows of the lexicon and every refused reading. */
  readonly isVerbose: boolean;
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

/** What the trigger of a claim of each type tells. */
const TELLS: Readonly<Record<ClaimType, string>> = {
  mechanism: 'how a treatment works',
  indication: 'what a treatment is for',
  contraindication: 'who should not have it',
  route: 'how it is given',
  'side-effect': 'what it may do besides',
  duration: 'how long something takes or lasts',
  supervision: 'who watches over it',
  setting: 'where it is given',
  evidence: 'how good the evidence is',
  regulatory: 'what the authorities allow',
  'drug-class': 'what kind of treatment it is',
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

/** Readings that come from annotated text and from no pattern. */
const LEARNED = /\.(?:learned|reported|interaction)$/;

type Row = readonly [name: string, text: string];

function triggerText({ claim, trigger }: ExplainedClaim): string {
  const { rule, via } = claim.evidence;
  const tells = trigger === '' ? 'no word, because the object alone tells' : `“${trigger}” tells`;
  const basis = LEARNED.test(rule) ? `${rule}, learned from annotated text` : rule;
  return `${tells} ${TELLS[claim.type]}${via === 'sentence' ? '' : `, by way of ${via}`} (${basis})`;
}

/** What the lexicon knows of the subject or object, in a word or in whole. */
function conceptText({ concept, parents }: ConceptNote, isVerbose: boolean): string {
  if (concept === null) return 'known from its words, not from the lexicon';
  if (!isVerbose) return concept.kind;
  const codes = Object.entries(concept.codes).map(([scheme, code]) => `${scheme}:${code}`);
  const above = parents.length === 0 ? [] : [`under ${parents.join(', ')}`];
  return [`${concept.kind} "${concept.id}"`, ...above, ...codes].join('; ');
}

/** Why a claim is denied or not, hedged or not. */
function judgement({ polarity, certainty, evidence }: Claim): string {
  const because = (role: CueRole, isMarked: boolean): string => {
    const cues = evidence.cues.filter((cue) => cue.role === role).map(({ text }) => `“${text}”`);
    if (cues.length > 0) return ` ${isMarked ? 'because of' : 'in spite of'} ${cues.join(' and ')}`;
    return isMarked ? ' by the words of its rule' : '';
  };
  const denied = because('negation', polarity === 'denied');
  const hedged = because('hedge', certainty === 'hedged');
  if (denied + hedged === '') return `${polarity} and ${certainty}: no word denies or hedges it`;
  return `${polarity}${denied}, ${certainty}${hedged}`;
}

function cueRows({ claim, scopes }: ExplainedClaim): Row[] {
  return claim.evidence.cues.map(({ role, text }, index): Row => {
    const scope = scopes[index] ?? text;
    return [`${LETTERS[role]} ${role}`, scope === text ? `“${text}”` : `“${text}”, over “${scope}”`];
  });
}

function rowsOf(explained: ExplainedClaim, isVerbose: boolean): Row[] {
  const { claim, rationale, pattern, notes, subject } = explained;
  const { label, text } = claim.object;
  const note = (role: ConceptNote['role']): string =>
    notes.flatMap((one) => (one.role === role ? [` (${conceptText(one, isVerbose)})`] : [])).join('');
  const named = subject === null || claim.subject.resolved === 'named' ? '' : ` as “${subject}”`;
  const written = text.toLowerCase() === label.toLowerCase() ? '' : `, written “${text}”`;
  const others = flagsOf(claim).filter((flag) => !/^(?:denied|hedged)$/.test(flag));
  return [
    ['T trigger', triggerText(explained)],
    ['S subject', `${claim.subject.label}${note('subject')}, ${RESOLVED[claim.subject.resolved]}${named}`],
    ['O object', `${label}${note('object')}${written}`],
    ...cueRows(explained),
    ['so', [judgement(claim), ...others].join('; ')],
    ...(isVerbose ? [['type', rationale] as const] : []),
    ...(isVerbose && pattern !== null ? [['rule', `looks for ${pattern.replaceAll('|', ' | ')}`] as const] : []),
  ];
}

function claimLines(explained: ExplainedClaim, isVerbose: boolean, style: Style): string[] {
  const rows = rowsOf(explained, isVerbose);
  const names = widestOf(
    rows.map(([name]) => name),
    0,
  );
  const { claim } = explained;
  const section = claim.section.length === 0 ? '' : `, under “${claim.section.join(' > ')}”`;
  return [
    ...wrap(oneLine(`${claim.type}: ${statementOf(claim)}`), style.width).map(style.paint.strong),
    ...wrapAfter('', oneLine(`${claim.id}  ${placeOf(claim)}:${claim.sentence.column}${section}`), style.width),
    '',
    ...markText(claim.sentence.text, marksOf(explained), style.width - 2).map((line) => `  ${line}`),
    '',
    ...rows.flatMap(([name, text]) => wrapAfter(`  ${pad(name, names)}  `, oneLine(text), style.width)),
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

function refusedLines(refused: readonly RefusedReading[], isVerbose: boolean, { width, paint }: Style): string[] {
  const shown = refused.filter(({ isOutdone }) => isVerbose || !isOutdone);
  const left = refused.length - shown.length;
  const lines = shown.flatMap(({ line, rule, subject, object, reason }) =>
    wrapAfter('  ', oneLine(`line ${line}: ${rule}, ${subject} → ${object}: ${reason}`), width),
  );
  const more = left === 0 ? [] : wrap(`${count(left, 'weaker reading')} of the same words: see --verbose`, width);
  return [
    ...(lines.length === 0 ? [] : [paint.strong('considered and refused'), ...lines, '']),
    ...more.map(paint.faint),
    ...(left === 0 ? [] : ['']),
  ];
}

/** Explanations for a terminal. */
export function explanationsText({ claims, silent, refused, isVerbose }: Explanations, style: Style): string {
  const lines = [
    ...claims.flatMap((claim) => claimLines(claim, isVerbose, style)),
    ...silent.flatMap((sentence) => silentLines(sentence, style)),
    ...refusedLines(refused, isVerbose, style),
  ];
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
    refused: refused.map(({ isOutdone: _, ...reading }) => reading),
  });
}
