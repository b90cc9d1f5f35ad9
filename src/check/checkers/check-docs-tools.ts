import {pathToFileURL} from 'node:url'
import {strFromU8} from 'fflate'
import {countOf} from '../../count-of.ts'
import {type CheckResult, missing, toResult} from '../result.ts'
import type {Tools} from './find-tools.ts'

/** What of markdown-it is used, which VitePress reads with. */
interface MarkdownIt {
  parse(value: string, env: object): {readonly type: string; readonly tag: string}[]
}

/**
 * Parsers of docs tools take every Markdown file: MDX, as Docusaurus reads it unless told, finds no
 * code in it, and markdown-it, as VitePress, one headline.
 *
 * @param files
 *   Bytes by path in the output folder.
 */
export async function checkDocsTools(
  files: ReadonlyMap<string, Uint8Array>,
  {mdx, markdownIt}: Tools
): Promise<CheckResult> {
  const name = 'Docs tools'
  if (mdx === undefined || markdownIt === undefined) {
    const how = '`npm install --no-save --ignore-scripts @mdx-js/mdx@3.1.1 markdown-it@14.1.0`'
    return missing(name, '@mdx-js/mdx or markdown-it', how)
  }
  const {compile} = await import(pathToFileURL(mdx).href)
  const {default: createMarkdownIt} = await import(pathToFileURL(markdownIt).href)
  const reader: MarkdownIt = createMarkdownIt()
  const texts = [...files].filter(([path]) => /^markdown\/[^/]+\.md$/.test(path))
  const findings: string[] = []
  for (const [path, bytes] of texts) {
    // Lines keep their numbers.
    const body = strFromU8(bytes).replace(/^---\n[\s\S]*?\n---\n/, (matter) =>
      matter.replace(/[^\n]/g, '')
    )
    try {
      const code = String(await compile(body, {format: 'mdx'}))
      if (
        /^(?:import|export) (?!default|\{ *Fragment|\{ *jsx)/m.test(
          code.replace(/^import \{.*?\} from .react\/jsx-runtime.;?$/m, '')
        )
      ) {
        findings.push(`${path}:1:1: MDX takes a part of it for code`)
      }
    } catch (error) {
      const {message, line = 1, column = 1} = error as Error & {line?: number; column?: number}
      findings.push(`${path}:${line}:${column}: MDX cannot read it: ${message.split('\n')[0]}`)
    }
    const headlines = reader
      .parse(body, {})
      .filter(({type, tag}) => type === 'heading_open' && tag === 'h1').length
    if (headlines !== 1)
      findings.push(`${path}:1:1: markdown-it sees ${countOf(headlines, 'headline')}`)
  }
  return toResult(name, findings, `MDX and markdown-it read ${countOf(texts.length, 'file')}`)
}
