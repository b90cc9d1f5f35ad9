import type {LineRole} from '../../forged-page.ts'
import type {Script, Unit} from '../../script.ts'

/** A script that grows. */
export interface ScriptBuilder {
  /** Begin an article: what is added from now on belongs to it. */
  readonly begin: (author?: string) => void
  /** What is added from now on belongs to none. */
  readonly leave: () => void
  readonly add: (role: LineRole, text: string, runsOn?: string) => void
  /** Put a line that belongs to none among what stands already, before the unit at a place. */
  readonly insert: (at: number, role: LineRole, text: string) => void
  readonly script: Script
}

/** Start a script. */
export function startScript(): ScriptBuilder {
  const articles: {author?: string}[] = []
  const units: Unit[] = []
  let article: number | undefined
  return {
    begin(author) {
      article = articles.length
      articles.push(author === undefined ? {} : {author})
    },
    leave() {
      article = undefined
    },
    add(role, text, runsOn) {
      if (text.trim() === '') return
      units.push({
        role,
        text,
        ...(article !== undefined && {article}),
        ...(runsOn !== undefined && {runsOn})
      })
    },
    insert(at, role, text) {
      units.splice(at, 0, {role, text})
    },
    script: {articles, units}
  }
}
