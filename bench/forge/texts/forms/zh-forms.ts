import {readGrammar} from '../grammar.ts'

/** Chinese: heads, labels and lines of forms of their own. */
export const zhForms = readGrammar(`
headWord: {thing} / {place} / {abstract} / {town} / {thing}谣 / {name} / {quality} / 归途 / 立秋 / {person}
headName: {name} / {person}{name} / {name}和{name} / 怀念{name} / {name}先生 / 老{surname}
headLong: {org}{verb}{abstract}{abstract}，{number}{unit}{abstract}在{region}{town}取得{good} / 关于{verb}{region}{abstract}{abstract}、{verb}{abstract}{abstract}的几点思考 / {person}把{quality}的{thing}{does}了{number}回，{place}里谁也没有想到 / {y:1978-2024}年以来{region}{abstract}与{abstract}的{abstract}：以{org}为例 / {name}带着{number}{unit}{thing}到{town}去，{org}{verb}{abstract}
headAsk: {thing}到哪里去了？ / {abstract}为什么要{verb}？ / 谁{does}了{place}的{thing}？ / 怎样{verb}{abstract} / {abstract}何去何从？ / 如何{verb}{abstract}？ / 你见过{quality}的{thing}吗？ / 什么是{abstract}？ / {thing}，留还是不留？
headSaid: “{verb}{abstract}，一个也不能少” / “这{thing}我{does}了一辈子” / “{abstract}{abstract}”走进{place} / “{quality}的{thing}”从哪里来 / “小{thing}”{verb}“大{abstract}”
headColon: {region}：{verb}{abstract}{abstract} / {name}：一个{person}的{place} / {abstract}：从{place}到{town} / {org}：{number}{unit}{thing}{does}完毕 / 记者手记：{place}里的{thing}
headDate: {m:1-12}月{d:1-28}日 / {y:1978-2024}年{m:1-12}月{d:1-28}日 / {m:1-12}月{d:1-28}日　星期{week}　晴 / 星期{week} / {y:1950-2024}年 / {m:1-12}月{d:1-28}日 雨
headSlogan: {verb}{abstract} {verb}{abstract} 迈出新步伐 / 把{abstract}{verb}好！ / 人人{verb}{abstract} / 向{person}们致敬！ / 让{thing}回到{place}
headJob: 招聘{person} / {abstract}专员 / {person}（{number}名） / {org}招聘启事 / 诚聘{person}
headEvent: {town}{thing}节 / {name}《{book}》读者见面会 / {abstract}讲座 / {place}开放日 / {thing}展
weekday = 星期一 星期二 星期三 星期四 星期五 星期六 星期日
hour: {d:8-21}:{d:10-59} / 上午{d:8-11}时 / 下午{d:1-5}点{d:10-50}分 / 晚{d:7-9}时
subtitle: 记{org}{name} / {place}里的{number}个故事 / 从{town}说起 / 以{region}为例 / {person}眼中的{thing} / 读《{book}》有感
bracketed: 上 / 下 / 节选 / 二 / 外一篇 / 组诗 / 连载 / 三则 / 小说 / 试行
kickerLong: {region}{org}{number}年来{verb}{abstract} / {verb}{abstract}{verb}{abstract}，{org}—— / 从{number}{unit}到{number}{unit}，{place}里的{person}说 / {y:1978-2024}年{abstract}工作会议在{town}召开
reporter: 本报记者 {name} / 记者 {name} 报道 / 本报首席记者　{name} / 见习记者 {name} 通讯员 {name} / 本报驻{town}记者　{name} / 记者{name}　{town}报道
textPhoto: 文／{name}　图／{name} / 文/图 {name} / 文、图／本刊记者　{name} / {name} 文　{name} 图 / 撰文：{name}　摄影：{name} / 本报记者 {name} 文/图
translated: {name} 著　{name} 译 / [日]{name} 作　{name} 译 / {name}／文　{name}／译 / {name}作，{name}译
authorLabel: 作者：{name} / 作　者　{name} / 撰稿人：{name} / 口述：{name}　整理：{name} / 执笔：{name} / 主讲人：{name} / 报告人　{name}
sourceLine: 来源：{town}日报　作者：{name} / {name}　来源：{town}晚报 / 作者：{name}　发布时间：{y:2001-2024}-{d:10-12}-{d:10-28}
bylineDated: {name}　{y:1978-2024}年{m:1-12}月{d:1-28}日 / {name}（{y:1978-2024}.{m:1-12}） / {y:2001-2024}-{d:10-12}-{d:10-28}　{name}
stamp: {y:2001-2024}年{m:1-12}月{d:1-28}日 {d:8-21}:{d:10-59} / 发布时间：{y:2001-2024}-{d:10-12}-{d:10-28} / （{y:1950-2024}年{m:1-12}月{d:1-28}日） / {y:2001-2024}-{d:10-12}-{d:10-28}　来源：{town}日报　字号：大 中 小
stepNo = 步骤＃ 第＃步 第#步
lessonNo = 第＃课 第＃讲 第#课 例＃ 第＃封信 第＃节 故事＃
clauseNo = 第＃条 第#条
panelNo = 画面# 图＃ 镜头#
pageNo = 第#页 第＃场
versionNo: #.{d:0-9} 版 / 第#版更新 / v#.{d:0-12}
taskNo = 第#题 练习＃ 题＃
caseNo: （{y:1980-2024}）{town}民初字第{d:10-999}号 / 案号：{d:100-999}
tipHead: 小贴士 / 温馨提示 / 知识链接 / 相关链接 / 延伸阅读 / 记者手记 / 新闻背景 / 注意事项
photoCredit: {name} 摄 / 图片由{org}提供 / 摄影／{name} / 本报记者　{name}　摄
motto: “{clause}。”——{name} / {clause}。　　——《{book}》 / 题记：{clause}。
relatedHead: 相关阅读 / 更多内容 / 推荐阅读 / 本期看点
jumpFrom: （上接第一版） / （上接{d:1-8}版） / ▲上接第{d:1-8}版 / （接上期）
referencesHead: 参考文献 / 参考文献： / 注释 / 参考书目 / 【参考文献】
reference: {name}. {title}[J]. {abbrev}, {y:1980-2023}({d:1-12}): {d:2-90}-{d:91-200}. / {name}：《{book}》，{town}出版社，{y:1980-2020}年。 / {name}，{name}. {book}[M]. {town}：{town}大学出版社，{y:1980-2020}. / {name}：《{title}》，《{abbrev}》{y:1980-2020}年第{d:1-12}期。
aboutHead: 作者简介 / 作者简介： / 关于我们 / 本文作者
about: {name}，{office}。 / {name}，{y:1950-1990}年生，{region}人，著有《{book}》。 / 作者系{office} / 作者单位：{org}
thanksHead: 致谢 / 致　谢 / 鸣谢
thanks: 本文写作中得到{name}、{name}的帮助，谨此致谢。 / 感谢{org}提供{thing}{number}{unit}。
moralHead = 寓意 点评 编者的话 启示
contactHead: 联系方式 / 报名办法 / 交通路线 / 咨询电话 / 联系我们
contact: 联系人：{name}　电话：{y:2000000-8999999}　地址：{town}{place}{d:2-90}号 / 开放时间：每周{week}至周日，{d:8-9}:00—{d:16-18}:00，免费参观。
sourceNote: （原载《{abbrev}》{y:1980-2020}年第{d:1-12}期） / （摘自《{book}》，{town}出版社{y:1980-2020}年版） / 来源：{town}日报 / （据《{town}晚报》）
appendixHead: 附录 / 附： / 附件 / 附录一　{thing}一览
noticeHead: 启事 / 公告 / 敬告读者 / 更正 / 广告 / 遗失声明
dutiesHead: 岗位职责 / 工作内容 / 主要职责
offerHead: 任职要求 / 应聘条件 / 薪酬待遇 / 报名条件
duty: 负责{org}的{abstract}工作 / {verb}{abstract}，{verb}{abstract} / 具有{d:2-9}年以上{abstract}经验 / 熟悉{abstract}与{abstract} / 年龄在{d:30-45}周岁以下 / {thing}保管有序
event: {hour}　{title}　地点：{place} / {hour}　{name}主讲《{book}》 / {hour}　{thing}展演，{town}{place} / {d:8-21}:{d:10-59} {title}
match: {town}队 {d:0-6}：{d:0-6} {town}队 / {town} {d:60-99}比{d:60-99} {town} / 第一名　{name}（{town}）　{d:10-59}秒{d:1-9} / {name} {d:0-3}-{d:0-3} {name}
forecast: {town}，多云转晴，{d:1-12}到{d:13-29}度。 / 北风三到四级，早晨有雾。 / 未来三天{region}有小雨，气温下降{d:2-9}度。 / 降水概率{d:10-90}%，宜收{thing}。
change: 修复{thing}重复{does}的问题。 / 新增{verb}{thing}的选项。 / {thing}不再{quality}。 / 移除{quality}的{thing}。
changeHead = 新增 改进 修复 移除 变更
ruling: 原告{name}诉称，{clause}，{clause}。 / 被告{name}辩称，{clause}。 / 经审理查明，{date}，{clause}。 / 本院认为，{clause}，{clause}。 / 依照有关规定，判决如下：
party: {name}与{name}{thing}纠纷案 / {org}诉{name}案 / {name}申请{verb}{abstract}案
court: {region}人民法院 / 审判长　{name} / 民事判决书 / 书记员　{name}
rulingHead: 案情 / 审判 / 评析 / 裁判理由 / 争议焦点 / 基本案情
term: 甲方应当每年{verb}{thing}一次。 / 乙方向甲方借用{thing}{number}{unit}，乙方确认已收到。 / 任何一方可以提前{d:2-12}个月通知对方解除本合同。 / 价款为{number}元，于{date}付清。 / 因{clause}，双方均不承担责任。
termHead: 标的 / 价款与支付 / 期限 / 双方的权利和义务 / 违约责任 / 附则 / 争议的解决
agreement: {thing}租赁合同 / 买卖合同 / {org}章程 / {place}使用协议
between: 甲方：{org}　乙方：{name} / 甲方（出借人）：{name}；乙方（借用人）：{name}
post: {name}　发表于 {y:2001-2023}-{d:10-12}-{d:10-28} {d:8-21}:{d:10-59} / {town}{person}　{d:2-23}小时前 / #{d:1-90}楼　{name}　{d:1-23}:{d:10-59}
scene: {place}　夜　内 / {town}{place}　日　外 / {d:1-20}．{place}　晨　内
refrain: {thing}哟，{thing}， / 唱吧，{person}，唱吧， / {place}里响起{thing}的声音， / 啊，{town}，{town}，
sign = 白羊座 金牛座 双子座 巨蟹座 狮子座 处女座 天秤座 天蝎座 射手座 摩羯座 水瓶座 双鱼座
technique: 布面油画　{d:20-99}×{d:20-99}厘米 / 纸本设色　{y:1700-1930}年 / 木　高{d:10-90}厘米 / {org}藏
answersHead: 谜底 / 答案 / 参考答案
riddle: 有{number}个{thing}，没有一个{place}。（打一物） / {when}{quality}，白天不见了。（打一物） / 千条线，万条线，落到{place}看不见。
blankLine: 姓名＿＿＿＿＿＿　班级＿＿＿＿　得分＿＿＿＿ / 班级......　姓名......　日期......
fillIn: {person}在{place}里（　　）了{thing}。 / {thing}比{thing}（　　）。 / 用“{abstract}”造句：＿＿＿＿＿＿＿＿ / {number}×{d:2-9}＝（　　）
birth: {name}、{name}夫妇于{date}喜得一女，取名{given}。 / {name}先生与{name}女士定于{date}在{town}举行婚礼，特此敬告亲友。 / {name}老人{d:70-99}岁寿辰，{date}，{town}。
birthHead = 喜讯 婚讯 祝寿 启事 讣告
yearText: {clause}。 / {org}在{town}成立。 / {name}生于{town}。 / {org}{verb}{abstract}，{clause}。
amen: 主持人：{clause}。 / 众：{clause}。 / （全体起立） / 唱：{verse}
place-guide: 地址：{town}{place}{d:2-90}号 / 开放时间：{d:8-9}:00—{d:16-18}:00 / 门票：{d:10-90}元 / 乘{d:1-90}路公共汽车到{place}站下车
dosage: 一次{d:1-4}片，一日{d:2-3}次，饭后服。 / {clause}者慎用。 / 如出现{clause}，应立即告知{person}。 / 密封，置{place}阴凉处。
dosageHead: 【用途】 / 【用法用量】 / 【注意事项】 / 【不良反应】 / 【贮藏】 / 【规格】
release: 新闻稿 / 内部资料　注意保存 / 新闻发布稿　{y:2001-2024}年第{d:1-90}号
greeting: 各位领导、各位来宾： / 女士们，先生们，朋友们： / 同学们： / 各位代表： / 乡亲们！ / 尊敬的主席、各位委员：
`)
