import {unzipSync} from 'fflate'
import type {VFileMessage} from 'vfile-message'
import {createFinding, type LocatedText, locateText} from '../verify/finding.ts'
import {readWrittenMarkdown, type WrittenMarkdown} from './written-markdown.ts'
import {type Markup, named, readHtml, readXml} from './written-markup.ts'

/** A file of markup, read. */
export interface WrittenPage extends LocatedText {
  readonly root: Markup
}

/** The written files of a book; what cannot be read is a finding, once, and is then absent. */
export interface WrittenBook {
  /** Paths in the output folder, those in the EPUB after its own: `NAME.epub/EPUB/nav.xhtml`. */
  readonly paths: readonly string[]
  readonly text: (path: string) => LocatedText | undefined
  readonly html: (path: string) => WrittenPage | undefined
  readonly xml: (path: string) => WrittenPage | undefined
  readonly markdown: (
    path: string
  ) => (LocatedText & {readonly written: WrittenMarkdown}) | undefined
  readonly findings: readonly VFileMessage[]
}

/**
 * Open an output folder.
 *
 * @param files
 *   Bytes by path in the folder, with `/`.
 * @param dir
 *   The folder's name, for messages.
 * @param epub
 *   Path of the EPUB in it.
 */
export function openWrittenBook(
  files: ReadonlyMap<string, Uint8Array>,
  dir: string,
  epub: string | undefined
): WrittenBook {
  const findings: VFileMessage[] = []
  const all = new Map(files)
  const prefix = dir === '' ? '' : dir.replace(/\/*$/, '/')
  const package_ = epub === undefined ? undefined : files.get(epub)
  // Some readers keep an EPUB unpacked, as a folder of that name.
  const isFolder = epub !== undefined && [...all.keys()].some((path) => path.startsWith(`${epub}/`))
  if (package_) {
    try {
      for (const [path, bytes] of unpack(package_)) all.set(`${epub}/${path}`, bytes)
    } catch {
      findings.push(
        createFinding('unreadable-file', 'Cannot unpack this EPUB, it is damaged', prefix + epub)
      )
    }
  } else if (epub !== undefined && !isFolder) {
    findings.push(
      createFinding('missing-file', `Cannot find \`${epub}\`, expected the EPUB`, prefix + epub)
    )
  }
  const places = new Map<string, LocatedText | undefined>()
  const text = (path: string): LocatedText | undefined => {
    if (!places.has(path)) places.set(path, open(path))
    return places.get(path)
  }
  const open = (path: string): LocatedText | undefined => {
    const bytes = all.get(path)
    if (!bytes) {
      findings.push(
        createFinding(
          'missing-file',
          `Cannot find \`${path}\`, expected it in the book`,
          prefix + path
        )
      )
      return undefined
    }
    try {
      return {...decode(bytes), path: prefix + path}
    } catch {
      findings.push(
        createFinding('unreadable-file', 'Cannot read this file, it is not UTF-8', prefix + path)
      )
      return undefined
    }
  }
  const pages = new Map<string, WrittenPage | undefined>()
  const page = (path: string, read: (value: string) => Markup): WrittenPage | undefined => {
    if (!pages.has(path)) pages.set(path, parse(path, read))
    return pages.get(path)
  }
  const parse = (path: string, read: (value: string) => Markup): WrittenPage | undefined => {
    const place = text(path)
    if (!place) return undefined
    try {
      const bytes = all.get(path)!
      const root = roots.get(bytes) ?? read(place.value)
      roots.set(bytes, root)
      return {...place, root}
    } catch (error) {
      const {message, line, column} = error as Error & {line?: number; column?: number}
      const where = line === undefined ? '' : ` at ${line}:${column ?? 1}`
      const reason = `Cannot read this file${where}, it is not well formed: ${message.split('\n')[0]}`
      findings.push(createFinding('unreadable-file', reason, place.path))
      return undefined
    }
  }
  return {
    paths: [...all.keys()],
    text,
    html: (path) => page(path, readHtml),
    xml: (path) => page(path, readXml),
    markdown(path) {
      const place = text(path)
      if (!place) return undefined
      const bytes = all.get(path)!
      const written = markdown.get(bytes) ?? readWrittenMarkdown(place.value)
      markdown.set(bytes, written)
      return {...place, written}
    },
    findings
  }
}

// What was read of the same bytes once is not read again: a person who reviews a book has it proven
// after each decision, and most of its files stay as they were.
const packages = new WeakMap<Uint8Array, [string, Uint8Array][]>()
const texts = new WeakMap<Uint8Array, Omit<LocatedText, 'path'>>()
const roots = new WeakMap<Uint8Array, Markup>()
const markdown = new WeakMap<Uint8Array, WrittenMarkdown>()

function unpack(bytes: Uint8Array): [string, Uint8Array][] {
  const known = packages.get(bytes) ?? Object.entries(unzipSync(bytes))
  packages.set(bytes, known)
  return known
}

function decode(bytes: Uint8Array): Omit<LocatedText, 'path'> {
  const known =
    texts.get(bytes) ?? locateText('', new TextDecoder('utf-8', {fatal: true}).decode(bytes))
  texts.set(bytes, known)
  return known
}

/** The package document of an EPUB and its reading order, as paths in the output folder. */
export interface Package extends WrittenPage {
  /** Folder of the package document, with `/` at the end. */
  readonly base: string
  readonly spine: readonly string[]
}

export function openPackage(book: WrittenBook, epub: string): Package | undefined {
  const container = book.xml(`${epub}/META-INF/container.xml`)
  const rootFile = container && named(container.root, 'rootfile')[0]?.attributes.get('full-path')
  const opf = rootFile === undefined ? undefined : book.xml(`${epub}/${rootFile}`)
  if (!opf) return undefined
  const base = `${epub}/${rootFile!.replace(/[^/]*$/, '')}`
  const items = new Map(
    named(opf.root, 'item').map(({attributes}) => [attributes.get('id'), attributes.get('href')])
  )
  const spine = named(opf.root, 'itemref').map(
    ({attributes}) => base + (items.get(attributes.get('idref')) ?? '?')
  )
  return {...opf, base, spine}
}
