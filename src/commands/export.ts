import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { EXPORT_FORMATS, type ExportFormat, exportFiles } from '../output/export-files.ts';
import { defineCommand } from './command.ts';
import { Fault, faultOf } from './fault.ts';
import {
  addBatchOptions,
  addSourceOptions,
  addTypeOption,
  type BatchOptions,
  repeatable,
  type SourceOptions,
  type TypeOptions,
} from './options.ts';
import { readReport } from './read-report.ts';
import { exitCodeFor } from './read-sources.ts';
import { writeResult } from './write-file.ts';

interface ExportOptions extends SourceOptions, TypeOptions, BatchOptions {
  readonly output?: string;
  readonly format?: readonly ExportFormat[];
}

/** `claims export`: the whole report as files. */
export const exportCommand = defineCommand<ExportOptions>({
  id: 'export',
  summary: 'the whole report as files in a folder',
  examples: ['export articles --output report', 'export articles --output report --format csv --format json'],
  exits: ['0  done', '2  a source could not be read, the others are done; or a file could not be written'],
  declare: (command) =>
    addBatchOptions(addTypeOption(addSourceOptions(command.argument('[paths...]', 'files, folders, globs, or "-"'))))
      .option('-o, --output <folder>', 'the folder, made where it is missing')
      .addOption(repeatable('-f, --format <format>', 'write only this', EXPORT_FORMATS)),
  run: async (paths, options, io) => {
    const { output, format: formats = EXPORT_FORMATS } = options;
    if (output === undefined) throw new Fault('no folder given: name it with --output');
    const report = await readReport(paths, { ...options, format: formats.includes('html') ? 'html' : 'files' }, io);
    try {
      await mkdir(resolve(io.cwd, output), { recursive: true });
    } catch (error) {
      throw faultOf(error, 'cannot be made', output);
    }
    const { styleFor } = await import('./style.ts');
    const files = await exportFiles(report, formats, styleFor({ color: 'never', output }, io));
    for (const { name, content } of files) await writeResult(join(output, name), content, io);
    return exitCodeFor(report.failures);
  },
});
