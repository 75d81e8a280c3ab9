import { test } from 'vitest';
import { expectFrame, type Frame } from './frames.ts';

/** Ways to say how a treatment acts, and what the facet of each is. */
const FRAMES: readonly Frame[] = [
  ['Hydralazine relaxes blood vessels.', 'affects: blood vessels'],
  ['Hydralazine works by relaxing blood vessels.', 'affects: blood vessels'],
  ['How does hydralazine work? By relaxing blood vessels.', 'affects: blood vessels'],
  ['Hydralazine does not relax blood vessels.', 'not affects: blood vessels'],
  ['Hydralazine probably widens the blood vessels.', 'maybe affects: blood vessels'],
  ['Blood vessels are widened by hydralazine.', 'affects: blood vessels'],
  ['Terbutaline relaxes the womb.', 'affects: uterus'],
  ['With lansoprazole, the proton pump is blocked.', 'blocks: proton pump'],
  ['With fluoxetine, serotonin is raised.', 'promotes: serotonin'],
  ['With lansoprazole, the proton pump is not blocked.', 'not blocks: proton pump'],
  ['With insulin, the clinic is closed.'],
  ['Memantine blocks NMDA receptors and raises glutamate.', 'blocks: NMDA receptor', 'promotes: glutamate'],
  ['Fluoxetine lowers dopamine and raises serotonin.', 'reduces: dopamine (messenger)', 'promotes: serotonin'],
  ['Fluoxetine restores the balance of serotonin.', 'resets: serotonin'],
  ['Curcumin leads to a fall in cytokines.', 'reduces: cytokines (messengers)'],
  ['Serotonin levels rise with fluoxetine.', 'promotes: serotonin'],
  ['Serotonin fell on reserpine.', 'reduces: serotonin'],
  ['Serotonin rises with sleep.'],
  ['Romosozumab is an antibody that targets sclerostin.', 'acts-on: sclerostin'],
  ['Penicillin fights bacteria.', 'blocks: bacteria'],
  ['Lansoprazole likely blocks the proton pump.', 'maybe blocks: proton pump'],
  ['Radiotherapy destroyed cancer cells.', 'reduces: cancer cells'],
  ['Does hydralazine relax blood vessels?'],
];

test.each(FRAMES)('%s', (...frame) => expectFrame('mechanism', frame));
