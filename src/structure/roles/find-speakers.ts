import type {Seen} from '../blocks/observe.ts'

/** The longest line that names a speaker, in full widths, and its most words. */
const longest = 36
const mostWords = 9
/** Lines of a text that name a speaker at least; a single colon announces anything. */
const fewest = 4
/** The share of what stands below them that ends as sentences do, or announces more. */
const spoken = 0.7

/** Words of a name that have no capital: `Mr. Hale of Weirside`, `Frau von der Aue`. */
const particles =
  /^(?:of|the|von|vom|van|der|den|de|du|des|la|le|del|della|di|da|dos|y|e|et|and|und)$/u

/** `他回信说：`, `有诗为证：`, `后人笑道：` announce what stands below, and name nobody. */
const announces =
  /[曰说說问問答写寫喊叫叹嘆唱诗詩证證评評讲講]$|(?:[诗詩人书書又赞贊]|.{4})云$|^其[一二三四五六七八九十]+$|[笑喝骂罵应應又便言]道$|(?:如[下左]|[只但][见見]|正是|道是|原[来來]是)$/u
/** `My dear Nora:`, `亲爱的阿木：` begins a letter. */
const greets =
  /^(?:(?:my|mon|ma|mi|meine?)\s)?(?:dear(?:est)?|liebe[rs]?|geehrte[rs]?|ch(?:er|ère)s?|querid[oa]s?|estimad[oa]s?|car[oa])\s|^我?最?(?:[亲親敬][爱愛]|尊敬)的/iu

/**
 * Find lines that name who speaks in what stands below, in minutes, debates and talks: a name with a
 * colon, alone on its line. In such a text several of them speak, one of them more than once, and
 * each is followed by sentences.
 *
 * ```text
 * > | Anna Lorne (Weirside):
 *   | I ask the chair to put it to the vote.
 * ```
 *
 * @param isText
 *   Whether a block is part of the text.
 * @returns
 *   Their blocks; none for any other text.
 */
export function findSpeakers(
  seen: readonly Seen[],
  isText: (one: Seen) => boolean
): ReadonlySet<Seen> {
  const byName = new Map<string, {lines: Seen[]; spoken: number}>()
  for (const one of seen) {
    if (!isText(one) || !isName(one)) continue
    const found = byName.get(one.dense) ?? {lines: [], spoken: 0}
    byName.set(one.dense, found)
    found.lines.push(one)
    const below = seen[one.index + 1]
    if (below && !isName(below) && isSpeech(below)) found.spoken++
  }
  const speakers = [...byName.values()].filter(
    ({lines, spoken: count}) => count >= lines.length * spoken
  )
  const bare = findBareSpeakers(seen, isText)
  if (bare.size > 0) return bare
  const all = speakers.flatMap(({lines}) => lines)
  const recurs = speakers.some(({lines}) => lines.length > 1)
  return new Set(speakers.length > 1 && recurs && all.length >= fewest ? all : [])
}

/** Names without a colon speak by turns: of each there are so many, and of two together nearly all that are spoken. */
const [fewestTurns, fewestSpeakers, mostSpeakers] = [2, 2, 6]

/**
 * The same where names stand without a colon, as in printed talks: a few persons who take turns, each more than
 * once, and never in the same text twice in a row.
 */
function findBareSpeakers(
  seen: readonly Seen[],
  isText: (one: Seen) => boolean
): ReadonlySet<Seen> {
  const byName = new Map<string, Seen[]>()
  for (const one of seen) {
    if (!isText(one) || !isBareName(one)) continue
    const same = byName.get(one.dense)
    if (same) same.push(one)
    else byName.set(one.dense, [one])
  }
  const speakers = [...byName.values()].filter(
    (turns) =>
      turns.length >= fewestTurns &&
      turns.every(({index}) => {
        const below = seen[index + 1]
        return below !== undefined && !isBareName(below) && isSpeech(below)
      })
  )
  const all = speakers.flat().sort((a, b) => a.index - b.index)
  const changes = all.filter(({dense}, at) => at > 0 && dense !== all[at - 1]!.dense).length
  const isTalk =
    speakers.length >= fewestSpeakers &&
    speakers.length <= mostSpeakers &&
    all.length >= fewest &&
    changes >= (all.length - 1) * spoken
  return new Set(isTalk ? all : [])
}

const bareName = /^(?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}’'-]+$/u

const isBareName = ({block, text, tail, extent}: Seen) =>
  block.lines.length === 1 && tail === 'none' && extent <= longest && bareName.test(text)

const isSpeech = ({tail, block, text}: Seen) =>
  tail === 'final' || tail === 'colon' || block.lines.length > 1 || /[“”"’»」』）)]$/u.test(text)

function isName({block, text, extent, isEastern}: Seen): boolean {
  if (block.lines.length > 1 || extent > longest || !/[:：]$/u.test(text)) return false
  const name = text.slice(0, -1).trim()
  if (greets.test(text)) return false
  if (isEastern) return /^[^，。；！？、：:\d]{2,16}$/u.test(name) && !announces.test(name)
  const words = name
    .replace(/\([^)]*\)|\[[^\]]*\]/gu, ' ')
    .trim()
    .split(/\s+/u)
  // One word may be any heading: `Remarks:`; in capitals it is a part in a play.
  const isOneOfMany = words.length > 1 || /^\p{Lu}{2,}\.?$/u.test(words[0]!)
  return (
    isOneOfMany &&
    words.length <= mostWords &&
    words.every((word) => /^\p{Lu}/u.test(word) || particles.test(word)) &&
    !/[.!?]\s+(?!\p{Lu})|[,;]/u.test(name)
  )
}
