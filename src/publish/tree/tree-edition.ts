import type {VFileMessage} from 'vfile-message'
import type {Book} from '../../book/book.ts'
import {readBook} from '../../book/index.ts'
import {createMessage} from '../../message.ts'
import {labelLanguage, labelsFor} from '../../templates/labels.ts'
import {firstSentence} from '../../text/first-sentence.ts'
import {detectLanguage} from '../../text/language/detect-language.ts'
import {takeProse} from '../../text/language/take-prose.ts'
import {loadHighlighter} from '../dialects/highlighter.ts'
import {mostInText} from '../dialects/includes/include-files.ts'
import {findNeeds, loadPlugins} from '../dialects/load-plugins.ts'
import {Tally} from '../dialects/tally.ts'
import type {Chapter} from '../edition/chapter.ts'
import type {Edition, OutputFile} from '../edition/edition.ts'
import {type EditionSource, setReading} from '../edition/read-edition.ts'
import {makeAnew} from '../keep.ts'
import {printable} from '../markdown/parse-markdown.ts'
import type {ContentsEntry} from '../pages/contents.ts'
import {readTreeChapter, type TreeContext} from './article/read-tree-chapter.ts'
import {findMetadata, type TreeMetadata} from './find-metadata.ts'
import {createFindTarget} from './find-target.ts'
import {linkChapters} from './link-chapters.ts'
import {findLooks} from './looks.ts'
import type {TreeMemory} from './memory/tree-memory.ts'
import {pageNames} from './page-names.ts'
import {planTree} from './plan/plan-tree.ts'
import {withParser} from './program/with-parser.ts'
import {readTreeImages} from './read-tree-images.ts'
import {takeTexts} from './take-texts.ts'
import {toContents} from './to-contents.ts'
import {type Plan, type PlanEntry, type TreeFolder, textIn} from './tree.ts'
import {writeTreeFiles} from './write-tree-files.ts'

/** A docs folder as an edition, or why there is none. */
export interface TreeEdition {
  readonly edition?: Edition
  /** What lies in `markdown/`: the texts of the book and what they need, as they are. */
  readonly markdown: readonly OutputFile[]
  readonly messages: readonly VFileMessage[]
}

/**
 * Read a folder of Markdown in folders as an edition.
 *
 * Its chapters are read with whatever dialects they are written in; packages for these are loaded now.
 *
 * @param memory
 *   What is known of the book's chapters from its last making.
 */
export async function treeEdition(read: TreeFolder, memory?: TreeMemory): Promise<TreeEdition> {
  const folder = await withParser(read)
  const {keep} = memory ?? {keep: makeAnew}
  const settings = folder.book ? readBook(folder.book) : {book: {}, messages: []}
  const messages: VFileMessage[] = [...settings.messages]
  const fail = (): TreeEdition => ({markdown: [], messages})
  if (messages.some((message) => message.fatal)) return fail()
  const given: Partial<Book> = settings.book
  const {plan, refusal} = planTree(folder, given.chapters)
  if (!plan) {
    const file = folder.nameOf('')
    messages.push(createMessage({reason: refusal, ruleId: 'unreadable-tree', file, fatal: true}))
    return fail()
  }
  const tool = given.dialect ?? plan.tool
  const found = findMetadata(folder, {...plan, tool})
  const {texts, entries, included, messages: onPlan} = takeTexts(folder, plan, keep)
  messages.push(...onPlan)
  if (texts.length === 0) {
    const reason = `Cannot make a book of \`${folder.name}\`, there is no chapter in it; expected Markdown files that its contents name`
    messages.push(
      createMessage({reason, ruleId: 'empty-book', file: folder.nameOf(''), fatal: true})
    )
    return fail()
  }
  if (messages.some((message) => message.fatal)) return fail()

  const sample = () =>
    texts
      .map(({path, value}) =>
        keep(
          `prose/${path}`,
          () => [value],
          () => takeProse(value.slice(0, 10_000))
        )
      )
      .join('\n')
  const language = printable(given.language ?? found.book.language ?? detectLanguage(sample()))
  const labels = labelsFor(language)
  const tally = new Tally()
  const isMdx = (path: string) => tool === 'docusaurus' || /\.mdx$/i.test(path)
  const all = [
    ...texts,
    ...[...included].map((path) => ({path, name: path, value: textIn(folder, path) ?? ''}))
  ]
  const asked = all.map(({path, value}) =>
    keep(
      `asked/${path}`,
      () => [value, isMdx(path)],
      () => ({needs: findNeeds(value, isMdx(path)), languages: languagesIn(value)})
    )
  )
  const plugins = await loadPlugins(asked.map(({needs}) => needs))
  const languages = [...new Set(asked.flatMap((one) => one.languages))].sort()
  const highlighter = await loadHighlighter(languages)
  const {images, messages: onImages} = readTreeImages(folder, texts, given.cover, keep)
  messages.push(...onImages)
  const context: TreeContext = {
    language,
    depth: given['toc-depth'] ?? 1,
    tools: {
      plugins,
      highlighter,
      labels,
      tally,
      dialect: {
        tool,
        ...found.dialect,
        include: (path) => textIn(folder, path)
      }
    },
    finish: {tool, root: plan.root, labels, images}
  }
  const names = pageNames(
    texts.map(({path}) => path.slice(path.startsWith(plan.root) ? plan.root.length : 0))
  )
  const titles = titlesOf(entries)
  const settingOf = () =>
    JSON.stringify(
      [
        {language, depth: context.depth, root: plan.root, languages},
        context.tools.dialect,
        [...images].map(([path, {target, width, height}]) => [path, target, width, height]),
        [...included].map((path) => [path, textIn(folder, path)])
      ],
      (_, value) => (value instanceof Map || value instanceof Set ? [...value] : value)
    )
  const setting = memory ? settingOf() : ''
  let left = mostInBook
  const chapters = texts.map(function (text, index) {
    const place = {name: names[index]!, index, planned: titles.get(text.path)}
    const bounded = {...text, mayBring: Math.min(mostInText, left)}
    const chapter = memory
      ? memory.read(bounded, place, context, {setting, tally})
      : readTreeChapter(bounded, place, context)
    left -= chapter.brought
    return chapter
  })
  const repository = given.repository ?? found.book.repository
  const findTarget = createFindTarget({
    chapters: chapters.map(({anchors, addresses}, index) => ({
      anchors,
      addresses,
      path: texts[index]!.path
    })),
    tool,
    root: plan.root,
    paths: new Set(folder.paths),
    repository: repository?.replace(/\/?$/, '/'),
    repositoryRoot: given.repository ? plan.root : found.repositoryRoot
  })
  const wanted = new Set(included)
  const linked = linkChapters(
    chapters,
    function (address, from) {
      const target = findTarget(address, from)
      // Its copy says that it was there when the book is made again.
      if (target.kind === 'web' && target.file) wanted.add(target.file)
      return target
    },
    keep
  )
  const contents = toContents(entries, {
    chapterOf: new Map(linked.map((chapter, index) => [texts[index]!.path, chapter])),
    isNumbered: given.numbered ?? found.isNumbered
  })
  const book = completeBook({given, found, linked, folder, plan, language})
  const onLooks = findLooks(folder, book, chapters)
  messages.push(...tally.messages(), ...onLooks.messages)
  const edition: Edition = {
    book,
    files: texts.map(({path, name, value}) => ({name: path, value, path: name})),
    images,
    looks: onLooks.looks
  }
  setReading(edition, toTreeReading({book, language, linked, contents, edition, messages}))
  const markdown = writeTreeFiles(folder, {
    plan: {...plan, entries},
    book,
    tool,
    texts: texts.map(({path}) => path),
    included: wanted,
    keep,
    images: shownImages(linked, images).concat(
      given.cover && images.has(given.cover) ? [given.cover] : []
    )
  })
  return {edition, markdown, messages: []}
}

