import type {HLJSApi, LanguageFn} from 'highlight.js'
import {runAsset} from '../work/run-asset.ts'

declare global {
  /** What `languages.js` leaves behind. */
  var collateLanguages: HLJSApi | undefined
}

/**
 * Stands for `publish/dialects/load-language.ts`: its 190 languages are a fifth of all that the page
 * is made of, and most books have none.
 */
export async function loadLanguage(name: string): Promise<LanguageFn | undefined> {
  if (!globalThis.collateLanguages) await runAsset('languages.js')
  return globalThis.collateLanguages?.getLanguage(name)?.rawDefinition as LanguageFn | undefined
}
