export type {Book} from './book.ts'
export {readBook, readFields} from './read-book.ts'
export {type Inputs, readPrepared} from './read-prepared.ts'
export {toName} from './to-name.ts'
