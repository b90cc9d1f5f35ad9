import {openSession} from './session.ts'

/**
 * Make a small book, of which nothing is kept, while nobody waits: an engine compiles a function when it
 * is first called, which is half of the time that a first page takes.
 *
 * Its titles stand apart from their texts, so that they are searched for; it has no hyphen, so that no
 * list of words is asked for.
 *
 * @param isWanted
 *   Whether nobody waits yet; asked between two steps.
 */
export async function warmUp(isWanted: () => boolean): Promise<void> {
  const bytes = new TextEncoder().encode(page)
  const session = await openSession({files: [{path: 'page.txt', bytes}], spoken: 'en'})
  if ('messages' in session) return
  await new Promise((resolve) => setTimeout(resolve))
  if (isWanted()) await session.build('epub', () => {})
}

const page = `渡口的钟声要按时响起
渡口管理处 周小满
把水位写在每一天
上游观测站 陈河生
各位同事，渡口的钟已经挂了很多年，每天清晨和傍晚各响
一次，住在两岸的人都按着它的声音出门。今年春天水涨得
比往年早，钟声却常常迟到，大家心里没有底。

　　一、要把敲钟的人定下来。过去是谁有空谁去敲，结果是
谁也不去。从下个月开始，由值班的人负责，写在册子上。

各位同事，水位是渡口的眼睛。我们站上有三把尺子，最老
的一把已经看不清刻度，只能靠经验去估。估出来的数字
写进本子，下游的人照着它开船，这是很危险的。

　　二、要把尺子换成新的，并且每天看两次，早上一次，晚
上一次，看完当场写下来，不许第二天再补。
The Ferry Keeps Her Hours
By Nora Reed
The ferry waits at the landing from six in the morning, and the
bell is rung for her twice. Whoever is late walks to the bridge,
which is an hour up the river, and nobody has complained of it.

In winter she lies at her mooring with the lamps lit, and the
keeper reads the board every evening before he locks the house.

`
