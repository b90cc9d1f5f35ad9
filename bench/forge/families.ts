import {articles} from './kinds/articles.ts'
import {book} from './kinds/book.ts'
import {interview} from './kinds/interview.ts'
import {letters} from './kinds/letters.ts'
import {manual} from './kinds/manual.ts'
import {minutes} from './kinds/minutes.ts'
import {play} from './kinds/play.ts'
import {poems} from './kinds/poems.ts'
import {recipes} from './kinds/recipes.ts'
import {statute} from './kinds/statute.ts'
import type {Ranges} from './options.ts'
import type {Kind} from './script.ts'

/** Which pages teach, which settle how strongly, and which judge. */
export type FamilySet = 'train' | 'tune' | 'test'

/** Pages of one kind, alike in how they are written, set and extracted. */
export interface Family {
  readonly name: string
  readonly set: FamilySet
  readonly kind: Kind
  readonly ranges: Ranges
}

const han = ['zh-Hans', 'zh-Hans', 'zh-Hant'] as const
const latin = ['en'] as const
const all = [...han, ...latin] as const

/** All families. Those of `test` are layouts that no weight has seen. */
export const families: readonly Family[] = [
  {
    name: 'news-columns',
    set: 'train',
    kind: articles,
    ranges: {
      language: all,
      articles: [3, 4, 5, 6],
      headlineRule: ['headline', 'title'],
      headlineLines: [1, 2],
      byline: ['below', 'end', 'some', 'none'],
      bylineRule: ['byline', 'name'],
      kicker: ['none', 'rubric'],
      dateline: ['none', 'run-in'],
      columns: [3, 4, 5],
      measure: [[12, 18]],
      linesAPage: [[40, 70]],
      isHyphenated: [true],
      headAlign: ['centre'],
      runningHeads: ['none', 'top'],
      folio: ['none', 'bare'],
      gaps: ['none', 'printed', 'frames', 'heads'],
      indents: ['kept', 'lost'],
      hyphens: ['-', '\u2010', 'swallowed'],
      marks: ['pushed', 'hung', 'squeezed']
    }
  },
  {
    name: 'news-frames-torn',
    set: 'train',
    kind: articles,
    ranges: {
      language: all,
      articles: [3, 4, 5, 6],
      headlineRule: ['headline', 'title'],
      headlineLines: [1, 2, 3],
      byline: ['box', 'none'],
      bylineRule: ['office-name', 'byline', 'name'],
      lead: ['none', 'editor', 'lists-speakers'],
      credit: [true, false],
      isNameSpread: [true, false],
      layout: ['frames'],
      columns: [3, 4, 5],
      measure: [[12, 20]],
      isHyphenated: [true],
      digitGaps: [true, false],
      order: ['columns', 'rows', 'heads-last', 'heads-first', 'heads-by-kind'],
      gaps: ['frames', 'first-lines', 'none', 'units', 'printed'],
      indents: ['lost', 'kept'],
      hyphens: ['-', 'swallowed'],
      marks: ['pushed', 'hung'],
      length: ['medium', 'long']
    }
  },
  {
    name: 'magazine-kicker-deck',
    set: 'test',
    kind: articles,
    ranges: {
      language: all,
      articles: [2, 3],
      headlineRule: ['headline'],
      headlineLines: [1, 2],
      kicker: ['each'],
      deck: ['each', 'some'],
      byline: ['below', 'above'],
      bylineRule: ['byline'],
      columns: [2, 3],
      measure: [[14, 22]],
      headings: [0.5],
      captions: [0.15],
      folio: ['bare'],
      runningHeads: ['none', 'foot'],
      gaps: ['printed', 'frames', 'none'],
      indents: ['kept', 'lost'],
      isHyphenated: [true]
    }
  },
  {
    name: 'novel-chapters',
    set: 'train',
    kind: book,
    ranges: {
      language: all,
      articles: [3, 5, 8],
      numbering: ['word-arabic', 'word-roman', 'word-word', 'han-chapter'],
      numberAbove: [true, false],
      headlineCase: ['title', 'upper'],
      titlePage: [true, false],
      contents: ['none', 'plain', 'leaders'],
      paragraphs: [[6, 16]],
      dialogue: [0.4],
      measure: [[24, 34]],
      runningHeads: ['none', 'top'],
      folio: ['none', 'bare', 'dashes', 'dots'],
      newPage: ['articles', 'none'],
      isHyphenated: [true],
      formFeeds: [true, false],
      ornaments: [true, false],
      headAlign: ['centre'],
      gaps: ['printed', 'none', 'frames'],
      endMark: [true, false]
    }
  },
  {
    name: 'letters-numbered',
    set: 'train',
    kind: letters,
    ranges: {
      language: all,
      articles: [3, 5, 7],
      numbering: ['arabic-dot', 'roman', 'none'],
      headlineCase: ['upper', 'title'],
      paragraphs: [[1, 4]],
      measure: [[28, 36]],
      isSpaced: [true, false],
      gaps: ['printed', 'none'],
      notes: [0, 0.1],
      indents: ['kept', 'spaces', 'lost'],
      justified: [false]
    }
  },
  {
    name: 'play-names-above',
    set: 'test',
    kind: play,
    ranges: {
      language: all,
      articles: [1, 2, 3],
      speakers: ['own-line'],
      headlineCase: ['upper', 'as-is'],
      paragraphs: [[5, 12]],
      measure: [[24, 32]],
      headAlign: ['centre'],
      gaps: ['printed', 'none', 'units'],
      indents: ['spaces', 'kept', 'lost']
    }
  },
  {
    name: 'interview-marked',
    set: 'train',
    kind: interview,
    ranges: {
      language: all,
      articles: [1, 2],
      headlineRule: ['headline'],
      byline: ['below', 'none', 'end'],
      speakers: ['colon', 'stop'],
      columns: [1, 2],
      measure: [[18, 30]],
      gaps: ['printed', 'none', 'units'],
      isHyphenated: [true]
    }
  },
  {
    name: 'minutes-lines',
    set: 'train',
    kind: minutes,
    ranges: {
      language: all,
      articles: [1, 2],
      headlineRule: ['headline'],
      paragraphs: [[3, 8]],
      layout: ['lines'],
      listMark: ['1.', '一、'],
      headings: [0.3],
      gaps: ['none', 'units'],
      indents: ['lost', 'kept'],
      linesAPage: [[40, 60]],
      folio: ['none', 'n-of-m', 'page-n']
    }
  },
  {
    name: 'manual-sections',
    set: 'train',
    kind: manual,
    ranges: {
      language: all,
      articles: [2, 4],
      numbering: ['arabic', 'arabic-dot', 'none'],
      headlineRule: ['heading'],
      headings: [0.8],
      tables: [0.2],
      lists: [0.3],
      code: [0.3],
      isSpaced: [true],
      indent: [0],
      justified: [false, true],
      measure: [[30, 40]],
      folio: ['bare', 'page-n', 'none'],
      formFeeds: [true, false],
      gaps: ['printed', 'frames']
    }
  },
  {
    name: 'poems-titled',
    set: 'train',
    kind: poems,
    ranges: {
      language: all,
      articles: [3, 6, 10],
      headlineRule: ['poemTitle'],
      headlineCase: ['upper', 'title'],
      byline: ['none', 'below'],
      bylineRule: ['name'],
      paragraphs: [[1, 4]],
      indent: [0, 2],
      gaps: ['printed']
    }
  },
  {
    name: 'statute-sections',
    set: 'test',
    kind: statute,
    ranges: {
      language: all,
      articles: [1, 2],
      headlineRule: ['headline'],
      headings: [0.8, 0],
      paragraphs: [[3, 9]],
      listMark: ['（一）', '(a)'],
      speakers: ['stop', 'colon'],
      gaps: ['none', 'printed', 'units'],
      measure: [[26, 36]]
    }
  },
  {
    name: 'recipes-lists',
    set: 'train',
    kind: recipes,
    ranges: {
      language: all,
      articles: [3, 6],
      headlineRule: ['dish'],
      recipe: ['labels', 'lines'],
      listMark: ['1.', '-'],
      headlineCase: ['upper', 'title'],
      gaps: ['printed', 'none'],
      measure: [[24, 34]]
    }
  },
  {
    name: 'web-novel-lines',
    set: 'tune',
    kind: book,
    ranges: {
      language: han,
      articles: [5, 12],
      numbering: ['han-chapter', 'word-arabic'],
      layout: ['lines'],
      paragraphs: [[8, 20]],
      dialogue: [0.5],
      length: ['short', 'medium'],
      gaps: ['none', 'units'],
      indents: ['kept', 'lost'],
      linesAPage: [[100000, 100000]]
    }
  },
  {name: 'mixed', set: 'train', kind: articles, ranges: {}}
]
