/** What the text says, in nats: above a document's habits where it leaves no doubt. */
export const textWeights = {
  /** The letters on either side stand together elsewhere in the text, often or at least once. */
  wordAcross: 2,
  pairAcross: 1.1,
  bracketOpen: 3,
  /** An editor's bracket, `[Illustration: …]`, that closes before the next blank line. */
  bracketCloses: 8,
  /** `”` or `，` at a line's start: no Chinese or Japanese line begins so, an extractor cut it. */
  markAtStart: 6,
  itemMarker: 2.2,
  /** `[Applause.]`, which stands inside lines too. */
  aside: 2.5,
  /** `○水口委員　` begins a speech, where several lines do so. */
  speaker: 9,
  /** A speech ends and another begins. */
  speeches: 2.5,
  /** A line, or a box of a few short ones, between blank lines that is no sentence. */
  standsAlone: 7,
  /** A line wider than its column, where nothing makes lines longer: a headline. */
  wide: 9,
  /** Han characters parted by a space, outside quotations: a headline's parts, an office and a name. */
  parted: 18,
  /** The next word would have had room several times over. */
  room: 3,
  /** A blank line where no sentence goes on across one: above the habits of a document of few paragraphs. */
  blanksBetween: 3,
  /** A line at the margin below a full one, where all that begins is set in: as much. */
  atTheMargin: 3,
  /** One line in capitals, the other not. */
  capitals: 4,
  /** Lines that all end with a mark: verse. */
  verse: 10,
  /** A blank line between lines of verse. */
  stanza: 3,
  /** An indent in ideographic spaces, where the line above has none: a paragraph begins. */
  setIn: 2.5,
  /** A short line without a mark above a paragraph that is set in. */
  headOfSetIn: 7,
  /** A line far to the right, above one that is not. */
  setRight: 6,
  /** A line in brackets: `（作者是教师）`. */
  bracketed: 8,
  /** A headline in Latin script, above it and below. */
  aboveHead: 5,
  belowHead: 8,
  /** Two pieces of one printed line. */
  sameLine: 5,
  /** A row of a table and what stands above or below it. */
  tableRow: 10,
  /** A picture's caption that stands in a sentence. */
  caption: 11,
  /** `（下转第三版）` on a line of its own. */
  continuation: 12,
  /** The line below a paper's name, with date and number. */
  issueLine: 14,
  /** A section's number above its heading: `1.2` / `How to start it`. */
  numberAbove: 26,
  /** The matter of an official paper below its office: `关于修缮渡口的通知`. */
  matter: 14,
  /** Where the authors of a paper work, below their names. */
  affiliation: 9,
  /** An item of a list whose marks count on: `B．` below `A．`. */
  countsOn: 9,
  /** The same after a comma: `the canton asks for 1) the ridge,` / `2) the road`. */
  countsInside: 3,
  /** A blank line below the last item. */
  belowItem: 4,
  /** A line of a listing, a figure, a table or a signature, and what stands above or below it: its ends are as printed. */
  keptLine: 30,
  /** Lines that a mail quotes, and lines that it does not, or not so deep. */
  quotedOtherwise: 30,
  /** An office, or the number of its letter. */
  letterhead: 12,
  /** `Propos recueillis par Claire Dunand`, above it and below. */
  creditLine: 9,
  /** `From: Jane Roe` above `Date: 6 April`. */
  labelLine: 9,
  /** `Northbrook, 3 March 1871.` below a blank line: where and when a letter was written. */
  dateline: 9,
  /** `Anwesend: Frau Strand, Herr` below a line that is not full, and a gap. */
  labelBelow: 3,
  /** The initial of a chapter on a line of its own. */
  dropCap: 24,
  /** The end of a line inside an address or a number: by hand, above all but a blank line and a headline together. */
  splitToken: 9,
  /** The same, where it begins as a paragraph may, and chance may have made them a full line. */
  fillsLine: 2
}
