import type {Recognised} from '../../source/pdf/ocr/recognise-sheet.ts'

/** Stands for `source/pdf/ocr/recognise-sheet.ts`: a page starts no program. */
export const recogniseSheet = (): Promise<Recognised> => Promise.resolve({fault: 'missing'})
