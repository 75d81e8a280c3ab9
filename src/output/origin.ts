import type { SourceSummary } from '../model.ts';
import { clip, oneLine } from './measure.ts';

/** Columns of a title: a reader needs no more, and a page may call pages of text its title. */
const LONGEST_TITLE = 200;

/** The title of a source for a reader; empty where it has none. */
export function titleOf({ title }: Pick<SourceSummary, 'title'>): string {
  return clip(oneLine(title ?? ''), LONGEST_TITLE);
}

/** When and where a source says that it was published, in one line: `2023-05-04, https://clinic.example`; empty where it does not. */
export function originOf({ metadata: { published, modified, url } }: Pick<SourceSummary, 'metadata'>): string {
  const date = published ?? (modified === null ? null : `changed ${modified}`);
  return [date, url].flatMap((said) => (said === null ? [] : [oneLine(said)])).join(', ');
}
