import {bucket, FactList, nameSights, type Sight, together} from '../../weights/fact-list.ts'
import type {HeadSight, HeadsView} from './heads-view.ts'
import {levelRules} from './level-rules.ts'

type Of<Value> = (one: HeadSight, page: HeadsView) => Value

/** A number by its place among bounds. */
const by = (bounds: readonly number[], value: Of<number>): Sight<HeadsView> => ({
  values: bounds.length + 1,
  of: (at, page) => bucket(value(page.heads[at]!, page), bounds)
})
const is = (holds: Of<boolean>): Sight<HeadsView> => ({
  values: 2,
  of: (at, page) => (holds(page.heads[at]!, page) ? 1 : 0)
})
/** What is true of the head so many places away; one value more beyond the first and the last. */
const near = (step: number, sight: Sight<HeadsView>): Sight<HeadsView> => ({
  values: sight.values + 1,
  of: (at, page) => (page.heads[at + step] ? sight.of(at + step, page) : sight.values)
})
/** How a head differs from the one so many places away. */
const beside = (
  step: number,
  bounds: readonly number[],
  value: (one: HeadSight, other: HeadSight) => number
): Sight<HeadsView> => ({
  values: bounds.length + 2,
  of(at, page) {
    const other = page.heads[at + step]
    return other ? bucket(value(page.heads[at]!, other), bounds) : bounds.length + 1
  }
})

const differences = [-2, -1, 0, 1]
const widths = [4, 6, 8, 11, 15, 20, 28]
const lengths = [0, 30, 80, 200, 500, 1500]
const shares = [0, 0.2, 0.4, 0.6, 0.8, 0.99]
const ratios = [0.3, 0.5, 0.75, 1, 1.4, 2, 3.5]

const order = by([0, 1, 3, 6], ({order}) => order)
const count = by([1, 2, 3, 5, 8, 12], (_, {heads}) => heads.length)
const gap = by(differences, ({gap}) => gap)
const gapAfter = by(differences, ({gapAfter}) => gapAfter)
const capitals = is(({isCapitals}) => isCapitals)
const numbered = is(({form}) => form !== '')
const level = by([0, 1, 2, 3, 4], ({top}) => top.numbering?.level ?? 0)
const value = by([-1, 0, 1, 2, 5], ({top}) => top.numbering?.value ?? -1)
const bare = is(({isBare}) => isBare)
const extent = by(widths, ({extent}) => extent)
const signed = is(({isSigned}) => isSigned)
const body = by(lengths, ({body}) => body)
const blocks = by([0, 1, 2, 4, 8, 16], ({blocks}) => blocks)
const eastern = is((_, {isEastern}) => isEastern)
const section = is(({isSection}) => isSection)
const sections = by([0, 1, 2, 4], (_, {sections}) => sections)
const signedShare = by(shares, (_, {signed, heads}) => signed / heads.length)
const likeFirst = is(({look}, {first}) => look === first.look)
const firstSigned = is((_, {first}) => first.isSigned)
const tail = by([0, 1, 2], ({top}) => ['none', 'final', 'comma', 'colon'].indexOf(top.tail))
const rule = by(
  levelRules.map((_, index) => index),
  ({rule}) => (rule === undefined ? 0 : levelRules.indexOf(rule) + 1)
)
const alikeShare = by(shares, ({look}, {alike, heads}) => alike.get(look)! / heads.length)
const ruledShare = by(shares, (_, {ruled, heads}) => ruled / heads.length)

/** What is seen of a head, for whether it stands inside an article. */
export const levelFacts = new FactList<HeadsView>(
  nameSights({
    any: {values: 1, of: () => 0},
    order,
    count,
    gap,
    'gap-below': gapAfter,
    capitals,
    level,
    value,
    bare,
    extent,
    lines: by([1, 2], ({lines}) => lines),
    signed,
    body,
    blocks,
    'body-by-median': by(ratios, ({body}, {medianBody}) => body / (medianBody + 1)),
    'body-of-all': by([0.02, 0.05, 0.1, 0.2, 0.35, 0.6], ({body}, {text}) => body / (text + 1)),
    'directly-at-start': is(({order, top}) => order === 0 && top.index === 0),
    times: by([1, 2, 4], ({times}) => times),
    eastern,
    tail,
    section,
    sections,
    'signed-share': signedShare,
    'alike-share': alikeShare,
    'like-first': likeFirst,
    'gap-by-first': by(differences, ({gap}, {first}) => gap - first.gap),
    'gap-by-most': by([-3, -2, -1, 0], ({gap}, {mostGap}) => gap - mostGap),
    'gap-below-by-first': by(differences, ({gapAfter}, {first}) => gapAfter - first.gapAfter),
    'capitals-and-first': together(
      capitals,
      is((_, {first}) => first.isCapitals)
    ),
    'extent-by-first': by([-14, -8, -4, -1, 1, 4, 8], ({extent}, {first}) => extent - first.extent),
    'extent-by-mean': by(ratios, ({extent}, {meanExtent}) => extent / (meanExtent + 0.1)),
    'lines-by-first': by([-1, 0], ({lines}, {first}) => lines - first.lines),
    'form-of-first': is(({form}, {first}) => form === first.form),
    'first-is-empty': is((_, {first}) => first.body === 0),
    'first-signed': firstSigned,
    rule,
    'ruled-share': ruledShare,
    'order-and-count': together(order, count),
    'order-and-eastern': together(order, eastern),
    'signed-and-first': together(
      signed,
      firstSigned,
      is(({order}) => order === 0)
    ),
    'signed-and-share': together(signed, signedShare),
    'like-first-and-signed': together(likeFirst, signed, firstSigned),
    'level-and-count': together(level, count),
    'level-and-eastern': together(level, eastern),
    'number-and-first': together(
      numbered,
      is((_, {first}) => first.form !== '')
    ),
    'rule-and-count': together(rule, count),
    'rule-and-signed': together(rule, firstSigned),
    'section-and-order': together(section, order),
    'section-and-count': together(section, count),
    'extent-and-eastern': together(extent, eastern),
    'above-blocks': near(-1, blocks),
    'above-gap': beside(-1, differences, (one, other) => one.gap - other.gap),
    'above-capitals': near(-1, capitals),
    'above-and-capitals': together(near(-1, capitals), capitals),
    'above-extent': beside(-1, [-12, -6, -2, 2, 6, 12], (one, other) => one.extent - other.extent),
    'above-alike': beside(-1, [0], (one, other) => (one.look === other.look ? 1 : 0)),
    'above-signed': near(-1, signed),
    'above-body': near(-1, body),
    'above-section': near(-1, section),
    'below-blocks': near(1, blocks),
    'below-gap': beside(1, differences, (one, other) => one.gap - other.gap),
    'below-capitals': near(1, capitals),
    'below-and-capitals': together(near(1, capitals), capitals),
    'below-extent': beside(1, [-12, -6, -2, 2, 6, 12], (one, other) => one.extent - other.extent),
    'below-alike': beside(1, [0], (one, other) => (one.look === other.look ? 1 : 0)),
    'below-signed': near(1, signed),
    'below-section': near(1, section)
  })
)
