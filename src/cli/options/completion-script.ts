import type {CommandOption} from '../commands/command.ts'

export const shells = ['bash', 'zsh', 'fish'] as const
type Shell = (typeof shells)[number]

/** A command as its table and its help describe it. */
export interface CommandOptions {
  readonly name: string
  readonly summary: string
  readonly help: string
  /** By long name. */
  readonly options: Readonly<Record<string, CommandOption>>
}

/**
 * Write the script that completes the command line in a shell.
 *
 * @see https://www.gnu.org/software/bash/manual/html_node/Programmable-Completion.html
 * @see https://zsh.sourceforge.io/Doc/Release/Completion-System.html
 * @see https://fishshell.com/docs/current/completions.html
 */
export function completionFor(shell: Shell, commands: readonly CommandOptions[]): string {
  return {bash, zsh, fish}[shell](commands)
}

/** Words that an option is followed by, where there are only so many. */
const words: Readonly<Record<string, string>> = {
  format: 'text json sarif',
  lang: 'en zh-Hans zh-Hant',
  review: 'full doubts none',
  for: 'mkdocs docusaurus vitepress mdbook'
}

function bash(commands: readonly CommandOptions[]): string {
  const cases = commands.map(({name, options}) => {
    const flags = Object.entries(options).flatMap(([long, {short}]) => [
      `--${long}`,
      ...(short ? [`-${short}`] : [])
    ])
    return `    ${name}) words='${flags.join(' ')}' ;;`
  })
  const values = Object.entries(words).map(
    ([name, list]) => `    --${name}) COMPREPLY=($(compgen -W '${list}' -- "$word")); return ;;`
  )
  return `# bash completion of collate
_collate() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=''
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${commands.map(({name}) => name).join(' ')} --help --version' -- "$word"))
    return
  fi
  case "$before" in
${values.join('\n')}
  esac
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  if [ "\${word:0:1}" = - ]; then
    COMPREPLY=($(compgen -W "$words" -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _collate collate
`
}

function zsh(commands: readonly CommandOptions[]): string {
  const names = commands.map(({name, summary}) => `    ${quote(`${name}:${summary}`)}`)
  const cases = commands.map(({name, options}) => {
    const specs = Object.entries(options).map(function ([long, {type, short}]) {
      const value =
        type === 'boolean' ? '' : `:value:${words[long] ? `(${words[long]})` : '_files'}`
      const both = short ? `{-${short},--${long}}` : `--${long}`
      return value === '' ? both : `${both}'${value}'`
    })
    return `    ${name}) _arguments ${specs.join(' ')} '*:file:_files' ;;`
  })
  return `#compdef collate
_collate() {
  local -a commands=(
${names.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join('\n')}
  esac
}
compdef _collate collate
`
}

function fish(commands: readonly CommandOptions[]): string {
  const lines = commands.flatMap(({name, summary, options}) => [
    `complete -c collate -n __fish_use_subcommand -f -a ${name} -d ${quote(summary)}`,
    ...Object.entries(options).map(function ([long, {type, short}]) {
      const list = words[long]
      const value = type === 'boolean' ? '' : list ? ` -x -a ${quote(list)}` : ' -r'
      return `complete -c collate -n '__fish_seen_subcommand_from ${name}' -l ${long}${short ? ` -s ${short}` : ''}${value}`
    })
  ])
  return `# fish completion of collate\n${lines.join('\n')}\n`
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
