import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {ForgeLanguage} from '../forge/texts/grammars.ts'

/** An article as its source has it. */
export interface SourceText {
  readonly title: string
  /** Empty where it is signed by nobody. */
  readonly author: string
  /** `## ` before one marks an inner heading. */
  readonly paragraphs: readonly string[]
}

/** Articles that may stand on one page: of one author, or of one collection. */
export interface Collection {
  readonly name: string
  readonly language: ForgeLanguage
  readonly texts: readonly SourceText[]
}

/**
 * Read a folder of texts: a folder a collection, its name beginning with its language
 * (`zh-Hans-essays`), in it Markdown: `# Title`, `*Author*`, paragraphs.
 */
export function readTexts(root: string): Collection[] {
  const collections: Collection[] = []
  for (const name of readdirSync(root).sort()) {
    const language = /^(zh-Hans|zh-Hant|ja|ko|en|de|fr)-/.exec(name)?.[1]
    if (language === undefined) continue
    const texts = readdirSync(join(root, name))
      .filter((file) => file.endsWith('.md'))
      .sort()
      .flatMap((file) => {
        const text = parseText(readFileSync(join(root, name, file), 'utf8'))
        return text === undefined ? [] : [text]
      })
    if (texts.length > 0) collections.push({name, language: language as ForgeLanguage, texts})
  }
  return collections
}

function parseText(markdown: string): SourceText | undefined {
  const [head = '', ...rest] = markdown.trim().split(/\n{2,}/)
  if (!head.startsWith('# ')) return undefined
  const author = /^\*(.+)\*$/.exec(rest[0] ?? '')?.[1]
  const paragraphs = (author === undefined ? rest : rest.slice(1)).map((text) =>
    text.replace(/\s+/g, ' ').trim()
  )
  if (paragraphs.length === 0) return undefined
  return {title: head.slice(2).trim(), author: author ?? '', paragraphs}
}
