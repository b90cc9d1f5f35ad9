import {readGrammar} from '../grammar.ts'

/** Japanese: heads, labels and lines of forms of their own. */
export const jaForms = readGrammar(`
headWord: {thing} / {place} / {abstract} / {town} / {name} / {quality}{thing} / 帰り道 / 立秋 / {person}
headName: {name} / {person}・{name} / {name}と{name} / {name}さん / {surname}先生のこと
headLong: {region}における{abstract}の{verb}と{abstract}の課題――{y:1950-2020}年代の{town}を中心に / {org}、{number}{unit}の{abstract}を{verb}へ　{town}の{person}らが要望 / {name}が{quality}{thing}を{does}ことを{place}の者は誰も知らなかったという話 / {abstract}の{verb}に関する一考察
headAsk: {thing}はどこへ行ったのか / なぜ{abstract}が必要か / 誰が{thing}を{does}のか？ / {abstract}は変わるのか / {thing}とは何ですか / どうすれば{abstract}を{verb}できますか / {person}はいま何を思う
headSaid: 「{thing}はもう要らない」 / 「{abstract}の{verb}を」 / 「{quality}{place}に生きて」 / 「{clause}」
headColon: {region}＝{abstract}の{verb} / {name}・{person}の{place} / {abstract}：{place}から考える / 特集：{thing}のある暮らし
headDate: {m:1-12}月{d:1-28}日 / {y:1950-2024}年{m:1-12}月{d:1-28}日 / {m:1-12}月{d:1-28}日（{week}）晴 / {week}曜日 / 昭和{d:2-60}年
week = 月 火 水 木 金 土 日
headSlogan: {thing}を守ろう / {abstract}に力を！ / 町に{thing}を / みんなで{abstract} / めざせ{abstract}の{verb}
headJob: {person}募集 / {abstract}担当職員 / {person}（{d:1-9}名） / {org}職員募集
headEvent: {town}{thing}まつり / {name}講演会「{abstract}」 / {thing}展 / {place}見学会 / 『{book}』を読む会
weekday = 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日
hour: {d:8-21}時 / 午前{d:8-11}時 / 午後{d:1-8}時{d:10-50}分 / {d:8-21}:{d:10-59}
subtitle: {town}の{thing}をめぐって / {person}の見た{place} / {number}年の歩み / {region}の事例から / {place}にて
bracketed: 上 / 下 / 抄 / 二 / 前編 / 続き / 短編 / 改訂
kickerLong: {org}が{date}に{abstract}の会合 / {number}年ぶりの{verb}へ、{town}の{person}は / {abstract}を{verb}する{region}の試み
reporter: {town}支局・{name} / 【{name}】 / 本紙記者　{name} / 社会部　{name} / （{name}、{name}）
textPhoto: 文・写真　{name} / 文／{name}　写真／{name} / 文＝{name}　絵＝{name} / 写真と文　{name}
translated: {name}作　{name}訳 / {name}　{name}訳 / 作・{name}　訳・{name}
authorLabel: 著者　{name} / 執筆：{name} / 語り手　{name} / 講師　{name} / 発表者：{name}
sourceLine: {name}（{town}新聞） / 出典：{abbrev}　{name} / {name}　{town}タイムズ
bylineDated: {name}　{y:1990-2024}年{m:1-12}月{d:1-28}日 / {y:1990-2024}.{m:1-12}.{d:1-28}　{name} / {name}（{y:1950-2024}年記）
stamp: {y:2001-2024}年{m:1-12}月{d:1-28}日 {d:8-21}時{d:10-59}分 / 公開日：{y:2001-2024}.{m:1-12}.{d:1-28} / 更新 {y:2001-2024}/{m:1-12}/{d:1-28} / （{y:1950-2024}年{m:1-12}月）
stepNo = 手順# ステップ#
lessonNo = 第＃課 第＃話 第#回 第＃講 その＃ 第＃信
clauseNo = 第＃条 第#条
panelNo = #コマ目 コマ#
pageNo = #ページ シーン#
versionNo: バージョン#.{d:0-9} / v#.{d:0-12} / 第#版
taskNo = 問# 問題＃ 課題#
caseNo: 平成{d:1-30}年（ワ）第{d:100-999}号 / 事件番号　{d:10-999}
tipHead: ひとくちメモ / ポイント / 豆知識 / ご注意 / 用語解説 / メモ
photoCredit: 写真・{name} / 撮影　{name} / {org}提供 / （{name}撮影）
motto: 「{clause}」――{name} / {clause}。（『{book}』より） / {clause}。――『{book}』
relatedHead: 関連記事 / あわせて読みたい / 今号の内容 / こちらもどうぞ
jumpFrom: （一面からつづく） / ▼{d:1-9}面から / （前号より） / （承前）
referencesHead: 参考文献 / 注 / 引用文献 / 文献 / 〈参考文献〉
reference: {name}『{book}』{town}書房、{y:1950-2020}年。 / {name}「{title}」『{abbrev}』{d:2-40}号、{y:1950-2020}年、{d:2-99}―{d:100-200}頁。 / {name}（{y:1950-2020}）「{title}」{abbrev}、{d:2-40}巻。
aboutHead: 著者紹介 / 筆者紹介 / プロフィール / この会について
about: {name}　{y:1940-1990}年{region}生まれ。{person}。著書に『{book}』。 / （{name}＝{office}） / {name}は{office}。
thanksHead: 謝辞 / 付記 / お礼
thanks: 本稿をまとめるにあたり{name}氏、{name}氏の助言を得た。記して感謝する。 / 本研究は{org}の助成を受けた。
moralHead = 教え 編集部より ひとこと
contactHead: お問い合わせ / 申し込み / 交通案内 / 連絡先
contact: {org}（電話{d:100-999}‐{d:1000-9999}）まで。 / 開館は{d:8-10}時から{d:16-18}時、月曜休館。入場無料。 / 担当・{name}、{town}{d:1-9}丁目。
sourceNote: （『{abbrev}』{y:1950-2020}年{m:1-12}月号） / 出典：『{book}』 / （初出『{abbrev}』）
appendixHead: 付録 / 資料 / 付表 / 補遺
noticeHead: お知らせ / 訂正 / おわび / 読者の皆様へ / 広告
dutiesHead: 仕事の内容 / 業務内容 / 職務
offerHead: 応募資格 / 待遇 / 求める人
duty: {org}の{abstract}に関する業務 / {thing}の{verb} / {abstract}の経験{d:2-9}年以上 / {quality}{place}での作業 / 普通自動車免許
event: {hour}　{title}（{place}） / {hour}　{name}「{title}」 / {hour}～　{thing}市、{town}{place}
match: {town} {d:0-9}―{d:0-9} {town} / {town}高 {d:0-9}対{d:0-9} {town}高 / ①{name}（{town}）{d:10-59}秒{d:1-9} / {name} {d:2-3}―{d:0-1} {name}
forecast: {town}は曇りのち晴れ、{d:1-12}度から{d:13-30}度。 / 北の風、波{d:1-4}メートル。 / 明日は{region}で雨、降水確率{d:10-90}％。
change: {thing}が二度{does}不具合を修正。 / {thing}を{verb}する設定を追加。 / {quality}{thing}を廃止。
changeHead = 追加 変更 修正 削除
ruling: 原告{name}は、{clause}と主張する。 / 被告は、{clause}と述べた。 / 証拠によれば、{date}、{clause}。 / 当裁判所は、{clause}と判断する。 / よって、主文のとおり判決する。
party: {name}対{name}事件 / {org}に対する{thing}返還請求事件 / {name}損害賠償請求事件
court: {town}地方裁判所 / 裁判長裁判官　{name} / 判決 / 口頭弁論終結日　{date}
rulingHead: 主文 / 事実 / 理由 / 争点 / 判断
term: 乙は、毎年一回{thing}を{verb}するものとする。 / 甲は乙に{thing}{number}{unit}を貸し渡し、乙はこれを借り受けた。 / 代金は{number}円とし、{date}までに支払う。 / この契約に定めのない事項は、甲乙協議のうえ定める。
termHead: 目的 / 代金 / 期間 / 義務 / 損害賠償 / 雑則 / 協議
agreement: {thing}賃貸借契約書 / 売買契約書 / {org}会則 / {place}利用規約
between: {name}を甲とし、{name}を乙として、次のとおり契約する。 / 甲　{org}　　乙　{name}
post: {name}さん　{y:2001-2023}/{m:1-12}/{d:1-28} {d:8-21}:{d:10-59} / {d:1-90}：{person}：{d:1-23}時{d:10-59}分 / 投稿者：{name}　{d:2-23}時間前
scene: ○{place}（夜） / ○{town}・{place}（朝） / {d:1-20}　{place}の中
refrain: ああ{thing}よ、{thing}よ / 歌え{person}、歌え / {place}に{thing}の音がする / {town}、{town}
sign = おひつじ座 おうし座 ふたご座 かに座 しし座 おとめ座 てんびん座 さそり座 いて座 やぎ座 みずがめ座 うお座
technique: 油彩、{d:20-99}×{d:20-99}センチ / 紙本着色　{y:1700-1930}年 / 木　高さ{d:10-90}センチ / {org}蔵
answersHead: 答え / 解答
riddle: {number}個の{thing}を持っているのに{place}がないものは？ / 行ったきり{town}から戻らないものは何？
blankLine: 名前＿＿＿＿＿＿＿　　組＿＿＿　番号＿＿＿ / （　　）年（　　）組　名前（　　　　　　　）
fillIn: {person}は{place}で{thing}を（　　　）。 / {number}×{d:2-9}＝（　　） / 「{abstract}」を使って文を作りなさい。
birth: {name}さん・{name}さん夫妻に長女誕生（{date}、{town}） / {name}さん（{d:70-99}）、{town}。 / {name}さんと{name}さん、{town}。
birthHead = 誕生 結婚 お悔やみ 長寿
yearText: {clause}。 / {town}に{org}設立。 / {name}、{town}に生まれる。 / {abstract}の{verb}が始まる。
amen: 司会　{clause}。 / 一同　{clause}。 / （一同起立）
place-guide: {town}{d:1-9}丁目、電話{d:100-999}‐{d:1000-9999} / {d:8-10}時～{d:16-18}時、月曜休 / {town}駅から徒歩{d:2-20}分 / 入場料{d:100-900}円
dosage: 一回{d:1-3}錠、一日{d:2-3}回、食後に服用。 / {clause}人は{person}に相談すること。 / {place}の涼しい所に保管する。
dosageHead: 効能 / 用法・用量 / してはいけないこと / 相談すること / 保管上の注意
release: 報道資料 / プレスリリース / 報道関係者各位
greeting: 皆様、 / ご来賓の皆様、 / 生徒の皆さん。 / ご列席の皆様、
`)
