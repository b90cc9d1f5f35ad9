import type {Topic} from '../../texts/grammar.ts'
import type {Writing} from './writing.ts'

/** The decks below a headline, a paragraph each, in the page's form. */
export function formDecks(at: Writing, topic: Topic): string[] {
  const {writer, dice, options} = at
  const plain = () => writer.line('deck', topic)
  const stop = writer.isSpaced ? '.' : '。'
  switch (options.deckForm) {
    case 'plain':
      return [plain()]
    case 'stop':
      return [plain().replace(/[.。]?$/, stop)]
    case 'sentences':
      return [writer.paragraph('short', topic)]
    case 'long':
      return [writer.paragraph('medium', topic)]
    case 'dash':
      return [(writer.isSpaced ? '– ' : '——') + plain().replace(/^——/, '')]
    case 'several':
      return Array.from({length: dice.between(2, 3)}, plain)
  }
}
