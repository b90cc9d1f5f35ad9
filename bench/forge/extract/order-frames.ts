import type {Dice} from '../dice.ts'
import type {Order} from '../options/options.ts'
import type {Frame} from '../setting/printed.ts'

/** Frames in the order in which an extractor leaves them; given in the order of reading. */
export function orderFrames(frames: readonly Frame[], order: Order, dice: Dice): Frame[] {
  const of = (...kinds: readonly Frame['kind'][]) => frames.filter(({kind}) => kinds.includes(kind))
  const others = frames.filter(({kind}) => kind === 'furniture')
  const text = frames.filter(({kind}) => kind !== 'furniture')
  const [above, below] = [others.filter(({y}) => y < 2), others.filter(({y}) => y >= 2)]
  switch (order) {
    case 'reading':
      return [...frames]
    case 'heads-first':
      return [...above, ...of('head', 'byline'), ...of('text', 'aside'), ...below]
    case 'heads-last':
      return [...above, ...of('text', 'aside'), ...mayShuffle(of('head', 'byline'), dice), ...below]
    case 'heads-by-kind':
      // Titles in one place, bylines in another, each in an order of its own.
      return [
        ...of('aside'),
        ...(dice.chance(0.5)
          ? [...mayShuffle(of('head'), dice), ...of('text'), ...mayShuffle(of('byline'), dice)]
          : [...of('text'), ...mayShuffle(of('byline'), dice), ...mayShuffle(of('head'), dice)]),
        ...others
      ]
    case 'columns':
      return [
        ...above,
        ...[...text].sort((a, b) => a.page - b.page || a.x - b.x || a.y - b.y),
        ...below
      ]
    case 'rows':
      return [
        ...above,
        ...[...text].sort((a, b) => a.page - b.page || a.y - b.y || a.x - b.x),
        ...below
      ]
    case 'shuffled-articles': {
      const articles = dice.shuffle([...new Set(text.map(({article}) => article))])
      return [
        ...above,
        ...articles.flatMap((article) => text.filter((one) => one.article === article)),
        ...below
      ]
    }
    case 'shuffled':
      return [...above, ...dice.shuffle(text), ...below]
  }
}

function mayShuffle<T>(list: readonly T[], dice: Dice): T[] {
  return dice.chance(0.6) ? dice.shuffle(list) : [...list]
}
