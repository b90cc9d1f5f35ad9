/** Words of office: what precedes the name in a byline of proceedings. */
const chineseOffices =
  '主席 书记 書記 主任 委员 委員 代表 教授 院长 院長 局长 局長 县长 縣長 市长 市長 省长 区长 區長 镇长 部长 部長 厅长 司长 处长 科长 校长 校長 所长 所長 会长 會長 社长 社長 理事 秘书长 秘書長 董事长 总经理 总裁 经理 主编 主編 编辑 編輯 研究员 研究員 记者 記者 通讯员 通訊員 评论员 評論員 特派员 作家 诗人 詩人 学者 學者 博士 院士 律师 法官 检察官 医生 医师 同志 先生 女士'
const koreanOffices = '교수 기자 의원 위원 위원장 회장 장관 시장 대표 박사 소장 원장 총장'
const japaneseOffices =
  '議員 大臣 記者 教諭 医師 司書 講師 技師 技官 主事 館長 園長 場長 課長 係長 室長 町長 村長 住職'
/** What ends with a word of office. */
export const offices = new RegExp(
  `(?:${[chineseOffices, koreanOffices, japaneseOffices].join(' ').replaceAll(' ', '|')})$`
)
/** A body and an office of it, whatever it is called, before a name that stands apart: `上河村水管员`. */
export const ofOffice = /^.{3,}[长長员員師师官]$/u

/** Where who reports works in Japan: `社会部`, `青木支局`. */
export const ofDesk = /(?:[会済治化動方学芸道集]部|[支総]局|支社|通信部)$/u

/** Where who writes learns or teaches: `四（1）班`, `东溪镇中心小学`. */
export const ofSchool =
  /(?:[\d一二三四五六七八九十）)级級]班|(?:年|[初高大]|[\d一二三四五六]{2})[级級]|.(?:[大中小][学學]|[学學][院校]))$/u

/** The head of a body, before a name that follows without a space: `渡口村村长`, and no `增长`. */
export const headOfBody =
  /[镇鎮村乡鄉会會局院校社部厅廳处處科所区區县縣市省州司组組队隊班站园園馆館厂廠店团團事][长長]$/u
