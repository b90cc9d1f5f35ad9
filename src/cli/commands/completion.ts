import {type CommandOptions, completionFor, shells} from '../options/completion-script.ts'
import {UsageError} from '../options/parse-arguments.ts'
import type {Command, Commands, Io, Values} from './command.ts'

const help = `Usage: collate completion SHELL

Prints what completes commands, options and paths in bash, zsh or fish; it is
made of the same tables as the help of each command.

  -h, --help     Print this help

Example: collate completion bash > ~/.local/share/bash-completion/completions/collate
         collate completion zsh > ~/.zfunc/_collate
         collate completion fish > ~/.config/fish/completions/collate.fish
`

/** `collate completion`: for a person's shell, of the table of commands. */
export const createCompletion = (commands: Commands): Command => ({
  help,
  options: {},
  async run(_: Values, [name, ...more]: readonly string[], io: Io): Promise<number> {
    const shell = shells.find((one) => one === name)
    if (!shell || more.length > 0) {
      throw new UsageError(
        `Unexpected shell \`${name ?? ''}\`, expected \`bash\`, \`zsh\` or \`fish\``
      )
    }
    io.stdout.write(completionFor(shell, await readCommands(commands)))
    return 0
  }
})

/** What each command of the table knows. */
export async function readCommands(commands: Commands): Promise<readonly CommandOptions[]> {
  return Promise.all(
    Object.entries(commands).map(async function ([name, {summary, load}]) {
      const {options, help} = await load()
      return {name, summary, help, options: {...options, help: {type: 'boolean', short: 'h'}}}
    })
  )
}
