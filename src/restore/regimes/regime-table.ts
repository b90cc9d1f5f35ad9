/** What the lines of a stretch are. */
export const regimes = ['prose', 'lines', 'verse', 'entries'] as const

/**
 * What the lines of a stretch are: `prose` is set in lines of one measure; in `lines` each line is a
 * paragraph, as in most Chinese texts of the web, in office texts and minutes; `verse` has line ends
 * that a reader must see; `entries` are short lines that are no sentences: heads, contents, names, lists.
 */
export type Regime = (typeof regimes)[number]

/** Where a line ends, against the edge at which the lines around it gather. */
export const places = ['edge', 'mid', 'short', 'over', 'beyond'] as const
/** How a line ends: `closed` by a colon or a bracket, as Japanese speeches without a full stop are. */
export const stops = ['open', 'comma', 'closed', 'final'] as const
/** How a line begins. */
export const starts = ['small', 'capital', 'other'] as const

/** Chances in the order of the lists above. */
interface Row {
  /** Places of lines that go on: `open` and `comma`. */
  readonly open: readonly number[]
  /** Places of lines that end with a mark. */
  readonly ended: readonly number[]
  readonly stop: readonly number[]
  /** For scripts that have capitals. */
  readonly start: readonly number[]
}

/**
 * Chances of what is seen at a line, by what it is. Set by hand as estimates, not counted or learned: a
 * line that goes on fills its column in most cases where it was set in a measure, and seldom where each
 * line is a paragraph; then it is a heading, or an entry.
 */
export const chances: Readonly<Record<Regime, Row>> = {
  prose: {
    open: [0.88, 0.06, 0.04, 0.0195, 0.0005],
    ended: [0.35, 0.3, 0.32, 0.0295, 0.0005],
    stop: [0.57, 0.13, 0.05, 0.25],
    start: [0.5, 0.28, 0.22]
  },
  lines: {
    open: [0.16, 0.25, 0.49, 0.06, 0.04],
    ended: [0.24, 0.26, 0.25, 0.19, 0.06],
    stop: [0.16, 0.02, 0.13, 0.69],
    start: [0.03, 0.74, 0.23]
  },
  verse: {
    open: [0.36, 0.49, 0.13, 0.0195, 0.0005],
    ended: [0.36, 0.49, 0.13, 0.0195, 0.0005],
    stop: [0.33, 0.37, 0.06, 0.24],
    start: [0.05, 0.9, 0.05]
  },
  entries: {
    open: [0.2, 0.3, 0.39, 0.1, 0.01],
    ended: [0.2, 0.3, 0.39, 0.1, 0.01],
    stop: [0.65, 0.06, 0.14, 0.15],
    start: [0.07, 0.66, 0.27]
  }
}

/** What a change of regime costs, in nats: a change there and back needs a dozen lines that want it. */
export const change = 6
