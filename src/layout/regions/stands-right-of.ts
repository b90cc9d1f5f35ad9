import type {Extent} from '../item.ts'

/** Whether an item stands right of another: of two standing titles it is read first. */
export function standsRightOf(a: Extent, b: Extent): boolean {
  return a.u0 >= (b.u0 + b.u1) / 2
}
