import type {VFileMessage} from 'vfile-message'
import {createMessage} from '../../message.ts'
import {decodeBytes} from '../decode/decode-bytes.ts'
import {detectEncoding} from '../decode/detect-encoding.ts'
import type {InputFile} from '../read-source.ts'
import {type Mets, readMets} from '../xml/read-mets.ts'
import type {PrintedFile} from './printed-sheet.ts'

/**
 * Put files of pages in the order that a METS gives, and write to their lines what it says of them.
 *
 * @param files
 *   Files that were read; those that the METS does not name stay behind the others.
 * @param mets
 *   The METS.
 */
export function sayByMets(
  files: readonly InputFile[],
  mets: InputFile
): {files: InputFile[]; messages: VFileMessage[]} {
  const encoding = detectEncoding(mets.bytes) ?? 'utf-8'
  const said = readMets(decodeBytes(mets.bytes, encoding).replace(/^\ufeff/, ''))
  if (typeof said === 'string') {
    const reason = `Cannot read \`${mets.path}\` as METS, ${said}; the pages are taken as they are`
    return {
      files: [...files],
      messages: [createMessage({reason, ruleId: 'unreadable-print', file: mets.path, fatal: false})]
    }
  }
  const nameOf = ({path}: InputFile) => path.split(/[\\/]/).at(-1) ?? ''
  const places = new Map(said.files.map((name, index) => [name, index]))
  const placeOf = (file: InputFile) => places.get(nameOf(file)) ?? said.files.length
  const told = files.map((file) =>
    file.printed && said.blocks.has(nameOf(file))
      ? {...file, printed: tell(file.printed, said, nameOf(file))}
      : file
  )
  return {files: told.sort((a, b) => placeOf(a) - placeOf(b)), messages: []}
}

/** A METS that has so much of a page in articles knows what is none. */
const mostOfPage = 0.5

function tell(printed: PrintedFile, {blocks}: Mets, name: string): PrintedFile {
  const own = blocks.get(name)!
  const lines = printed.sheets.flatMap((sheet) => sheet.lines)
  const inArticles = lines.filter(({said}) => said && own.get(said.region)?.article !== undefined)
  const isTold = inArticles.length > lines.length * mostOfPage
  // What stands above all that it knows is read before it.
  const [first] = own.values()
  let order = (first?.order ?? 0) - 0.5
  return {
    ...printed,
    sheets: printed.sheets.map((sheet) => ({
      ...sheet,
      lines: sheet.lines.map((line) => {
        const block = line.said && own.get(line.said.region)
        if (block) {
          order = block.order
          return {...line, said: {...line.said, ...block}}
        }
        // A block that a METS of articles leaves out, a stamp or dirt, is in none of them.
        return line.said && isTold ? {...line, said: {...line.said, order}} : line
      })
    }))
  }
}
