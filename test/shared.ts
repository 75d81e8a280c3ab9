import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder with the real articles and annotated data that accompanies the project but is not part of it. */
export const SHARED = fileURLToPath(new URL('../../shared/', import.meta.url));

/** Whether a part of that folder is there; where it is not, says which measurement is left out. */
export function hasShared(part: string): boolean {
  const there = existsSync(`${SHARED}${part}`);
  if (!there) console.warn(`not measured: shared/${part} is not beside the project`);
  return there;
}
