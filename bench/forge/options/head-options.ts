/** What heads may be like, beyond what each family has: options of families that teach. */
export interface HeadOptions {
  /** Whether the heads of a page are each of another form. */
  readonly isHeadVaried: boolean
  /** Which of the language's words counts lessons, steps, clauses. */
  readonly countWord: number
  /** What stands before each headline, or around it. */
  readonly headMark: '' | '■ ' | '▲ ' | '● ' | '◆ ' | '○ ' | '* ' | '【】' | '《》' | '“”' | '()'
  /** What stands behind each headline. */
  readonly headEnd: '' | ':' | '.—' | '!' | '…'
  /** Whether short heads are printed with their letters apart. */
  readonly isHeadSpread: boolean
  /** Whether no room is left below heads. */
  readonly isHeadTight: boolean
  /** Share of the measure that a headline is broken to, wherever that cuts it. */
  readonly headMeasure: 1 | 0.75 | 0.5 | 0.35
  /** A second half of the headline: on its line, or on one of its own in brackets. */
  readonly subtitle: 'none' | 'colon' | 'dash' | 'brackets' | 'brackets-below'
  readonly kickerForm:
    | 'plain'
    | 'upper'
    | 'bar'
    | 'colon'
    | 'brackets'
    | 'long'
    | 'dated'
    | 'short'
    | 'release'
  /** Whether all articles have the same kicker. */
  readonly isKickerShared: boolean
  readonly deckForm: 'plain' | 'stop' | 'sentences' | 'dash' | 'several' | 'long'
  readonly bylineForm: BylineForm
  readonly isBylineUpper: boolean
  /** A line of date and place below the head: news of the web have it. */
  readonly stamp: 'none' | 'below' | 'above'
}

/** How the author of an article is named; `plain` is by `bylineRule`. */
export type BylineForm =
  | 'plain'
  | 'reporter'
  | 'text-photo'
  | 'office-above'
  | 'office-below'
  | 'affiliated'
  | 'initials'
  | 'dash'
  | 'translated'
  | 'brackets'
  | 'dated'
  | 'label'
  | 'source'
  | 'several'
  | 'mail'
  | 'spaced'
