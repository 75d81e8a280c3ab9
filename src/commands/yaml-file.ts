import { type Document, isCollection, isMap, isNode, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import { clip, harmless } from '../output/measure.ts';
import { closest } from '../text/closest.ts';
import { Fault, throwFaults } from './fault.ts';

/** A file that a user wrote, read and valid. */
export interface YamlFile<Value> {
  readonly value: Value;
  /** The fault of what stands at a path of keys and indexes. */
  readonly faultAt: (path: readonly PropertyKey[], message: string) => Fault;
}

type Range = readonly [start: number, end: number];

const EXCERPT = 100;
/** Between the messages of several keys that one issue is about. */
const NEXT_KEY = '\n\n';

/** `, did you mean "x"?` where one of the candidates is near; else nothing. */
export function suggestion(word: string, candidates: Iterable<string>): string {
  const near = closest(word, candidates);
  return near === null ? '' : ` (did you mean "${near}"?)`;
}

/** A mapping that takes these keys and no others. */
export function mapping<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const keys = Object.keys(shape);
  const allowed = `allowed: ${keys.join(', ')}`;
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return `expected a mapping; ${allowed}`;
      const unknown = (key: string): string => `unknown key "${key}"${suggestion(key, keys)}; ${allowed}`;
      return (issue.keys as readonly string[]).map(unknown).join(NEXT_KEY);
    },
  });
}

/** One of some words. */
export function choice<const Values extends readonly string[]>(values: Values) {
  const allowed = `allowed: ${values.join(', ')}`;
  return z.enum(values, {
    error: ({ input }) =>
      typeof input === 'string'
        ? `unknown value "${input}"${suggestion(input, values)}; ${allowed}`
        : `expected a word; ${allowed}`,
  });
}

/** Text with a letter or a digit in it. */
export const words = z
  .string({ error: 'expected text; put it in quotes' })
  .regex(/[\p{L}\p{N}]/u, { error: 'expected text with a letter or a digit in it' });

/** A whole number from 1. */
export const positive = z
  .int({ error: 'expected a whole number, 1 or more' })
  .min(1, { error: 'expected a whole number, 1 or more' });

/** A list, even if of one. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.array(item, { error: 'expected a list, such as [a, b]' }).readonly();

/** A text with the positions of its lines. */
class Source {
  readonly #lines = new LineCounter();
  readonly document: Document;
  readonly #text: string;
  readonly #name: string;

  constructor(text: string, name: string) {
    this.#text = text;
    this.#name = name;
    this.document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false, stringKeys: true });
  }

  /** `path:line:column: message`, and the line with a caret under the place. */
  fault([start, end]: Range, message: string): Fault {
    const { line, col } = this.#lines.linePos(start);
    const from = this.#lines.lineStarts[line - 1] ?? 0;
    const shown = harmless(this.#text.slice(from).split(/\r?\n/, 1)[0] ?? '');
    const skipped = Math.max(0, col - 1 - EXCERPT / 2);
    const width = Math.max(1, Math.min(end - start, shown.length - (col - 1), EXCERPT / 2));
    const margin = ' '.repeat(String(line).length);
    const excerpt = [
      `  ${line} | ${clip(shown.slice(skipped), EXCERPT)}`,
      `  ${margin} | ${' '.repeat(col - 1 - skipped)}${'^'.repeat(width)}`,
    ];
    return new Fault(`${this.#name}:${line}:${col}: ${message}`, excerpt);
  }

  /** Where the value at a path stands; of a value that is not there, where the one above it stands. */
  place(path: readonly PropertyKey[]): Range {
    for (let length = path.length; length > 0; length--) {
      const node = this.document.getIn(path.slice(0, length), true);
      if (isNode(node)) return rangeOf(node);
    }
    return rangeOf(this.document.contents);
  }

  /** Where a key of the mapping at a path stands. */
  placeOfKey(path: readonly PropertyKey[], key: string): Range {
    const node = path.length === 0 ? this.document.contents : this.document.getIn(path, true);
    const pair = isMap<Node>(node) ? node.items.find((item) => String(item.key) === key) : undefined;
    return pair === undefined ? this.place(path) : rangeOf(pair.key);
  }
}

/** Of a list or mapping only where it begins. */
function rangeOf(node: Node | null): Range {
  const [start = 0, end = 1] = node?.range ?? [];
  return isCollection(node) ? [start, start + 1] : [start, end];
}

/** What is wrong, and where. */
type Placed = readonly [place: Range, message: string];

function syntaxFaults({ document }: Source): Placed[] {
  const faults: Placed[] = [...document.errors, ...document.warnings].map(({ pos, message }) => [
    pos,
    `not valid YAML: ${message}`,
  ]);
  visit(document, {
    Alias: (_key, node) => {
      faults.push([rangeOf(node), `the alias "*${node.source}" is not read; write the value itself`]);
    },
  });
  return faults;
}

function issueFaults(issue: z.core.$ZodIssue, source: Source): Placed[] {
  const { path, message } = issue;
  const isMissing = path.length > 0 && !source.document.hasIn(path);
  if (isMissing) return [[source.place(path), `"${String(path.at(-1))}" is missing`]];
  if (issue.code !== 'unrecognized_keys') return [[source.place(path), message]];
  const messages = message.split(NEXT_KEY);
  return issue.keys.map((key, at) => [source.placeOfKey(path, key), messages[at] ?? message]);
}

/** @throws Fault with all that is wrong, in the order of the file. */
function throwPlaced(faults: readonly Placed[], source: Source): void {
  const ordered = [...faults].sort(([a], [b]) => a[0] - b[0]);
  throwFaults(ordered.map(([place, message]) => source.fault(place, message)));
}

/**
 * Reads YAML, of which JSON is a part, as plain data: no tag, alias or code in it does anything.
 * @throws Fault with all places where it is not valid, or is not what the schema takes.
 */
export function readYaml<Schema extends z.ZodType>(
  text: string,
  name: string,
  schema: Schema,
): YamlFile<z.infer<Schema>> {
  const source = new Source(text, name);
  throwPlaced(syntaxFaults(source), source);
  const result = schema.safeParse(source.document.toJS() ?? {});
  if (result.error !== undefined) {
    throwPlaced(
      result.error.issues.flatMap((issue) => issueFaults(issue, source)),
      source,
    );
  }
  return {
    value: result.data as z.infer<Schema>,
    faultAt: (path, message) => source.fault(source.place(path), message),
  };
}
