import type { SourceSummary } from '../model.ts';
import { oneLine } from './measure.ts';

/** When and where a source says that it was published, in one line: `2023-05-04, https://clinic.example`; empty where it does not. */
export function originOf({ metadata: { published, modified, url } }: Pick<SourceSummary, 'metadata'>): string {
  const date = published ?? (modified === null ? null : `changed ${modified}`);
  return [date, url].flatMap((said) => (said === null ? [] : [oneLine(said)])).join(', ');
}
