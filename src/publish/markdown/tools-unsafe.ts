import type {Options} from 'remark-stringify'

/**
 * What a docs tool takes for more than CommonMark does, written so that all of them read it as text.
 *
 * `~~gone~~` is struck out by most of them, and `:smile:` a picture; `12:30:45` is none.
 *
 * Where a tool reads Markdown as MDX, as Docusaurus does, braces, elements, and a paragraph that
 * begins with a statement of JavaScript are code.
 *
 * @see https://mdxjs.com/docs/what-is-mdx/#mdx-syntax
 */
export const toolsUnsafe: NonNullable<Options['unsafe']> = [
  {character: '~', before: '~', inConstruct: 'phrasing'},
  {character: '~', after: '~', inConstruct: 'phrasing'},
  {character: ':', after: '(?=[\\w+-]*[A-Za-z])[\\w+-]+:', inConstruct: 'phrasing'},
  {character: '{', inConstruct: 'phrasing'},
  {character: '<', inConstruct: 'phrasing'},
  {atBreak: true, character: 'e', after: 'xport\\b'},
  {atBreak: true, character: 'i', after: 'mport\\b'}
]
