/** Streams and environment of a run: what of `process` the commands use. */
export interface Io {
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
}

/** A stream for people or programs. */
interface Output {
  readonly isTTY?: boolean | undefined
  write(text: string): unknown
}

/** One option of a command, as `node:util` describes it. */
export interface CommandOption {
  readonly type: 'string' | 'boolean'
  readonly short?: string
}

/** Values of the options that were given, by name. */
export type Values = Readonly<Record<string, string | boolean | undefined>>

/** A command: parses nothing itself, calls the library, reports, gives the exit code. */
export interface Command {
  /** By long name; each command has `help` besides. */
  readonly options: Readonly<Record<string, CommandOption>>
  /** Text of `--help`; fits a screen. */
  readonly help: string
  readonly run: (values: Values, positionals: readonly string[], io: Io) => Promise<number>
}

/** Commands by their names, each loaded when it is asked for. */
export type Commands = Readonly<
  Record<string, {readonly summary: string; readonly load: () => Promise<Command>}>
>
