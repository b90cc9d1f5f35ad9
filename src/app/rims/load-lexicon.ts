import {askAsset} from '../work/ask-asset.ts'

const known = new Map<string, Promise<ReadonlySet<string>>>()

/** Stands for `source/load-lexicon.ts`. */
export async function loadLexicon(language: string): Promise<ReadonlySet<string> | undefined> {
  const [name] = /^(?:en|fr)\b/.exec(language) ?? []
  if (!name) return undefined
  const loading = known.get(name) ?? load(name)
  known.set(name, loading)
  return loading
}

async function load(language: string): Promise<ReadonlySet<string>> {
  const bytes = await askAsset(`words-${language}.txt`)
  return new Set(new TextDecoder().decode(bytes).split('\n'))
}
