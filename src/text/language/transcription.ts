/** Marks between which a transcription has its text; what is around them is header and licence. */
const starts = /^\*\*\*\s*START OF|^\*\s?END\s?\*\s?THE SMALL PRINT/i
const ends = /^\*\*\*\s*END OF|^End of (?:the )?Project Gutenberg/i

/** Whether the text begins below a line or paragraph. */
export function startsTranscription(text: string): boolean {
  return text.startsWith('*') && starts.test(text)
}

/** Whether the text ends above a line or paragraph. */
export function endsTranscription(text: string): boolean {
  return (text.startsWith('*') || text.startsWith('E')) && ends.test(text)
}

const creditForms = [
  /(?:produced|prepared|transcribed|scanned|typed|keyed|digiti[sz]ed|proofread|converted)\b.{0,90}\bby\b/,
  /e-?text\s|\[?this (?:e-?text|e-?book|file) /,
  /(?:we|thanks|with thanks)\b.{0,60}\b(?:scan|image|internet|archive|library|biblioth|proofread)/,
  /\[?transcriber['’]?s?['’]? notes?/,
  /note: (?:project gutenberg|images of the original|the original of this)/
]
const credits = new RegExp(`^(?:${creditForms.map(({source}) => source).join('|')})`, 'iu')

/** Whether a paragraph names those who made a transcription. */
export function creditsTranscription(text: string): boolean {
  return text.length < 2000 && credits.test(text)
}

/** Whether a line begins the notes of those who transcribed, which may have many paragraphs. */
export const isTranscribersNote = (text: string) =>
  /^[[_*]*transcriber['’]?s?['’]? notes?\b/iu.test(text)

/** Whether a line is of those who publish transcriptions: their terms, their wishes. */
export const namesTranscribers = (text: string) => /\bproject gutenberg|\be-?texts?\b/iu.test(text)
