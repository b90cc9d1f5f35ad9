import {articles} from '../kinds/articles.ts'
import {interview} from '../kinds/interview.ts'
import {letters} from '../kinds/letters.ts'
import {mail} from '../kinds/mail.ts'
import {minutes} from '../kinds/minutes.ts'
import {official} from '../kinds/official.ts'
import {play} from '../kinds/play.ts'
import {record} from '../kinds/record.ts'
import type {Ranges} from '../options/options.ts'
import {every, type Family, family, plainly, scanned} from './family.ts'

const spoken: Ranges = {
  ...plainly,
  language: every,
  headlineRule: ['headline'],
  headlineCase: ['upper', 'title', 'as-is'],
  measure: [[22, 34]],
  headAlign: ['centre', 'left']
}
const written: Ranges = {
  ...spoken,
  articles: [3, 5, 7],
  paragraphs: [[1, 4]],
  measure: [[26, 36]],
  justified: [false, true],
  headlineRule: ['title']
}

/** Who speaks or writes is named: plays, interviews, minutes, letters, mails. */
export const voiceFamilies: readonly Family[] = [
  family('play-colon', 'train', play, spoken, {
    articles: [1, 2, 3],
    speakers: ['colon', 'stop', 'gap'],
    paragraphs: [[5, 12]]
  }),
  family('play-speakers', 'train', play, spoken, {
    articles: [1, 2],
    speakers: ['own-line', 'gap'],
    paragraphs: [[5, 10]],
    gaps: ['printed', 'units', 'none']
  }),
  family('play-hung', 'tune', play, spoken, {
    articles: [2],
    speakers: ['stop'],
    paragraphs: [[5, 10]],
    isSpaced: [true]
  }),
  family('play-names-above', 'test', play, spoken, {
    articles: [1, 2, 3],
    speakers: ['own-line'],
    paragraphs: [[5, 12]],
    gaps: ['printed', 'none', 'units'],
    indents: ['spaces', 'kept', 'lost'],
    folio: ['bare', 'none']
  }),
  family('interview-marked', 'train', interview, spoken, {
    articles: [1, 2],
    byline: ['below', 'none', 'end'],
    speakers: ['colon', 'stop'],
    paragraphs: [[4, 10]],
    columns: [1, 2]
  }),
  family('interview-gaps', 'tune', interview, spoken, {
    articles: [1],
    byline: ['above', 'below'],
    speakers: ['gap'],
    paragraphs: [[5, 9]],
    kicker: ['each', 'none']
  }),
  family('interview-names-above', 'test', interview, spoken, {
    articles: [1, 2],
    byline: ['below', 'end'],
    speakers: ['own-line', 'colon'],
    deck: ['each'],
    paragraphs: [[4, 8]],
    columns: [2, 3],
    measure: [[14, 20]]
  }),
  family('minutes-lines', 'train', minutes, spoken, {
    articles: [1, 2],
    paragraphs: [[3, 8]],
    layout: ['lines'],
    listMark: ['1.', '一、'],
    headings: [0.3, 0],
    gaps: ['none', 'units'],
    linesAPage: [[40, 60]],
    folio: ['none', 'n-of-m', 'page-n']
  }),
  family('minutes-wrapped', 'tune', minutes, spoken, {
    articles: [1, 2],
    paragraphs: [[2, 5]],
    listMark: ['（一）', '1.'],
    headings: [0.5]
  }),
  family('minutes-columns', 'test', minutes, spoken, {
    articles: [1, 2],
    paragraphs: [[3, 6]],
    listMark: ['一、', '(a)'],
    headings: [0.6],
    columns: [2],
    measure: [[18, 26]],
    folio: ['bare'],
    runningHeads: ['top']
  }),
  family('minutes-pages', 'test', minutes, spoken, {
    articles: [1],
    paragraphs: [[4, 8]],
    layout: ['lines'],
    headings: [0],
    listMark: ['1.', '一、'],
    gaps: ['none'],
    linesAPage: [[30, 45]],
    folio: ['n-of-m', 'dashes']
  }),
  family('record-capitals', 'train', record, spoken, {
    articles: [2, 4],
    headlineCase: ['upper'],
    speakers: ['stop', 'colon'],
    paragraphs: [[2, 5]],
    columns: [1, 3],
    measure: [[16, 24]]
  }),
  family('record-columns', 'test', record, spoken, scanned, {
    articles: [2, 4],
    speakers: ['stop', 'colon'],
    paragraphs: [[2, 5]],
    columns: [2, 3],
    measure: [[15, 22]],
    runningHeads: ['top'],
    folio: ['bare']
  }),
  family('sermons', 'tune', articles, spoken, {
    articles: [2, 3],
    headlineRule: ['title'],
    paragraphs: [[6, 12]],
    length: ['long'],
    verse: [0.08],
    numbering: ['roman', 'none'],
    salutation: [true, false]
  }),
  family('letters-numbered', 'train', letters, written, {
    numbering: ['arabic-dot', 'roman', 'none'],
    notes: [0, 0.1],
    isSpaced: [true, false]
  }),
  family('letters-dated', 'tune', letters, written, {
    numbering: ['word-roman'],
    numberAbove: [true],
    notes: [0.2],
    noteAt: ['foot'],
    folio: ['bare'],
    formFeeds: [true]
  }),
  family('letters-addressed', 'test', letters, written, {
    numbering: ['arabic-dot', 'none'],
    headlineCase: ['upper'],
    headlineStop: [true],
    notes: [0.1],
    isSpaced: [true, false],
    paragraphs: [[1, 6]]
  }),
  family('official-notices', 'train', official, written, {
    articles: [1, 2],
    headlineRule: ['headline'],
    headings: [0.7, 0],
    listMark: ['（一）', '1.', '一、'],
    paragraphs: [[2, 5]]
  }),
  family('official-lines', 'train', official, written, {
    articles: [1, 2],
    headlineRule: ['headline'],
    layout: ['lines'],
    headings: [0.7],
    listMark: ['（一）', '1.'],
    gaps: ['none', 'units']
  }),
  family('official-letters', 'test', official, written, {
    articles: [1, 3],
    headlineRule: ['headline'],
    headlineLines: [1, 2],
    headings: [0.5],
    listMark: ['一、', '(a)'],
    folio: ['dashes', 'n-of-m'],
    isSpaced: [true, false]
  }),
  family('mail-quoted', 'train', mail, written, {
    isSpaced: [true],
    indent: [0],
    isHyphenated: [false],
    justified: [false],
    gaps: ['printed'],
    mailHead: [true, false]
  }),
  family('mail-archive', 'tune', mail, written, {
    isSpaced: [true],
    indent: [0],
    isHyphenated: [false],
    justified: [false],
    gaps: ['printed'],
    mailHead: [true],
    numbering: ['arabic-dot']
  }),
  family('mail-digest', 'test', mail, written, {
    isSpaced: [true],
    indent: [0],
    isHyphenated: [false],
    justified: [false],
    gaps: ['printed', 'units'],
    mailHead: [true],
    headlineCase: ['upper', 'as-is'],
    trailingSpaces: [true, false]
  })
]
