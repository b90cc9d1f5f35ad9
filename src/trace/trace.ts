import type {Collated} from '../collated.ts'
import {indexSource} from '../decisions/index.ts'
import type {Source} from '../source/index.ts'
import {traceArticles} from './trace-articles.ts'
import {traceBlocks} from './trace-blocks.ts'
import {traceLines} from './trace-lines.ts'
import type {Trace} from './traced.ts'

/**
 * Show how a source became articles.
 *
 * Nothing is decided anew: it reads what the stages found. Decisions are worked out when they are
 * asked for, and each is checked to be about its one place.
 *
 * @param source
 *   The text.
 * @param collated
 *   What `collate` made of it.
 */
export function trace(source: Source, collated: Collated): Trace {
  const indexes = indexSource(source)
  const blocks = traceBlocks(source, collated, indexes)
  return {
    lines: traceLines(source, collated, indexes),
    blocks,
    articles: traceArticles(source, collated, indexes)
  }
}
