import { decodeInteractions, decodeReports } from './decode-model.ts';
import { weights as interactionWeights } from './interaction-weights.ts';
import type { InteractionModel, ReportModel } from './model.ts';
import { weights as reportWeights } from './report-weights.ts';

/** What was learned for the program. The bundled command reads the arrays made when it was built. */
export const ownReports = (): ReportModel => decodeReports(reportWeights);
export const ownInteractions = (): InteractionModel => decodeInteractions(interactionWeights);
