import type {VFileMessage} from 'vfile-message'
import {createMessage} from '../../../message.ts'
import type {RuleId} from '../../../rules.ts'
import {faultOfConfig} from '../read-config.ts'
import type {Plan, TreeFolder} from '../tree.ts'

/** Files that a message names before it only counts them. */
const mostNamed = 20

/** Say which texts are not in the book, and why; and what of a configuration is not followed. */
export function reportPlan(
  folder: TreeFolder,
  {by, leftOut, news}: Plan,
  found: {
    readonly missing: readonly string[]
    readonly unreadable: readonly string[]
    readonly drafts: readonly string[]
  }
): VFileMessage[] {
  const file = folder.nameOf(by ?? '')
  const say = (
    reason: string,
    ruleId: RuleId,
    fatal: boolean | undefined,
    names: readonly string[]
  ) => createMessage({reason, ruleId, file, fatal, ...(names.length > 1 && {note: list(names)})})
  const {missing, unreadable, drafts} = found
  return [
    ...findFaults(folder, by),
    ...missing.map((path) =>
      say(
        `Cannot find \`${path}\`, which \`${by ?? 'the contents'}\` names; it is left out`,
        'missing-chapter',
        false,
        []
      )
    ),
    ...unreadable.map((path) =>
      createMessage({
        reason: `Cannot read \`${path}\`, it is not UTF-8; save it as UTF-8`,
        ruleId: 'not-utf-8',
        file: folder.nameOf(path),
        fatal: true
      })
    ),
    ...(drafts.length > 0
      ? [
          say(
            `Drafts without a text are left out: ${drafts
              .slice(0, 3)
              .map((title) => `\`${title}\``)
              .join(', ')}${drafts.length > 3 ? ' …' : ''}`,
            'left-out-chapter',
            undefined,
            drafts
          )
        ]
      : []),
    ...leftOut.map(({paths, why}) =>
      say(
        paths.length === 1
          ? `Left out \`${paths[0]}\`, ${why.replace(/\bthem\b/, 'it').replace(/\bthey lie\b/, 'it lies')}`
          : `Left out ${paths.length} texts, ${why}`,
        'left-out-chapter',
        undefined,
        paths
      )
    ),
    ...news.map((reason) =>
      say(
        reason.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
        'tool-configuration',
        undefined,
        []
      )
    )
  ]
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, mostNamed).map((name) => `\`${name}\``)
  const rest = names.length - shown.length
  return shown.join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}

/** Configurations that cannot be read as a whole: what stands behind the fault is followed by nobody. */
function findFaults(folder: TreeFolder, by: string | undefined): VFileMessage[] {
  const paths = new Set([by ?? '', 'book.toml', 'mkdocs.yml'])
  return [...paths].flatMap(function (path) {
    const fault = faultOfConfig(folder, path)
    if (!fault) return []
    const {why, line} = fault
    return createMessage({
      reason: `Cannot read all of \`${path}\`, ${why}; what it says is followed in part or not at all`,
      ruleId: 'tool-configuration',
      file: folder.nameOf(path),
      fatal: false,
      ...(line !== undefined && {place: {line, column: 1}})
    })
  })
}
