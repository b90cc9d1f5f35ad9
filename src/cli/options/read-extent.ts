import type {ReviewExtent} from '../../review-page/review-page.ts'
import {UsageError} from './parse-arguments.ts'

const extents: readonly ReviewExtent[] = ['full', 'doubts', 'none']

/** What `--review` asks for; nothing where it is not given. */
export function readExtent(value: string | boolean | undefined): ReviewExtent | undefined {
  if (value === undefined) return undefined
  const extent = extents.find((one) => one === value)
  if (extent) return extent
  throw new UsageError(
    `Unexpected \`--review\` \`${value}\`, expected \`full\`, \`doubts\` or \`none\``
  )
}
