import type {Fit} from './fit.ts'

/** What is asked of a printed line when its paragraph is made. */
export type PrintedFit = Pick<Fit, 'line' | 'text' | 'lead' | 'spread'>
