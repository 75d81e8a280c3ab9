// The sources that are mutated: the project's own, and the real ones where they stand beside it.
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDERS = ['../../fixtures/', '../../corpus/', '../../../shared/sources/', '../../../shared/data/html/'];
const SOURCE = /\.(?:txt|md|html|xhtml|xml|nxml|pdf|docx|ndjson)(?:\.gz)?$/;

/** Paths of all sources, in the same order everywhere. */
export function findSeeds() {
  return FOLDERS.flatMap((folder) => {
    const path = fileURLToPath(new URL(folder, import.meta.url));
    if (!existsSync(path)) return [];
    return readdirSync(path, { recursive: true })
      .filter((name) => SOURCE.test(name))
      .sort()
      .map((name) => path + name);
  });
}
