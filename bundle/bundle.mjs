/**
 * Bundle the command: `dist/cli.js` and `dist/cli/build-one.js` with their parts in `dist/bin/`, each
 * loaded when it is needed.
 *
 *   npm run bundle
 *
 * Few files load faster than a thousand, and what packages have beside what Collate uses is left
 * out. Only the command is bundled; `dist/index.js` takes its packages from `node_modules`.
 */
import {chmod} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

/** What a package loads, and what stands in for that. */
const substitutes = [
  {
    of: /[\\/]epub-gen-memory[\\/]/,
    loads: /^(?:node-fetch|abort-controller|\.\/html-parse)$/,
    by: here('never-called.cjs')
  },
  {of: /[\\/]fontkit[\\/]/, loads: /^brotli\//, by: here('never-called.cjs')},
  {of: /./, loads: /^tiny-inflate$/, by: here('tiny-inflate.cjs')}
]

await build({
  // Beside the command what a worker of a shelf runs, and the thread that publishes a long book.
  entryPoints: ['cli.ts', 'cli/build-one.ts', 'publish-worker.ts'].map((name) =>
    here(`../src/${name}`)
  ),
  outbase: here('../src'),
  outdir: here('../dist'),
  chunkNames: 'bin/[name]-[hash]',
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  banner: {
    js: "import {createRequire as fromHere} from 'node:module'; const require = fromHere(import.meta.url);"
  },
  // Native or WebAssembly, or data that is found by its path; and what may be missing.
  external: ['@resvg/resvg-js', 'subset-font', 'tinypool', 'woff2-encoder', 'word-list'],
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: 'warning',
  metafile: Boolean(process.env.METAFILE),
  plugins: [
    {
      name: 'substitutes',
      setup({onResolve}) {
        for (const {of, loads, by} of substitutes)
          onResolve({filter: loads}, ({importer}) => (of.test(importer) ? {path: by} : undefined))
      }
    }
  ]
})
await chmod(here('../dist/cli.js'), 0o755)
