import type {Extent, Item} from '../item.ts'

/** A frame, or a whole sheet, with what stands in it. */
export interface Frame {
  /** Lines that stand in it and in no frame inside of it. */
  readonly items: Item[]
  /** Frames inside of it, as items. */
  readonly inner: Item[]
  /** The frame that an item of `inner` is. */
  readonly framed: Map<Item, Frame>
}

/** A frame holds so many lines, at least: fewer are set off by a ground, as a heading may be. */
const fewestLines = 3
/** More shapes are a drawing. */
const mostFrames = 400

/**
 * Put lines into the frames that are drawn around them.
 *
 * @param items
 *   Lines of a sheet.
 * @param shapes
 *   Shapes that may be frames.
 * @param size
 *   Size of the type of running text, in points.
 * @returns
 *   The sheet as a frame. A shape that text crosses, or with few lines in it, is none.
 */
export function nestFrames(items: readonly Item[], shapes: readonly Extent[], size: number): Frame {
  const whole: Frame = {items: [...items], inner: [], framed: new Map()}
  if (shapes.length === 0 || shapes.length > mostFrames) return whole
  const areaOf = ({u0, u1, v0, v1}: Extent) => (u1 - u0) * (v1 - v0)
  const sorted = shapes
    .filter(({u0, u1, v0, v1}) => u1 - u0 > 5 * size && v1 - v0 > 3 * size)
    .sort((a, b) => areaOf(b) - areaOf(a))
  const placed: {readonly extent: Extent; readonly frame: Frame}[] = []
  for (const extent of sorted) {
    const outer = placed.findLast((one) => isInside(extent, one.extent, size))
    const parent = outer?.frame ?? whole
    const held = parent.items.filter((item) => isInside(item, extent, size * 0.3))
    if (held.length < fewestLines) continue
    // The same frame drawn twice, or the ground of the whole.
    if (held.length === parent.items.length && parent.inner.length === 0 && parent !== whole)
      continue
    if (parent.items.some((item) => crosses(item, extent, size * 0.3))) continue
    if (parent.inner.some((item) => crosses(item, extent, size * 0.3))) continue
    const own = new Set(held)
    const frame: Frame = {items: held, inner: [], framed: new Map()}
    const rest = parent.items.filter((item) => !own.has(item))
    parent.items.splice(0, parent.items.length, ...rest)
    const item: Item = {...extent, lines: [], kind: 'frame', size: 0}
    parent.inner.push(item)
    parent.framed.set(item, frame)
    placed.push({extent, frame})
  }
  return whole
}

function isInside(inner: Extent, outer: Extent, slack: number): boolean {
  return (
    inner.u0 >= outer.u0 - slack &&
    inner.u1 <= outer.u1 + slack &&
    inner.v0 >= outer.v0 - slack &&
    inner.v1 <= outer.v1 + slack
  )
}

function crosses(item: Extent, frame: Extent, slack: number): boolean {
  const [u, v] = [
    Math.min(item.u1, frame.u1) - Math.max(item.u0, frame.u0),
    Math.min(item.v1, frame.v1) - Math.max(item.v0, frame.v0)
  ]
  return u > slack && v > slack && !isInside(item, frame, slack)
}
