import type {VFileMessage} from 'vfile-message'
import type {Book} from '../../book/book.ts'
import {labelLanguage, labelsFor} from '../../templates/book-labels.ts'
import {firstSentence} from '../../text/first-sentence.ts'
import {detectLanguage} from '../../text/language/detect-language.ts'
import {takeProse} from '../../text/language/take-prose.ts'
import type {DialectText} from '../dialects/dialect.ts'
import {languagesIn, loadHighlighter} from '../dialects/highlighter.ts'
import {mostInText} from '../dialects/includes/include-files.ts'
import {findNeeds, loadPlugins} from '../dialects/load-plugins.ts'
import type {DialectTools} from '../dialects/read-dialect.ts'
import {Tally} from '../dialects/tally.ts'
import type {Chapter} from '../edition/chapter.ts'
import type {Edition, OutputFile} from '../edition/edition.ts'
import {type EditionSource, setReading} from '../edition/read-edition.ts'
import {type Keep, makeAnew} from '../keep.ts'
import {printable} from '../markdown/parse-markdown.ts'
import {readTreeChapter, type TreeChapter, type TreeContext} from './article/read-tree-chapter.ts'
import {type ChosenTexts, chooseTexts} from './choose-texts.ts'
import {createFindTarget} from './find-target.ts'
import {linkChapters} from './link-chapters.ts'
import {findLooks} from './looks.ts'
import type {TreeMemory} from './memory/tree-memory.ts'
import {pageNames} from './page-names.ts'
import {withParser} from './program/with-parser.ts'
import {readTreeImages} from './read-tree-images.ts'
import {toContents} from './to-contents.ts'
import {type TreeFolder, textIn, titlesOf} from './tree.ts'
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
  const {chosen, messages} = chooseTexts(folder, keep)
  if (!chosen) return {markdown: [], messages}

  const {given, plan, tool, found, texts, entries} = chosen
  const language = printable(
    given.language ?? found.book.language ?? detectLanguage(proseOfTexts(texts, keep))
  )
  const {tools, languages} = await loadTools(folder, chosen, {language, keep})
  const {images, messages: onImages} = readTreeImages(folder, texts, given.cover, keep)
  const context: TreeContext = {
    language,
    depth: given['toc-depth'] ?? 1,
    tools,
    finish: {tool, root: plan.root, labels: tools.labels, images}
  }
  const setting = memory ? settingOf(folder, context, {included: chosen.included, languages}) : ''
  const chapters = readChapters(chosen, context, memory && {memory, setting})
  const {linked, copied} = linkTexts(folder, chosen, {chapters, keep})
  const contents = toContents(entries, {
    chapterOf: new Map(linked.map((chapter, index) => [texts[index]!.path, chapter])),
    isNumbered: given.numbered ?? found.isNumbered
  })
  const book = completeBook(folder, chosen, {linked, language})
  const {looks, messages: onLooks} = findLooks(folder, book, chapters)
  messages.push(...onImages, ...tools.tally.messages(), ...onLooks)

  const edition: Edition = {
    book,
    files: texts.map(({path, name, value}) => ({name: path, value, path: name})),
    images,
    looks
  }
  const targets = new Set(linked.flatMap((chapter) => chapter.images.map(({target}) => target)))
  const shown = [...images].filter(([, {target}]) => targets.has(target))
  const shownImages = shown.map(([, image]) => image)
  setReading(
    edition,
    toTreeReading(book, linked, {language, contents, images: shownImages, messages})
  )
  const cover = given.cover && images.has(given.cover) ? [given.cover] : []
  const markdown = writeTreeFiles(folder, {
    plan: {...plan, entries},
    book,
    tool,
    texts: texts.map(({path}) => path),
    included: copied,
    keep,
    images: [...shown.map(([path]) => path), ...cover]
  })
  return {edition, markdown, messages: []}
}

/** The beginnings of all texts without markup, for finding out their language. */
function proseOfTexts(texts: readonly DialectText[], keep: Keep): string {
  const proses = texts.map(({path, value}) =>
    keep(
      `prose/${path}`,
      () => [value],
      () => takeProse(value.slice(0, 10_000))
    )
  )
  return proses.join('\n')
}

