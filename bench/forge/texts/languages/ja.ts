import {readGrammar} from '../grammar.ts'

/** Japanese: what `createForgeWriter` builds its texts of. */
export const ja = readGrammar(`
surname = 青木 浅野 石橋 岩倉 上原 榎本 大沢 小川 柿崎 河野 北見 久保 桑原 坂井 佐野 柴田 杉浦 高瀬 竹内 土屋 戸田 永井 西尾 野口 橋爪 原田 平山 藤巻 堀内 松永 三輪 宮下 森田 矢島 吉岡 渡会
given = 梓 郁夫 栄一 薫 清 邦彦 恵子 貞治 静 正一 澄 孝 千代 哲也 徳次 直美 春江 久雄 文 誠 道子 雪 芳江 良平
name: {surname}{given}
thing = 灯籠 帳面 渡し船 石橋 鉄瓶 錨 歯車 煙突 羅針盤 太鼓 堤 垣根 竈 木戸 鞍 墨壺 日記 梯子 織機 水車 綱 針 櫂 荷物 鋤 蒲団 秤 糸車 電報 時刻表 雨傘 風鈴 地図 網 手すり 蝋燭 柱時計 障子 封筒 金槌
person = 船頭 粉屋 教師 大工 測量師 未亡人 印刷工 羊飼い 書記 技師 駅長 園丁 鍛冶屋 船長 医者 製本師 郵便配達 石工 行商人 水夫 仕立屋 夜番
place = 谷 港 庭 沼 駅 石切場 高台 村 市場 広場 仕事場 草原 灯台 祠 学校 地下室 屋根裏 河岸 葡萄畑 造船所 荒れ野 倉庫 河口 岬 税関 棚田
does: 直した / 塗り替えた / 運び去った / 測った / 売り払った / 借りた / 忘れた / 数えた / 隠した / 燃やした / 量った / 磨いた / 写した / 受け継いだ
quality = 狭い 静かな 曲がった 重い 青白い 錆びた 辛抱強い 古びた 空ろな 遠い 苦い 陽気な 湿った 埃っぽい 冷たい 途方もない 慎ましい 頑固な 貴重な 細長い
when = 霜の降りる前に 大水のあとの春に 年に一度 夜半過ぎに 引き潮の頃 十一年のあいだ 蝋燭の明かりで 日曜日ごとに 大急ぎで 夜明け前に 去年の秋
townHead = 青 白 東 西 南 北 上 下 新 長 金 石 松 梅 大 小 中 高 浅 深
townTail = 川 山 橋 浦 崎 沢 原 田 島 森 瀬 谷 野
town: {townHead}{townTail} / {townHead}{townTail} / {townHead}{townHead}{townTail}
region: {town}町 / {town}市 / {town}村 / {town}郡 / {town}県
body = 教育委員会 商工会 図書館 博物館 農業試験場 水産組合 学会 文化協会
org: {region}{body} / {town}大学 / {town}{body}
office: {org}会長 / {org}教授 / {org}館長 / {org}理事長 / {region}長 / {org}研究員
job = 会長 教授 館長 課長 博士 委員
abstract = 治水 農業 教育 統計 製本 天文 園芸 灌漑 漁業 林業 予算 交通 郷土史 防災
verb = 改善 検討 整備 支援 調査 継続 公開 視察 推進 見直し
good = 着実な成果 新しい展開 一定の理解 大きな課題 地域の信頼
number = 3 5 12 20 36 48 110 142 350 1200 3000 8.6 12.5 97
unit = 件 枚 人 冊 軒 町歩 円 里 トン
percent: {number}％
date: {m:1-12}月{d:1-28}日 / {y:1950-2024}年{m:1-12}月{d:1-28}日 / 昭和{d:2-60}年{m:1-12}月
clause: {name}は{quality}{thing}を{does} / {place}では誰も口をきかなかった / {person}はいつも{thing}を{does} / {place}のそばに{quality}{thing}があった / {name}が{thing}を{does}ことは{person}も知らなかった / {place}への道は{quality}ものだった / {org}は{abstract}の{verb}を進めている / {abstract}と{abstract}について{verb}が求められる / {town}から来た{person}が{thing}を{does} / 雨は{place}に降り、{thing}に降った
sentence: {clause}。 / {clause}が、{clause}。 / {clause}し、また{clause}。 / {when}、{clause}。 / {when}、{clause}が、{clause}。 / {date}、{org}は{town}で{abstract}の会合を開き、{clause}。 / {name}は答えなかった。 / 「{clause}」と{name}は言った。 / なぜ{name}が{thing}を{does}のか、誰にも分からない。 / いわゆる「{abstract}」とは、{clause}ということである。 / {abstract}は前年より{percent}増え、{number}{unit}に達した。 / {clause}のだろうか。 / {clause}――少なくとも{person}はそう語った。 / 『{book}』（{y:1950-2020}年）によれば、{clause}。
speech: こんな{quality}{thing}は見たことがない。 / {person}に伝えてくれ、{thing}はもうない。 / 誰が{thing}を{does}んだ？ / はい。 / いいえ。 / 行こう！ / 何？ / 知っている。 / それで、{thing}は？ / {clause}。 / まさか
said: と{name}は言った / と{person}が聞いた / {name}は笑った / と{surname}が答えた
dialogue: 「{speech}」 / 「{speech}」{said}。 / 「{speech}{clause}」 / {name}が顔を上げた。「{speech}」
short: {name}は答えなかった。 / 誰も何も言わなかった。 / 夜が明けた。 / 彼は去った。 / また一年が過ぎた。
title: {quality}{thing} / {name}と{thing} / {place}の{person} / {thing}のこと / {town}の{place} / {thing}と{thing} / {abstract}について
headline: {region}、{abstract}を{verb} / {town}の{thing}、{person}が{verb} / {abstract}の{verb}に{good} / {number}{unit}を{verb}へ {org} / {place}に新しい{thing} / {abstract}を考える / {name}氏、{abstract}を語る / {thing}はどこへ
kicker: {town}だより / {abstract}の現場 / 特集・{abstract} / 人 / {region}ニュース
rubric = 国際 社会 文化 経済 地域 読書 投書 短信 広告 スポーツ
deck: {clause} / ――{org}の{verb} / {name}の{number}年 / {clause}、{clause}
heading: {abstract}と{abstract} / {thing}の由来 / はじめに / おわりに / {place}のあたり / 課題と展望 / {abstract}の{verb}
byline: {name} / {name} / 文・{name} / {town}支局 {name} / {office} {name} / {name}（{office}） / 記者 {name} / {name}・{name}
dateline: 【{town}＝{name}】 / 【{town}{d:1-28}日】 / （{town}）
salutation: {name}様 / 拝啓 / {surname}君 / 各位 / 前略
closing: 敬具 / 草々 / かしこ / 以上 / よろしくお願いいたします。
signoff: {name} / {name}拝 / {surname}より
place-date: {date} / {date}　{town}にて / {town}、{date}
verse: {place}に{quality}{thing} / {thing}は{quality}まま / 誰が{thing}を{does} / {town}の{place}で / わたしは{thing}を{does} / 雨は{place}に降る / {name}よ、覚えているか
poemTitle: {place} / {thing} / {name}に / {town}の夜 / {quality}{thing} / {thing}の歌
book: {quality}{place} / {town}物語 / {thing}の記 / {place}だより / {surname}{given}集
publisher: {town}書房 / {town}出版社 / {town}印刷所
speaker = 議長 司会 記者 甲 乙 店主 老人 船長 委員長 事務局
stage: （{name}登場。） / （幕。） / （沈黙。） / （{person}、{thing}を手に退場。） / （笑声）
abbrev: {abstract}学会誌 / {abstract}研究 / {town}大学紀要
affiliation: {town}大学{abstract}研究所 / {org}、{town}市
keywords: キーワード：{abstract}、{abstract}、{thing}
abstractHead = 要旨 概要
note: {name}『{book}』{town}書房、{y:1950-2020}年、{d:2-300}頁。 / 同書、{d:2-300}頁。 / {date}、{name}の談による。
caption: {place}の{thing}（{name}撮影） / 図{d:1-9}　{thing}の構造 / 写真{d:1-9}　{date}の{town}
running: {book} / {abbrev}　第{d:1-40}号 / {town}新聞 / {y:1980-2024}年（令和{d:1-6}年）{m:1-12}月{d:1-28}日
advert: 最新話は本サイトで！ / ブックマークと評価をお願いします。 / この話は{name}が投稿しました。
ingredient: {food}……{d:1-5}個 / {food}　{d:10-300}グラム / {food}　少々 / {food}　大さじ{d:1-4}
food = 小麦粉 砂糖 卵 豆腐 葱 生姜 椎茸 醤油 酒 胡麻 米 塩 大根 人参
step: {food}を洗い、小さく切って{d:2-20}分おく。 / 鍋に{food}を入れ、{food}とともに煮る。 / {food}と{food}で味を調え、器に盛る。 / {food}をよく混ぜ、{d:10-50}分ねかせる。
dish: {food}と{food}の汁 / {food}の煮物 / {town}風{food} / {food}餅 / {food}ご飯
question: {thing}について正しいものはどれか。 / なぜ{name}は{thing}を{does}のか。 / {place}の長さは{d:12-90}メートルである。{person}が毎分{d:40-80}メートルで歩くと何分かかるか。
option: {thing}である / {abstract}と{abstract} / {number}{unit} / どれでもない
law: {body}は、{abstract}を{verb}しなければならない。 / この規則において「{abstract}」とは、{thing}及び{thing}をいう。 / この規則に違反した者は、{number}円以下の過料に処する。 / 何人も、{thing}、{thing}又は{thing}を持ち込んではならない。 / 次の各号に掲げる場合は、これを{verb}する。
lawItem: {abstract}を{verb}するとき / {thing}を失ったとき / その他{body}が必要と認めるとき
agenda: 前回議事録の確認 / {abstract}の{verb}について / 会計報告 / その他
resolution: 異議なく承認された。 / 継続審議とする。 / 賛成{d:20-60}名、反対{d:0-9}名で可決された。
notice: {place}にて{quality}{thing}を紛失。お心当たりの方は{name}まで。 / 譲ります。{quality}{thing}、{number}円。 / {person}募集。{town}{d:1-9}丁目、電話{y:2000000-8999999}。
obit: {name}氏（{person}）が{date}、{town}で死去、{d:60-98}歳。 / {region}出身。{org}{job}を務めた。 / {clause}。葬儀は近親者で行う。
entry: {thing}　{place}で用いる道具。{clause}。 / {town}　{region}にある地名。{clause}。 / {name}（{y:1800-1850}―{y:1851-1920}）　{person}。著書に『{book}』。
option-name: --{latin} / -{latin1} / --{latin}=値
latin = output verbose force quiet config depth width encoding
latin1 = o v f q c d
does-what: 結果を指定の場所に書き出す。 / 確認せずに上書きする。 / {thing}の幅をミリメートルで指定する。
code: {latin} = {latin1}[{d:0-99}] / if ({latin} > {d:0-99}) return {latin} / {latin}({latin1}, {latin1}) / $ collect --{latin} {latin}.txt / print({latin})
answer: はい、{clause}。{sentence} / 私は、{clause}と思います。 / いいえ。 / {sentence}{sentence}
ask: {thing}はいつから始められたのですか。 / {thing}は{place}にとって何でしょうか。 / では、{clause}のですね。 / {abstract}についてお聞かせください。
editor: {date}、{org}は{town}で{abstract}の懇談会を開いた。その発言の要旨を掲げる。 / {sentence}{sentence}
credit: （この面の記事は{name}が担当しました） / 写真・{name}
contentsHead = 目次 もくじ
product: {quality}{thing} / {town}製{thing} / {thing}（{d:1-99}号）
`)
