/** The fixed order of keys in everything that is written as JSON. */
import type {
  Change,
  Claim,
  Comparison,
  Duration,
  Evidence,
  Failure,
  Relation,
  Report,
  SideProfile,
  Silence,
  SourceAgainstReference,
  SourceMetadata,
  SourceProfile,
  SourceSummary,
  Span,
  Topic,
  Warning,
} from '../model.ts';
import { QUALIFIERS } from '../model.ts';

const spanRecord = (span: Span) => ({ start: span.start, end: span.end });
const optionalSpan = (span: Span | null) => (span === null ? null : spanRecord(span));

const durationRecord = (value: Duration) => ({
  ...(value.min === undefined ? {} : { min: value.min }),
  ...(value.max === undefined ? {} : { max: value.max }),
  relation: value.relation,
});

const evidenceRecord = (evidence: Evidence) => ({
  rule: evidence.rule,
  trigger: spanRecord(evidence.trigger),
  cues: evidence.cues.map((cue) => ({
    role: cue.role,
    span: spanRecord(cue.span),
    text: cue.text,
    scope: spanRecord(cue.scope),
  })),
  via: evidence.via,
});

/** A claim with its keys in the order of the contract. */
export function claimRecord(claim: Claim) {
  const { subject, object, sentence } = claim;
  return {
    id: claim.id,
    source: claim.source,
    type: claim.type,
    subject: { id: subject.id, label: subject.label, span: optionalSpan(subject.span), resolved: subject.resolved },
    object: { id: object.id, label: object.label, text: object.text, span: spanRecord(object.span) },
    facet: claim.facet,
    value: claim.value === null ? null : durationRecord(claim.value),
    polarity: claim.polarity,
    certainty: claim.certainty,
    attribution: claim.attribution,
    promotional: claim.promotional,
    qualifiers: Object.fromEntries(
      QUALIFIERS.flatMap((key) => (claim.qualifiers[key] === undefined ? [] : [[key, claim.qualifiers[key]]])),
    ),
    sentence: {
      span: spanRecord(sentence.span),
      text: sentence.text,
      line: sentence.line,
      column: sentence.column,
      ...(sentence.page === undefined ? {} : { page: sentence.page }),
    },
    section: [...claim.section],
    evidence: evidenceRecord(claim.evidence),
  };
}

const warningRecord = (warning: Warning & { readonly line: number | null }) => ({
  code: warning.code,
  message: warning.message,
  span: optionalSpan(warning.span),
  line: warning.line,
});

const metadataRecord = (metadata: SourceMetadata) => ({
  language: metadata.language,
  url: metadata.url,
  authors: [...metadata.authors],
  published: metadata.published,
  modified: metadata.modified,
});

const positionRecord = ({ position }: { readonly position?: number }) => (position === undefined ? {} : { position });

const sourceRecord = (source: SourceSummary) => ({
  id: source.id,
  path: source.path,
  title: source.title,
  metadata: metadataRecord(source.metadata),
  format: source.format,
  spansIn: source.spansIn,
  pages: source.pages === null ? null : [...source.pages],
  sha256: source.sha256,
  words: source.words,
  sentences: source.sentences,
  warnings: source.warnings.map(warningRecord),
  ...positionRecord(source),
});

/** A failure with its keys in order. */
export const failureRecord = (failure: Failure) => ({
  path: failure.path,
  message: failure.message,
  ...positionRecord(failure),
});

const topicRecord = (topic: Topic) => ({
  id: topic.id,
  type: topic.type,
  subject: { id: topic.subject.id, label: topic.subject.label },
  object: { id: topic.object.id, label: topic.object.label },
  facet: topic.facet,
  cells: Object.fromEntries(
    Object.entries(topic.cells).map(([source, cell]) => [source, { state: cell.state, claims: [...cell.claims] }]),
  ),
  support: { sources: topic.support.sources, independent: topic.support.independent },
  ...(topic.narrower === undefined
    ? {}
    : {
        narrower: {
          topics: [...topic.narrower.topics],
          support: { sources: topic.narrower.support.sources, independent: topic.narrower.support.independent },
        },
      }),
});

const silenceRecord = (silence: Silence) => ({
  topic: silence.topic,
  sources: [...silence.sources],
  statedBy: [...silence.statedBy],
  benefits: { ...silence.benefits },
});

const sideRecord = (side: SideProfile) => ({ claims: side.claims, hedged: side.hedged, first: side.first });

const profileRecord = (profile: SourceProfile) => ({
  source: profile.source,
  claims: profile.claims,
  benefits: sideRecord(profile.benefits),
  risks: sideRecord(profile.risks),
  unattributed: profile.unattributed,
  promotional: profile.promotional,
});

const relationRecord = (relation: Relation) => ({
  kind: relation.kind,
  topic: relation.topic,
  claims: [...relation.claims],
  differs: relation.differs,
  because: relation.because,
});

const measuredRecord = (measured: SourceAgainstReference) => ({
  source: measured.source,
  omits: measured.omits.map(({ topic, benefit }) => ({ topic, benefit })),
  adds: [...measured.adds],
  stronger: measured.stronger.map(relationRecord),
  weaker: measured.weaker.map(relationRecord),
  differs: measured.differs.map(relationRecord),
});

const comparisonRecord = (comparison: Comparison) => ({
  topics: comparison.topics.map(topicRecord),
  relations: comparison.relations.map(relationRecord),
  unique: [...comparison.unique],
  quorum: comparison.quorum,
  silences: comparison.silences.map(silenceRecord),
  voices: comparison.voices.map((voice) => [...voice]),
  voiceLinks: comparison.voiceLinks.map(({ sources, kind, because }) => ({ sources: [...sources], kind, because })),
  profiles: comparison.profiles.map(profileRecord),
  ...(comparison.reference === undefined
    ? {}
    : {
        reference: {
          ids: [...comparison.reference.ids],
          sources: comparison.reference.sources.map(measuredRecord),
        },
      }),
});

/** The tool that made a report, with its keys in order. */
export const toolRecord = (tool: Report['tool']) => ({ name: tool.name, version: tool.version, lexicon: tool.lexicon });

/** A report with its keys in the order of the contract. */
export function reportRecord(report: Report) {
  return {
    schemaVersion: report.schemaVersion,
    tool: toolRecord(report.tool),
    sources: report.sources.map(sourceRecord),
    failures: report.failures.map(failureRecord),
    claims: report.claims.map(claimRecord),
    comparison: report.comparison === null ? null : comparisonRecord(report.comparison),
  };
}

/** A change with its keys in order. */
export const changeRecord = (change: Change) => ({
  kind: change.kind,
  because: change.because,
  before: change.before === null ? null : claimRecord(change.before),
  after: change.after === null ? null : claimRecord(change.after),
});
