import { Chalk, type ColorSupportLevel } from 'chalk';

/** Colours by meaning; each returns its text unchanged where there is no colour. */
export interface Paint {
  readonly heading: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly underline: (text: string) => string;
}

/** Paint for a colour level: 0 none, 1 sixteen colours, 2 two hundred and fifty-six, 3 all. */
export function createPaint(level: ColorSupportLevel): Paint {
  const chalk = new Chalk({ level });
  return {
    heading: (text) => chalk.bold.cyan(text),
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    good: (text) => chalk.green(text),
    bad: (text) => chalk.red(text),
    warn: (text) => chalk.yellow(text),
    underline: (text) => chalk.underline(text),
  };
}
