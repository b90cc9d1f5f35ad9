import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {makeNovel} from './text/novel.ts'
import {makeProceedings} from './text/proceedings.ts'
import type {Language} from './text/vocabulary.ts'

/** A text that all contenders get. */
export interface Case {
  readonly name: string
  readonly language: Language
  readonly path: string
  readonly bytes: number
  readonly characters: number
}

const sample = fileURLToPath(new URL('../sources/ningxia-cppcc-2024/page.txt', import.meta.url))

/**
 * Write the texts: the sample page, novels of three sizes in two languages, and volumes of 300
 * articles whose titles stand away from them.
 *
 * @param isQuick
 *   The sample page and novels of 500 KB only.
 */
export function writeCases(folder: string, isQuick: boolean): Case[] {
  const languages = ['zh', 'en'] as const
  const sizes = isQuick ? ['500 KB'] : ['100 KB', '500 KB', '3 MB', '10 MB']
  const cases: Case[] = []
  const add = (name: string, language: Language, text: string) => {
    const path = join(folder, `${language} ${name}.txt`.replaceAll(' ', '-'))
    writeFileSync(path, text)
    cases.push({name, language, path, bytes: Buffer.byteLength(text), characters: text.length})
  }
  add('sample page', 'zh', readFileSync(sample, 'utf8'))
  for (const language of languages)
    for (const size of sizes)
      add(size, language, makeNovel(language, Number.parseInt(size, 10) * unitOf(size)))
  if (!isQuick)
    for (const language of languages) add('proceedings', language, makeProceedings(language, 300))
  return cases
}

const unitOf = (size: string) => (size.endsWith('MB') ? 1e6 : 1e3)
