import type {Topic} from '../../texts/grammar.ts'
import type {Writing} from './writing.ts'

/** A byline with the name in it. */
export interface SignedBy {
  readonly line: string
  readonly author: string
  /** What is printed below it, line by line, and is of the byline, too. */
  readonly more?: readonly string[]
  /** What is printed below it and is not: where the author is from. */
  readonly from?: readonly string[]
}

/** A byline in a form of its own. */
export function formByline(at: Writing, topic: Topic): SignedBy {
  const signed = byForm(at, topic)
  return at.options.isBylineUpper
    ? {
        ...signed,
        line: signed.line.toUpperCase(),
        author: signed.author.toUpperCase(),
        ...(signed.more && {more: signed.more.map((line) => line.toUpperCase())})
      }
    : signed
}

function byForm(at: Writing, topic: Topic): SignedBy {
  const {writer, dice, options} = at
  const rule = (name: string) => writer.signed(name, topic, (one) => one)
  const author = () => writer.text('name')
  switch (options.bylineForm) {
    case 'reporter':
      return rule('reporter')
    case 'text-photo':
      return rule('textPhoto')
    case 'translated':
      return rule('translated')
    case 'label':
      return rule('authorLabel')
    case 'source':
      return rule('sourceLine')
    case 'dated':
      return rule('bylineDated')
    case 'office-above': {
      const name = author()
      return {line: writer.line('office', topic), more: [name], author: name}
    }
    case 'office-below': {
      const name = author()
      return {line: name, more: [writer.line('office', topic)], author: name}
    }
    case 'affiliated':
      return affiliated(at)
    case 'several':
      return several(at)
    case 'initials': {
      const name = writer.isSpaced
        ? `${writer.text('initial')}. ${writer.text('initial')}.`
        : author()
      return {line: name, author: name}
    }
    case 'dash': {
      const name = author()
      return {
        line: writer.isSpaced ? dice.pick([`— ${name}`, `—${name}`, `-- ${name}`]) : `——${name}`,
        author: name
      }
    }
    case 'mail': {
      const name = author()
      return {
        line: name,
        author: name,
        from: [`desk${dice.between(1, 99)}@${dice.pick(['paper', 'herald', 'bureau'])}.example`]
      }
    }
    case 'spaced': {
      const name = author()
      const isShort = /^\p{sc=Han}{2,3}$/u.test(name)
      return {line: isShort ? [...name].join('　') : name, author: name}
    }
    default: {
      const name = author()
      return {line: writer.isSpaced ? `(${name})` : `（${name}）`, author: name}
    }
  }
}

const signs = ['1', '2', '3', '4']

/** Authors with digits that say where each is from. */
function affiliated({writer, dice}: Writing): SignedBy {
  const names = Array.from({length: dice.between(1, 4)}, () => writer.text('name'))
  const homes = dice.between(1, Math.min(2, names.length))
  const comma = writer.isSpaced ? ', ' : dice.pick(['，', '　', ' '])
  const open = writer.isSpaced ? '' : '（'
  const close = writer.isSpaced ? '' : '）'
  return {
    line: names.map((name, index) => name + signs[index % homes]!).join(comma),
    author: names[0]!,
    from: Array.from(
      {length: homes},
      (_, index) =>
        `${open}${signs[index]}${writer.isSpaced ? ' ' : '. '}${writer.line('affiliation')}${close}`
    )
  }
}

/** Two or more names with no word of office. */
function several({writer, dice}: Writing): SignedBy {
  const names = Array.from({length: dice.between(2, 4)}, () => writer.text('name'))
  const parted = writer.isSpaced
    ? dice.pick([', ', ' / ', ' · ', '; '])
    : dice.pick(['　', ' ', '、', '·'])
  return {line: names.join(parted), author: names[0]!}
}
