import all from 'highlight.js'

// A script of its own, which `rims/load-language.ts` asks for.
globalThis.collateLanguages = all
