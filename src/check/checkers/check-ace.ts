import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {countOf} from '../../count-of.ts'
import {type CheckResult, missing, toResult} from '../result.ts'
import {runTool, type Tools} from './find-tools.ts'

/** Ace by DAISY: no violation. */
export async function checkAce(epub: string, tools: Tools): Promise<CheckResult> {
  const name = 'Ace'
  if (!tools.ace) {
    return missing(
      name,
      'Ace',
      '`ELECTRON_SKIP_BINARY_DOWNLOAD=1 PUPPETEER_SKIP_DOWNLOAD=1 npm install --no-save --ignore-scripts @daisy/ace@1.4.6`'
    )
  }
  if (!tools.chromium) return missing(name, 'Chromium', '`apt-get install chromium`')
  const report = await mkdtemp(join(tmpdir(), 'collate-ace-'))
  try {
    const env = {...process.env, PUPPETEER_EXECUTABLE_PATH: tools.chromium}
    const {output} = await runTool(tools.ace, ['-s', '-f', '-o', report, epub], env)
    const json = await readFile(join(report, 'report.json'), 'utf8').catch(() => undefined)
    if (json === undefined) return toResult(name, [output.trim() || 'There is no report'], '')
    const findings = (JSON.parse(json) as Report).assertions.flatMap((file) =>
      file.assertions.map((each) =>
        [
          file['earl:testSubject'].url,
          each['earl:test']['dct:title'],
          each['earl:result']['dct:description']
        ].join(': ')
      )
    )
    return toResult(name, findings, countOf(findings.length, 'violation'))
  } finally {
    await rm(report, {recursive: true, force: true})
  }
}

interface Report {
  assertions: {
    'earl:testSubject': {url: string}
    assertions: {'earl:test': {'dct:title': string}; 'earl:result': {'dct:description': string}}[]
  }[]
}
