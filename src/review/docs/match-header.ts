import type {VFileMessage} from 'vfile-message'
import {inkOf} from '../ink/ink.ts'
import {createFinding} from '../verify/finding.ts'
import {type Markup, named} from '../written/written-markup.ts'
import type {DocsPage} from './find-pages.ts'
import type {PlainSource} from './read-source-plainly.ts'
import {toWords} from './words.ts'
import {wordsOfPage} from './words-of-page.ts'

/**
 * Compare what stands above a chapter with its text: the headline is the text's first words, or the
 * title of its front matter, of the contents, or of its file; below it stand the authors whom the
 * front matter names.
 *
 * @returns
 *   `expected`: what may be left of the text, for the rest of the page: a text without a headline may
 *   begin with the words that its title in the contents has.
 */
export function matchHeader(
  {html, article}: Pick<DocsPage, 'html' | 'article'>,
  plain: PlainSource
): {readonly expected: readonly string[]; readonly findings: readonly VFileMessage[]} {
  const header = article.children.find(({name}) => name === 'header')
  const headline = header ? named(header, 'h1')[0] : undefined
  if (!header || !headline) return {expected: [plain.words], findings: []}
  const findings: VFileMessage[] = []
  const say = (found: string, expected: string) =>
    findings.push(
      createFinding(
        'wrong-title',
        `Unexpected \`${found}\` above the text, expected \`${expected}\` as in \`${plain.path}\``,
        html.path
      )
    )
  const title = toWords(wordsOfPage(headline)).characters
  const rest = afterWords(plain.words, title)
  const isElsewhere = isTitleElsewhere(title, html.root, plain)
  if (rest === undefined && !isElsewhere) say(title, toWords(plain.words.slice(0, 80)).characters)
  const byline = toWords(wordsOfPage(withoutHeadline(header))).characters
  const names = plain.authors.map(inkOf)
  const other = names.reduce((text, name) => text.replace(name, ''), byline)
  if (/[\p{L}\p{N}]/u.test(other)) say(byline, names.join())
  const expected = rest === undefined ? [] : [rest]
  return {expected: isElsewhere ? [...expected, plain.words] : expected, findings}
}

/** What follows in a text after some characters, if it begins with them; white space does not count. */
function afterWords(text: string, characters: string): string | undefined {
  let at = 0
  for (const character of characters) {
    while (at < text.length && toWords(text.charAt(at)).characters === '') at++
    if (!text.startsWith(character, at)) return undefined
    at += character.length
  }
  return text.slice(at)
}

/** Whether a headline is none of the text's words. */
function isTitleElsewhere(title: string, page: Markup, {path, ...plain}: PlainSource): boolean {
  if (inkOf(plain.title).includes(title)) return true
  const inContents = named(page, 'a').some(
    ({attributes, children}) =>
      (attributes.has('aria-current') || attributes.has('ariaCurrent')) &&
      inkOf(children.map(wordsOfPage).join('')).endsWith(title)
  )
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return inContents || letters(path).includes(letters(title))
}

function withoutHeadline(header: Markup): Markup {
  return {...header, children: header.children.filter(({name}) => name !== 'h1')}
}
