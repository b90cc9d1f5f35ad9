import {apart, book, type Design, english, paper} from './design.ts'

/** Designs that teach, with heads, bylines and inner headings of more forms. */
export const dressedDesigns: readonly Design[] = [
  {
    ...paper,
    name: 'sections-in-order',
    set: 'train',
    articles: [1, 2, 3],
    columns: [2, 3, 4],
    orders: ['reading', 'rows', 'columns'],
    length: [1500, 2500, 4000],
    dress: {headings: [1, 2, 3], heading: ['heading', 'clause', 'headWord', 'roman']}
  },
  {
    ...paper,
    ...english,
    name: 'latin-sections-in-order',
    set: 'train',
    articles: [1, 2, 3],
    columns: [2, 3],
    orders: ['reading', 'rows', 'columns'],
    dress: {headings: [1, 2, 3], heading: ['heading', 'clause', 'headAsk', 'numbered']}
  },
  {
    ...paper,
    name: 'features-decked',
    set: 'train',
    articles: [2, 3, 4],
    kicker: [true],
    deck: [true, true, false],
    signed: ['reporter', 'textPhoto', 'author'],
    orders: ['reading', 'rows', 'articles', 'heads-first'],
    dress: {
      kicker: ['kickerLong', 'rubric', 'bar'],
      deck: ['clause', 'stop', 'sentence'],
      headings: [0, 2],
      heading: ['clause', 'headWord']
    }
  },
  {
    ...paper,
    ...english,
    name: 'latin-features-decked',
    set: 'train',
    articles: [2, 3, 4],
    columns: [2, 3, 4],
    kicker: [true],
    deck: [true, true, false],
    signed: ['reporter', 'textPhoto', 'bylineDated', 'by'],
    orders: ['reading', 'rows', 'articles', 'heads-first'],
    dress: {
      kicker: ['kickerLong', 'rubric', 'bar', 'upper'],
      deck: ['stop', 'sentence'],
      headings: [0, 2],
      heading: ['clause', 'headWord', 'headAsk']
    }
  },
  {
    ...paper,
    name: 'subtitled-apart',
    set: 'train',
    orders: apart,
    titleLines: [1, 1, 2],
    signed: ['brackets', 'dash', 'office', 'reporter'],
    dress: {title: ['colon', 'dash', 'brackets', 'quoted'], ending: ['none', 'sourceNote']}
  },
  {
    ...paper,
    name: 'numbered-in-order',
    set: 'train',
    articles: [4, 6, 8],
    length: [300, 500, 800],
    titleLines: [1],
    signed: ['author', 'none', 'brackets'],
    bylines: ['end', 'head', 'none'],
    orders: ['reading', 'rows', 'columns'],
    dress: {title: ['numbered', 'marked', 'quoted']}
  },
  {
    ...paper,
    ...english,
    name: 'latin-short-pieces',
    set: 'train',
    articles: [4, 6, 8],
    columns: [3, 4],
    measure: [16, 20, 24],
    length: [300, 600, 900],
    titleLines: [1],
    signed: ['dash', 'brackets', 'none', 'author'],
    bylines: ['end', 'end', 'head', 'none'],
    orders: ['reading', 'rows', 'columns', 'articles'],
    dress: {title: ['plain', 'marked', 'numbered', 'colon']}
  },
  {
    ...book,
    name: 'journal-pages',
    set: 'train',
    columns: [1, 2],
    measure: [18, 24, 30],
    bylines: ['head', 'above', 'end'],
    signed: ['author', 'authorLabel', 'translated', 'bylineDated'],
    dress: {
      title: ['plain', 'colon', 'dash'],
      headings: [2, 3, 4],
      heading: ['heading', 'numbered', 'roman', 'clause'],
      ending: ['none', 'references', 'about', 'sourceNote']
    }
  },
  {
    ...book,
    ...english,
    name: 'latin-journal-pages',
    set: 'train',
    columns: [1, 2],
    measure: [24, 30, 36],
    bylines: ['head', 'above', 'end'],
    signed: ['author', 'by', 'authorLabel', 'translated'],
    dress: {
      title: ['plain', 'colon', 'dash', 'brackets'],
      headings: [2, 3, 4],
      heading: ['heading', 'numbered', 'roman', 'headLong'],
      ending: ['none', 'references', 'about', 'place-date']
    }
  },
  {
    ...paper,
    name: 'sections-together',
    set: 'train',
    form: 'heads-together',
    articles: [2, 3],
    columns: [2, 3],
    signed: ['authorLabel', 'reporter', 'author'],
    orders: ['reading', 'articles', 'heads-last'],
    dress: {
      title: ['plain', 'dash', 'brackets'],
      headings: [2, 3],
      heading: ['clause', 'heading', 'headWord']
    }
  },
  {
    ...paper,
    ...english,
    name: 'latin-subtitled-apart',
    set: 'train',
    orders: apart,
    columns: [2, 3, 4],
    signed: ['reporter', 'bylineDated', 'dash', 'authorLabel'],
    deck: [false, true],
    dress: {
      title: ['colon', 'dash', 'quoted', 'brackets'],
      deck: ['stop', 'sentence'],
      ending: ['none', 'about']
    }
  },
  {
    ...book,
    name: 'book-of-parts',
    set: 'train',
    bylines: ['none', 'none', 'end'],
    signed: ['none', 'brackets', 'translated'],
    dress: {
      title: ['numbered', 'brackets', 'plain'],
      headings: [3, 4],
      heading: ['roman', 'headWord'],
      ending: ['none', 'place-date']
    }
  }
]
