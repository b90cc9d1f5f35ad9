import type {Evidence} from '../../weights/evidence.ts'
import type {Judged, Role} from '../roles/roles.ts'
import type {ChainInput, ChainWeights} from './chain.ts'
import {lineFacts} from './facts.ts'
import {type LineLabel, labelIndex, labels} from './line-labels.ts'

/** What one block was found to be. */
export interface Labelled {
  /** Of its first line; the others go on from it. */
  readonly label: LineLabel
  /** Probability of its role, 0 to 1. */
  readonly confidence: number
  readonly evidence: readonly Evidence[]
  /** What the judge of roles said of the block that it was cut from. */
  readonly judged: Judged
}

/** The role of a label to the stages below. */
export function roleOf(label: LineLabel): Role {
  if (label === 'aside') return 'noise'
  // What stands between a headline and its text is the first of the text to a reader.
  if (label.startsWith('text') || label.startsWith('deck')) return 'body'
  return label.startsWith('byline') ? 'byline' : 'title'
}

/** What the lines of a page were weighed by. */
interface Weighed {
  readonly input: ChainInput
  readonly weights: ChainWeights
}

/** A block by the label of its first line; its reasons are worked out when they are asked for. */
export class LabelledLine implements Labelled {
  readonly label: LineLabel
  readonly confidence: number
  readonly judged: Judged
  readonly #weighed: Weighed
  readonly #line: number

  constructor(
    label: LineLabel,
    confidence: number,
    judged: Judged,
    weighed: Weighed,
    line: number
  ) {
    this.label = label
    this.confidence = confidence
    this.judged = judged
    this.#weighed = weighed
    this.#line = line
  }

  get evidence(): readonly Evidence[] {
    const {input, weights} = this.#weighed
    return evidenceOf(input, weights, this.#line, this.label)
  }
}

/** The probability that a line has a role, whichever of its labels. */
export function confidenceOf(probabilities: Float64Array, line: number, label: LineLabel): number {
  const role = roleOf(label)
  let sum = 0
  for (let index = 0; index < labels.length; index++)
    if (roles[index] === role) sum += probabilities[line * labels.length + index]!
  return sum
}

/** The role of each label, by its index. */
const roles = labels.map(roleOf)

/** Reasons that are listed. */
const mostReasons = 8

/** What the facts of a line say for its label against running text. */
function evidenceOf(
  {facts}: ChainInput,
  {unary}: ChainWeights,
  line: number,
  label: LineLabel
): Evidence[] {
  const own = labelIndex(label)
  const text = labelIndex(label === 'text' ? 'title' : 'text')
  return [...facts[line]!]
    .map((row) => ({
      name: `line-${lineFacts.names[row]!.replace(/ \d+$/, '')}`,
      weight: unary[row * labels.length + own]! - unary[row * labels.length + text]!
    }))
    .filter(({weight}) => Math.abs(weight) > 0.05)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, mostReasons)
}
