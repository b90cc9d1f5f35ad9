import {readFile, stat} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import type {VFileMessage} from 'vfile-message'
import {adopt} from '../../adopt/index.ts'
import {openDecisionFile} from '../../desk/open-decision-file.ts'
import {createMessage} from '../../message.ts'
import {findCorrections, listGuarded} from '../../publish/guard/find-corrections.ts'
import {readManifest, settleManifest} from '../../publish/guard/manifest.ts'
import {readRecord} from '../../review/index.ts'
import {findInput} from '../../source/index.ts'
import {readOwn} from '../../source/input/read-own.ts'
import {readInputs} from '../inputs/read-inputs.ts'

/** How corrections are adopted. */
interface AdoptOptions {
  /** The book's folder; the one that the record of the output names if absent. */
  readonly folder?: string | undefined
  readonly encoding?: string | undefined
  /** Whether nothing is written. */
  readonly isDry: boolean
}

/** What came of it. */
interface AdoptOutcome {
  /** Path of `book.yaml`; absent if there is no book to adopt for. */
  readonly bookYaml?: string
  /** New lines of `decisions`. */
  readonly decisions: readonly string[]
  /** What is wrong, and what could not be adopted. */
  readonly messages: readonly VFileMessage[]
}

/**
 * Read the corrected Markdown of an output and the book that it was made of, and write the
 * corrections into `book.yaml` as decisions.
 *
 * A file of which all is adopted counts as written: a build may replace it.
 *
 * @param out
 *   Output folder as a person gave it.
 */
export async function adoptCorrections(out: string, options: AdoptOptions): Promise<AdoptOutcome> {
  const nothing = (reason: string, file: string): AdoptOutcome => ({
    decisions: [],
    messages: [createMessage({reason, ruleId: 'unreadable-input', file, fatal: true})]
  })
  const given = options.folder ?? (await findFolder(out))
  const stats = given === undefined ? undefined : await stat(given).catch(() => undefined)
  const folder = given !== undefined && stats?.isFile() ? await folderOf(given) : given
  if (given !== undefined && stats?.isFile() && folder === undefined) {
    return nothing(
      `Cannot adopt for \`${given}\`, there are other texts in its folder; put it in a folder of its own, which has the decisions`,
      given
    )
  }
  if (folder === undefined || !stats) {
    const what = given === undefined ? 'the book of this output' : `a folder \`${given}\``
    return nothing(
      `Cannot find ${what}; name the book's folder: \`collate adopt ${out} BOOK\``,
      given ?? out
    )
  }
  const present = await listGuarded(out)
  if (!present.some(isArticle)) {
    return nothing(
      `Cannot find Markdown in \`${out}/markdown\`; expected what \`collate build\` wrote`,
      out
    )
  }
  const read = await readInputs([folder], options.encoding)
  const fatal = read.messages.filter((message) => message.fatal)
  if (fatal.length > 0) return {decisions: [], messages: fatal}
  const changed = await findCorrections(out)
  const corrected = await Promise.all(
    changed.filter(isArticle).map((path) => readArticle(out, path))
  )
  const listed = [...((await readManifest(out)) ?? new Map()).keys()]
  const removed = listed.filter((path) => isArticle(path) && !present.includes(path)).map(nameOf)

  const path = join(folder, 'book.yaml')
  const file = openDecisionFile(path)
  const snapshot = await file.read()
  const {source, name} = read
  const bookYaml = {path, value: snapshot.value}
  const adopted = await adopt({source, bookYaml, name, corrected, removed})
  const {decisions, messages, complete, value} = adopted
  const others = changed.filter((one) => !isArticle(one)).map((one) => reportOther(out, one, path))
  if (!options.isDry) {
    if (value !== snapshot.value) {
      const edited = await file.edit(snapshot, value)
      if (edited.kind !== 'written') return nothing(edited.reason, path)
    }
    await settleManifest(
      out,
      complete.map((one) => `markdown/${one}`),
      corrected.map(({name, bytes}) => ({path: `markdown/${name}`, value: bytes}))
    )
  }
  return {bookYaml: path, decisions, messages: [...messages, ...others]}
}

const isArticle = (path: string) => /^markdown\/\d+-[^\\:/]+\.md$/.test(path)
const nameOf = (path: string) => path.replace(/^markdown\//, '')

async function readArticle(out: string, path: string) {
  const bytes = await readFile(join(out, path))
  const value = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n')
  return {name: nameOf(path), path: `${out.replace(/\/+$/, '')}/${path}`, value, bytes}
}

/** The folder of a text that is the only one there: decisions stand in its `book.yaml`. */
async function folderOf(file: string): Promise<string | undefined> {
  const folder = dirname(file)
  const {input} = await findInput(folder)
  const [only, ...others] = input?.files ?? []
  return only && others.length === 0 && resolve(only.path) === resolve(file) ? folder : undefined
}

/** The folder of the first source that an output says it was made of; not that of words of a PDF. */
async function findFolder(out: string): Promise<string | undefined> {
  const bytes = await readOwn(join(out, 'review/ledger.json')).catch(() => undefined)
  const record = bytes && readRecord(String(bytes))
  const [first] = typeof record === 'object' ? record.sources : []
  if (!first || first.path === first.name || first.path.startsWith('review/sources/'))
    return undefined
  return dirname(first.path)
}

function reportOther(out: string, path: string, bookYaml: string): VFileMessage {
  const why =
    path === 'markdown/book.yaml'
      ? `what it says of the book belongs into \`${bookYaml}\``
      : path === 'markdown/index.md'
        ? 'it is made of the titles'
        : 'put it into the folder of the book'
  const reason = `Cannot adopt \`${nameOf(path)}\`, ${why}`
  return createMessage({reason, ruleId: 'not-adopted', file: `${out}/${path}`, fatal: false})
}
