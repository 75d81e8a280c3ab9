import { COMPARE_FORMATS } from '../output/index.ts';
import { defineCommand } from './command.ts';
import { deliver } from './deliver.ts';
import { Fault } from './fault.ts';
import {
  addComparisonOptions,
  addOutputOptions,
  addSourceOptions,
  addTypeOption,
  type ComparisonOptions,
  type OutputOptions,
  type SourceOptions,
  type TypeOptions,
} from './options.ts';
import { readReport } from './read-report.ts';
import { exitCodeFor } from './read-sources.ts';

/** `claims compare`: the claims of several sources side by side. */
export const compare = defineCommand<OutputOptions & SourceOptions & TypeOptions & ComparisonOptions>({
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
    addTypeOption(
      addSourceOptions(
        addComparisonOptions(
          addOutputOptions(command.argument('[paths...]', 'files, folders, globs, or "-"'), COMPARE_FORMATS),
        ),
      ),
    ),
  run: async (paths, options, io) => {
    const report = await readReport(paths, options, io);
    const { comparison, sources } = report;
    if (comparison === null) {
      if (sources.length === 0) return exitCodeFor(report.failures);
      throw new Fault(
        `${sources.map(({ path }) => path).join(', ')}: one source alone cannot be compared; name two or more`,
      );
    }
    await deliver({ ...report, comparison }, COMPARE_FORMATS, { options, io });
    return exitCodeFor(report.failures);
  },
});
