export type {Book, Person, Proof} from './book.ts'
export {type ReadBookResult, readBook} from './read-book.ts'
