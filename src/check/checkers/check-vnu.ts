import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {countOf} from '../../count-of.ts'
import {type CheckResult, missing, toResult} from '../result.ts'
import {unpackEpub} from '../unpack-epub.ts'
import {runTool, type Tools} from './find-tools.ts'

// They take half of its time for books of this size; its schemas need more of a stack than these leave.
const flags = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xss4m']

/**
 * The Nu Html Checker: no message for any page or stylesheet, that of the EPUB among them.
 *
 * @param dir
 *   Output folder.
 * @param files
 *   Bytes by path in it.
 * @param epub
 *   Path of the EPUB in it.
 */
export async function checkVnu(
  dir: string,
  files: ReadonlyMap<string, Uint8Array>,
  epub: string,
  tools: Tools
): Promise<CheckResult> {
  const name = 'vnu'
  if (!tools.vnu)
    return missing(name, 'vnu', '`npm install --no-save --ignore-scripts vnu-jar@26.9.27`')
  if (!tools.java) return missing(name, 'Java', '`apt-get install default-jre-headless`')
  const scratch = await mkdtemp(join(tmpdir(), 'collate-vnu-'))
  try {
    const style = join(scratch, 'book.css')
    const styles = [...unpackEpub(files, epub)]
      .filter(([path]) => path.endsWith('.css'))
      .map(([, bytes]) => bytes)
    await writeFile(style, Buffer.concat(styles))
    const own = [...files.keys()].filter((path) =>
      /^(?:html|review)\/[^/]+\.(?:html|css)$/.test(path)
    )
    const paths = [...own.map((path) => join(dir, path)), style]
    const args = ['--also-check-css', '--format', 'json', '--exit-zero-always', ...paths]
    const {output} = await runTool(tools.java, [...flags, '-jar', tools.vnu, ...args])
    const start = output.indexOf('{"')
    if (start < 0) return toResult(name, [output.trim() || 'There is no report'], '')
    const {messages} = JSON.parse(output.slice(start)) as {messages: Message[]}
    // Its note on the policy of a page that has no server.
    const findings = messages
      .filter(({message}) => !/Content.Security.Policy/i.test(message))
      .map(({url = '', lastLine = 1, message}) => {
        const path = url.endsWith('/book.css')
          ? `${epub}/book.css`
          : url.replace(/^.*\/(?=(?:html|review)\/)/, '')
        return `${path}:${lastLine}: ${message}`
      })
    return toResult(
      name,
      findings,
      `${countOf(findings.length, 'message')} on ${countOf(paths.length, 'file')}`
    )
  } finally {
    await rm(scratch, {recursive: true})
  }
}

interface Message {
  readonly url?: string
  readonly lastLine?: number
  readonly message: string
}
