/**
 * Bundle the page into `dist/app/`, a folder to serve, and `dist/collate.html`, the same in one file
 * that opens from a disk.
 *
 *   node bundle/app.mjs
 *
 * The stages are the command's own. What reads files, hashes or starts a process has a stand-in of the
 * same name in `src/app/rims/`; templates become functions here, for the page forbids `eval`.
 */
import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {mkdir, rm, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {basename, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import ejs from 'ejs'
import {build} from 'esbuild'
import {parse} from 'yaml'
import {reviewScript, reviewStyle} from '../dist/review-page/index.js'

const {resolve} = createRequire(import.meta.url)
const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const source = here('../src/')
const read = (path) => readFileSync(here(`../${path}`), 'utf8')
const {version} = JSON.parse(read('package.json'))

/** Sources with a stand-in, by the folder that they are in. */
const rims = new Map(
  [
    'publish/dialects/load-language.ts',
    'publish/edition/publish-thread.ts',
    'publish/tree/program/load-parser.ts',
    'publish/fonts/font-files.ts',
    'review-page/review-script.ts',
    'source/decode/is-utf8.ts',
    'source/decode/load-iconv.ts',
    'source/digest.ts',
    'source/load-lexicon.ts',
    'source/pdf/ocr/recognise-sheet.ts',
    'source/pdf/pdfium/read-wasm.ts',
    'source/pdf/read-sheets.ts',
    'templates/templates.ts'
  ].map((path) => [join(source, path), join(source, 'app/rims', basename(path))])
)

/** What a package or a source loads, and what stands in for that. */
const substitutes = [
  {
    of: /[\\/]epub-gen-memory[\\/]/,
    loads: /^(?:ow|mime|slugify|\.\/(?:fetchable|html-parse|html))$/,
    by: here('never-called.cjs')
  },
  {of: /[\\/]epub-gen-memory[\\/]/, loads: /^ejs$/, by: join(source, 'app/rims/packages/ejs.ts')},
  {
    of: /[\\/]epub-gen-memory[\\/]/,
    loads: /^jszip$/,
    by: join(source, 'app/rims/packages/jszip.ts')
  },
  {of: /[\\/]edit-decisions\.ts$/, loads: /^node:util$/, by: 'is-deep-equal'},
  // Fonts and drawing: with none installed the cover is an SVG, and says so.
  {
    of: /[\\/]src[\\/]publish[\\/]/,
    loads: /^(?:fontkit|subset-font|woff2-encoder\/decompress|@resvg\/resvg-js)$/,
    by: here('not-installed.cjs')
  },
  {of: /[\\/]src[\\/]publish[\\/]/, loads: /^node:fs$/, by: here('never-called.cjs')}
]

const plugin = {
  name: 'page',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^\.{1,2}\//}, function ({path, resolveDir, importer}) {
      const stand = rims.get(join(resolveDir, path))
      return stand && !importer.includes('/app/rims/') ? {path: stand} : undefined
    })
    for (const {of, loads, by} of substitutes)
      onResolve({filter: loads}, ({importer}) =>
        !of.test(importer)
          ? undefined
          : by === 'is-deep-equal'
            ? {path: by, namespace: 'made'}
            : {path: by}
      )
    // How many lines taught a weight is for who reads the table.
    onLoad({filter: /[\\/]learned\.ts$/}, ({path}) => ({
      contents: readFileSync(path, 'utf8').replace(/^([^:\n]*: )\d+: /gm, '$1'),
      loader: 'ts'
    }))
    onResolve({filter: /^(?:templates|phrases|schema)$/}, ({path}) => ({path, namespace: 'made'}))
    onLoad({filter: /./, namespace: 'made'}, ({path}) => ({
      contents: made[path](),
      resolveDir: source
    }))
  }
}

/** Modules that are written here. */
const made = {
  // A script, and no module: the functions of EJS look into their data by `with`.
  templates() {
    const paths = readdirSync(here('../templates'), {recursive: true, encoding: 'utf8'})
      .map((path) => path.replaceAll('\\', '/'))
      .filter(
        (path) =>
          /\.(?:ejs|css|js|svg|xml|yaml)$/.test(path) && !/^(?:app|review\/review)/.test(path)
      )
      .sort()
    const isMarkup = (path) => path.endsWith('.ejs')
    // Markup is compiled; what epub-gen-memory fills it knows by its text.
    const isAsked = (path) => !isMarkup(path) || path.startsWith('epub/')
    const texts = Object.fromEntries(
      paths.filter(isAsked).map((path) => [path, read(`templates/${path}`)])
    )
    const functions = paths.filter(isMarkup).map((path) => {
      const template = new ejs.Template(read(`templates/${path}`), {compileDebug: false})
      template.compile()
      return `${JSON.stringify(path)}: function (locals, escapeFn, include) {${template.source}}`
    })
    const rest = {version, reviewScript: reviewScript(), reviewStyle: reviewStyle(), texts}
    return `module.exports = ${JSON.stringify(rest)}\nmodule.exports.compiled = {${functions}}`
  },
  /** Sentences that the page says, in other languages. */
  phrases() {
    return `module.exports = ${JSON.stringify(parse(read('templates/labels.yaml')).phrases)}`
  },
  schema: () => `module.exports = ${JSON.stringify(JSON.parse(read('schema/book.schema.json')))}`,
  'is-deep-equal': () => `export {dequal as isDeepStrictEqual} from 'dequal'`
}

