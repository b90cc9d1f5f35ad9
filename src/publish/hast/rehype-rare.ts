import type {Root} from 'hast'
import {SKIP, visit} from 'unist-util-visit'
import {element} from './element.ts'

/** Put runs of the characters that have a font of their own into `span.rare`. */
export function rehypeRare(options: {readonly characters: ReadonlySet<string>}) {
  const {characters} = options
  return function (tree: Root): undefined {
    visit(tree, 'text', function (node, index, parent) {
      if (!parent || index === undefined) return
      const pieces: {text: string; isRare: boolean}[] = []
      for (const character of node.value) {
        const isRare = characters.has(character)
        const last = pieces.at(-1)
        if (last?.isRare === isRare) last.text += character
        else pieces.push({text: character, isRare})
      }
      if (!pieces.some(({isRare}) => isRare)) return
      const nodes = pieces.map(({text, isRare}) =>
        isRare ? element('span', {className: ['rare']}, text) : {type: 'text' as const, value: text}
      )
      parent.children.splice(index, 1, ...nodes)
      return [SKIP, index + nodes.length]
    })
  }
}
