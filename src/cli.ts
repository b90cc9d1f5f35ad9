#!/usr/bin/env node
import {optimiseLate} from './cli/engine.ts'
import {main} from './cli/main.ts'

optimiseLate()

// Whoever reads us may stop early: `collate build … --json | head`.
process.stdout.on('error', function (error: NodeJS.ErrnoException) {
  if (error.code !== 'EPIPE') throw error
})
process.exitCode = await main(process.argv.slice(2), process)
