import {itemAt} from '../item-at.ts'
import type {Source} from '../source/index.ts'
import type {Span} from './ink-index.ts'
import type {SettledEnd, SettledHead, SettledRole} from './settled.ts'

/**
 * Find the ends of lines between passages of which a person says that they are different things: a
 * title on one line and its byline on the next are two paragraphs, however the lines look.
 *
 * @returns
 *   A break for each, where no decision of that place stands among `ends`.
 */
export function partRoles(
  {files}: Source,
  roles: readonly SettledRole[],
  heads: readonly SettledHead[],
  ends: readonly SettledEnd[]
): SettledEnd[] {
  const spans = [
    ...roles.map(({span, as}) => ({span, what: as as string})),
    ...heads.flatMap(({span, form, title, body}) => [
      {span, what: form as string},
      ...(title ? [{span: title, what: 'title'}] : []),
      ...(body ? [{span: body, what: 'body'}] : [])
    ])
  ].sort((a, b) => a.span.file - b.span.file || a.span.start - b.span.start)
  const isSettled = ({file, end}: Span) =>
    ends.some(({before}) => before.file === file && before.end === end)
  return spans.slice(1).flatMap(({span: after, what}, index): SettledEnd[] => {
    const {span: before, what: above} = itemAt(spans, index)
    if (above === what || before.file !== after.file || isSettled(before)) return []
    const between = itemAt(files, before.file).value.slice(before.end, after.start)
    return /^\s*\n\s*$/.test(between) ? [{form: 'break', before, after}] : []
  })
}
