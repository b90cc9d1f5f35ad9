import type {HLJSApi, LanguageFn} from 'highlight.js'
import {askAsset} from '../work/ask-asset.ts'

declare global {
  /** What `languages.js` leaves behind. */
  var collateLanguages: HLJSApi | undefined
}

/**
 * Stands for `publish/dialects/load-language.ts`: its 190 languages are a fifth of all that the page
 * is made of, and most books have none.
 */
export async function loadLanguage(name: string): Promise<LanguageFn | undefined> {
  if (!globalThis.collateLanguages) {
    const bytes = await askAsset('languages.js')
    // Firefox runs nothing that is not called a script.
    const type = 'text/javascript'
    const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], {type}))
    importScripts(url)
    URL.revokeObjectURL(url)
  }
  return globalThis.collateLanguages?.getLanguage(name)?.rawDefinition as LanguageFn | undefined
}
