import all from 'highlight.js'

// A script of its own, which `load-language.ts` asks for.
globalThis.collateLanguages = all
