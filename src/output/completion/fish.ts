import type { CommandLine, CommandWords, OptionWords, ValueWords } from './command-line.ts';

const quote = (text: string): string => `'${text.replaceAll(/['\\]/g, '\\$&')}'`;

function valueFlags({ choices, isPath }: ValueWords): string {
  if (choices.length > 0) return ` -x -a ${quote(choices.join(' '))}`;
  return isPath ? ' -r -F' : ' -x';
}

function optionLine(start: string, { names, description, value }: OptionWords): string {
  const flags = names.map((name) => (name.startsWith('--') ? ` -l ${name.slice(2)}` : ` -s ${name.slice(1)}`)).join('');
  return `${start}${flags}${value === null ? '' : valueFlags(value)} -d ${quote(description)}`;
}

function commandLines(program: string, { name, description, options, operands }: CommandWords): string[] {
  const start = `complete -c ${program} -n '__fish_seen_subcommand_from ${name}'`;
  return [
    `complete -c ${program} -n __fish_use_subcommand -a ${name} -d ${quote(description)}`,
    ...(operands?.isPath === true ? [`${start} -F`] : []),
    ...(operands !== null && operands.choices.length > 0 ? [`${start} -a ${quote(operands.choices.join(' '))}`] : []),
    ...options.map((option) => optionLine(start, option)),
  ];
}

/** A script for fish 3.0 and later. */
export function fishCompletion({ program, options, commands }: CommandLine): string {
  const lines = [
    `# fish completion of ${program}`,
    `complete -c ${program} -f`,
    ...options.map((option) => optionLine(`complete -c ${program} -n __fish_use_subcommand`, option)),
    ...commands.flatMap((command) => commandLines(program, command)),
  ];
  return `${lines.join('\n')}\n`;
}
