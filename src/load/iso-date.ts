const ISO = /^\d{4}(?:-\d\d(?:-\d\d(?=$|[T\s]))?)?(?=$|[T\s])/;

/** The day of a date that is written as ISO 8601 says; another one as it is written; null for an empty one. */
export function isoDate(written: string | null): string | null {
  const text = written?.trim() ?? '';
  return ISO.exec(text)?.[0] ?? (text === '' ? null : text);
}