async function bundle(name, options = {}) {
  const {outputFiles, metafile} = await build({
    entryPoints: [`${source}app/${name}.ts`],
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    // What reads folders comes with `source/index.ts`, is called by nobody here, and falls away.
    external: ['node:*'],
    legalComments: 'none',
    logLevel: 'warning',
    // Sloppy, for the sake of `with` in templates.
    tsconfigRaw: {},
    plugins: [plugin],
    ...options
  })
  if (process.env.META)
    await writeFile(`/tmp/${basename(name)}.meta.json`, JSON.stringify(metafile))
  const [{text}] = outputFiles
  const [left] = /"node:[^"]*"/.exec(text) ?? []
  if (left) throw new Error(`Unexpected import of ${left}, expected a stand-in in src/app/rims`)
  return text
}

const inWorker = {
  conditions: ['worker', 'browser', 'module'],
  define: {
    global: 'globalThis',
    'process.env.NODE_ENV': '"production"',
    // PDFium names its file by it, and is given the bytes.
    'import.meta.url': '"file:///"'
  },
  alias: {buffer: 'buffer/'}
}
const worker = await bundle('work/worker', {...inWorker, inject: [here('page-globals.mjs')]})
const pdfWorker = await bundle('work/pdf-worker', inWorker)
const languages = await bundle('assets/languages')
const programs = await bundle('assets/programs')
const script = await bundle('start-page')
const style = read('templates/css/tokens.css') + read('templates/app/app.css')
const words = readFileSync(resolve('word-list').replace('index.js', 'words.txt'))
const french = JSON.parse(readFileSync(resolve('an-array-of-french-words'), 'utf8')).join('\n')
const assets = {
  'worker.js': Buffer.from(worker),
  'pdf-worker.js': Buffer.from(pdfWorker),
  'languages.js': Buffer.from(languages),
  'programs.js': Buffer.from(programs),
  'sample.pdf': readFileSync(here('../sources/low-water-gazette/gazette.pdf')),
  'pdfium.wasm': readFileSync(resolve('@embedpdf/pdfium/pdfium.wasm')),
  'words-en.txt': words,
  'words-fr.txt': Buffer.from(french)
}

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
/** What the page may do: run its own scripts and nothing else; it opens no connection. */
const policy = ({scripts, styles, workers, connects}) =>
  [
    "default-src 'none'",
    `script-src ${scripts} ${hash(reviewScript())} blob: 'wasm-unsafe-eval'`,
    `style-src ${styles} ${hash(reviewStyle())}`,
    `worker-src ${workers}`,
    `connect-src ${connects}`,
    'img-src data: blob:',
    'font-src data: blob:',
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')
const fill = (values) =>
  read('templates/app/index.html').replace(/\{\{(\w+)\}\}/g, (_, name) => values[name])

await rm(here('../dist/app'), {recursive: true, force: true})
await mkdir(here('../dist/app'), {recursive: true})
const put = (name, value) => writeFile(here(`../dist/${name}`), value)
for (const [name, bytes] of Object.entries(assets)) await put(`app/${name}`, bytes)
await put('app/app.js', script)
await put('app/app.css', style)
await put(
  'app/index.html',
  fill({
    policy: policy({scripts: "'self'", styles: "'self'", workers: 'blob:', connects: "'self'"}),
    style: '<link rel="stylesheet" href="app.css">',
    script: '<script src="app.js" defer></script>',
    assets: ''
  })
)
await put(
  'collate.html',
  fill({
    policy: policy({
      scripts: hash(script),
      styles: hash(style),
      workers: 'blob:',
      connects: "'none'"
    }),
    style: `<style>${style}</style>`,
    script: '',
    assets: [
      `<script>${script}</script>`,
      ...Object.entries(assets).map(
        ([name, bytes]) =>
          `<script type="text/plain" data-asset="${name}">${gzipSync(bytes, {level: 9}).toString('base64')}</script>`
      )
    ].join('\n')
  })
)
const size = [script, style, worker].reduce(
  (sum, text) => sum + gzipSync(text, {level: 9}).length,
  0
)
process.stdout.write(`The page: ${Math.round(size / 1000)} KB compressed\n`)
