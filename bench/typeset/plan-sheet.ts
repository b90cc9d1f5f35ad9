import type {Dice} from '../forge/dice.ts'
import {createForgeWriter, type Writer} from '../forge/texts/writer.ts'
import type {Design, Signature} from './design.ts'
import {dressArticle, throwDress} from './dress-article.ts'
import type {Collection, SourceText} from './read-texts.ts'
import type {Sheet, SheetArticle, SheetBlock, SheetStyle} from './sheet.ts'

/**
 * Plan a sheet of a design: which texts stand on it, how they are headed and signed, where.
 *
 * @param collections
 *   Texts to take from; some of the design's languages must be among them.
 */
export function planSheet(
  design: Design,
  dice: Dice,
  seed: number,
  collections: readonly Collection[]
): Sheet {
  const language = dice.pick(
    design.languages.filter((one) => collections.some((other) => other.language === one))
  )
  const own = collections.filter((one) => one.language === language)
  const writer = createForgeWriter(language, dice)
  const isSpaced = writer.isSpaced
  const one = dice.pick(own)
  // A page is of one author, or of several.
  const pool = dice.chance(0.5) ? one.texts : own.flatMap(({texts}) => texts)
  const texts = dice.shuffle(pool).slice(0, dice.pick(design.articles))
  const plan = {
    signature: dice.pick(design.signed),
    byline: dice.pick(design.bylines),
    head: dice.pick(design.heads),
    titleLines: dice.pick(design.titleLines),
    kicker: dice.pick(design.kicker),
    deck: dice.pick(design.deck),
    isNameSpread: dice.chance(0.5),
    isNameUpper: isSpaced && dice.chance(0.4),
    length: dice.pick(design.length),
    isAuthors: new Set(texts.map(({author}) => author)).size > 1
  }
  const dress = design.dress && throwDress(design.dress, dice)
  const articles = texts.map((text, index): SheetArticle => {
    const signed = sign(text, plan, writer, dice)
    const isHeaded = plan.titleLines > 1
    const article: SheetArticle = {
      kicker: plan.kicker && dice.chance(0.8) ? writer.line('kicker') : '',
      title: [
        text.title,
        ...(isHeaded ? clausesOf(text, dice.between(1, plan.titleLines) - 1, dice, isSpaced) : [])
      ],
      deck: plan.deck ? deckOf(text, dice, isSpaced) : '',
      byline: plan.byline === 'none' ? '' : signed.line,
      author: plan.byline === 'none' ? '' : signed.author,
      paragraphs: cut(text.paragraphs, Math.round(plan.length * (0.6 + dice.random() * 0.8)))
    }
    return dress ? dressArticle(article, dress, {writer, dice, index}) : article
  })
  const leadKind = dice.pick(design.lead)
  const names = articles.map(({author}) => author).filter(Boolean)
  const isByLead =
    leadKind === 'names' && names.length === articles.length && new Set(names).size === names.length
  const lead =
    leadKind === 'none'
      ? ''
      : writer.line('editor') +
        (isByLead ? (isSpaced ? ` ${names.join(', ')}.` : `${names.join('、')}先后发言。`) : '')
  const credit = dice.pick(design.credit) ? writer.line('credit') : ''
  const columns = dice.pick(design.columns)
  const count = dice.pick(design.furniture)
  const furniture = [writer.line('running'), design.form === 'pages' ? '#' : writer.line('rubric')]
  const isAbove = dice.chance(0.5)
  return {
    language,
    seed,
    style: throwStyle(design, dice, isSpaced),
    columns,
    articles,
    rows:
      design.form === 'pages'
        ? [[{columns, byline: plan.byline}]]
        : rowsOf(design, dice, columns, plan, articles, lead, credit),
    order: dice.pick(design.orders),
    above: count === 0 ? [] : furniture.slice(0, count === 2 && isAbove ? 2 : 1),
    below: count === 2 && !isAbove ? furniture.slice(1) : [],
    ...(design.form === 'pages' && {
      paged: {
        lines: dice.between(24, 40),
        newPage: dice.chance(0.5),
        firstNumber: dice.between(1, 200)
      }
    }),
    lead,
    credit,
    isByLead
  }
}

function throwStyle(design: Design, dice: Dice, isSpaced: boolean): SheetStyle {
  const measure = dice.pick(design.measure) + (dice.chance(0.3) ? 0.4 : 0)
  return {
    font: isSpaced
      ? dice.pick([
          '"Liberation Serif", serif',
          '"DejaVu Serif", serif',
          '"Liberation Sans", sans-serif'
        ])
      : dice.pick(['"Noto Serif CJK SC", serif', '"Noto Sans CJK SC", sans-serif']),
    size: dice.pick([12, 13, 14, 16]),
    leading: dice.pick([1.35, 1.5, 1.7]),
    measure,
    gutter: dice.pick([1.5, 2, 3]),
    indent: dice.pick(design.indent),
    isSpaced: dice.pick(design.isSpaced),
    // Browsers set no hyphens here: a narrow line that is justified has gaps that no printer would leave.
    justified: dice.chance(!isSpaced ? 0.9 : measure >= 24 ? 0.7 : 0.1),
    headSize: dice.pick([1.3, 1.6, 2, 2.4]),
    headAlign: dice.pick(['left', 'center']),
    bylineAlign: dice.pick(['left', 'center', 'right']),
    upperHeads: isSpaced && dice.chance(0.4),
    dropCap: dice.chance(0.08),
    ...(design.dress && {keepsHeads: true})
  }
}

