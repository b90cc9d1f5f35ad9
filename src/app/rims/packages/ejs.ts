import {compiled, texts} from 'templates'
import {escapeXml} from '../escape-xml.ts'

const paths = new Map(Object.entries(texts).map(([path, text]) => [text, path]))

/** Stands for `ejs` in epub-gen-memory, which fills our templates and gives their texts. */
export function render(text: string, data: object): string {
  return compiled[paths.get(text)!]!(data, escapeXml, () => '')
}
