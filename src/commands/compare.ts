import { COMPARE_FORMATS } from '../output/index.ts';
import { oneLine } from '../output/measure.ts';
import { defineCommand } from './command.ts';
import { deliver } from './deliver.ts';
import { deliverClaims } from './deliver-claims.ts';
import { Fault } from './fault.ts';
import { say } from './io.ts';
import {
  addBatchOptions,
  addComparisonOptions,
  addOutputOptions,
  addSourceOptions,
  addTypeOption,
  type BatchOptions,
  type ComparisonOptions,
  type OutputOptions,
  type SourceOptions,
  type TypeOptions,
} from './options.ts';
import { readReport } from './read-report.ts';
import { exitCodeFor } from './read-sources.ts';

/** `claims compare`: the claims of several sources side by side. */
export const compare = defineCommand<OutputOptions & SourceOptions & TypeOptions & ComparisonOptions & BatchOptions>({
  id: 'compare',
  summary: 'several sources side by side: agreements, differences, silences',
  examples: [
    'compare articles',
    'compare a.md b.html c.txt --type duration',
    'compare articles --format markdown',
    'compare articles --reference leaflet.html',
  ],
  exits: ['0  done', '2  a source could not be read; the others are done'],
  declare: (command) =>
    addBatchOptions(
      addTypeOption(
        addSourceOptions(
          addComparisonOptions(
            addOutputOptions(command.argument('[paths...]', 'files, folders, globs, or "-"'), COMPARE_FORMATS),
          ),
        ),
      ),
    ),
  run: async (paths, options, io) => {
    const report = await readReport(paths, options, io);
    const { comparison, sources, failures } = report;
    if (comparison !== null) await deliver({ ...report, comparison }, COMPARE_FORMATS, { options, io });
    else if (failures.length > 0) {
      if (sources[0] !== undefined)
        say(io, oneLine(`${sources[0].id}: the only source that could be read; nothing is compared`));
      await deliverClaims(report, options, io);
    } else throw new Fault(`${sources[0]?.id ?? 'nothing'}: one source alone cannot be compared; name two or more`);
    return exitCodeFor(failures);
  },
});
