import type {ElementContent} from 'hast'
import type {HLJSApi} from 'highlight.js'
import {element} from '../hast/element.ts'
import {loadLanguage} from './load-language.ts'

/** Colours code. */
export interface Highlighter {
  /**
   * @returns
   *   The same text with `span`s of classes `hljs-…`; nothing for a language that is not known.
   */
  readonly highlight: (value: string, language: string) => ElementContent[] | undefined
}

/** Other names of languages, as people write them behind a fence. */
const aliases: Readonly<Record<string, string>> = {
  'c++': 'cpp',
  'c#': 'csharp',
  bat: 'dos',
  cc: 'cpp',
  cfg: 'ini',
  cjs: 'javascript',
  clj: 'clojure',
  cmd: 'dos',
  conf: 'ini',
  console: 'shell',
  cs: 'csharp',
  docker: 'dockerfile',
  env: 'ini',
  erl: 'erlang',
  ex: 'elixir',
  f90: 'fortran',
  fs: 'fsharp',
  gawk: 'awk',
  golang: 'go',
  gql: 'graphql',
  h: 'c',
  hbs: 'handlebars',
  hpp: 'cpp',
  hs: 'haskell',
  htm: 'xml',
  html: 'xml',
  jinja: 'django',
  jinja2: 'django',
  js: 'javascript',
  json5: 'json',
  jsonc: 'json',
  jsx: 'javascript',
  kt: 'kotlin',
  kts: 'kotlin',
  mak: 'makefile',
  make: 'makefile',
  md: 'markdown',
  mdx: 'markdown',
  mjs: 'javascript',
  ml: 'ocaml',
  mts: 'typescript',
  objc: 'objectivec',
  patch: 'diff',
  pgsql: 'pgsql',
  pl: 'perl',
  postgres: 'pgsql',
  ps1: 'powershell',
  pwsh: 'powershell',
  py: 'python',
  pycon: 'python-repl',
  python3: 'python',
  rb: 'ruby',
  rs: 'rust',
  sh: 'bash',
  'shell-session': 'shell',
  shellsession: 'shell',
  sol: 'javascript',
  svelte: 'xml',
  svg: 'xml',
  tex: 'latex',
  toml: 'ini',
  ts: 'typescript',
  tsx: 'typescript',
  vb: 'vbnet',
  vim: 'vim',
  vue: 'xml',
  xhtml: 'xml',
  yml: 'yaml',
  zsh: 'bash'
}

/** Languages within languages: code in HTML, HTML in Markdown. */
const within: Readonly<Record<string, readonly string[]>> = {
  django: ['xml'],
  dockerfile: ['bash'],
  erb: ['xml', 'ruby'],
  handlebars: ['xml'],
  markdown: ['xml'],
  php: ['xml'],
  'python-repl': ['python'],
  shell: ['bash'],
  twig: ['xml'],
  xml: ['css', 'javascript']
}

/**
 * Load the languages that a book has code in, and no others.
 *
 * highlight.js, for it needs no WebAssembly, gives classes instead of colours, so that one stylesheet
 * serves light and dark, and each of its 190 languages is a file of its own.
 *
 * @param names
 *   As they stand behind fences; those that nobody knows are let pass.
 */
export async function loadHighlighter(names: Iterable<string>): Promise<Highlighter> {
  const wanted = new Set<string>()
  const want = function (name: string): void {
    const language = languageOf(name)
    if (language === undefined || wanted.has(language)) return
    wanted.add(language)
    for (const inner of within[language] ?? []) want(inner)
  }
  for (const name of names) want(name)
  if (wanted.size === 0) return {highlight: () => undefined}
  const {default: core} = await import('highlight.js/lib/core')
  const languages: HLJSApi = core.newInstance()
  for (const name of [...wanted].sort()) {
    const language = await loadLanguage(name)
    if (language) languages.registerLanguage(name, language)
  }
  return {
    highlight(value, name) {
      const language = languageOf(name)
      if (language === undefined || !languages.getLanguage(language)) return undefined
      if (value.length > mostCharacters) return undefined
      return toNodes(languages.highlight(value, {language, ignoreIllegals: true}).value)
    }
  }
}

/** Names of languages behind the fences of code of a text. */
export function languagesIn(value: string): string[] {
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

/** Beyond this code is data, and colours cost more than they say. */
const mostCharacters = 200_000

function languageOf(name: string): string | undefined {
  const word = name.toLowerCase()
  const language = Object.hasOwn(aliases, word) ? aliases[word] : word
  return language && /^[a-z][a-z\d-]*$/.test(language) ? language : undefined
}

/** What the library writes: text with five references, and `span`s with a class. */
function toNodes(markup: string): ElementContent[] {
  const root: ElementContent[] = []
  const outer: ElementContent[][] = []
  let inner = root
  for (const [piece, className] of markup.matchAll(/<span class="([^"]*)">|<\/span>|[^<]+/g)) {
    if (className !== undefined) {
      const span = element('span', {className: className.split(' ')})
      inner.push(span)
      outer.push(inner)
      inner = span.children
    } else if (piece === '</span>') inner = outer.pop() ?? root
    else inner.push({type: 'text', value: plainText(piece)})
  }
  return root
}

const characters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'"
}

function plainText(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#x27);/g, (sign, name: string) => characters[name] ?? sign)
}
