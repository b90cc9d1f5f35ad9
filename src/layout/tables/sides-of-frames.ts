import type {Box, Sheet} from '../../source/index.ts'

/** Its rules, and the sides of what is framed: the cells of many tables are drawn as boxes. */
export function sidesOf({rules, frames}: Sheet): Box[] {
  return [
    ...rules,
    ...frames.flatMap(({x, y, width, height}) => [
      {x, y, width, height: 0},
      {x, y: y + height, width, height: 0},
      {x, y, width: 0, height},
      {x: x + width, y, width: 0, height}
    ])
  ]
}
