import type {SaidKind} from '../source.ts'
import {parseXml} from './parse-xml.ts'

/** What a METS says of the files of an issue. */
export interface Mets {
  /** Names of files, without folders, in the order of the pages. */
  readonly files: readonly string[]
  /** What it says of the blocks of each file, by their `ID`. */
  readonly blocks: ReadonlyMap<string, ReadonlyMap<string, MetsBlock>>
}

/** What a METS says of one block. */
interface MetsBlock {
  /** The article that it belongs to. */
  readonly article?: string | undefined
  readonly kind: SaidKind
  /** Its place among all blocks, as the articles are read. */
  readonly order: number
}

/**
 * Read a METS: in which order pages are, which blocks belong to which article, and what they are there.
 *
 * @param value
 *   Text of the file.
 * @returns
 *   What it says, or what is wrong with it.
 * @see https://www.loc.gov/standards/mets/
 */
export function readMets(value: string): Mets | string {
  const names = new Map<string, string>()
  const files = new Set<string>()
  const blocks = new Map<string, Map<string, MetsBlock>>()
  const open: {readonly type: string; readonly id: string}[] = []
  let file = ''
  let isPhysical = false
  let count = 0
  /** Articles that hold others: sections of the paper, each with a head of its own. */
  const sections = new Set<string>()
  const fault = parseXml(value, {
    open(name, of) {
      if (name === 'file') file = of('ID')
      else if (name === 'FLocat') names.set(file, baseName(of('href')))
      else if (name === 'structMap') isPhysical = /physical/i.test(of('TYPE'))
      else if (name === 'div') {
        const outer = open.findLast(({type}) => articles.test(type))
        if (outer && articles.test(of('TYPE'))) sections.add(outer.id)
        open.push({type: of('TYPE'), id: of('ID')})
      } else if (name === 'fptr' || name === 'area') {
        const named = names.get(of('FILEID'))
        if (named === undefined) return
        if (isPhysical) files.add(named)
        else if (of('BEGIN') !== '') {
          const own = blocks.get(named) ?? new Map<string, MetsBlock>()
          blocks.set(named, own)
          const article = open.findLast(({type}) => articles.test(type))?.id
          own.set(of('BEGIN'), {article, kind: kindIn(open, article !== undefined), order: count++})
        }
      }
    },
    close(name) {
      if (name === 'div') open.pop()
    }
  })
  if (fault !== undefined) return fault
  for (const own of blocks.values()) {
    for (const [id, block] of own) {
      if (block.article !== undefined && sections.has(block.article))
        own.set(id, {...block, article: undefined, kind: outside(block.kind)})
    }
  }
  return {files: [...files], blocks}
}

/** `PARTIE NON OFFICIELLE.` above the articles of a section is the title of none of them. */
const outside = (kind: SaidKind): SaidKind => (kind === 'heading' ? 'header' : kind)

/** Parts of an issue that have a head and a text of their own. */
const articles = /^(?:article|chapter|section|advertisement|letter|obituary|poem)$/i
/** Within one, what is its head; below a `HEADING` stand overlines, titles, subheadlines. */
const heads = /^(?:heading|title|headline|overline)$/i
const bylines = /^(?:author|byline)$/i

function kindIn(open: readonly {readonly type: string}[], isInArticle: boolean): SaidKind {
  if (!isInArticle) return 'header'
  const own = open.findLast(({type}) => bylines.test(type) || heads.test(type) || texts.test(type))
  if (!own) return 'paragraph'
  if (bylines.test(own.type)) return 'byline'
  if (open.some(({type}) => /^(?:image|illustration)$/i.test(type))) return 'caption'
  return heads.test(own.type) ? 'heading' : 'paragraph'
}

const texts = /^(?:body|body_content|paragraph|text|textblock|subheadline|motto)$/i

const baseName = (href: string) => href.split(/[\\/]/).at(-1) ?? ''
