#!/usr/bin/env node
import {optimiseLate} from './cli/engine.ts'
import {main, tellEarly} from './cli/main.ts'

optimiseLate()

const argv = process.argv.slice(2)
let isLost = false
// The reader of a stream may stop early: `collate build … --json | head`, `collate build … 2>&1 | less`.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', function (error: NodeJS.ErrnoException) {
    if (error.code === 'EPIPE' || isLost) return
    isLost = true
    process.exitCode = 1
    const why = error.code === 'ENOSPC' ? 'the disk is full; make room' : error.message
    const reason = `Cannot write what was asked for, ${why}\n`
    void tellEarly(argv, process, reason).then((told) => process.stderr.write(told))
  })
}
const code = await main(argv, process)
process.exitCode = isLost ? 1 : code
