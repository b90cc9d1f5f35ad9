/**
 * Lower the limit that a WebAssembly module sets for its own memory, so that a file of 2 KB that
 * inflates to gigabytes ends in an error of the module, on any system.
 *
 * @see https://webassembly.github.io/spec/core/binary/modules.html#memory-section
 */
export function limitMemory(wasm: Uint8Array): Uint8Array {
  let at = 8
  const number = () => {
    let [value, shift] = [0, 0]
    let byte: number
    do {
      byte = wasm[at++]!
      value |= (byte & 0x7f) << shift
      shift += 7
    } while (byte & 0x80)
    return value >>> 0
  }
  while (at < wasm.length) {
    const section = wasm[at++]!
    const end = number() + at
    if (section !== 5) {
      at = end
      continue
    }
    number()
    const hasLimit = wasm[at++] === 1
    number()
    const from = at
    if (!hasLimit || number() <= mostMemory) return wasm
    // The same number of bytes: a LEB128 may have leading zeros.
    const limited = wasm.slice()
    for (let place = from, left = mostMemory; place < at; place++, left >>>= 7) {
      limited[place] = (left & 0x7f) | (place < at - 1 ? 0x80 : 0)
    }
    return limited
  }
  return wasm
}

/** The most memory that PDFium may take: 1 GB, in pages of 64 KB. */
const mostMemory = 16_384
