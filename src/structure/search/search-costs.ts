/** What the ways in which a body goes on, begins and ends cost, in about nats. */
export interface SearchCosts {
  /** A body without a title begins; back where it is the first of the page, a preface. */
  readonly untitled: number
  readonly preface: number
  /** A title is left without a body. */
  readonly unused: number
  /** A title stands between two blocks of one body that is not its own. */
  readonly interrupted: number
  /** A body is taken up again where no torn sentence says so. */
  readonly resumed: number
  /** The same after a run that a torn sentence put there; `dangling` when a heading waits for its text. */
  readonly returned: number
  readonly dangling: number
  /** A torn sentence of less weight puts a run elsewhere at the cost of what it lacks: chance pairs weigh about 0. */
  readonly doubtful: number
  /** What stands below a sentence that goes on elsewhere is of the same body; or below a mark that says so. */
  readonly bothSides: number
  readonly bothSidesOfMark: number
  /** A body ends with a heading. */
  readonly endsInHeading: number
  /** Worth of the halves of a sentence in one body for each unit of their weight, and the share of it that parting them costs. */
  readonly torn: number
  readonly parted: number
}

/** Set by hand. */
export const searchCosts: SearchCosts = {
  untitled: -7,
  preface: 4,
  unused: -6,
  interrupted: -2.5,
  resumed: -4.5,
  returned: -2,
  dangling: 2.5,
  doubtful: 1,
  bothSides: -0.7,
  bothSidesOfMark: -4,
  endsInHeading: -2.5,
  torn: 1,
  parted: 0.7
}
