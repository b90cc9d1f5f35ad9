/** The two languages that books are made up in. */
export type Language = 'zh' | 'en'

/** Words of a language by the places that they fill in its sentences. */
export interface Vocabulary {
  /** Sentences with places: `{thing}`, `{person}`, `{place}`, `{does}`, `{quality}`, `{when}`, `{name}`. */
  readonly sentences: readonly string[]
  /** What somebody says, without quotation marks. */
  readonly speeches: readonly string[]
  readonly words: Readonly<Record<string, readonly string[]>>
  /** Syllables of names: of every name the first and one or two of the second. */
  readonly names: readonly [first: readonly string[], rest: readonly string[]]
  /** Titles of chapters and articles, with places. */
  readonly titles: readonly string[]
}

const split = (list: string): string[] => list.trim().split(/\s+/)
const phrases = (list: string): string[] => list.trim().split(/\s*\/\s*/)

/** All of it written for these measurements. */
export const vocabularies: Readonly<Record<Language, Vocabulary>> = {
  en: {
    sentences: phrases(`
      The {quality} {thing} stood near the {place}, and {name} {does} it {when}. /
      {name} {does} the {thing} {when}, though nobody in the {place} had asked for it. /
      It was a {quality} {thing}; the {person} said that no {place} had another like it. /
      When the {person} {does} the {thing}, the whole {place} fell silent, for it was {quality} and {quality}. /
      {when} the {person} {does} what was left of the {thing}. /
      Nobody knew why {name} {does} the {thing}, least of all the {person} from {name}. /
      The road to {name} went past the {place}, where a {person} {does} a {quality} {thing} every autumn. /
      There was no {thing} in the {place}. /
      A {person} who {does} one {thing} will sooner or later have {does} them all, as they say in {name}. /
      Rain fell on the {place}, on the {thing}, and on the {quality} {person} who {does} both {when}`),
    speeches: phrases(`
      I have never seen a {thing} so {quality}, not even in {name} /
      Tell the {person} that the {thing} is gone, and that I {does} it myself /
      Who {does} the {thing} {when}? /
      The {place} belongs to {name}, and so does every {thing} in it /
      You may keep the {thing}, but leave the {place} as it was`),
    words: {
      thing: split(`
        lantern ledger ferry bridge orchard kettle anchor bellows cartwheel chimney compass drum
        embankment fence furnace gate granary harness hinge inkwell journal ladder loom mill mooring
        needle oar oven parcel pier plough quilt rope saddle sail scale shovel sluice spindle stove
        telegram thimble timetable trunk umbrella violin wagon waterwheel weathervane whistle windlass
        almanac barrel candle clock curtain envelope hammer kiln map net pump railing rudder signal`),
      person: split(`
        ferryman miller teacher carpenter surveyor widow printer shepherd clerk engineer stationmaster
        baker gardener smith weaver captain apprentice doctor notary bookbinder beekeeper postmistress
        gravedigger innkeeper mason orphan pedlar pilot potter sailor seamstress sexton soldier stranger
        tailor tinker traveller watchman glazier archivist`),
      place: split(`
        valley harbour courtyard marshland station quarry upland village market square workshop meadow
        lighthouse chapel schoolhouse cellar attic riverbank towpath vineyard shipyard sawmill moor
        reservoir warehouse estuary headland hamlet parsonage customhouse tollgate terrace common dike`),
      does: split(`
        mended painted carried measured sold borrowed forgotten counted hidden burned bought weighed
        drawn described repaired found lost moved polished unlocked abandoned admired auctioned buried
        copied dismantled guarded inherited labelled numbered opened pawned photographed replaced stolen`),
      quality: split(`
        narrow quiet crooked heavy pale rusty patient borrowed broken hollow distant careful bitter
        cheerful damp dusty elaborate faded familiar frozen generous gloomy honest immense modest muddy
        nameless obstinate peculiar polished precious ragged reluctant shallow silent slender solemn
        stubborn tidy uncertain unpainted weathered wooden yellow`),
      when: phrases(`
        before the frost / in the spring after the flood / on the last evening of the fair / once a year /
        without a word / against all advice / between two trains / at low water / for eleven years /
        with both hands / long after midnight / by the light of a candle / on Sundays / in a hurry`)
    },
    names: [
      split(
        `Har Wel Brock Thorn Ash El Mar Quin Stan Whit Cold Fen Gar Hol Kes Lang Nor Os Pem Rad Sel Tor Ul Win Yar`
      ),
      split(
        `row mere ford wick den ley combe worth stead by gate more field ham ling ster ton dale`
      )
    ],
    titles: phrases(`
      The {quality} {thing} / A {thing} for {name} / The {person} of {name} / What the {person} {does} /
      {name} and the {quality} {thing} / The {place} at {name} / Of a {quality} {person}`)
  },
  zh: {
    sentences: phrases(`
      {when}，{name}把那只{quality}的{thing}{does}了一遍，{place}里谁也没有作声。 /
      {place}边上有一座{quality}的{thing}，{person}说别处再没有这样的了。 /
      {person}{does}了{thing}，又回到{place}去，天色已经{quality}下来。 /
      谁也不知道{name}为什么要{does}那件{thing}，连从{name}来的{person}也说不明白。 /
      {when}，{person}总要把{thing}{does}好，这是{place}的老规矩。 /
      雨落在{place}上，落在{thing}上，也落在那位{quality}的{person}身上。 /
      {name}没有回答。 /
      通往{place}的路很{quality}，{person}挑着{thing}走了整整一天，{when}才看见灯火。 /
      那{thing}原是{name}留下的，后来被{person}{does}了，{place}里的人都觉得可惜。 /
      河水涨了又落，{place}的{thing}却一直{quality}地立在那里，等着{person}来{does}。`),
    speeches: phrases(`
      这样{quality}的{thing}，我在{place}还从没见过。 /
      你去告诉{person}，{thing}已经不在了。 /
      {when}，是谁{does}了这{thing}？ /
      {place}是{name}的，{thing}自然也是他的。 /
      {thing}你可以留下，{place}要照原样还给{person}。`),
    words: {
      thing: split(`
        灯笼 账本 渡船 石桥 果园 铁壶 船锚 风箱 车轮 烟囱 罗盘 皮鼓 堤坝 篱笆 火炉 木门 粮仓 马鞍 墨盒 日记
        梯子 织机 磨坊 缆绳 银针 木桨 烤炉 包裹 码头 犁头 棉被 麻绳 风帆 秤砣 铁锹 水闸 纺锤 电报 顶针 时刻表
        皮箱 雨伞 胡琴 马车 水车 风向标 汽笛 绞盘 历书 木桶 蜡烛 座钟 窗帘 信封 锤子 砖窑 地图 渔网 水泵 栏杆`),
      person: split(`
        船夫 磨坊主 教书先生 木匠 测量员 寡妇 印书匠 牧羊人 书记员 工程师 站长 面包师 园丁 铁匠 织工 船长 学徒
        大夫 公证人 装订工 养蜂人 邮差 守墓人 店主 石匠 孤儿 货郎 领航员 陶工 水手 裁缝 更夫 玻璃匠 档案员`),
      place: split(`
        山谷 海港 院子 沼泽 车站 采石场 高地 村子 集市 广场 作坊 草甸 灯塔 祠堂 学堂 地窖 阁楼 河岸 纤道 葡萄园
        船坞 锯木厂 荒原 水库 货栈 河口 岬角 小镇 税关 关卡 梯田 公地 圩堤`),
      does: split(`
        修理 粉刷 搬走 丈量 卖掉 借去 忘记 清点 藏好 烧掉 买下 称量 描画 擦亮 打开 丢弃 拍卖 掩埋 抄写 拆散
        看守 继承 编号 典当 更换 偷走`),
      quality: split(`
        狭窄 安静 弯曲 沉重 苍白 生锈 耐心 破旧 空洞 遥远 仔细 苦涩 快活 潮湿 蒙尘 精巧 褪色 熟悉 冰冷 慷慨
        阴沉 诚实 巨大 朴素 泥泞 无名 固执 古怪 珍贵 褴褛 犹豫 浅淡 沉默 细长 庄重 整洁 飘忽 金黄`),
      when: phrases(`
        霜降以前 / 大水过后的春天 / 集市的最后一晚 / 每年一次 / 半夜过后 / 退潮的时候 / 整整十一年里 /
        两班火车之间 / 借着烛光 / 礼拜天 / 匆忙之中 / 天亮以前`)
    },
    names: [
      split(
        `赵 钱 孙 李 周 吴 郑 王 冯 陈 褚 卫 蒋 沈 韩 杨 朱 秦 尤 许 何 吕 施 张 孔 曹 严 华 金 魏 陶 姜`
      ),
      split(`
        安 柏 彩 成 春 德 登 冬 芳 福 冠 桂 海 鹤 宏 怀 嘉 鉴 锦 景 君 楷 兰 立 连 林 铭 牧 宁 培 琪 清 荣 瑞
        山 书 松 涛 文 希 晓 秀 学 雅 彦 一 义 映 雨 远 云 泽 哲 贞 振 志 竹 子`)
    ],
    titles: phrases(`
      {quality}的{thing} / {name}与{thing} / {place}里的{person} / 记{name}的{thing} / {person}和{quality}的{thing} /
      {place}旧事 / 关于{thing}的话`)
  }
}
