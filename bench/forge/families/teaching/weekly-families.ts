import {articles} from '../../kinds/articles.ts'
import {advice, bareInterview} from '../../kinds/talk/threads.ts'
import type {Ranges} from '../../options/options.ts'
import {all, type Family, family, plainly} from '../family.ts'

const weekly: Ranges = {
  ...plainly,
  language: all,
  articles: [1, 2, 3],
  headAlign: ['left', 'centre'],
  measure: [[15, 24]],
  columns: [1, 2, 3],
  paragraphs: [[5, 11]],
  indent: [0, 1, 2],
  folio: ['bare', 'none'],
  isHeadTight: [false, true]
}

/** Magazines, newsletters and what blogs make of them. */
export const weeklyFamilies: readonly Family[] = [
  family('feature-story', 'train', articles, weekly, {
    headlineRule: ['title', 'headWord', 'headName'],
    subtitle: ['none', 'colon', 'dash', 'brackets-below'],
    deck: ['each'],
    deckForm: ['sentences', 'long', 'stop'],
    bylineForm: ['text-photo', 'label', 'several'],
    byline: ['below', 'under-title', 'end'],
    kicker: ['each', 'none'],
    kickerForm: ['upper', 'bar', 'short'],
    dropCap: [true, false],
    between: [0.12],
    betweenWhat: ['pull', 'stars', 'credit'],
    headings: [0.5],
    headingStyle: ['said', 'word', 'plain']
  }),
  family('lists-of-things', 'train', articles, weekly, {
    headlineRule: ['headSlogan', 'headAsk', 'headLong'],
    headings: [1],
    headingEvery: [1, 2],
    headingStyle: ['arabic', 'han', 'step', 'name'],
    paragraphs: [[5, 9]],
    layout: ['lines', 'flow'],
    columns: [1],
    byline: ['below', 'none'],
    bylineForm: ['dated', 'label'],
    stamp: ['none', 'below'],
    ending: ['related', 'none']
  }),
  family('blog-posts', 'train', articles, weekly, {
    layout: ['lines'],
    linesAPage: [[100_000, 100_000]],
    columns: [1],
    articles: [2, 4],
    gaps: ['none', 'units', 'printed'],
    indent: [0],
    headlineRule: ['title', 'headAsk', 'headWord', 'headColon'],
    headlineCase: ['as-is', 'title'],
    stamp: ['above', 'below', 'none'],
    byline: ['none', 'below'],
    bylineForm: ['dated', 'plain'],
    bylineRule: ['name'],
    headings: [0.5, 0],
    headingStyle: ['ask', 'plain', 'word'],
    lists: [0.15],
    ending: ['none', 'related', 'about-author']
  }),
  family('newsletter', 'train', articles, weekly, {
    articles: [3, 5],
    paragraphs: [[1, 4]],
    issueList: ['titles', 'leaders', 'authors'],
    masthead: [true, false],
    headlineRule: ['heading', 'headWord', 'headEvent', 'headline'],
    byline: ['end', 'none', 'some'],
    bylineForm: ['initials', 'dash', 'plain'],
    notices: [0, 0.3],
    ending: ['none', 'contact'],
    listMark: ['•', '-'],
    lists: [0.15]
  }),
  family('reader-pages', 'train', articles, weekly, {
    articles: [4, 7],
    paragraphs: [[1, 2]],
    headlineRule: ['headWord', 'headAsk', 'headSaid'],
    byline: ['end'],
    bylineForm: ['office-below', 'initials', 'brackets', 'mail'],
    isBylineUpper: [true, false],
    kicker: ['rubric', 'none'],
    issueList: ['none']
  }),
  family('advice-column', 'train', advice, weekly, {
    articles: [1, 2, 4],
    paragraphs: [[1, 3]],
    headlineRule: ['headAsk', 'headSaid', 'headline'],
    headings: [0, 1],
    byline: ['none', 'end', 'below'],
    bylineForm: ['initials', 'office-below'],
    kicker: ['none', 'each'],
    isKickerShared: [true]
  }),
  family('questions-alone', 'train', bareInterview, weekly, {
    paragraphs: [[5, 10]],
    headlineRule: ['headSaid', 'headName', 'headColon'],
    headings: [0, 1],
    deck: ['each', 'none'],
    deckForm: ['sentences', 'long'],
    byline: ['below', 'end', 'under-title'],
    bylineForm: ['label', 'text-photo', 'reporter'],
    opening: ['none', 'credit']
  }),
  family('picture-story', 'train', articles, weekly, {
    captions: [0.5],
    floats: [true, false],
    between: [0.3],
    betweenWhat: ['credit'],
    opening: ['credit', 'none'],
    paragraphs: [[3, 7]],
    headlineRule: ['headWord', 'title', 'headDate'],
    byline: ['below', 'end'],
    bylineForm: ['text-photo']
  }),
  family('reviews-of-books', 'train', articles, weekly, {
    articles: [2, 4],
    headlineRule: ['headSaid', 'headName', 'headWord'],
    subtitle: ['none', 'dash'],
    bibliography: [true],
    byline: ['end', 'under-title', 'above'],
    bylineForm: ['dash', 'translated', 'plain', 'initials'],
    bylineRule: ['name'],
    kicker: ['rubric', 'none'],
    ending: ['none', 'source'],
    paragraphs: [[2, 6]]
  }),
  family('digest', 'train', articles, weekly, {
    articles: [3, 6],
    paragraphs: [[2, 4]],
    headlineRule: ['title', 'headName', 'headAsk'],
    headMark: ['', '◆ ', '《》', '“”'],
    byline: ['below', 'end', 'same-line'],
    bylineForm: ['spaced', 'translated', 'initials'],
    ending: ['source', 'moral'],
    headGaps: [
      [1, 1],
      [3, 1]
    ]
  }),
  family('boxes-and-tips', 'train', articles, weekly, {
    articles: [1, 2],
    between: [0.25],
    betweenWhat: ['tip', 'fact', 'quotation'],
    headings: [0.5, 0],
    headingStyle: ['stop', 'plain', 'letter'],
    headingCase: ['upper', 'as-heads'],
    headlineRule: ['headline', 'headColon', 'headSlogan'],
    tables: [0.08],
    lists: [0.15],
    listMark: ['•', '①', '-'],
    ending: ['contact', 'none'],
    byline: ['none', 'below'],
    bylineForm: ['label', 'several']
  })
]
