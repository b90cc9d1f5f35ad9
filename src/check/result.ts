/** What came of one check. */
export interface CheckResult {
  readonly name: string
  /** `missing`: its tool is not on this machine; `warned`: it stands, but somebody should know. */
  readonly state: 'passed' | 'failed' | 'missing' | 'warned'
  /** One line: what was counted, or how to get the tool. */
  readonly summary: string
  /** What is wrong, each with its place. */
  readonly findings: readonly string[]
}

/** Passed if there is nothing to say. */
export function toResult(name: string, findings: readonly string[], summary: string): CheckResult {
  return {name, state: findings.length > 0 ? 'failed' : 'passed', summary, findings}
}

/** A check that could not run. */
export function missing(name: string, what: string, how: string): CheckResult {
  return {name, state: 'missing', summary: `${what} is not here; ${how}`, findings: []}
}
