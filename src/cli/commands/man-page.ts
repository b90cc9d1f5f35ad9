import type {CommandOptions} from '../options/completion-script.ts'

/**
 * Write the page of the manual: the help of each command, as `man` shows it.
 *
 * @see https://man7.org/linux/man-pages/man7/groff_man.7.html
 */
export function manPage(commands: readonly CommandOptions[]): string {
  const sections = commands.map(
    ({name, summary, help}) =>
      `.SS ${text(`collate ${name}`)}\n${text(summary)}.\n.PP\n.nf\n${text(help.trimEnd())}\n.fi`
  )
  return `.TH COLLATE 1 "" "collate" "User commands"
.SH NAME
collate \\- turn the raw text of printed pages into a book
.SH SYNOPSIS
.B collate
.I COMMAND
[options]
.SH DESCRIPTION
Turns the raw text of a printed page into a book: Markdown, HTML and EPUB 3.
.SH COMMANDS
${sections.join('\n')}
.SH EXIT STATUS
0 done, 1 no book or no proof, 2 wrong use, 130 and 143 stopped by a signal.
`
}

/** A backslash, a hyphen, and a dot or a quote that begins a line mean something to it. */
function text(value: string): string {
  return value
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/gm, '\\&')
}
