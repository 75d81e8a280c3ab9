/** The report as data: the one place where its shape is declared for reading and for other programs. */
import { z } from 'zod';
import {
  ATTRIBUTIONS,
  CELL_STATES,
  CLAIM_TYPES,
  CUE_ROLES,
  DURATION_RELATIONS,
  FORMATS,
  QUALIFIERS,
  RELATION_KINDS,
  SCHEMA_VERSION,
  SPANS_IN,
  WARNING_CODES,
} from '../model.ts';

const text = z.string();
const offset = z.int().min(0);

const span = z
  .object({ start: offset, end: offset })
  .meta({ id: 'Span', description: 'UTF-16 code units of the decoded source, end exclusive.' });

const duration = z
  .object({
    min: text.exactOptional().describe('ISO 8601 duration; absent where the interval is open.'),
    max: text.exactOptional().describe('ISO 8601 duration; absent where the interval is open.'),
    relation: z.enum(DURATION_RELATIONS),
  })
  .meta({ id: 'Duration', description: 'A length of time as an interval.' });

const subject = z.object({
  id: text,
  label: text,
  span: span.nullable().describe('Null where the subject is not written in the sentence.'),
  resolved: z.enum(['named', 'pronoun', 'topic']),
});

const object = z.object({
  id: text,
  label: text,
  text: text.describe('The words as they stand in the source.'),
  span,
});

const sentence = z.object({
  span,
  text,
  line: z.int().min(1).describe('Counted from 1.'),
  column: z.int().min(1).describe('Counted from 1, in UTF-16 code units.'),
  page: z.int().min(1).exactOptional().describe('Counted from 1; absent where the source has no pages.'),
});

const evidence = z.object({
  rule: text.describe('<type>.<rule>'),
  trigger: span,
  cues: z.array(z.object({ role: z.enum(CUE_ROLES), span, text, scope: span })),
  via: z.enum(['sentence', 'list', 'answer', 'paraphrase', 'heading']),
});

/** A claim as JSON. */
export const claimSchema = z
  .object({
    id: text.describe('Stable: made from source, type, subject, object and sentence, not from positions.'),
    source: text.describe('Id of the source.'),
    type: z.enum(CLAIM_TYPES),
    subject,
    object,
    facet: text.nullable(),
    value: duration.nullable().describe('Present for durations that could be measured.'),
    polarity: z.enum(['asserted', 'denied']),
    certainty: z.enum(['stated', 'hedged']),
    attribution: z.enum(ATTRIBUTIONS).nullable(),
    promotional: z.boolean(),
    qualifiers: z.object(Object.fromEntries(QUALIFIERS.map((name) => [name, text.exactOptional()]))),
    sentence,
    section: z
      .array(text)
      .describe(
        'Headings above the sentence, outermost first; one of more than 300 characters is cut, with an ellipsis.',
      ),
    evidence,
  })
  .meta({ id: 'Claim', description: 'A typed statement with its arguments, assertion and proof.' });

const date = text.nullable().describe('ISO 8601 date, in full or cut to month or year; as written where it is none.');

const metadata = z
  .object({
    language: text.nullable().describe('BCP 47, as written.'),
    url: text.nullable().describe('The address that the source gives as its own.'),
    authors: z.array(text),
    published: date,
    modified: date,
  })
  .meta({ id: 'Metadata', description: 'What a source says of itself; null where it says nothing.' });

const position = offset
  .exactOptional()
  .describe('In the report of a shard: the place among all sources and failures of the whole run, from 0.');

const source = z.object({
  id: text.describe('The path; of a document in NDJSON the id that its line gives.'),
  path: text.describe('Of the file, as given, with "/" separators.'),
  title: text.nullable(),
  metadata: metadata.default({ language: null, url: null, authors: [], published: null, modified: null }),
  format: z.enum(FORMATS),
  spansIn: z.enum(SPANS_IN).default('source').describe('The decoded source, or the text that was extracted from it.'),
  pages: z.array(offset).nullable().default(null).describe('Where each page starts in what spans point into.'),
  sha256: text.describe('Of the bytes, hexadecimal.'),
  words: offset,
  sentences: offset,
  warnings: z.array(
    z.object({
      code: z.enum(WARNING_CODES),
      message: text,
      span: span.nullable(),
      line: z.int().min(1).nullable(),
    }),
  ),
  position,
});

