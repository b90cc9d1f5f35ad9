import type {Writing} from '../heads/writing.ts'
import type {ScriptBuilder} from '../parts/start-script.ts'

/** A notice behind an article that belongs to none. */
export function writeNotice({writer, dice}: Writing, script: ScriptBuilder): void {
  script.leave()
  if (dice.chance(0.6)) script.add('imprint', writer.line('noticeHead'))
  script.add('imprint', writer.line('notice'))
}

/**
 * The titles of the issue, listed above its articles.
 *
 * @param top
 *   Before which unit of the script.
 */
export function listIssue(
  {writer, dice, options}: Writing,
  script: ScriptBuilder,
  top: number
): void {
  const {articles, units} = script.script
  const rows = articles.map(({author}, index) => {
    const own = units.filter((unit) => unit.article === index && unit.role === 'headline')
    return {author, title: own.map(({text}) => text).join(' ')}
  })
  let page = dice.between(1, 5)
  const lines = rows.map(({author, title}) => {
    page += dice.between(1, 6)
    if (options.issueList === 'leaders')
      return `${title} ${'.'.repeat(dice.between(3, 15))} ${page}`
    if (options.issueList === 'authors' && author)
      return `${title}${writer.isSpaced ? ' – ' : '／'}${author}`
    return title
  })
  if (dice.chance(0.8)) lines.unshift(writer.line('contentsHead'))
  for (const [index, line] of lines.entries()) script.insert(top + index, 'contents', line)
}
