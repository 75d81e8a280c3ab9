import { defineCommand } from './command.ts';
import { writeOutput } from './write-output.ts';

/** `claims schema`: the JSON Schema of the report. */
export const schema = defineCommand<{ readonly output?: string }>({
  id: 'schema',
  summary: 'the JSON Schema of the report',
  examples: ['schema', 'schema --output report.schema.json'],
  exits: ['0  done'],
  declare: (command) => command.option('-o, --output <file>', 'write to a file instead of standard output ("-")'),
  run: async (_operands, { output }, io) => {
    const [{ reportJsonSchema }, { toJson }] = await Promise.all([
      import('../output/schema.ts'),
      import('../output/json.ts'),
    ]);
    const content = toJson(reportJsonSchema());
    await writeOutput(output, content, io);
    return 0;
  },
});
