import type {Chapter} from '../edition/chapter.ts'
import {idInWhole} from '../edition/chapter.ts'
import {type Keep, makeAnew} from '../keep.ts'
import {labelMark, linkMark} from './article/finish-article.ts'
import type {TreeChapter} from './article/read-tree-chapter.ts'
import type {Target} from './find-target.ts'

/** Names in names of what links lead to. */
const deepest = 3

/**
 * Let the links of chapters lead where they are meant to: each edition has its own addresses. A link
 * that leads nowhere keeps its text, and is told.
 *
 * @param keep
 *   Keeps chapters whose links lead where they led, for a book that is made again (optional).
 */
export function linkChapters(
  chapters: readonly TreeChapter[],
  findTarget: (address: string, from: number) => Target,
  keep: Keep = makeAnew
): Chapter[] {
  /** What a link without words leads to is called so; without that its address says it. */
  const nameOf = function (target: Target, address: string, depth: number): string {
    if (target.kind !== 'chapter')
      return address.replace(/^(?:https?:\/\/|mailto:|#)/i, '').replace(/\/$/, '') || address
    const {index, id} = target
    const {chapter, labels, links} = chapters[index]!
    const name = (id === undefined ? chapter.title : labels.get(id)) ?? address.replace(/^.*#/, '')
    // A caption may hold a link without words itself, and that may lead back.
    return name.replaceAll(labelMark, (_, number) => {
      const {address} = links[Number(number)]!
      return depth < deepest ? nameOf(findTarget(address, index), address, depth + 1) : ''
    })
  }
  return chapters.map(function (known, from) {
    const {chapter, links, say} = known
    if (links.length === 0) return chapter
    const targets = links.map((link) => {
      const target = findTarget(link.address, from)
      if (target.kind === 'none') say(target.reason, link)
      return target
    })
    const labelOf = (number: number): string => nameOf(targets[number]!, links[number]!.address, 0)
    const write = (markup: string, toAddress: (index: number, id: string | undefined) => string) =>
      markup
        .replaceAll(labelMark, (_, number) => escapeText(labelOf(Number(number))))
        .replace(marked, (_, number: string) => {
          const target = targets[Number(number)]!
          if (target.kind === 'web') return ` href="${escapeAttribute(target.href)}"`
          if (target.index === undefined) return ''
          return ` href="${escapeAttribute(toAddress(target.index, target.kind === 'chapter' ? target.id : undefined))}"`
        })
    const toHtml = (index: number, id: string | undefined): string => {
      if (index === from) return id === undefined ? '#title' : `#${id}`
      return `${chapters[index]!.chapter.name}.html${id === undefined ? '' : `#${id}`}`
    }
    const toWhole = (index: number, id: string | undefined): string =>
      `#${idInWhole(index)}${id === undefined ? '' : `-${id}`}`
    const toXhtml =
      (page: string) =>
      (index: number, id: string | undefined): string => {
        const {chapter, pageOf} = chapters[index]!
        const to = (id !== undefined && pageOf.get(id)) || chapter.name
        if (to === page) return `#${id ?? 'title'}`
        return `${to}.xhtml${id === undefined ? '' : `#${id}`}`
      }
    /** All that other chapters say in this one. */
    const told = (): string =>
      JSON.stringify(
        targets.map((target, number) => {
          if (target.kind !== 'chapter') return [target, labelOf(number)]
          const {index, id} = target
          return [index, id, labelOf(number), toHtml(index, id), toXhtml('')(index, id)]
        })
      )
    const {markup, more} = chapter
    return keep(
      `linked/${chapter.name}`,
      () => [known, told()],
      () => ({
        ...chapter,
        markup: {
          html: write(markup.html, toHtml),
          whole: write(markup.whole, toWhole),
          xhtml: write(markup.xhtml, toXhtml(chapter.name))
        },
        ...(more && {
          more: more.map((page) => ({...page, xhtml: write(page.xhtml, toXhtml(page.name))}))
        })
      })
    )
  })
}

/** The number of a link, where its address is to stand. */
const marked = new RegExp(` href="${linkMark}(\\d+)"`, 'g')

function escapeAttribute(address: string): string {
  return address.replaceAll('&', '&#x26;').replaceAll('"', '&#x22;').replaceAll('<', '&#x3C;')
}

function escapeText(words: string): string {
  return words.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;')
}