/** Load what the texts, and the files that they bring in, are written with. */
async function loadTools(
  folder: TreeFolder,
  {texts, included, tool, found}: ChosenTexts,
  {language, keep}: {readonly language: string; readonly keep: Keep}
): Promise<{
  readonly tools: DialectTools & {readonly tally: Tally}
  readonly languages: readonly string[]
}> {
  const brought = [...included].map((path) => ({path, value: textIn(folder, path) ?? ''}))
  const asked = [...texts, ...brought].map(function ({path, value}) {
    const isMdx = tool === 'docusaurus' || /\.mdx$/i.test(path)
    return keep(
      `asked/${path}`,
      () => [value, isMdx],
      () => ({needs: findNeeds(value, isMdx), languages: languagesIn(value)})
    )
  })
  const plugins = await loadPlugins(asked.map(({needs}) => needs))
  const languages = [...new Set(asked.flatMap((one) => one.languages))].sort()
  const tools = {
    plugins,
    highlighter: await loadHighlighter(languages),
    labels: labelsFor(language),
    tally: new Tally(),
    dialect: {tool, ...found.dialect, include: (path: string) => textIn(folder, path)}
  }
  return {tools, languages}
}

/** All that chapters are read with but their own text, as one string that can be compared. */
function settingOf(
  folder: TreeFolder,
  {language, depth, finish: {root, images}, tools}: TreeContext,
  {included, languages}: Pick<ChosenTexts, 'included'> & {readonly languages: readonly string[]}
): string {
  return JSON.stringify(
    [
      {language, depth, root, languages},
      tools.dialect,
      [...images].map(([path, {target, width, height}]) => [path, target, width, height]),
      [...included].map((path) => [path, textIn(folder, path)])
    ],
    (_, value) => (value instanceof Map || value instanceof Set ? [...value] : value)
  )
}

function readChapters(
  {texts, entries, plan: {root}}: ChosenTexts,
  context: TreeContext,
  known: {readonly memory: TreeMemory; readonly setting: string} | undefined
): TreeChapter[] {
  const names = pageNames(
    texts.map(({path}) => path.slice(path.startsWith(root) ? root.length : 0))
  )
  const titles = titlesOf(entries)
  const {tally} = context.tools
  let left = mostInBook
  return texts.map(function (text, index) {
    const place = {name: names[index]!, index, planned: titles.get(text.path)}
    const bounded = {...text, mayBring: Math.min(mostInText, left)}
    const chapter = known
      ? known.memory.read(bounded, place, context, {setting: known.setting, tally})
      : readTreeChapter(bounded, place, context)
    left -= chapter.brought
    return chapter
  })
}

/** Let links lead where they are meant to; what they lead to and is no chapter is copied. */
function linkTexts(
  folder: TreeFolder,
  {given, found, plan, tool, texts, included}: ChosenTexts,
  {chapters, keep}: {readonly chapters: readonly TreeChapter[]; readonly keep: Keep}
): {readonly linked: readonly Chapter[]; readonly copied: ReadonlySet<string>} {
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
  const copied = new Set(included)
  const linked = linkChapters(
    chapters,
    function (address, from) {
      const target = findTarget(address, from)
      // Its copy says that it was there when the book is made again.
      if (target.kind === 'web' && target.file) copied.add(target.file)
      return target
    },
    keep
  )
  return {linked, copied}
}

/** Characters that files bring into all texts of a book; by hand: ten texts that take all they may. */
const mostInBook = 10_000_000

function completeBook(
  folder: TreeFolder,
  {given, found, plan}: ChosenTexts,
  {linked, language}: {readonly linked: readonly Chapter[]; readonly language: string}
): Book {
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
  return {...found.book, ...given, language, title: title || folder.name}
}

function toTreeReading(
  book: Book,
  linked: readonly Chapter[],
  {
    language,
    ...given
  }: Pick<EditionSource, 'contents' | 'images' | 'messages'> & {
    readonly language: string
  }
): EditionSource {
  const own = labelLanguage(language)
  const primary = language.toLowerCase().split('-')[0]
  const authors = [...new Set(linked.flatMap((chapter) => chapter.authors))]
  return {
    ...given,
    book,
    articles: linked,
    labels: labelsFor(language),
    labelLanguage: own,
    foreignLabels: own.slice(0, 2) === primary ? undefined : own,
    creators: book.creators ?? authors.map((name) => ({name})),
    description: book.description ?? firstSentence(linked[0]?.firstParagraph ?? ''),
    characters: linked.reduce((sum, {characters}) => sum + characters, 0)
  }
}