/** Paragraphs from the first on, up to a length. */
function cut(paragraphs: readonly string[], length: number): string[] {
  const result: string[] = []
  let sum = 0
  for (const text of paragraphs) {
    if (result.length >= 2 && sum + text.length > length * 1.3) break
    result.push(text)
    sum += text.length
    if (sum >= length) break
  }
  while (result.length > 1 && result.at(-1)!.startsWith('## ')) result.pop()
  return result
}

/** Further lines of a headline: clauses of the text, as a headline repeats what it says. */
function clausesOf(
  {paragraphs}: SourceText,
  count: number,
  dice: Dice,
  isSpaced: boolean
): string[] {
  const clauses = paragraphs
    .join('\n')
    .split(isSpaced ? /[.,;:!?\n"“”()—–-]+/ : /[，。、；：？！\n“”「」『』（）…—《》]+/)
    .map((text) => text.trim())
    .filter(({length}) => (isSpaced ? length >= 18 && length <= 48 : length >= 7 && length <= 16))
  return clauses.length === 0
    ? []
    : Array.from({length: count}, () => {
        const clause = dice.pick(clauses)
        return isSpaced ? clause[0]!.toUpperCase() + clause.slice(1) : clause
      })
}

function deckOf(text: SourceText, dice: Dice, isSpaced: boolean): string {
  const [clause = ''] = clausesOf(text, 1, dice, isSpaced)
  return clause === '' ? '' : isSpaced ? clause : `——${clause}`
}

/** How names are printed on a sheet. */
interface Signing {
  readonly signature: Signature
  /** Whether its texts are by several authors. */
  readonly isAuthors: boolean
  readonly isNameSpread: boolean
  readonly isNameUpper: boolean
}

function sign(
  {author}: SourceText,
  {signature, isAuthors, isNameSpread, isNameUpper}: Signing,
  writer: Writer,
  dice: Dice
): {line: string; author: string} {
  const print = (name: string) =>
    isNameSpread && /^\p{sc=Han}{2}$/u.test(name)
      ? [...name].join(' ')
      : isNameUpper
        ? name.toUpperCase()
        : name
  // Where all are by one author, each is signed by somebody made up, as a meeting's speakers are.
  const name = author !== '' && (isAuthors || signature === 'place') ? author : writer.text('name')
  switch (signature) {
    case 'none':
      return {line: '', author: ''}
    case 'author':
      return {
        line: print(name),
        author: name
      }
    case 'by':
      return {
        line: `${{de: 'Von', fr: 'Par'}[writer.language as string] ?? 'By'} ${print(name)}`,
        author: name
      }
    case 'place': {
      const place = writer.text('town')
      return writer.isSpaced
        ? {line: `${name}, ${writer.text('office')}`, author: name}
        : {
            line: `${print(name)}（${dice.pick(['在', '于', ''])}${place}${dice.pick(['讲', '作', ''])}）`,
            author: name
          }
    }
    case 'office':
      return {
        line: writer.isSpaced
          ? `${writer.text('office')} ${name}`
          : `${writer.text('office')} ${print(name)}`,
        author: name
      }
    case 'dash':
      return {line: `${writer.isSpaced ? '— ' : '——'}${print(name)}`, author: name}
    case 'brackets':
      return {line: writer.isSpaced ? `(${print(name)})` : `（${print(name)}）`, author: name}
    // The others are rules of the grammar.
    default: {
      const signed = writer.signed(signature, writer.topic(), print)
      return {line: signed.line, author: signed.author}
    }
  }
}

/** Rows of blocks from top to bottom. */
function rowsOf(
  design: Design,
  dice: Dice,
  columns: number,
  plan: {
    readonly byline: NonNullable<SheetBlock['byline']>
    readonly head: SheetBlock['head'] & string
  },
  articles: readonly SheetArticle[],
  lead: string,
  credit: string
): SheetBlock[][] {
  const rows: SheetBlock[][] = []
  if (lead !== '') rows.push([{columns, aside: lead}])
  const byline = plan.byline === 'none' ? ('none' as const) : plan.byline
  const numbers = articles.map((_, index) => index)
  if (design.form === 'heads-together') {
    const heads: SheetBlock = {
      columns,
      heads: numbers,
      byline: byline === 'above' ? 'above' : 'head'
    }
    const bodies = dice.chance(0.5) ? dice.shuffle(numbers) : numbers
    const own = bodies.map((article): SheetBlock[] => [
      {columns, article, head: 'apart', byline: 'none'}
    ])
    return dice.chance(0.7)
      ? [...rows, [heads], ...own, ...creditRow()]
      : [...rows, ...own, [heads], ...creditRow()]
  }
  for (let index = 0; index < numbers.length; ) {
    const room = columns >= 4 && index + 1 < numbers.length && dice.chance(0.6) ? 2 : 1
    const first = room === 2 ? dice.between(2, columns - 2) : columns
    const row: SheetBlock[] = [{columns: first, article: numbers[index]!, head: plan.head, byline}]
    if (room === 2)
      row.push({columns: columns - first, article: numbers[index + 1]!, head: plan.head, byline})
    rows.push(row)
    index += room
  }
  return [...rows, ...creditRow()]

  function creditRow(): SheetBlock[][] {
    return credit === '' ? [] : [[{columns, aside: credit}]]
  }
}
