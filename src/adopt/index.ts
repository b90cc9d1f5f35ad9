export {type Adopted, type AdoptInput, adopt} from './adopt.ts'
