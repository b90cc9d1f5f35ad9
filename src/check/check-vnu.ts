import {join} from 'node:path'
import {runTool, type Tools} from './find-tools.ts'
import {type CheckResult, missing, toResult} from './result.ts'

/** The Nu Html Checker: no message for any page or stylesheet. */
export async function checkVnu(
  dir: string,
  paths: readonly string[],
  tools: Tools
): Promise<CheckResult> {
  const name = 'vnu'
  if (!tools.vnu)
    return missing(name, 'vnu', '`npm install --no-save --ignore-scripts vnu-jar@26.9.27`')
  if (!tools.java) return missing(name, 'Java', '`apt-get install default-jre-headless`')
  const files = paths.filter((path) => /^html\/[^/]+\.(?:html|css)$/.test(path))
  const args = ['-jar', tools.vnu, '--also-check-css', '--format', 'json', '--exit-zero-always']
  const {output} = await runTool(tools.java, [...args, ...files.map((path) => join(dir, path))])
  const start = output.indexOf('{"')
  if (start < 0) return toResult(name, [output.trim() || 'There is no report'], '')
  const {messages} = JSON.parse(output.slice(start)) as {
    messages: {url?: string; lastLine?: number; message: string}[]
  }
  // Its note on the policy of a page that has no server.
  const findings = messages
    .filter((each) => !/Content.Security.Policy/i.test(each.message))
    .map(
      (each) =>
        `${each.url?.replace(/^.*\/html\//, 'html/') ?? ''}:${each.lastLine ?? 1}: ${each.message}`
    )
  return toResult(name, findings, `${findings.length} messages on ${files.length} files`)
}
