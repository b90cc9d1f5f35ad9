export {decode} from './decode/decode.ts'
export {digest} from './digest.ts'
export {findImages, mostOfImage} from './input/find-images.ts'
export {type FoundInput, findInput, type Input} from './input/find-input.ts'
export {hasDocsMark, isDocsFolder} from './input/is-docs-folder.ts'
export {readInside} from './input/read-inside.ts'
export {compareNames, sourceNames} from './input/source-names.ts'
export {showPath} from './input/tell-unreadable.ts'
export type {LedgerEntry} from './ledger.ts'
export {createLocator, isSourcePosition, type SourcePoint, type SourcePosition} from './locate.ts'
export {paginate} from './paginate.ts'
export {decorationRule} from './print/list-decorations.ts'
export {readRanges} from './print/page-ranges.ts'
export {type PrintOptions, readPrints} from './print/read-prints.ts'
export {
  type InputFile,
  type ReadOptions,
  type ReadResult,
  readSource,
  readText
} from './read-source.ts'
export type {
  Box,
  Cell,
  Line,
  PlacedReading,
  Placement,
  Print,
  SaidKind,
  Sheet,
  SheetPicture,
  Source,
  SourceFile
} from './source.ts'
