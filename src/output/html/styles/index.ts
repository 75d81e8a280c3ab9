import { BASE } from './base.ts';
import { CONTROLS } from './controls.ts';
import { FIGURES } from './figures.ts';
import { LISTS } from './lists.ts';
import { MATRIX } from './matrix.ts';
import { PANEL } from './panel.ts';
import { PRINT } from './print.ts';
import { READER } from './reader.ts';
import { STATES } from './states.ts';

/** The style of the page; what comes later wins. */
export function pageStyle(): string {
  return [BASE, STATES, CONTROLS, MATRIX, FIGURES, LISTS, PANEL, READER, PRINT].join('');
}
