import type {LanguageFn} from 'highlight.js'

/** What highlight.js knows of a language, by its name there; nothing if it knows none of that name. */
export async function loadLanguage(name: string): Promise<LanguageFn | undefined> {
  const path = `highlight.js/lib/languages/${name}`
  const loaded: {default: LanguageFn} | undefined = await import(path).catch(() => undefined)
  return loaded?.default
}
