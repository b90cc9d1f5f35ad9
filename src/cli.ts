#!/usr/bin/env node
import {setFlagsFromString} from 'node:v8'
import {main} from './cli/main.ts'

// Unless told, V8 lets the heap of a large book grow to four times what is alive in it. The flag is
// one of the engine's own: only where it is known to be there.
if (/^1[1-3]\./.test(process.versions.v8)) setFlagsFromString('--heap-growing-percent=100')

// Whoever reads us may stop early: `collate build … --json | head`.
process.stdout.on('error', function (error: NodeJS.ErrnoException) {
  if (error.code !== 'EPIPE') throw error
})
process.exitCode = await main(process.argv.slice(2), process)
