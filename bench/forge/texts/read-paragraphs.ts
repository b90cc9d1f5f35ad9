import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/**
 * Paragraphs of all plain texts in a folder: what blank lines part where there are any between
 * wrapped lines, else a line each; too short and too long ones are left out.
 */
export function readParagraphs(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => paragraphsOf(readFileSync(join(folder, name), 'utf8')))
    .filter((text) => text.length >= 40 && text.length <= 4000)
}

function paragraphsOf(text: string): string[] {
  const clean = text.replace(/\r\n?/g, '\n')
  const blocks = clean.split(/\n[ \t\u3000]*\n/)
  const isWrapped = blocks.length > 3 && clean.split('\n').length > 3 * blocks.length
  const isHan = /\p{sc=Han}/u.test(clean.slice(0, 2000))
  return (isWrapped ? blocks : clean.split('\n')).map((one) =>
    one.trim().replace(/\s*\n\s*/g, isHan ? '' : ' ')
  )
}
