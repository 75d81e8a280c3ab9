/** Where what a report says is not what its file gives. */
export interface Difference {
  /** Keys and indexes with dots between them: `sentence.span.start`. */
  readonly field: string;
  /** Absent where the report says nothing. */
  readonly report?: unknown;
  /** Absent where the file gives nothing. */
  readonly file?: unknown;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const own = (value: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(value, key) ? value[key] : undefined;

/** The innermost places at which what a report says is not what the file gives, in the order of the keys of the file. */
export function differences(file: unknown, report: unknown, field = ''): Difference[] {
  const alike = isObject(file) && isObject(report) && Array.isArray(file) === Array.isArray(report);
  if (!alike) {
    if (Object.is(file, report)) return [];
    return [{ field, ...(report === undefined ? {} : { report }), ...(file === undefined ? {} : { file }) }];
  }
  const keys = new Set([...Object.keys(file), ...Object.keys(report)]);
  return [...keys].flatMap((key) =>
    differences(own(file, key), own(report, key), field === '' ? key : `${field}.${key}`),
  );
}
