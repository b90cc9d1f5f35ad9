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
