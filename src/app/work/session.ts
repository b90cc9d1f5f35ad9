import {strToU8, type Zippable, zipSync} from 'fflate'
import type {VFileMessage} from 'vfile-message'
import {isMap, parseDocument} from 'yaml'
import type {Reply} from '../../desk/desk.ts'
import {editFields} from '../../desk/edit-fields.ts'
import type {OutputFile} from '../../publish/edition/edition.ts'
import {tellIn} from '../../publish/retell.ts'
import {countDoubts, reviewScript, reviewStyle} from '../../review-page/index.ts'
import {createBookStore, openMarkdown, openPages} from './open-work.ts'
import {readDropped} from './read-dropped.ts'
import type {BuildAnswer, Download, OpenRequest, Portion, ShownMessage, Summary} from './summary.ts'

/** A book in work, as the worker of the page has it. */
export interface Session {
  readonly summary: () => Summary
  /** The review, whole in one document; its script asks `collateDoor` of the frame that it is in. */
  readonly page: () => string
  readonly line: (index: number) => string
  /** What the review sends; or `rewrite` with the text of `book.yaml`, `fields` with some of its keys. */
  readonly send: (act: string, body: Readonly<Record<string, never>>) => Promise<Reply>
  /** Make the editions, with a review only where that is to be taken; kept until something is decided. */
  readonly build: (what: Portion, onStage: (stage: string) => void) => Promise<BuildAnswer>
  /** What a build has made, or `book.yaml`. */
  readonly take: (what: Portion) => Download
}

/**
 * Open what a person gave to the page.
 *
 * @returns
 *   The book in work, or why there can be none.
 */
export async function openSession(
  request: OpenRequest
): Promise<Session | {readonly messages: readonly ShownMessage[]}> {
  const {spoken, history = {past: [], future: []}} = request
  const tell = toShown(spoken)
  const dropped = readDropped(request.files)
  if (dropped.kind === 'nothing') return {messages: dropped.messages.map(tell)}
  const isPages = dropped.kind === 'pages'
  const {book: given, images = []} = isPages ? dropped.input : dropped.folder
  const bytes = request.yaml === undefined ? given?.bytes : strToU8(request.yaml)
  const store = createBookStore(given?.path ?? 'book.yaml', bytes, history)
  const work = isPages
    ? await openPages(dropped.input, store, request)
    : await openMarkdown(dropped.folder, dropped.name, store)
  const {desk} = work
  if (desk && !desk.shown()) return {messages: desk.messages().map(tell)}
  let made: {readonly name: string; readonly files: readonly OutputFile[]}
  let built: {readonly of: string; readonly result: BuildAnswer} | undefined

  return {
    summary() {
      const shown = desk?.shown()
      const now = store.now()
      const yaml = now ? new TextDecoder().decode(now.bytes) : ''
      const said = fieldsOf(yaml)
      return {
        kind: dropped.kind,
        title: shown?.title ?? String(said.title ?? (isPages ? '' : dropped.name)),
        language: shown?.language ?? String(said.language ?? 'en'),
        entries: (shown?.articles ?? []).map(({byline, kind}, index) => {
          return {title: shown!.titles[index]!, byline: byline?.text ?? '', kind}
        }),
        doubts: shown ? countDoubts(shown) : 0,
        state: work.state(),
        can: work.can(),
        yaml,
        said,
        history,
        images: images.map(({path}) => path),
        messages: (desk?.messages() ?? []).map(tell)
      }
    },
    page: () => (desk ? inOne(desk.page(), work.state(), work.can()) : ''),
    line: (index) => desk?.line(index) ?? '',
    async send(act, body) {
      if (act === 'decide' && desk) return desk.decide(body.ruling!, body.state!)
      if (act === 'withdraw' && desk) return desk.withdraw(body.offset!, body.state!)
      if (act === 'reading' && desk) {
        return desk.reading(body.line!, body.printed!, body.as!, body.state!)
      }
      if (act !== 'fields') return work.change(act as 'undo', body.value ?? '')
      const now = store.now()
      const value = editFields(now ? new TextDecoder().decode(now.bytes) : '', body.fields!)
      if (value !== undefined) return work.change('rewrite', value)
      const message = 'Cannot write into `book.yaml` as it is; write it by hand'
      return {isDone: false, message, state: work.state()}
    },
    async build(what, onStage) {
      const review = what === 'review' ? 'full' : 'none'
      const of = `${work.state()} ${review}`
      if (built?.of === of) return built.result
      const {name, files, messages} = await work.publish(onStage, review)
      made = {name, files}
      const result = {isMade: files.length > 0, messages: messages.map(tell)}
      built = {of, result}
      return result
    },
    take(what) {
      if (what === 'book.yaml') {
        const value = store.now()?.bytes ?? new Uint8Array()
        return {name: what, type: 'text/yaml', bytes: value.slice()}
      }
      const {name, files} = made
      if (what === 'epub') {
        const {value} = files.find(({path}) => path.endsWith('.epub'))!
        const type = 'application/epub+zip'
        return {name: `${name}.epub`, type, bytes: (value as Uint8Array).slice()}
      }
      const own = files.filter(({path}) => path.startsWith(`${what}/`))
      return {name: `${name}-${what}.zip`, type: 'application/zip', bytes: zip(own)}
    }
  }
}

