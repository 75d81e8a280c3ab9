import { parse } from 'yaml';

/** The title that YAML front matter names, or null; front matter that is no YAML has none. */
export function titleOf(yaml: string): string | null {
  try {
    const data: unknown = parse(yaml, { logLevel: 'silent' });
    if (typeof data !== 'object' || data === null || !('title' in data)) return null;
    return typeof data.title === 'string' && data.title.trim() !== '' ? data.title.trim() : null;
  } catch {
    return null;
  }
}
