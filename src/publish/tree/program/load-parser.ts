import type {ParseProgram} from './parse-program.ts'

/** Load what reads programs: most docs folders have none. */
export async function loadParser(): Promise<ParseProgram> {
  return (await import('./parse-program.ts')).parseProgram
}
