/**
 * Family names that printed bylines begin with, in the order of how common they are.
 */

/** Chinese, of one character, simplified and traditional. */
const chinese = new Set(
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅高郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付方邹鄒熊白孟秦邱侯江尹薛闫閆段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向常汤湯康易乔喬赖賴文施洪辛柯庄莊温溫牛樊葛邢安齐齊伍庞龐颜顏倪聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮纪紀梅童凌毕畢单單季裴霍涂成苗谷盛曲翁冉骆駱蓝藍路游靳管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤时時穆农農司卓古吉缪繆简簡车車项項连連芦蘆麦麥褚娄婁窦竇戚岑景党宫宮费費卜冷晏席卫衛米柏宗瞿桂全佟应應臧闵閔苟邬鄔边邊卞姬师師和仇栾欒隋商刁沙荣榮巫寇桑郎甄丛叢仲虞敖巩鞏明佘池查麻苑迟遲邝鄺官封谈談匡鞠惠荆荊乐樂冀郁胥南班储儲原栗燕楚鄢劳勞谌諶奚皮粟冼蔺藺楼樓盘盤满滿闻聞位厉厲伊仝区區郜海阚闞花权權强強帅帥屠豆朴盖蓋练練廉禹井漆巴巨萧蕭舍茅巴丰豐瞿戈郦'
)
const compound =
  /^(?:欧阳|歐陽|上官|司马|司馬|诸葛|諸葛|东方|東方|皇甫|尉迟|尉遲|公孙|公孫|慕容|令狐|司徒|端木|夏侯|长孙|長孫|呼延)/
/** Japanese, of one to three characters. */
const japanese = new Set(
  `佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田
   佐々木 山口 松本 井上 木村 斎藤 斉藤 齋藤 齊藤 清水 山崎 池田 橋本 阿部
   石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木
   坂本 福田 太田 西村 藤井 金子 岡本 藤原 中野 三浦 原田 中川 松田 竹内
   小野 田村 中山 和田 石田 森田 上田 内田 柴田 酒井 宮崎 横山 高木 安藤
   宮本 大野 小島 谷口 今井 工藤 高田 増田 丸山 杉山 村田 大塚 新井 藤本
   平野 河野 上野 野口 武田 松井 千葉 菅原 岩崎 久保 木下 佐野 野村 松尾
   菊地 菊池 杉本 市川 古川 大西 島田 水野 桜井 櫻井 高野 渡部 山内 西田
   飯田 菊川 浜田 濱田 吉川 北村 安田 中田 川口 平田 川崎 飯塚 本田 久保田
   吉村 沢田 澤田 辻 中西 服部 岩田 川上 大橋 樋口 永井 秋山 田口 富田 矢野
   永田 荒木 大島 平井 松村 松岡 黒田 福島 片山 今村 望月 西川 早川 尾崎
   吉岡 栗原 広瀬 廣瀬 大久保 田辺 田邊 石原 岩本 関口 小松 内藤 伊東 堀
   須藤 川村 奥村 中井 小池 松下 宮田 宮沢 宮澤 野田 荒井 成田 大谷 山根
   黒木 松浦 東 堤 岡崎 馬場 南 北川 白石 西山 石塚 根本 杉浦 大川 川島
   星野 小西 森本 福井 篠原 篠田 大石 小山 河合 片岡 高山 土屋 横田 竹田
   浅野 村井 坂口 森山 関 土井 田島 三宅 児玉 古田 金井 大森 須田 町田 上原
   熊谷 吉野 鎌田 藤沢 藤澤 津田 尾形 緒方 井口 小田 神田 天野 川端 夏目
   太宰 三島 島崎 与謝野 国木田 有島 志賀 谷崎 幸田 泉 森 林 梶井 中原 萩原
   北原 正岡 織田 横光 徳田 田山 二葉亭 坪内 寺田 柳田 折口 江戸川 小泉 新美
   直木 室生 立原 芥川 原 高浜 高村 若山 斎木 伊原 岸田 堀内 牧野 岡野 岡
   西 谷 星 北 角田 向井 村山 滝沢 瀧澤 瀬戸 相馬 相沢 秋田 長田 長井 長野
   永野 永山 中本 中谷 中尾 中沢 仲田 西尾 西岡 西野 西本 野崎 野中 橋口
   花田 浜口 原口 東山 平山 平松 深沢 福本 福岡 藤岡 藤川 藤村 藤野 古賀
   細川 堀江 堀田 本間 前川 牧 増井 松永 松野 松原 松山 三上 三木 三好 水谷
   宮下 宮川 宮島 村岡 村松 室井 森川 森下 森岡 八木 柳 柳沢 山岸 山川 山中
   山村 山野 山元 湯浅 横井 吉井 吉沢 吉原 吉本 米田 若林 鷲尾`.split(/\s+/)
)
/** Korean, in Hangul. */
const korean = new Set(
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용'
)

/** Whether a name of Han characters begins with a Chinese family name of one character. */
export const isChineseFamily = (name: string): boolean => chinese.has(name[0] ?? '')

/** Whether a name begins with a Chinese family name of two characters. */
export const isCompoundFamily = (name: string): boolean => compound.test(name)

/** Whether a name in Hangul begins with a Korean family name. */
export const isKoreanFamily = (name: string): boolean => korean.has(name[0] ?? '')

/** Characters of the Japanese family name that a name begins with, the longest; 0 if there is none. */
export function japaneseFamily(name: string): number {
  for (let length = Math.min(3, name.length); length > 0; length--)
    if (japanese.has(name.slice(0, length))) return length
  return 0
}
