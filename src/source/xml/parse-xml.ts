import {SaxesParser} from 'saxes'

/** What is told of an XML file, element by element; names are without a prefix. */
export interface XmlHandler {
  readonly open: (name: string, attributes: Attributes) => void
  readonly text?: (value: string) => void
  readonly close: (name: string) => void
}

/** Attributes by their names without a prefix; what is not there is empty. */
export type Attributes = (name: string) => string

/** Deeper files are made to hurt, not to be read. */
export const deepest = 200

/**
 * Read XML as a stream of elements.
 *
 * No entity but the five of XML and the commonest of HTML stands for anything, and no DTD is looked
 * at: a file cannot make more of itself than it is.
 *
 * @returns
 *   What is wrong with the file, in a phrase, if anything is.
 */
export function parseXml(value: string, {open, text, close}: XmlHandler): string | undefined {
  const parser = new SaxesParser({xmlns: false, position: true})
  Object.assign(parser.ENTITIES, {nbsp: '\u00a0', shy: '\u00ad'})
  let depth = 0
  let fault: string | undefined
  const bare = (name: string) => name.slice(name.indexOf(':') + 1)
  parser.on('error', (error) => {
    fault ??= error.message.replace(/\.$/, '')
    throw stop
  })
  parser.on('opentag', ({name, attributes}) => {
    if (++depth > deepest) {
      fault = `${parser.line}:${parser.column}: elements stand in each other more than ${deepest} deep`
      throw stop
    }
    open(bare(name), (key) => attributes[key] ?? attributes[`xlink:${key}`] ?? '')
  })
  parser.on('closetag', ({name}) => {
    depth--
    close(bare(name))
  })
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  try {
    parser.write(value).close()
  } catch (error) {
    if (error !== stop) throw error
  }
  return fault
}

const stop = new Error('the rest of the file is not read')
