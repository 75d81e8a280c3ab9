/** Where two values of JSON differ. */
export interface Difference {
  /** Keys and indexes with dots between them: `sentence.span.start`. */
  readonly field: string;
  /** Absent where nothing is expected there. */
  readonly expected?: unknown;
  /** Absent where nothing stands there. */
  readonly found?: unknown;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const own = (value: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(value, key) ? value[key] : undefined;

/** The innermost places at which a value of JSON is not what is expected, in the order of the keys. */
export function differences(expected: unknown, found: unknown, field = ''): Difference[] {
  const alike = isObject(expected) && isObject(found) && Array.isArray(expected) === Array.isArray(found);
  if (!alike) {
    if (Object.is(expected, found)) return [];
    return [{ field, ...(expected === undefined ? {} : { expected }), ...(found === undefined ? {} : { found }) }];
  }
  const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
  return [...keys].flatMap((key) =>
    differences(own(expected, key), own(found, key), field === '' ? key : `${field}.${key}`),
  );
}
