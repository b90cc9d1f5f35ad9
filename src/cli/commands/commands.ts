import type {Commands} from './command.ts'

/** One row for each command; nothing of it is loaded before it is asked for. */
export const commands: Commands = {
  build: {
    summary: 'Make a book of the text of printed pages',
    load: async () => (await import('./build-command.ts')).buildCommand
  },
  explain: {
    summary: 'Say why a line is where it is, and what would change it',
    load: async () => (await import('./explain-command.ts')).explainCommand
  },
  init: {
    summary: 'Write a book.yaml with what is found on the pages',
    load: async () => (await import('./init-command.ts')).initCommand
  },
  publish: {
    summary: 'Make HTML and EPUB of Markdown: corrected, or a docs folder',
    load: async () => (await import('./publish-command.ts')).publishCommand
  },
  adopt: {
    summary: 'Take corrections of the Markdown into book.yaml',
    load: async () => (await import('./adopt-command.ts')).adoptCommand
  },
  docs: {
    summary: 'Lay Markdown out for MkDocs, Docusaurus, VitePress, mdBook, …',
    load: async () => (await import('./docs-command.ts')).docsCommand
  },
  verify: {
    summary: 'Prove that a book has all of its sources, and no more',
    load: async () => (await import('./verify-command.ts')).verifyCommand
  },
  check: {
    summary: 'Check a book with EPUBCheck, Ace, vnu, axe and more',
    load: async () => (await import('./check-command.ts')).checkCommand
  },
  review: {
    summary: 'See a book beside its source, and decide what is in doubt',
    load: async () => (await import('./review-command.ts')).reviewCommand
  },
  shelf: {
    summary: 'Bring the parts of a shelf of books together',
    load: async () => (await import('./shelf-command.ts')).shelfCommand
  },
  watch: {
    summary: 'Make a book on each change, with a preview',
    load: async () => (await import('./watch-command.ts')).watchCommand
  },
  completion: {
    summary: 'Print what completes the command line in a shell',
    load: async () => (await import('./completion.ts')).createCompletion(commands)
  }
}
