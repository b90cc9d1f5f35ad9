import {entries} from '../../kinds/lists/entries.ts'
import {contract, judgment, leaflet} from '../../kinds/sheets/legal.ts'
import {
  familyNews,
  jobAdvert,
  pressRelease,
  programme,
  results,
  weather
} from '../../kinds/sheets/notices.ts'
import {address, comicScript, questionTime, screenplay} from '../../kinds/talk/stages.ts'
import {chatLog, forum} from '../../kinds/talk/threads.ts'
import type {Ranges} from '../../options/options.ts'
import {all, type Family, family, plainly} from '../family.ts'

const counter: Ranges = {
  ...plainly,
  countWord: [0, 1, 2, 3, 4, 5],
  language: all,
  articles: [1, 2, 3],
  headAlign: ['left', 'centre'],
  headlineCase: ['as-is', 'upper', 'title'],
  measure: [[16, 34]],
  columns: [1, 1, 2],
  indent: [0, 2],
  isHeadTight: [false, true]
}

/** What is said and announced: programmes, results, jobs, the law, talk. */
export const counterFamilies: readonly Family[] = [
  family('what-is-on', 'train', programme, counter, {
    paragraphs: [[2, 5]],
    headings: [0, 1],
    headlineRule: ['headEvent', 'heading', 'headDate', 'headWord'],
    stamp: ['none', 'below']
  }),
  family('sports-results', 'train', results, counter, {
    articles: [2, 4, 6],
    paragraphs: [[2, 5]],
    headings: [0, 1],
    headlineRule: ['headline', 'headColon', 'headWord'],
    kicker: ['none', 'rubric'],
    byline: ['none', 'end'],
    bylineForm: ['initials', 'brackets']
  }),
  family('weather-reports', 'train', weather, counter, {
    paragraphs: [[3, 6]],
    headings: [0, 1],
    headlineRule: ['heading', 'headDate', 'headAsk'],
    articles: [1, 2]
  }),
  family('job-adverts', 'train', jobAdvert, counter, {
    articles: [1, 3, 4],
    headlineRule: ['headJob'],
    headings: [0, 1],
    listMark: ['•', '-', '1.', '①'],
    kicker: ['none', 'each'],
    kickerForm: ['plain', 'short'],
    ending: ['none', 'contact']
  }),
  family('births-and-deaths', 'train', familyNews, counter, {
    paragraphs: [[2, 4]],
    headings: [1, 0],
    headlineRule: ['heading', 'headWord', 'headDate'],
    columns: [1, 2, 3],
    measure: [[14, 20]]
  }),
  family('press-releases', 'train', pressRelease, counter, {
    articles: [1, 2],
    paragraphs: [[2, 5]],
    headlineRule: ['headLong', 'headline', 'headColon'],
    kicker: ['each', 'none'],
    kickerForm: ['release', 'dated'],
    deck: ['some', 'none'],
    deckForm: ['several', 'stop'],
    ending: ['contact', 'none'],
    opening: ['none', 'points']
  }),
  family('judgments', 'train', judgment, counter, {
    paragraphs: [[3, 6]],
    headings: [0, 1],
    entryHead: ['numbered', 'none'],
    headlineRule: ['party', 'party', 'headLong'],
    numbering: ['none', 'no'],
    articles: [1, 2]
  }),
  family('contracts', 'train', contract, counter, {
    paragraphs: [[4, 8]],
    entryHead: ['numbered', 'own-line', 'none'],
    lists: [0, 1],
    headingCase: ['as-is', 'upper'],
    headlineRule: ['agreement'],
    articles: [1, 2]
  }),
  family('leaflets', 'train', leaflet, counter, {
    paragraphs: [[4, 7]],
    entryHead: ['numbered', 'none'],
    lists: [0, 1],
    headlineRule: ['headWord', 'headColon'],
    subtitle: ['none', 'brackets-below', 'dash'],
    articles: [1, 2]
  }),
  family('names-remembered', 'train', entries, counter, {
    articles: [3, 5],
    entryRule: ['obit'],
    paragraphs: [[2, 4]],
    headlineRule: ['headName'],
    subtitle: ['none', 'brackets', 'brackets-below'],
    deck: ['some', 'none'],
    deckForm: ['plain', 'stop'],
    byline: ['none', 'end'],
    bylineForm: ['initials', 'brackets', 'dash'],
    headMark: ['', '○ ', '■ ']
  }),
  family('lexicon', 'train', entries, counter, {
    articles: [6, 10, 14],
    entryRule: ['entry'],
    paragraphs: [[1, 2]],
    headlineRule: ['headWord'],
    headMark: ['', '', '【】', '◆ '],
    headEnd: ['', ':'],
    headGaps: [
      [0, 0],
      [1, 1]
    ],
    isHeadTight: [true],
    runningHeads: ['none', 'top'],
    columns: [1, 2],
    ending: ['none', 'source']
  }),
  family('forum-threads', 'train', forum, counter, {
    articles: [1, 2],
    paragraphs: [[4, 9]],
    layout: ['lines', 'flow'],
    headlineRule: ['headAsk', 'headline', 'headSaid'],
    gaps: ['printed', 'none', 'units'],
    isHyphenated: [false]
  }),
  family('chat-logs', 'train', chatLog, counter, {
    articles: [1, 2],
    paragraphs: [[8, 20]],
    layout: ['lines', 'flow'],
    columns: [1],
    headlineRule: ['headDate', 'headWord', 'heading'],
    gaps: ['none', 'printed', 'units'],
    isHyphenated: [false]
  }),
  family('screenplays', 'train', screenplay, counter, {
    paragraphs: [[3, 6]],
    headlineRule: ['title', 'headWord'],
    numbering: ['none', 'word-arabic'],
    byline: ['below', 'none'],
    bylineForm: ['label', 'plain'],
    bylineRule: ['name'],
    columns: [1],
    isSpaced: [true, false],
    indents: ['spaces', 'kept', 'lost']
  }),
  family('comic-scripts', 'train', comicScript, counter, {
    paragraphs: [[2, 5]],
    headlineRule: ['title', 'headName'],
    byline: ['below', 'none'],
    bylineForm: ['text-photo', 'label'],
    columns: [1]
  }),
  family('speeches-greeting', 'train', address, counter, {
    paragraphs: [[4, 9]],
    headings: [0, 1],
    headlineRule: ['headSlogan', 'headLong', 'headSaid', 'title'],
    byline: ['below', 'under-title', 'above', 'none'],
    bylineForm: ['office-above', 'office-below', 'dated', 'brackets'],
    stamp: ['none', 'below'],
    ending: ['none', 'signed-note', 'source']
  }),
  family('questions-in-the-house', 'train', questionTime, counter, {
    articles: [2, 4],
    paragraphs: [[1, 4]],
    headlineRule: ['heading', 'headWord', 'headColon'],
    headlineCase: ['upper', 'as-is'],
    speakers: ['colon', 'stop'],
    columns: [1, 2]
  })
]
