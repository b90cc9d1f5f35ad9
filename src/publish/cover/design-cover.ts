import {fillLabel, formatDate} from '../../templates/book-labels.ts'
import {identifier} from '../edition/identifier.ts'
import {learnCohesion} from '../edition/learn-cohesion.ts'
import type {EditionSource} from '../edition/read-edition.ts'
import {sourceLine} from '../markdown/source-line.ts'
import {headlineTexts} from '../pages/headline-parts.ts'
import type {CoverDesign, CoverKind} from './cover-design.ts'
import type {CoverText} from './lay-out-cover.ts'

/**
 * Gather what a cover says, and how its lines may break.
 *
 * @param kind
 *   What it is drawn as (default: `png`).
 */
export function designCover(reading: EditionSource, kind: CoverKind = 'png'): CoverDesign {
  const {book, articles, labelLanguage} = reading
  const text = coverText(reading)
  const lines = [text.source, ...text.title, text.subtitle, text.authors]
  const body = articles.map((article) => article.text).join('\n')
  const cohesion = learnCohesion(`${body}\n${text.title.join('\n')}`, lines.join(''))
  return {
    kind,
    text,
    title: book.title,
    language: book.language,
    labelLanguage,
    identifier: identifier(book),
    hasCard: Boolean(book.site),
    cohesion: new Map(lines.flatMap((line) => pairsOf(line, cohesion)))
  }
}

function pairsOf(
  line: string,
  cohesion: (before: string, after: string) => number
): [string, number][] {
  const characters = [...line]
  return characters.slice(1).flatMap((after, index): [string, number][] => {
    const before = characters[index]!
    const share = cohesion(before, after)
    return share > 0 ? [[before + after, share]] : []
  })
}

function coverText({book, creators, labels}: EditionSource): CoverText {
  const names = creators.map((person) => person.name)
  const shown = names.slice(0, mostAuthors).join(labels.listComma)
  return {
    source: sourceLine(book, labels) || formatDate(book.date, labels),
    title: headlineTexts(book.title),
    subtitle: book.subtitle ?? '',
    authors: names.length > mostAuthors ? fillLabel(labels.andOthers, {authors: shown}) : shown
  }
}

const mostAuthors = 4