const topic = z.object({
  id: text.describe('<type>/<subject id>/<object id>'),
  type: z.enum(CLAIM_TYPES),
  subject: z.object({ id: text, label: text }),
  object: z.object({ id: text, label: text }),
  facet: text
    .nullable()
    .describe('Of durations what is measured; of indications what is a matter of its own; else null.'),
  cells: z
    .record(text, z.object({ state: z.enum(CELL_STATES), claims: z.array(text).describe('Ids of claims.') }))
    .describe('By id of the source.'),
  support: z.object({
    sources: offset,
    independent: offset.describe('Sources that tell one text count once.'),
  }),
  narrower: z
    .object({ topics: z.array(text), support: z.object({ sources: offset, independent: offset }) })
    .exactOptional()
    .describe('Topics that say this in particular, and who states this or one of them.'),
});

const side = z.object({
  claims: offset,
  hedged: offset,
  first: text.nullable().describe('Id of the first such claim.'),
});

const silence = z.object({
  topic: text,
  sources: z.array(text),
  statedBy: z.array(text),
  benefits: z.record(text, text).describe('By silent source, the id of the claim in which it speaks of the benefit.'),
});

const relation = z.object({
  kind: z.enum(RELATION_KINDS),
  topic: text,
  claims: z.tuple([text, text]).describe('Ids of the two claims.'),
  differs: text.nullable().describe('The attribute in which they differ.'),
  because: text,
});

const measured = z.object({
  source: text,
  omits: z.array(
    z.object({ topic: text, benefit: text.nullable().describe('Id of the claim that speaks of the benefit.') }),
  ),
  adds: z.array(text).describe('Ids of topics.'),
  stronger: z.array(relation),
  weaker: z.array(relation),
  differs: z.array(relation),
});

const comparison = z
  .object({
    topics: z.array(topic),
    relations: z.array(relation),
    unique: z.array(text).describe('Ids of topics that one source states.'),
    quorum: offset.describe('Independent sources that had to state a topic before the silence of another is told.'),
    silences: z.array(silence),
    voices: z.array(z.array(text)).describe('Sources that tell one text: each group is one voice.'),
    voiceLinks: z.array(
      z.object({ sources: z.tuple([text, text]), kind: z.enum(['identical', 'copy', 'paraphrase']), because: text }),
    ),
    profiles: z.array(
      z.object({
        source: text,
        claims: offset,
        benefits: side,
        risks: side,
        unattributed: offset,
        promotional: offset,
      }),
    ),
    reference: z
      .object({ ids: z.array(text).describe('Ids of the sources that make it.'), sources: z.array(measured) })
      .exactOptional()
      .describe('Present where the sources are measured by a reference.'),
  })
  .meta({ id: 'Comparison', description: 'Claims of several sources, side by side.' });

/** A report as `--format json` prints it. Readers ignore keys they do not know: a later version adds some. */
export const reportSchema = z
  .object({
    schemaVersion: z.literal(SCHEMA_VERSION),
    tool: z.object({ name: text, version: text, lexicon: text }),
    sources: z.array(source),
    failures: z.array(z.object({ path: text, message: text, position })),
    claims: z.array(claimSchema),
    comparison: comparison.nullable(),
  })
  .meta({ title: 'Report of claims', description: 'What `claims extract --format json` prints.' });

/** The JSON Schema (2020-12) of the report. */
export function reportJsonSchema(): object {
  return z.toJSONSchema(reportSchema, { io: 'input' });
}

/** Where and why a value is not what a schema expects, one fault an entry. */
export function listFaults(error: z.ZodError): { readonly field: string; readonly message: string }[] {
  return error.issues.map(({ path, message }) => ({ field: path.join('.'), message }));
}

/** Where and why a value is not what a schema expects, in one line. */
export function describeFault(error: z.ZodError): string {
  const [first] = listFaults(error);
  if (first === undefined) return 'not valid';
  return first.field === '' ? first.message : `${first.field}: ${first.message}`;
}
