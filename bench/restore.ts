/**
 * Speed and memory of restoring, on made-up pages of 1, 10 and 100 times one size.
 *
 *   node --import tsx bench/restore.ts
 *
 * Prints, for Chinese and English, megabytes a second of CPU time, nanoseconds a character, and the
 * heap after it. The text is made here from a few sentences by a fixed random sequence.
 */
import {restore} from '../src/restore/index.ts'
import {readSource} from '../src/source/index.ts'

const sentences = {
  zh: [
    '今年春天河水来得早，两岸的柳树比往年多绿了半个月。',
    '老船工却不这样看，他说河有河的脾气，人只能跟着它走。',
    '镇里的人都说好！',
    '孩子们在浅滩上捉虾，大人们在堤上乘凉，谁也不提春天的事。'
  ],
  en: [
    'The river came early this year, and the willows were green a fortnight before their time. ',
    'The ferryman did not think so; he said that a river has its temper. ',
    'Nobody answered him. ',
    'Children caught shrimps in the shallows while their parents sat on the dike, and spring was forgotten. '
  ]
}
const unit = 40_000

for (const language of ['zh', 'en'] as const) {
  warmUp(language)
  for (const times of [1, 10, 100]) {
    const bytes = Buffer.from(page(language, unit * times))
    // Each size is read as often as makes the same amount of text: none is all warming up.
    const rounds = Math.max(1, 400 / times)
    let [blocks, characters] = [0, 0]
    globalThis.gc?.()
    const before = process.cpuUsage()
    for (let round = 0; round < rounds; round++) {
      const {source} = readSource([{path: 'page.txt', bytes}])
      blocks = restore(source).blocks.length
      characters = source.files[0]!.value.length
    }
    const user = process.cpuUsage(before).user / rounds
    console.log(
      `${language} ×${String(times).padEnd(3)} ${(bytes.length / 1e6).toFixed(2).padStart(6)} MB  ${(bytes.length / user).toFixed(2).padStart(6)} MB/s  ${((user * 1000) / characters).toFixed(0).padStart(5)} ns a character  ${blocks} paragraphs  ${(process.memoryUsage().heapUsed / 1e6).toFixed(0)} MB`
    )
  }
}

function warmUp(language: 'zh' | 'en'): void {
  for (let round = 0; round < 30; round++)
    restore(readSource([{path: 'page.txt', bytes: Buffer.from(page(language, unit * 4))}]).source)
}

/** Lines of one measure, first lines set in by what the language has. */
function page(language: 'zh' | 'en', characters: number): string {
  let state = 7
  const random = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
  const lines: string[] = []
  for (let made = 0; made < characters; ) {
    let paragraph = ''
    for (let count = 2 + random(8); count > 0; count--) paragraph += sentences[language][random(4)]!
    made += paragraph.length
    lines.push(...(language === 'zh' ? wrapHan(paragraph, 26) : wrapWords(paragraph, 64)))
  }
  return lines.join('\n')
}

function wrapHan(text: string, measure: number): string[] {
  const lines: string[] = []
  for (let rest = `　　${text}`; rest !== ''; ) {
    let end = Math.min(measure, rest.length)
    while (end > 1 && end < rest.length && /[，。！]/.test(rest[end]!)) end--
    lines.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return lines
}

function wrapWords(text: string, measure: number): string[] {
  const lines = ['   ']
  for (const word of text.trim().split(' ')) {
    const last = lines.at(-1)!
    if (last.length + word.length + 1 > measure) lines.push(word)
    else lines[lines.length - 1] = last.trim() === '' ? last + word : `${last} ${word}`
  }
  return lines
}
