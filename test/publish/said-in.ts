/** How what the program says begins. */
const beginning =
  /^(?:Cannot|Unexpected|Uncertain|Left out|Proven|Wrote|Would write .|There is|Nothing .* doubt|Kept|Preview|Review at)/

/** What a message says after `Cannot read x, `: why, and a way out. */
const clause = /^(?:it|its|there|an?|the) [a-z][^\n]*; [a-z]/

/**
 * Read what a file of the program says to a person: its strings that begin like a message, and clauses that say why and what to do.
 *
 * @param code
 *   TypeScript.
 * @returns
 *   Samples, one for each way through a string: `1` stands where a value is put in.
 */
export function saidIn(code: string): Set<string> {
  const said = new Set<string>()
  for (let at = 0; at < code.length; at++) {
    const two = code.slice(at, at + 2)
    if (two === '//' || two === '/*') {
      at = code.indexOf(two === '//' ? '\n' : '*/', at + 2)
      if (at === -1) break
    } else if (/['"`]/.test(code[at]!)) {
      const {end, samples} = readString(code, at)
      for (const sample of samples)
        if (beginning.test(sample) || clause.test(sample)) said.add(sample)
      at = end
    }
  }
  return said
}

/** Ways through one string; more are not followed. */
const mostWays = 8

function readString(code: string, start: number): {end: number; samples: string[]} {
  const quote = code[start]!
  let samples = ['']
  let at = start + 1
  for (; at < code.length && code[at] !== quote; at++) {
    let pieces = [code[at]!]
    // An apostrophe of a comment, or in a pattern.
    if (code[at] === '\n' && quote !== '`') return {end: at, samples: []}
    if (code[at] === '\\') pieces = [code[++at] === 'n' ? '\n' : code[at]!]
    else if (quote === '`' && code.startsWith('${', at)) {
      const value = readValue(code, at + 2)
      pieces = value.samples
      at = value.end
    }
    samples = samples.flatMap((one) => pieces.map((piece) => one + piece)).slice(0, mostWays)
  }
  return {end: at, samples}
}

/** What is put into a string, up to its `}`. */
function readValue(code: string, start: number): {end: number; samples: string[]} {
  const inner: string[][] = []
  let depth = 1
  let at = start
  for (; at < code.length; at++) {
    if (code[at] === '{') depth++
    else if (code[at] === '}' && --depth === 0) break
    else if (/['"`]/.test(code[at]!)) {
      const {end, samples} = readString(code, at)
      inner.push(samples)
      at = end
    }
  }
  const value = code.slice(start, at)
  if (value.startsWith('countOf')) return {end: at, samples: [`1 ${inner[0]?.[0] ?? 'one'}`]}
  const isChoice = value.includes('?') && inner.length > 1
  return {end: at, samples: isChoice ? inner.flat() : ['1']}
}
