/**
 * To be loaded before a command: its disk has room for `ROOM` bytes more. What goes beyond is not
 * written, and fails as it does on a disk that is full.
 */
const {promises} = require('node:fs')
const {syncBuiltinESMExports} = require('node:module')

const {open} = promises
let room = Number(process.env.ROOM)
promises.open = async function (path, ...options) {
  const file = await open(path, ...options)
  const {writeFile} = file
  file.writeFile = async function (value, ...options) {
    const bytes = Buffer.from(value)
    const part = bytes.subarray(0, Math.max(0, room))
    room -= bytes.length
    await writeFile.call(file, part, ...options)
    if (room < 0) {
      const message = 'ENOSPC: no space left on device, write'
      throw Object.assign(new Error(message), {code: 'ENOSPC', errno: -28, syscall: 'write', path})
    }
  }
  return file
}
syncBuiltinESMExports()
