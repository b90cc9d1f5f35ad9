import type {InputFile} from '../../src/source/index.ts'
import {journal, type Made, makeBook, unpack} from './book.ts'

const file = (path: string, value: string): InputFile => ({
  path,
  bytes: new TextEncoder().encode(value)
})

/** A Chinese newspaper: a lead, three speeches, running heads, a page that breaks a sentence. */
const gazette = file(
  'gazette.txt',
  `山海日报　2024年3月20日　第3版

春天的河工会议

　　编者按：三月十八日，河务局在石桥镇召开春季河
工会议，三位代表先后发言。现将发言摘要刊登如下，
供各地参考。

修堤要先问老船工

石桥镇　周　禾

　　修堤之前，我们请了八位老船工坐到一起，请他们
把五十年里的水位一一说出来。他们记得每一次涨水，
也记得每一处塌岸。“图上没有的，河记得。”一位老
船工这样说。
　　我们据此把堤线往后退了三十米，让出一片柳林。
今年春天河水来得早，柳林先淹了，镇子没有淹。
\f山海日报　2024年3月20日　第4版

梨园村的水渠通了

梨园村　林小石

　　梨园村三面环山，过去浇一亩地要挑四十担水。去
年冬天，全村一百二十户人家轮流出工，挖通了三公里
水渠。水渠通水那天，老人们沿着渠走了一个来回。
　　现在浇一亩地只要一刻钟，梨树也比往年多开了
三成的花。

渡口不能只靠一条船

下渡村　何　川

　　下渡村的渡口有一条船、一个船工，船工病了，渡
口就停了。去年夏天停了十一天，学生们绕路走了十
一天。我们建议每个渡口至少配两名船工，并且给船
工买保险。
`
)

/** A Japanese page with readings over its words. */
const tale = file(
  'tale.txt',
  `渡し守

　朝の霧《きり》が川をつつみ、渡し守の耕作《こうさく》は古い舟を出しました。
　舟には三人の客がおりました。一人は商人で、二人は町へ帰る姉妹でした。

橋

　橋は去年の秋に架《か》けられました。渡し守はもう来ません。
`
)

/** An English page with notes, italics, verse and signs that Markdown means something by. */
const almanac = file(
  'almanac.txt',
  `THE ALMANAC

The ferry was built by old Hobart1 in the year of the flood.
It cost * forty & two * pounds <in silver>, says the _Book of Tolls_.

1 A smith of the upper village, as all know.

\fTHE TOLLS

A cow paid a penny, a calf a half-penny; [a goat] paid {nothing}.
The mill is older, says Hobart.1 It stands yet.

1 In a letter.
`
)

/** A novel in parts of two depths, whose headings stand in front matter. */
export const parted = file(
  'parted.txt',
  `第一部 河上 & 桥下

第一卷 春

第一章 缆绳

　　渡船靠岸的时候，雾还没有散。钟楼上的钟敲了六下，街上还空着。老人数了数船上的筐，一只也不少。掌柜的合上账本，叹了一口气。

　　她把信折好，压在砚台底下。渡船靠岸的时候，雾还没有散。钟楼上的钟敲了六下，街上还空着。老人数了数船上的筐，一只也不少。

第二章 账本

　　狗在门槛上睡着，谁来也不叫。她把信折好，压在砚台底下。渡船靠岸的时候，雾还没有散。钟楼上的钟敲了六下，街上还空着。

　　风从芦苇那边吹来，带着湿泥的气味。狗在门槛上睡着，谁来也不叫。她把信折好，压在砚台底下。渡船靠岸的时候，雾还没有散。

第二卷 秋

　　题记：水落了，话就多了。

第三章 炉边

　　孩子们在堤上跑，喊着彼此的名字。风从芦苇那边吹来，带着湿泥的气味。狗在门槛上睡着，谁来也不叫。她把信折好，压在砚台底下。

　　阿木把缆绳绕在木桩上，绕了三圈。孩子们在堤上跑，喊着彼此的名字。风从芦苇那边吹来，带着湿泥的气味。狗在门槛上睡着，谁来也不叫。

第四章 开河

　　桥下的水比去年浅了半尺。阿木把缆绳绕在木桩上，绕了三圈。孩子们在堤上跑，喊着彼此的名字。风从芦苇那边吹来，带着湿泥的气味。

　　到了晌午，太阳才从云里露出来。桥下的水比去年浅了半尺。阿木把缆绳绕在木桩上，绕了三圈。孩子们在堤上跑，喊着彼此的名字。

第二部 岸上

第一卷 *冬*

第五章 筐子

　　没有人问起昨夜的灯是谁点的。到了晌午，太阳才从云里露出来。桥下的水比去年浅了半尺。阿木把缆绳绕在木桩上，绕了三圈。

　　掌柜的合上账本，叹了一口气。没有人问起昨夜的灯是谁点的。到了晌午，太阳才从云里露出来。桥下的水比去年浅了半尺。

第六章 砚台

　　老人数了数船上的筐，一只也不少。掌柜的合上账本，叹了一口气。没有人问起昨夜的灯是谁点的。到了晌午，太阳才从云里露出来。

　　钟楼上的钟敲了六下，街上还空着。老人数了数船上的筐，一只也不少。掌柜的合上账本，叹了一口气。没有人问起昨夜的灯是谁点的。
`
)

/** Two files, one of them in GB18030: 石桥 and the ferry. */
const bridge: InputFile[] = [
  {
    path: 'bridge-1.txt',
    bytes: Uint8Array.from([
      0xca, 0xaf, 0xc7, 0xc5, 0x0a, 0x0a, 0xca, 0xaf, 0xc7, 0xc5, 0xd5, 0xf2, 0xb5, 0xc4, 0xc7,
      0xc5, 0xd0, 0xde, 0xc1, 0xcb, 0xc8, 0xfd, 0xc4, 0xea, 0xa1, 0xa3, 0x0a
    ])
  },
  file('bridge-2.txt', '渡口\n\n桥通车那天，孩子们从这头跑到那头，渡船停在岸边，没有人坐。\n')
]

/** Small books of all kinds, their EPUBs unpacked. */
export async function smallBooks(): Promise<Made[]> {
  const books: [readonly InputFile[], string][] = [
    [[journal], 'en'],
    [[gazette], 'zh-Hans'],
    [[tale], 'ja'],
    [[almanac], 'en'],
    [bridge, 'zh-Hans'],
    [[parted], 'zh-Hans']
  ]
  return Promise.all(
    books.map(async ([files, language]) => unpack(await makeBook(files, language, 'none')))
  )
}
