import type {Evidence} from './evidence.ts'

/** Gives one list for all that are alike: a page of a hundred thousand lines has a few hundred kinds. */
export function shareLists(): (list: Evidence[]) => Evidence[] {
  const known = new Map<string, Evidence[]>()
  return function (list) {
    if (list.length === 0) return list
    let key = ''
    for (const {name, weight} of list) key += `${name} ${weight} `
    const same = known.get(key)
    if (same === undefined) known.set(key, list)
    return same ?? list
  }
}
