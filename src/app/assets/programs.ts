import {parseProgram} from '../../publish/tree/program/parse-program.ts'

// A script of its own, which `rims/load-parser.ts` asks for.
globalThis.collateParser = parseProgram
