import {tsPlugin} from '@sveltejs/acorn-typescript'
import {Parser, type Program} from 'acorn'

/** Makes a tree of a program (ESTree): its statements, and none of what is no program. */
export type ParseProgram = (source: string) => Program['body']

const TypeScript = Parser.extend(tsPlugin({jsx: true}))

/** Read a program in JavaScript or TypeScript. */
export const parseProgram: ParseProgram = function (source) {
  try {
    return TypeScript.parse(source, {
      sourceType: 'module',
      ecmaVersion: 'latest',
      // By these it tells what is TypeScript.
      locations: true
    }).body
  } catch {
    return []
  }
}
