import type {VFileMessage} from 'vfile-message'
import type {Io} from '../commands/command.ts'
import {readVersion} from '../options/read-version.ts'
import {toSarif} from './to-sarif.ts'

/** Print messages as one SARIF document on stdout. */
export async function printSarif(messages: readonly VFileMessage[], io: Io): Promise<void> {
  io.stdout.write(JSON.stringify(toSarif(messages, await readVersion()), undefined, 2) + '\n')
}
