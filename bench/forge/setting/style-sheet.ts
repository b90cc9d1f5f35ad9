import type {LineRole} from '../forged-page.ts'
import type {Options, PrintStyle, StyleSheet} from '../options/options.ts'

const roles: readonly LineRole[] = [
  'kicker',
  'headline',
  'deck',
  'byline',
  'heading',
  'body',
  'verse',
  'list',
  'table',
  'code',
  'quoted',
  'caption',
  'note',
  'contents',
  'furniture',
  'dateline',
  'salutation',
  'signoff',
  'speaker',
  'stage',
  'part',
  'booktitle',
  'imprint',
  'lead',
  'credit',
  'mark',
  'ornament',
  'blank'
]

/** How the roles of a page are printed, the same all over it. */
export function styleSheetOf(options: Options): StyleSheet {
  const prose: PrintStyle = {
    align: options.justified ? 'justify' : 'left',
    indent: options.indent,
    hang: 0,
    above: options.isSpaced ? 1 : 0,
    below: 0,
    size: 1,
    bold: false
  }
  const flat: PrintStyle = {...prose, align: 'left', indent: 0, above: 0}
  const head: PrintStyle = {
    ...flat,
    align: options.headAlign,
    above: 1,
    below: options.isHeadTight ? 0 : 1
  }
  const own: Partial<Record<LineRole, Partial<PrintStyle>>> = {
    kicker: {...head, below: 0},
    headline: {...head, above: options.headGaps[0], size: 1.6, bold: true},
    deck: {...head, above: 0, size: 1.15},
    byline: {...head, above: 0},
    heading: {...head, above: options.headGaps[1], below: options.isSpaced ? 1 : 0, bold: true},
    verse: {...flat, indent: options.indent, hang: options.indent, above: 1, below: 1},
    list: {
      ...flat,
      indent: options.isSpaced ? 0 : options.indent,
      hang: options.isSpaced ? 1 : 0,
      above: 0
    },
    table: {...flat, above: 1, below: 1},
    code: {...flat, indent: 2, hang: 2, above: 1, below: 1},
    quoted: {...flat, above: 0},
    caption: {...flat, above: 1, below: 1, size: 0.85},
    note: {...flat, size: 0.85},
    contents: {...flat},
    dateline: {...flat, align: 'right', above: 1},
    salutation: {...flat, above: 1},
    signoff: {...flat, align: 'right'},
    speaker: {...head, below: 0},
    stage: {...flat, align: options.headAlign, above: options.isSpaced ? 1 : 0},
    part: {...head, above: 3, below: 2, size: 1.8, bold: true},
    booktitle: {...head, above: 3, below: 2, size: 2, bold: true},
    imprint: {...head, above: 0, below: 0},
    lead: {...prose, indent: options.indent, above: 0, below: 1},
    credit: {...flat, align: 'right', above: 1},
    mark: {...flat, align: 'right'},
    ornament: {...head, align: 'centre'},
    furniture: {...flat, size: 0.85}
  }
  return Object.fromEntries(
    roles.map((role) => [role, {...prose, ...own[role]}])
  ) as unknown as StyleSheet
}
