#!/usr/bin/env node
import {optimiseLate} from './cli/engine.ts'
import {main} from './cli/main.ts'

optimiseLate()

let isLost = false
// The reader of a stream may stop early: `collate build … --json | head`, `collate build … 2>&1 | less`.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', function (error: NodeJS.ErrnoException) {
    if (error.code === 'EPIPE' || isLost) return
    isLost = true
    process.exitCode = 1
    const why = error.code === 'ENOSPC' ? 'the disk is full; make room' : error.message
    process.stderr.write(`Cannot write what was asked for, ${why}\n`)
  })
}
const code = await main(process.argv.slice(2), process)
process.exitCode = isLost ? 1 : code
