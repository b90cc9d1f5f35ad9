import type {ParseProgram} from '../../publish/tree/program/parse-program.ts'
import {runAsset} from '../work/run-asset.ts'

declare global {
  /** What `programs.js` leaves behind. */
  var collateParser: ParseProgram | undefined
}

/** Stands for `publish/tree/program/load-parser.ts`: few docs folders have a program to be read. */
export async function loadParser(): Promise<ParseProgram> {
  if (!globalThis.collateParser) await runAsset('programs.js')
  return globalThis.collateParser!
}
