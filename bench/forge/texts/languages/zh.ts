import {vocabularies} from '../../../text/vocabulary.ts'
import {readGrammar} from '../grammar.ts'

const {words, names} = vocabularies.zh

/** Chinese: what `createWriter` builds its texts of. */
export const zh = readGrammar(`
surname = ${names[0].join(' ')} 欧阳 司徒 彭 鲁 苗 凤 花 方 俞 任 袁 柳 鲍 史 唐 费 岑 薛 雷 贺 倪 汤 滕 殷 罗 毕 郝 邬 安 常 乐 于 时 傅
givenChar = ${names[1].join(' ')}
given: {givenChar} / {givenChar}{givenChar}
name: {surname}{given}
thing = ${words.thing!.join(' ')} 提案 年鉴 水表 碑刻 章程 台账 图纸 种子 档案 机房
person = ${words.person!.join(' ')}
place = ${words.place!.join(' ')}
does = ${words.does!.join(' ')}
quality = ${words.quality!.join(' ')}
when = 霜降以前 大水过后 集市的最后一晚 半夜过后 退潮的时候 借着烛光 礼拜天 匆忙之中 天亮以前 去年秋天 开春以来 近年来 上个月 会议期间 三年之后
townHead = 青 白 临 永 安 平 大 小 东 西 南 北 上 下 新 长 金 石 云 柳 松 梅 沙 河 江 湖
townTail = 河 山 桥 塘 川 口 湾 集 岭 原 溪 浦 屯 关 陵 丰 泉 洲
town: {townHead}{townTail} / {townHead}{townHead}{townTail}
region: {town}县 / {town}市 / {town}区 / {town}镇 / {town}乡 / {town}自治县
body = 政协 人大 教育局 水利局 文化馆 农业局 档案馆 卫生局 商会 工会 学会 合作社 管理处 统计局 博物馆 中学 医院
org: {region}{body} / {region}{body} / {region}{body}{org2}
org2 = 委员会 办公室 提案委 党组 调研组 筹备处 分会 编辑部
office: {org}主任 / {org}副主任 / {org}主席 / {org}秘书长 / {org}党组书记、主席 / {org}会长 / {org}研究员 / {org}分党组书记、主任 / {org}委员
job = 主任 局长 馆长 校长 院长 处长 秘书 教授 博士 委员 站长
abstract = 协商 提案 调研 质量 机制 水利 防汛 教育 档案 种植 保护 监督 服务 产业 基层 治理 研究 交通 预算 统计 传承 阅读 手艺 灌溉 医疗 养老
verb = 推进 加强 完善 落实 提高 建立 健全 深化 改进 组织 开展 统筹 促进 探索 总结 修订 支持 保障 扩大 规范
good = 高质量发展 实效 新进展 新局面 良好基础 广泛共识 明显成效 有力支撑 长效机制 一批成果
number = 3 5 12 20 36 48 110 142 350 1200 3000 4233 8.6 12.5 0.7 97.3
unit = 件 次 个 项 万元 亩 公里 吨 名 户 册 场
percent: {number}%
date: {m:1-12}月{d:1-28}日 / {y:1978-2024}年{m:1-12}月{d:1-28}日 / 今年{m:1-12}月 / {y:1978-2024}年
clause: {name}把那只{quality}的{thing}{does}了一遍 / {place}里谁也没有作声 / {person}总要把{thing}{does}好 / {place}边上有一座{quality}的{thing} /
  {person}{does}了{thing}，又回到{place}去 / 连从{town}来的{person}也说不明白 / 雨落在{place}上，落在{thing}上 / {region}的{abstract}工作有了{good} /
  通往{place}的路很{quality} / {verb}{abstract}，{verb}{abstract}，取得{good} / {org}{verb}{abstract}{abstract}{number}{unit} / 没有人再提起{thing}的事 /
  坚持把{abstract}摆在重要位置 / 围绕{abstract}、{abstract}、{abstract}等方面开展{abstract} / 有的{verb}{abstract}，有的只是{does}{thing} / {name}带着{thing}到{town}去
sentence: {clause}。 / {clause}，{clause}。 / {clause}，{clause}，{clause}。 / {when}，{clause}，{clause}。 / {when}，{clause}。 / {clause}；{clause}；{clause}。 /
  {date}，{org}在{town}召开{abstract}会议，{clause}。 / {name}没有回答。 / 那{thing}原是{name}留下的，后来被{person}{does}了，{clause}。 / 谁也不知道{name}为什么要{does}那件{thing}。 /
  “{clause}”，这是{place}的老规矩。 / 所谓“{abstract}”，就是{clause}。 / 全年{verb}{abstract}{number}{unit}，比上年增长{percent}，其中{abstract}{number}{unit}。 / 《{title}》一书（{y:1978-2024}年版）说：“{clause}。” /
  一是{verb}{abstract}。二是{verb}{abstract}。三是{clause}。 / 要{verb}{abstract}，要{verb}{abstract}，更要{verb}{abstract}，{clause}。 / 难道{clause}吗？ / {clause}！ / 然而{clause}——这一点{person}比谁都清楚。 / 到{y:1978-2024}年底，{clause}（见{place}志）。
speech: 这样{quality}的{thing}，我还从没见过。 / 你去告诉{person}，{thing}已经不在了。 / {when}，是谁{does}了这{thing}？ / {thing}你可以留下。 / 是。 / 不。 / 走吧！ / 什么？ / 我知道了。 / 那么，{thing}呢？ / {place}是{name}的。 / {clause}。 / 好，就这么办！ / 谁？
said: {name}说 / {person}问道 / {name}笑着说 / 老{surname}叹了口气 / {name}答道
dialogue: “{speech}” / “{speech}”{said}。 / {said}：“{speech}” / “{speech}”{said}，“{speech}” / “{speech}{clause}。”
short: {name}没有回答。 / 没有人说话。 / 天亮了。 / 他走了。 / 又是一年。
title: {quality}的{thing} / {name}与{thing} / {place}里的{person} / 记{name}的{thing} / {place}旧事 / 关于{thing}的话 / {verb}{abstract}{verb}{abstract} / {thing}记 / 说{thing} / {town}的{thing} / {place}
headline: {verb}{abstract} {verb}{abstract} / {verb}{abstract} {verb}{abstract} 以{abstract}{verb}{abstract}{abstract} / {region}{verb}{abstract}{abstract} / {org}{abstract}工作取得{good} / {town}{thing}今{does} / 把{abstract}{verb}到{place}去 / {region}{y:3-19}个{place}{does}{thing} / {quality}{thing}何处寻 / 让{abstract}成为{abstract}的{good} / {name}：{verb}{abstract}，{clause} / {abstract}何以{verb}？ / {verb}“{abstract}＋{abstract}” {verb}{abstract}
kicker: {town}纪事 / {abstract}观察 / 本报专访 / {org}{abstract}会议召开 / 人物 / {region}新闻
rubric = 要闻 国际 副刊 文教 简讯 读者来信 体育 经济 市场 书评 随笔 地方 时评 广告
deck: ——{clause} / {clause}，{clause} / ——记{org}{name} / {verb}{abstract}的{number}个故事
heading: {verb}{abstract}，{verb}{abstract} / {abstract}与{abstract} / {thing}的来历 / 存在的问题 / 主要做法 / {place}一带 / 几点建议 / 引言 / 结语 / {verb}{abstract}
byline: {name} / {name} / 本报记者 {name} / 本报记者 {name} {name} / {office} {name} / {office} {name} / {name} / 记者 {name} 通讯员 {name} / {town} {name} / 作者：{name} / 文／{name}
signed: （{name}） / （本报记者 {name}） / （{town}通讯员{name}） / （作者系{office}）
dateline: 本报{town}{date}电 / 【{town}讯】 / （{town}）{date}讯 / 新华社{town}{date}电 / 本报讯
salutation: {name}兄： / 亲爱的{name}： / 编辑先生： / {office}： / {name}先生台鉴： / 各位委员、各位同志：
closing: 此致 / 敬礼 / 祝好 / 匆此，即颂 / 特此函达。 / 谢谢大家！
signoff: {name} / 弟 {name} / {name} 上 / {name} 谨启
place-date: {date} / {date}于{town} / {town}，{date}
verse: {when}{place}{quality} / {thing}{quality}在{place} / 谁{does}了{thing} / {town}的{place} / 我{does}{thing} / {quality}的{person}啊 / 一只{thing}，{quality}又{quality} / 雨落在{place}上， / {name}，你还记得{thing}么？
poemTitle: {place} / {thing} / 寄{name} / {when} / {thing}谣 / {town}夜 / 咏{thing}
book: {place}志 / {quality}的{place} / {thing}传 / {town}往事 / {name}文集 / {place}{thing}录
publisher: {town}出版社 / {town}书局 / {town}印刷厂印刷
speaker = 主席 议长 记者 问 答 主持人 甲 乙 店主 老人 船长
stage: （{name}上。） / （幕落。） / （沉默。） / （{person}下，拿着{thing}。） / （走到{place}边）
abbrev: {abstract}学报 / {abstract}研究 / {town}大学学报 / {abstract}通讯
affiliation: {town}大学{abstract}研究所，{town} {y:100000-799999} / {org}，{town} {y:100000-799999}
keywords: 关键词：{abstract}；{abstract}；{thing} / 【关键词】{abstract}；{abstract}；{abstract}；{thing}
abstractHead = 摘要 【摘要】 提要
note: 见《{title}》，{town}出版社，{y:1950-2020}年，第{d:2-300}页。 / {name}语，参见《{book}》第{d:2-30}卷。 / 同上。 / {date}，{name}曾对笔者谈及此事。
caption: {place}里的{thing}（{name}摄） / 图{d:1-9}　{thing}示意图 / {date}，{person}在{place}{does}{thing}。{name} 摄
running: {book} / {abbrev}　{y:1980-2024}年第{d:1-12}期 / {town}日报 / {y:1980-2024}年{m:1-12}月{d:1-28}日　星期{week}　第{d:1-8}版
week = 一 二 三 四 五 六 日
advert: 天才一秒记住本站地址 / 最新章节请到{town}书屋阅读 / 求推荐票！求收藏！ / （本章未完，请点击下一页继续阅读） / 手机用户请浏览阅读，更优质的体验。
ingredient: {food}{number}克 / {food}少许 / {food}{d:1-6}个 / {food}半斤 / {food}{d:1-3}匙
food = 面粉 白糖 鸡蛋 豆腐 葱花 老姜 香菇 酱油 黄酒 猪油 红枣 芝麻 糯米 盐 莲子 萝卜
step: 将{food}洗净，切成小块，{d:2-20}分钟后捞出备用。 / 锅中放{food}，烧至{d:5-8}成热，下{food}翻炒。 / 加{food}、{food}调味，盛入{quality}的盘中即可。 / 把{food}和{food}拌匀，静置{d:10-50}分钟。
dish: {food}{food}汤 / 红烧{food} / {town}{food} / {food}糕 / 凉拌{food}
question: 下列关于{thing}的说法，正确的是 / {name}为什么要{does}{thing}？ / “{abstract}”一词出自哪部著作？ / 计算：{place}长{d:12-90}米，{person}每分钟走{d:40-80}米，走完需要几分钟？ / {clause}，这说明了什么？
option: {thing}在{place} / {abstract}与{abstract} / {quality} / {number}{unit} / {person}{does}了{thing} / 以上都不对
law: {org}应当{verb}{abstract}，{verb}{abstract}。 / 违反本条例规定的，由{body}责令改正，处{number}元以下罚款。 / 本条例所称{abstract}，是指{clause}的活动。 / 任何单位和个人不得{does}{thing}、{thing}或者{thing}。 / 有下列情形之一的，应当{verb}{abstract}：
lawItem: {verb}{abstract}的； / {does}{thing}，情节严重的； / 未按照规定{verb}{abstract}的； / 法律、法规规定的其他情形。
agenda: 宣读上次会议记录 / {name}委员提议{verb}{abstract}案 / 审议《{region}{abstract}条例（草案）》 / 报告{abstract}经费收支情况 / {verb}{abstract}事宜
resolution: 决议：照案通过。 / 决定：交{body}研究办理。 / 议决：下次会议再议。 / 表决结果：赞成{d:20-60}票，反对{d:0-9}票，弃权{d:0-9}票。
notice: 兹因{thing}遗失，特此声明作废。{name} / 出让{place}一处，水电俱全，面议。电话{y:2000000-8999999} / 招聘{person}两名，待遇优厚，来信请寄{town}{place}{d:2-90}号。 / 征求{thing}，有意者请与{name}联系，电话{y:2000000-8999999}。
obit: {name}同志因病于{date}在{town}逝世，享年{d:60-98}岁。 / {name}，{region}人，{y:1900-1950}年生，历任{org}{job}。 / {clause}。遵照遗愿，丧事从简。
entry: {thing}，旧时{place}所用之物。{clause}。 / {town}，地名，在{region}境内，{clause}，人口约{number}万。 / {name}（{y:1700-1850}—{y:1851-1920}），{region}人，{person}，著有《{book}》。
option-name: --{latin} / -{latin1} / --{latin}=值
latin = output verbose force quiet config depth width encoding
latin1 = o v f q c d
does-what: 把结果写到指定的{place}，缺省为当前目录。 / {does}已有的{thing}，不再询问。 / 设定{thing}的宽度，单位为毫米。 / 打印{abstract}信息，可以重复使用。
code: {latin} = {latin1}[{d:0-99}] / if ({latin} > {d:0-99}) return {latin} / {latin}({latin1}, {latin1}) / for {latin1} in {latin}: / $ collect --{latin} {latin}.txt / print({latin})
answer: 是的，{clause}。{sentence} / 我想，{clause}。 / 这要从{y:1950-2010}年说起。{sentence} / 没有。 / {sentence}{sentence}
ask: 您是什么时候开始{does}{thing}的？ / {thing}对{place}意味着什么？ / 那么，{clause}，是这样吗？ / 请谈谈{abstract}。
editor: 编者按：{sentence}{sentence} / {date}，{org}召开{abstract}座谈会，与会同志交流了{verb}{abstract}的做法。现将发言摘要刊登如下。
credit: （本版文字由记者{name}整理　图片{name}摄） / 责任编辑：{name}　校对：{name} / （本版稿件由本报记者{name} {name}采写）
contentsHead = 目录 目　录 目次
product: {thing}（{quality}型） / {quality}{thing} / {town}牌{thing}
`)
