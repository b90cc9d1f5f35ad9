/** What a text calls its pieces: two to four characters, as a name has. */
const pieceOfText =
  /^(?:[题題][记記]|[题題]解|引[子言]|楔子|[序前]言|[后後][记記]|附[记記录錄]|[结結][语語论論]|[绪緒][论論]|尾[声聲]|正文|本文|摘要|提要|概要|目[录錄次]|[说說]明|[注註][释釋解]?|按[语語]|[编編]者按|[关關][键鍵][词詞]|[参參]考文[献獻]|[上中下]篇|要旨|概説|(?:法官|律[师師]|[专專]家|[记記]者|[编編][辑輯]|[检檢]察官|[学學]者)(?:[解释釋][读讀法]|[点點][评評]|[说說]法|[评評]析|提醒|建[议議]|寄[语語]|手[记記]|札[记記]|[观觀]察|[视視][点點]))$/u

const lettersClose =
  /^(?:此致|敬礼|敬禮|敬上|谨上|謹上|敬启|敬啟|谨启|謹啟|顿首|頓首|即颂.{1,3}|順頌.{1,3}|顺颂.{1,3}|敬具|草々|かしこ|.{0,8}(?:올림|드림|배상)|[敬顺順并並即谨謹恭][祝颂頌请請].{0,3}|祝[好安您你].{0,2}|.{2,8}[，,][敬順顺並并即此][祝頌颂請请]|[福近大台金春夏秋冬时時暑文撰教道崇钧鈞痊安]安)[！!。]?$/u

/** Whether a text without spaces is how a letter ends, `祝好`: 祝 is a family's name as well. */
export const isLetterClosing = (text: string): boolean => lettersClose.test(text)

/** Whether a line is what a text calls one of its pieces, or how a letter ends, and no name. */
export const isPieceOfText = (line: string): boolean =>
  pieceOfText.test(line) || lettersClose.test(line)
