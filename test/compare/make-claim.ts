import type { Claim, ClaimType, Hierarchy, SourceSummary, Warning } from '../../src/model.ts';

/** What a test says of a claim; the rest has plain defaults. */
export interface ClaimParts extends Partial<Omit<Claim, 'type' | 'subject' | 'object' | 'sentence' | 'source'>> {
  readonly source?: string;
  readonly type?: ClaimType;
  readonly subject?: string;
  readonly object?: string;
  /** The words that name the object, where they are not its label. */
  readonly words?: string;
  readonly text?: string;
  /** Where the sentence starts. */
  readonly at?: number;
}

const idOf = (label: string): string => label.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** A claim about ketamine and nausea, unless told otherwise; its id follows from its parts. */
export function makeClaim(parts: ClaimParts = {}): Claim {
  const { source = 'a.txt', type = 'side-effect', subject = 'ketamine', object = 'nausea', at = 0, ...rest } = parts;
  const text = parts.text ?? `${subject} and ${object} in ${source} at ${at}.`;
  const { words: _words, text: _text, ...fields } = rest;
  const span = { start: at, end: at + text.length };
  const objectSpan = { start: at, end: at + object.length };
  return {
    id: [source, type, subject, object, parts.facet ?? '', text, at].join('|'),
    source,
    type,
    subject: { id: idOf(subject), label: subject, span: null, resolved: 'topic' },
    object: { id: idOf(object), label: object, text: parts.words ?? object, span: objectSpan },
    facet: null,
    value: null,
    polarity: 'asserted',
    certainty: 'stated',
    attribution: null,
    promotional: false,
    qualifiers: {},
    sentence: { span, text, line: 1 + Math.floor(at / 100), column: 1 },
    section: [],
    evidence: { rule: `${type}.test`, trigger: span, cues: [], via: 'sentence' },
    ...fields,
  };
}

/** A source that was read without trouble, unless `warnings` say otherwise. */
export function makeSource(id: string, warnings: readonly Warning[] = [], sha256 = ''): SourceSummary {
  return {
    id,
    path: id,
    title: null,
    metadata: { language: null, url: null, authors: [], published: null, modified: null },
    format: 'text',
    spansIn: 'source',
    pages: null,
    sha256,
    words: 100,
    sentences: 10,
    warnings: warnings.map((warning) => ({ ...warning, line: 1 })),
  };
}

/** A hierarchy of `child: parent` pairs. */
export function makeHierarchy(parents: Readonly<Record<string, string>> = {}): Hierarchy {
  const above = (id: string): ReadonlySet<string> => {
    const parent = parents[id];
    return new Set([id, ...(parent === undefined ? [] : above(parent))]);
  };
  return {
    isA: (id, ancestor) => above(id).has(ancestor),
    above,
    parent: () => null,
    label: (id) => id,
    names: () => [],
  };
}

/** What `compareReports` reads of one report with the given claims: its sources are those of the claims. */
export function makeReport(claims: readonly Claim[], warnings: Readonly<Record<string, readonly Warning[]>> = {}) {
  const ids = [...new Set([...claims.map(({ source }) => source), ...Object.keys(warnings)])];
  return { sources: ids.map((id) => makeSource(id, Object.hasOwn(warnings, id) ? warnings[id] : [])), claims };
}
