import type {Options} from 'remark-stringify'

/**
 * What begins code where a tool reads Markdown as MDX, as Docusaurus does: braces, elements, and a
 * paragraph that begins with a statement of JavaScript. Written so that both read it as text.
 *
 * @see https://mdxjs.com/docs/what-is-mdx/#mdx-syntax
 */
export const mdxUnsafe: NonNullable<Options['unsafe']> = [
  {character: '{', inConstruct: 'phrasing'},
  {character: '<', inConstruct: 'phrasing'},
  {atBreak: true, character: 'e', after: 'xport\\b'},
  {atBreak: true, character: 'i', after: 'mport\\b'}
]
