import { weights as ofClaims } from './claim-weights.ts';
import { decodeInteractions, decodeLabels, decodeReports } from './decode-model.ts';
import { weights as interactionWeights } from './interaction-weights.ts';
import { CLAIM_LABELS } from './labels.ts';
import type { InteractionModel, LabelWeights, ReportModel } from './model.ts';
import { weights as reportWeights } from './report-weights.ts';

/** What was learned for the program. The bundled command reads the arrays made when it was built. */
export const ownReports = (): ReportModel => decodeReports(reportWeights);
export const ownInteractions = (): InteractionModel => decodeInteractions(interactionWeights);
export const ownClaims = (): LabelWeights => decodeLabels(ofClaims, CLAIM_LABELS.length);