/** Keys and values of a text; none where it cannot be read. */
function fieldsOf(yaml: string): Readonly<Record<string, unknown>> {
  const document = parseDocument(yaml)
  if (document.errors.length > 0 || !isMap(document.contents)) return {}
  try {
    return document.toJS()
  } catch {
    // References that multiply: what is wrong with the file is told elsewhere.
    return {}
  }
}

function toShown(spoken: string): (message: VFileMessage) => ShownMessage {
  const tell = tellIn(spoken)
  return function ({name, file, reason, note, fatal, ruleId = ''}) {
    const own = inPage.get(ruleId)
    return {
      place: file ? name : '',
      reason: tell(own?.reason ?? withoutOptions(reason)),
      note: tell(own?.note ?? withoutOptions(note ?? '')),
      fatal: fatal ?? undefined,
      ruleId,
      isLocked: ruleId === 'unreadable-print' && /--password$/.test(reason)
    }
  }
}

/** A page has no options of a command: what is wrong is put right in the file. */
function withoutOptions(text: string): string {
  return text
    .replace(', or name its encoding with --encoding', '')
    .replace('name its encoding with --encoding', 'save it as UTF-8')
}

/** What a page says otherwise than the command line, which can install packages. */
const inPage: ReadonlyMap<string, {readonly reason: string; readonly note: string}> = new Map([
  [
    'no-cover-face',
    {
      reason: "The cover is an SVG in the reader's own face; the command line draws it as a PNG",
      note: 'Give a picture under About, or choose none.'
    }
  ],
  [
    'no-rare-face',
    {
      reason: 'No font is embedded here for rare characters; the command line embeds them',
      note: "The reader's device may know them."
    }
  ]
])

/** The review with its style and its script in it; what it may do is said by the page around it. */
function inOne(page: string, state: string, can: string): string {
  const meta = `<meta name="collate-state" content="${state}">\n<meta name="collate-history" content="${can}">\n`
  return page
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\n/, '')
    .replace('<link rel="stylesheet" href="review.css">', () => `<style>${reviewStyle()}</style>`)
    .replace('<script src="review.js" defer></script>\n', '')
    .replace('</head>', `${meta}</head>`)
    .replace('<html ', '<html class="framed" ')
    .replace('</body>', () => `<script>${reviewScript()}</script>\n</body>`)
}

/** The same bytes in every time zone. */
function zip(files: readonly OutputFile[]): Uint8Array<ArrayBuffer> {
  const zippable: Zippable = Object.fromEntries(
    files.map(({path, value}) => [path, typeof value === 'string' ? strToU8(value) : value])
  )
  return zipSync(zippable, {mtime: new Date(1980, 0, 1)})
}