/** Characters that files bring into all texts of a book; by hand: ten texts that take all they may. */
const mostInBook = 10_000_000

function titlesOf(entries: readonly PlanEntry[]): Map<string, string> {
  const titles = new Map<string, string>()
  const walk = (list: readonly PlanEntry[]): void => {
    for (const {path, title, entries} of list) {
      if (path !== undefined && title) titles.set(path, title)
      walk(entries)
    }
  }
  walk(entries)
  return titles
}

/** Words behind fences of code. */
function languagesIn(value: string): string[] {
  const found = value.matchAll(
    /(?:`{3,}|~{3,}|:{3,})\s*\{?\.?(?:code-block\}|code-cell\}|code\})?\s*([\w+#-]+)/g
  )
  const included = value.matchAll(
    /(?:<<<|\{(?:literal)?include\})\s*\S+\.(\w+)|:lang(?:uage)?:\s*([\w+#-]+)/g
  )
  const isRust = /\{\{#(?:playground|playpen)/.test(value)
  return [...found, ...included]
    .map((match) => match[1] ?? match[2]!)
    .concat(isRust ? ['rust'] : [])
}

function shownImages(
  chapters: readonly Chapter[],
  images: NonNullable<Edition['images']>
): string[] {
  const shown = new Set(chapters.flatMap((chapter) => chapter.images.map(({target}) => target)))
  return [...images].flatMap(([path, {target}]) => (shown.has(target) ? [path] : []))
}

function completeBook({
  given,
  found,
  linked,
  folder,
  plan,
  language
}: {
  readonly given: Partial<Book>
  readonly found: TreeMetadata
  readonly linked: readonly Chapter[]
  readonly folder: TreeFolder
  readonly plan: Plan
  readonly language: string
}): Book {
  const readme = textIn(folder, 'README.md')
  const heading =
    readme &&
    /^#\s+(.+?)\s*#*$/m
      .exec(readme)?.[1]
      ?.replace(/[*_`]|<[^>]*>|!?\[([^\]]*)\](?:\([^)]*\))?/g, '$1')
      .trim()
  const first = linked[0]!
  const isAlone = plan.tool === 'plain' && linked.length > 0
  const title = given.title ?? found.book.title ?? (isAlone ? first.title : heading || first.title)
  const book = {...found.book, ...given, language, title: title || folder.name}
  return book
}

function toTreeReading({
  book,
  language,
  linked,
  contents,
  edition,
  messages
}: {
  readonly book: Book
  readonly language: string
  readonly linked: readonly Chapter[]
  readonly contents: readonly ContentsEntry[]
  readonly edition: Edition
  readonly messages: readonly VFileMessage[]
}): EditionSource {
  const own = labelLanguage(language)
  const primary = language.toLowerCase().split('-')[0]
  const authors = [...new Set(linked.flatMap((chapter) => chapter.authors))]
  const shown = new Set(linked.flatMap((chapter) => chapter.images.map(({target}) => target)))
  return {
    book,
    articles: linked,
    contents,
    labels: labelsFor(language),
    labelLanguage: own,
    foreignLabels: own.slice(0, 2) === primary ? undefined : own,
    images: [...(edition.images?.values() ?? [])].filter(({target}) => shown.has(target)),
    creators: book.creators ?? authors.map((name) => ({name})),
    description: book.description ?? firstSentence(linked[0]?.firstParagraph ?? ''),
    characters: linked.reduce((sum, {characters}) => sum + characters, 0),
    messages
  }
}
