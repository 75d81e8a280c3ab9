/** An option, and what may follow it. */
export interface OptionWords {
  /** `['-f', '--format']` */
  readonly names: readonly string[];
  readonly description: string;
  /** Null where nothing follows. */
  readonly value: ValueWords | null;
}

/** The value of an option, or the operands of a command. */
export interface ValueWords {
  /** What a help calls it. */
  readonly name: string;
  /** All that it may be; none where it may be more than can be listed. */
  readonly choices: readonly string[];
  readonly isPath: boolean;
}

/** A command that follows the name of the program. */
export interface CommandWords {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionWords[];
  /** Null where it takes none. */
  readonly operands: ValueWords | null;
}

/** What may stand on a command line, for the shell that completes it. */
export interface CommandLine {
  readonly program: string;
  readonly options: readonly OptionWords[];
  readonly commands: readonly CommandWords[];
}
