import {recipes} from '../../kinds/lists/recipes.ts'
import {
  chronicle,
  exhibits,
  guide,
  horoscope,
  questions,
  releaseNotes,
  riddles,
  sayings,
  tutorial,
  worksheet
} from '../../kinds/sheets/handbooks.ts'
import type {Ranges} from '../../options/options.ts'
import {all, type Family, family, plainly} from '../family.ts'

const desk: Ranges = {
  ...plainly,
  countWord: [0, 1, 2, 3, 4, 5],
  language: all,
  articles: [1, 2, 3],
  headAlign: ['left', 'centre'],
  headlineCase: ['as-is', 'title', 'upper'],
  measure: [[20, 36]],
  indent: [0, 2],
  isSpaced: [true, false],
  columns: [1, 1, 2],
  folio: ['none', 'bare', 'page-n'],
  isHeadTight: [false, true]
}

/** What one learns and looks up by: questions, steps, tasks, places, years. */
export const deskFamilies: readonly Family[] = [
  family('faq', 'train', questions, desk, {
    paragraphs: [[4, 9]],
    headings: [0, 1],
    entryHead: ['numbered', 'none'],
    listMark: ['1.', '一、', '-'],
    headlineRule: ['heading', 'headAsk', 'headWord'],
    layout: ['flow', 'lines'],
    ending: ['none', 'contact']
  }),
  family('release-notes', 'train', releaseNotes, desk, {
    articles: [2, 4],
    paragraphs: [[1, 4]],
    headings: [0, 1],
    listMark: ['-', '•', '·'],
    headlineRule: ['headWord', 'headDate', 'headColon'],
    numbering: ['version', 'version', 'none'],
    stamp: ['none', 'below'],
    layout: ['lines', 'flow']
  }),
  family('step-by-step', 'train', tutorial, desk, {
    paragraphs: [[3, 6]],
    headlineRule: ['headAsk', 'headLong', 'headSlogan'],
    numberAbove: [true, false],
    code: [0, 0.5],
    tables: [0.1],
    opening: ['none', 'points'],
    ending: ['none', 'related']
  }),
  family('worksheets', 'train', worksheet, desk, {
    paragraphs: [[2, 4]],
    headings: [0, 1],
    listMark: ['(a)', '1.', '①'],
    numbering: ['lesson', 'none'],
    headlineRule: ['headWord', 'heading', 'headAsk']
  }),
  family('travel-guide', 'train', guide, desk, {
    paragraphs: [[2, 6]],
    headlineRule: ['headWord', 'headColon', 'title'],
    entryHead: ['numbered', 'none'],
    captions: [0.1],
    byline: ['none', 'below'],
    bylineForm: ['text-photo', 'dated'],
    deck: ['none', 'some'],
    deckForm: ['sentences']
  }),
  family('exhibition-list', 'train', exhibits, desk, {
    paragraphs: [[4, 9]],
    headings: [0, 1],
    entryHead: ['numbered', 'none'],
    headlineRule: ['headName', 'headWord', 'headDate'],
    columns: [1, 2, 3],
    measure: [[16, 26]]
  }),
  family('chronicles', 'train', chronicle, desk, {
    paragraphs: [[5, 12]],
    headings: [0, 1],
    headlineRule: ['headLong', 'headWord', 'title'],
    articles: [1, 2]
  }),
  family('horoscopes', 'train', horoscope, desk, {
    paragraphs: [[4, 10]],
    articles: [1, 2],
    headlineRule: ['headDate', 'heading', 'headWord'],
    columns: [1, 2, 3],
    measure: [[14, 24]]
  }),
  family('sayings', 'train', sayings, desk, {
    paragraphs: [[6, 14]],
    entryHead: ['numbered', 'own-line', 'none'],
    headlineRule: ['headName', 'headWord', 'title'],
    ornaments: [true, false],
    byline: ['none', 'below', 'end'],
    bylineForm: ['spaced', 'dash', 'translated']
  }),
  family('riddle-page', 'train', riddles, desk, {
    paragraphs: [[3, 7]],
    listMark: ['1.', '①', '一、'],
    headlineRule: ['heading', 'headAsk', 'headWord'],
    articles: [1, 2]
  }),
  family('kitchen-notes', 'train', recipes, desk, {
    articles: [2, 4],
    recipe: ['labels', 'steps', 'run-in'],
    headlineRule: ['dish', 'headName', 'headAsk'],
    subtitle: ['none', 'brackets', 'brackets-below'],
    deck: ['some', 'none'],
    deckForm: ['sentences', 'stop'],
    listMark: ['1.', '•', '①'],
    byline: ['none', 'below'],
    bylineForm: ['label', 'dash']
  })
]
