// What must hold of every report, whatever the sources: each function gives the faults it finds, as lines.
import { isDeepStrictEqual } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { diffClaims } from '../../dist/compare/diff.js';
import { COMPARE_FORMATS, EXTRACT_FORMATS } from '../../dist/output/index.js';
import { createPaint } from '../../dist/output/paint.js';
import { reportJsonSchema } from '../../dist/output/schema.js';

const validate = new Ajv2020({ strict: true }).compile(reportJsonSchema());
const STYLE = { width: 80, paint: createPaint(0) };
/** Control characters and direction marks that a terminal would obey. */
const OBEYED = /[^\P{Cc}\n]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

function blockFaults({ blocks, text: source, id }) {
  const faults = [];
  let end = 0;
  for (const { span, text, map } of blocks) {
    if (span.start < end || span.end > source.length)
      faults.push(`${id}: block at ${span.start} out of order or range`);
    end = span.end;
    for (const piece of map ?? [{ text: 0, source: span.start, textLength: text.length, sourceLength: text.length }]) {
      if (piece.textLength !== piece.sourceLength || piece.textLength === 1) continue;
      const shown = text.slice(piece.text, piece.text + piece.textLength);
      if (source.slice(piece.source, piece.source + piece.sourceLength) !== shown) {
        faults.push(`${id}: block at ${span.start} differs from its source at ${piece.source}`);
      }
    }
  }
  return faults;
}

const spansOf = ({ sentence, object, subject, evidence }) => [
  sentence.span,
  object.span,
  ...(subject.span === null ? [] : [subject.span]),
  evidence.trigger,
  ...evidence.cues.map(({ span }) => span),
];

function claimFaults(claims, { id, text, blocks }) {
  const exact = blocks.every(({ map }) => map === null);
  return claims.flatMap((claim) => {
    const outside = spansOf(claim).filter(({ start, end }) => start < 0 || end < start || end > text.length);
    const quoted = text.slice(claim.object.span.start, claim.object.span.end);
    return [
      ...outside.map(({ start, end }) => `${id}: claim ${claim.id} has the span ${start}–${end} outside its source`),
      ...(exact && quoted !== claim.object.text ? [`${id}: claim ${claim.id} quotes what does not stand there`] : []),
    ];
  });
}

function reportFaults(report) {
  validate(report);
  const schema = (validate.errors ?? []).map(({ instancePath, message }) => `schema: ${instancePath} ${message}`);
  const ids = new Set(report.claims.map(({ id, source }) => `${source} ${id}`));
  const changes = diffClaims(report.claims, report.claims).length;
  return [
    ...schema,
    ...(ids.size === report.claims.length ? [] : ['ids of claims are not unique']),
    ...(changes === 0 ? [] : [`the report differs from itself in ${changes} claims`]),
  ];
}

async function rendered(format, result) {
  const render = await format.load();
  const content = render(result, STYLE);
  return typeof content === 'string' ? content : [...content].join('');
}

async function outputFaults(report, documents) {
  const shown = { ...report, documents };
  const formats = report.comparison === null ? EXTRACT_FORMATS : [...EXTRACT_FORMATS, ...COMPARE_FORMATS];
  const faults = [];
  for (const format of formats) {
    const text = await rendered(format, shown);
    const obeyed = format.id === 'text' ? OBEYED.exec(text) : null;
    if (obeyed !== null) faults.push(`text holds U+${obeyed[0].codePointAt(0).toString(16)}, which a terminal obeys`);
    if (format.id === 'json' && !isDeepStrictEqual(JSON.parse(text), JSON.parse(JSON.stringify(report)))) {
      faults.push('JSON does not read back as the same report');
    }
  }
  return faults;
}

/** Everything wrong with a report and its documents; empty where all holds. */
export async function findFaults(report, documents) {
  const perSource = documents.flatMap((document) => [
    ...blockFaults(document),
    ...claimFaults(
      report.claims.filter(({ source }) => source === document.id),
      document,
    ),
  ]);
  return [...perSource, ...reportFaults(report), ...(await outputFaults(report, documents))];
}
