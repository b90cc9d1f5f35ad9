import type {CompileContext, Extension as MdastExtension, Token} from 'mdast-util-from-markdown'
import type {Code, Construct, Extension, State} from 'micromark-util-types'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    escapeRun: 'escapeRun'
  }
}

/**
 * Take several escapes in a row, such as `\[\[\*`, as one token.
 *
 * The parser makes three tokens of each, and of each token two events: a megabyte of `[`, which an
 * edition escapes one by one, is two gigabytes of them. What it means is the same.
 */
export function escapeRuns(): Extension {
  return {text: {92: run}}
}

/** The same for the tree: a run is text, with what stands around it. */
export function escapeRunsFromMarkdown(): MdastExtension {
  return {enter: {escapeRun: enter}, exit: {escapeRun: exit}}
}

const backslash = 92

const run: Construct = {
  name: 'collateEscapeRun',
  tokenize: function (effects, ok, nok) {
    let count = 0
    const next = effects.attempt(escaped, counted, ended)
    return function (code) {
      effects.enter('escapeRun')
      return next(code)
    }
    function counted(code: Code): State | undefined {
      count++
      return next(code)
    }
    function ended(code: Code): State | undefined {
      // Of one alone the parser knows itself what to do.
      if (count < 2) return nok(code)
      effects.exit('escapeRun')
      return ok(code)
    }
  }
}

const escaped: Construct = {
  partial: true,
  tokenize: function (effects, ok, nok) {
    return function (code) {
      if (code !== backslash) return nok(code)
      effects.consume(code)
      return marked
    }
    function marked(code: Code): State | undefined {
      if (code === null || !isPunctuation(code)) return nok(code)
      effects.consume(code)
      return ok
    }
  }
}

/** ASCII punctuation, which alone can be escaped. */
const isPunctuation = (code: number) =>
  (code > 32 && code < 48) ||
  (code > 57 && code < 65) ||
  (code > 90 && code < 97) ||
  (code > 122 && code < 127)

function enter(this: CompileContext, token: Token): undefined {
  const {children} = this.stack.at(-1) as {children: {type: string}[]}
  let tail = children.at(-1)
  if (tail?.type !== 'text') {
    tail = {type: 'text', value: '', position: {start: pointOf(token.start)}} as {type: string}
    children.push(tail)
  }
  this.stack.push(tail as never)
}

function exit(this: CompileContext, token: Token): undefined {
  const text = this.stack.pop() as unknown as {value: string; position: {end: object}}
  text.value += this.sliceSerialize(token).replaceAll(/\\(.)/gs, '$1')
  text.position.end = pointOf(token.end)
}

const pointOf = ({line, column, offset}: Token['start']) => ({line, column, offset})
