export type {Book, Person, Proof} from './book.ts'
export {type ReadBookResult, readBook, readFields} from './read-book.ts'
export {type Inputs, readPrepared} from './read-prepared.ts'
export {toName} from './to-name.ts'
