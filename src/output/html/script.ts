import { createChunks } from './client/chunks.ts';
import { createData } from './client/data.ts';
import { createDom } from './client/dom.ts';
import { createFilter } from './client/filter.ts';
import { type Parts, start } from './client/main.ts';
import { createMarks } from './client/marks.ts';
import { createMatrix } from './client/matrix.ts';
import { createPanel } from './client/panel.ts';
import { createQuote } from './client/quote.ts';
import { createReader } from './client/reader.ts';
import { createRoute } from './client/route.ts';
import { createSections } from './client/sections.ts';
import { createTheme } from './client/theme.ts';

const PARTS: Parts = {
  createDom,
  createData,
  createRoute,
  createChunks,
  createFilter,
  createMarks,
  createQuote,
  createMatrix,
  createPanel,
  createReader,
  createSections,
  createTheme,
};

/**
 * The script of the page: the functions of `client/` as text. Each is complete in itself, for it takes all it needs
 * as arguments; so the compiler checks what the browser runs, and nothing has to be bundled.
 */
export function pageScript(): string {
  const parts = Object.entries(PARTS).map(([name, part]) => `${name}: ${part}`);
  return `'use strict';
(${start})(window, {
${parts.join(',\n')}
});
`;
}
