/**
 * Say how much a text that was decoded on trial looks like text that people print.
 *
 * Wrong decodings of Chinese, Japanese and Korean still give Han or hangul, but at random: of real
 * text the commonest few hundred characters make up more than half, of noise a few percent. So
 * common characters count for, rare ones a little against, and what no page has, strongly against.
 *
 * @param value
 *   Decoded text.
 * @param bytes
 *   How many bytes it was decoded from.
 * @param isKanaExpected
 *   Whether the encoding is one that Japanese is written in. GB 2312 and EUC-JP have kana at the
 *   same bytes; a Chinese text has hardly any.
 * @returns
 *   Weight for each byte that is no ASCII character: about 1 for the right decoding, below 0 for
 *   most wrong ones; 0 for text that is only ASCII.
 */
export function plausibility(value: string, bytes: number, isKanaExpected: boolean): number {
  let weight = 0
  let ascii = 0
  let before = 0
  let run = 0
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index)
    if (code < 0x80) {
      ascii++
      if (before > 0x2e80 && isLetter(code) && isLetter(value.charCodeAt(index - 2))) {
        weight += wideInWord
      }
      if (code < 0x20 && !(code >= 0x09 && code <= 0x0d)) weight += impossible
    } else if (code < 0x250) {
      // In Latin text letters with a mark stand between plain ones, at most two together: informação.
      weight += classes[code]! > 0 ? latin : rare
      run++
      if (before >= 0x80) weight += latinTogether
      if (run > 2) weight += latinInRow
    } else {
      weight += classes[code]!
      if (!isKanaExpected && code >= 0x3041 && code <= 0x30fc) weight -= kana
    }
    if (code < 0xc0 || code >= 0x250) run = 0
    before = code
  }
  const wide = bytes - ascii
  return wide > 0 ? weight / wide : 0
}

// In units of one byte, so that encodings of different width compare.
const common = 3
const mark = 2
const kana = 2
const halfKana = -3
const rare = -1.5
const impossible = -8
const latin = 1.5
const latinTogether = -2
const latinInRow = -4
// `gr黱e` is `grüne` in a wrong decoding.
const wideInWord = -3

// The commonest characters of modern prose, by our own count; order has no meaning.
const simplified =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运党县农组员强企村推进促服共'
const traditional =
  '的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直德資命山金指克許統區保至隊形社便空決治展馬科司五基眼書非則聽白卻界達光放強即像難且權思王象完設式色路記南品住告類求據程北邊死張該交規萬取拉格望覺術領共確傳師觀清今切院讓識候帶導爭運港臺灣灣裏'
const japanese =
  '日一人年大本中出国会事上時行分者同月生見新長間自社政来後今東的高場学力方地前部合作思話発体対最言何全手山名成関家車食入内物市定下考意所実当度教小動外代表通用回現主私経業性気法心理問水化開不海世界目子立金朝町村市川道店話声図館春夏秋冬雨雪花木口手足父母先友午夜週駅電気語読書聞買売飲明安新古週紙音楽旅宿待持歩走思知使作送教習始終答決予定費用'
const hangul =
  '이다는을의에가고하지한은를도로사기나서인자들아그대시해어정수있리일보만장과여부게라주상소전원제구유모치스와무조성공면우비오신마경안미거내것국등세방문화연실동선말할개분관생되중때교트진물계요러저까난습니었했였적음호민발학야호남북회명식간드단행영업위체각재양년월운심표라며불려없같더년두물새'
const marks = '，。、；：？！“”‘’（）《》〈〉「」『』【】—…·　～－．'

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

const classes = createClasses()

function createClasses(): Float32Array {
  const table = new Float32Array(0x10000).fill(rare)
  const range = function (from: number, to: number, weight: number): void {
    table.fill(weight, from, to + 1)
  }
  range(0x2010, 0x2027, mark / 2)
  range(0x3041, 0x3096, kana)
  range(0x30a1, 0x30fc, kana)
  range(0x4e00, 0x9fff, -0.5)
  range(0xac00, 0xd7a3, -0.5)
  range(0xd800, 0xdfff, -1)
  range(0xe000, 0xf8ff, impossible)
  range(0xff01, 0xff5e, 0.5)
  range(0xff61, 0xff9f, halfKana)
  range(0x80, 0x9f, impossible)
  table[0xfffd] = impossible
  table[0xfffe] = impossible
  table[0xffff] = impossible
  for (const list of [simplified, traditional, japanese, hangul]) {
    for (const character of list) table[character.charCodeAt(0)] = common
  }
  for (const character of marks) table[character.charCodeAt(0)] = mark
  // Accented letters and marks of the languages of Western Europe.
  for (const character of 'àâäáãåæçèéêëìíîïñòóôõöøœùúûüýÿßÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŒÆØÅÑÓ«»°§\u00A0©®€£¥¢·¿¡½¼¾²³´ºª±×') {
    table[character.charCodeAt(0)] = mark
  }
  for (const character of '‘’“”„–—…•€™') table[character.charCodeAt(0)] = mark
  return table
}
