import {type Say, sayIn, spokenTag} from '../publish/pages/phrases.ts'

/** Rows that become text at once: a long book has a hundred thousand. */
const atOnce = 2000

/**
 * Write data so that it can stand in a `script`, piece by piece: the rows of a long book would take
 * four times their room as one string.
 *
 * @param data
 *   Plain data; lists in it may be long.
 * @returns
 *   Pieces of JSON in which nothing closes the `script`.
 */
export function* toScriptData(data: Readonly<Record<string, unknown>>): Generator<string> {
  let separator = '{'
  for (const [name, value] of Object.entries(data)) {
    yield `${separator}${JSON.stringify(name)}:`
    separator = ','
    if (!Array.isArray(value) || value.length <= atOnce) {
      yield toSafe(value)
      continue
    }
    for (let at = 0; at < value.length; at += atOnce) {
      const rows = toSafe(value.slice(at, at + atOnce))
      yield (at === 0 ? '[' : ',') + rows.slice(1, -1)
    }
    yield ']'
  }
  yield separator === '{' ? '{}' : '}'
}

function toSafe(value: unknown): string {
  // By an expression: by a string V8 joins the pieces one by one, at twice the cost.
  return JSON.stringify(value).replace(/<\//g, '<\\/')
}

/** What `review.js` says of itself, and what a desk answers it. */
const phrases = [
  'Lines to come',
  'Line {number}: {text}',
  'Its evidence is shown by `collate review`, which can change it.',
  'Rebuilding…',
  'Decide it again',
  'Copied: {text}',
  'The book has changed',
  'Decided, and written to book.yaml',
  'Taken back',
  'Undone',
  'Done again',
  'Written to book.yaml'
]

/**
 * Sentences of the page's script in the language that the page speaks, by their English; their places
 * stay open.
 *
 * @returns
 *   Nothing for English, which the script speaks by itself.
 */
export function scriptPhrases(spoken: string): {readonly says?: Readonly<Record<string, string>>} {
  if (spokenTag(spoken) === 'en') return {}
  const say = sayIn(spoken)
  return {says: Object.fromEntries(phrases.map((phrase) => [phrase, say(phrase)]))}
}

/** What a screen reader says of a printed line, by the names of its fates; `article` has a place. */
export function wordsOfLines(say: Say): Readonly<Record<string, string>> {
  const plain = ['title', 'byline', 'heading', 'lead', 'dropped', 'footnote', 'note', 'settled']
  return {
    ...Object.fromEntries(plain.map((word) => [word, say(word)])),
    article: say('article {number}', {number: '{number}'}),
    join: say('goes on'),
    line: say('line kept'),
    paragraph: say('paragraph ends'),
    doubt: say('in doubt')
  }
}
