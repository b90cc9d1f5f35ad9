export type {Book, Person} from './book.ts'
export {type ReadBookResult, readBook} from './read-book.ts'
