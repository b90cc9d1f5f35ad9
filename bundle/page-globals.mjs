/** What packages take for granted and a page has not. */
export {Buffer} from 'buffer/'
