/**
 * Bundle the command into `dist/`: `cli.js`, what the threads run, and all that they load in
 * `bin/collate.cjs`.
 *
 *   npm run bundle
 *   node bundle/bundle.mjs FOLDER   into another folder, as text that a profile can be read with
 *
 * One file loads faster than a thousand, what packages have beside what Collate uses is left out, and
 * V8 gets what it once made of that file (`load.mjs`, `warm.mjs`). Only the command is bundled;
 * `dist/index.js` takes its packages from `node_modules`.
 */
import {execFileSync} from 'node:child_process'
import {chmod, copyFile, mkdir, readFile, writeFile} from 'node:fs/promises'
import {dirname, join, relative, resolve} from 'node:path'
import {execPath} from 'node:process'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const sources = here('../src/')
const [, , elsewhere] = process.argv
const dist = elsewhere ? resolve(elsewhere) : here('../dist')

/** Sources that a thread starts with. */
const threads = ['cli/shelf/build-one.ts', 'publish-worker.ts']

/** What the dialects of docs folders are read with: loaded when a text needs it, and not before. */
const dialects = [
  'gemoji',
  'hast-util-raw',
  'hast-util-sanitize',
  'highlight.js',
  'katex',
  'mdast-util-directive',
  'micromark-extension-directive',
  'remark-definition-list',
  'remark-gfm',
  'remark-math',
  'remark-mdx'
]

/** Native or WebAssembly, or data that is found by its path; and what may be missing. */
const external = [
  '@resvg/resvg-js',
  'subset-font',
  'tinypool',
  'woff2-encoder',
  'word-list',
  ...dialects
]

/**
 * What of a package is never called, and is left out: what could fetch, or parses HTML for a pass that is
 * not run; a reader of WOFF2 (1.4 MB), where each font is unpacked before it is opened.
 */
const leftOut = [
  {
    of: /[\\/]epub-gen-memory[\\/]/,
    loads: /^(?:node-fetch|abort-controller|\.\/html-parse)$/
  },
  {of: /[\\/]fontkit[\\/]/, loads: /^brotli\/decompress\.js$/}
]

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  minifyWhitespace: !elsewhere,
  minifySyntax: !elsewhere,
  logLevel: 'warning'
}

/** What is given to `String.raw`, with no strings of that kind in its places. */
const rawString = /\braw`(?:[^`\\$]|\\[\s\S]|\$(?!\{)|\$\{[^`}]*\})*`/g

/** Sources that the small part asks for when it knows what is wanted: the commands. */
const wanted = new Set()

/** Whatever is not loaded at once comes from the one script. */
const loadWanted = {
  name: 'load-wanted',
  setup({onResolve, onLoad}) {
    onLoad({filter: /[\\/]src[\\/].*\.ts$/}, async function ({path}) {
      const text = await readFile(path, 'utf8')
      const contents = text.replace(/\bimport\('(\.[^']*)'\)/g, function (_, to) {
        const name = relative(sources, join(dirname(path), to))
        wanted.add(name)
        return `load(${JSON.stringify(name)})`
      })
      const head = contents === text ? '' : "import {load} from 'load'; "
      return {contents: head + contents, loader: 'ts'}
    })
    onResolve({filter: /^load$/}, () => ({path: './bin/load.js', external: true}))
  }
}

const leaveOut = {
  name: 'leave-out',
  setup({onResolve}) {
    for (const {of, loads} of leftOut)
      onResolve({filter: loads}, ({importer}) =>
        of.test(importer) ? {path: here('never-called.cjs')} : undefined
      )
  }
}

await mkdir(join(dist, 'bin'), {recursive: true})
await copyFile(here('load.mjs'), join(dist, 'bin/load.js'))
await build({
  ...common,
  entryPoints: [`${sources}cli.ts`],
  outfile: join(dist, 'cli.js'),
  format: 'esm',
  plugins: [loadWanted]
})
await chmod(join(dist, 'cli.js'), 0o755)
await writeScript([...wanted, ...threads])
for (const name of threads) await writeThread(name)
if (!elsewhere) execFileSync(execPath, [here('warm.mjs')], {stdio: 'pipe'})

/** A script whose value is a function: of a module, `require`, its address, and `import()`. */
async function writeScript(names) {
  const parts = names.map((name) => `${JSON.stringify(name)}: () => import('./${name}')`)
  const {outputFiles} = await build({
    ...common,
    stdin: {contents: `export const parts = {${parts.join()}}`, resolveDir: sources},
    write: false,
    format: 'cjs',
    define: {'import.meta.url': 'address'},
    external,
    plugins: [leaveOut]
  })
  const [{text}] = outputFiles
  const found = []
  // A script has no `import()` of its own. What is not named there is a checker, found by its path.
  const script = text.replace(/\bimport\((?:("[^"]*")\))?/g, function (_, name) {
    if (name) found.push(JSON.parse(name))
    return name ? `importPackage(${name})` : 'importPackage('
  })
  const odd = found.find((name) => !external.some((one) => `${name}/`.startsWith(`${one}/`)))
  if (odd) throw new Error(`Unexpected import of \`${odd}\`, expected it in the bundle`)
  const head = '(function(module,require,address,importPackage){var exports=module.exports;'
  await writeFile(join(dist, 'bin/collate.cjs'), toAscii(`${head}${script}})`), 'latin1')
}

/**
 * Write all that is not ASCII as `\u3002`: a byte for each character is read at once, and takes half the room.
 * esbuild has done so in strings. In regular expressions it means the same; in what is given to
 * `String.raw` it does not, and becomes `${"\u3002"}`.
 */
function toAscii(script) {
  const toEscapes = (text) =>
    text.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  const plain = script.replace(rawString, (found) =>
    found.replace(/[^\0-\x7F]+/g, (run) => `\${"${toEscapes(run)}"}`)
  )
  if (/\braw`[^`]*[^\0-\x7F]/.test(plain))
    throw new Error('Unexpected template in a raw string, expected names in its places')
  return toEscapes(plain)
}

async function writeThread(name) {
  const file = join(dist, name.replace(/ts$/, 'js'))
  const path = relative(dirname(file), join(dist, 'bin/load.js'))
  const to = path.startsWith('.') ? path : `./${path}`
  await mkdir(dirname(file), {recursive: true})
  await writeFile(
    file,
    `import {load} from '${to}'\nexport default (await load('${name}')).default\n`
  )
}
