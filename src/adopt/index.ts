export {adopt} from './adopt.ts'
