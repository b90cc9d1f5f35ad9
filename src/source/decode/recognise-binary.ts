/** What a file that is no text seems to be, and what a person can do about it. */
interface Binary {
  /** With its article: `a PDF`. */
  readonly name: string
  readonly advice: string
}

/**
 * Recognise files that people take for text, or that hold text in a form of their own.
 *
 * @param bytes
 *   Whole file or its first bytes.
 * @returns
 *   What it is, by the first bytes that its format prescribes; nothing if none is known.
 */
export function recogniseBinary(bytes: Uint8Array): Binary | undefined {
  const head = Array.from(bytes.subarray(0, 2048), (byte) => String.fromCharCode(byte)).join('')
  return formats.find(({start}) =>
    typeof start === 'string' ? head.startsWith(start) : start.test(head)
  )
}

const picture = 'recognise its text first, for example with tesseract'
const office = 'save it as plain text (UTF-8) first'

const formats: ReadonlyArray<Binary & {readonly start: string | RegExp}> = [
  {start: '%PDF-', name: 'a PDF', advice: 'extract its text first, for example with pdftotext'},
  {start: '\u0089PNG\r\n', name: 'a PNG picture', advice: picture},
  {start: '\u00FF\u00D8\u00FF', name: 'a JPEG picture', advice: picture},
  {start: /^GIF8[79]a/, name: 'a GIF picture', advice: picture},
  {start: /^(?:II\*\0|MM\0\*)/, name: 'a TIFF picture', advice: picture},
  {
    start: 'AT&TFORM',
    name: 'a DjVu document',
    advice: 'extract its text first, for example with djvutxt'
  },
  // A zip names its first entries near its start: what is in it tells what it is.
  {
    start: /^PK\u0003\u0004.*(?:word\/|\[Content_Types\])/s,
    name: 'a Word or other Office document',
    advice: office
  },
  {
    start: /^PK\u0003\u0004.*mimetypeapplication\/epub/s,
    name: 'an EPUB',
    advice: 'extract its text first'
  },
  {
    start: /^PK\u0003\u0004.*mimetypeapplication\/vnd\.oasis/s,
    name: 'an OpenDocument file',
    advice: office
  },
  {start: /^PK[\u0003\u0005][\u0004\u0006]/, name: 'a zip archive', advice: 'unpack it first'},
  {start: '\u00D0\u00CF\u0011\u00E0', name: 'an old Word or other Office document', advice: office},
  {
    // Or a piece of one: every line begins with a paragraph, a heading, or what holds them.
    start:
      /^(?:\u00EF\u00BB\u00BF)?(?:\s|<\?xml[^>]*>|<!--.*?-->)*(?:<(?:!doctype html|html[\s>]|head>|body[\s>])|(?:\s*<\/?(?:div|section|article|main|h[1-6]|p)\b[^\n]*\n){5})/is,
    name: 'a web page (HTML)',
    advice:
      'save its text first: in a browser by "Save as", "Text", or for example with `pandoc -t plain`'
  },
  {
    start: /^(?:\u00EF\u00BB\u00BF)?\s*<\?xml[^>]*>\s*<FictionBook/i,
    name: 'a FictionBook',
    advice: 'extract its text first'
  },
  {start: '{\\rtf', name: 'a Rich Text document', advice: office},
  {start: '\u001F\u008B', name: 'a gzip archive', advice: 'unpack it first'},
  {
    start: /^\u00FF\u00FE\0\0|^\0\0\u00FE\u00FF/,
    name: 'UTF-32 text',
    advice: 'save it as UTF-8 first'
  }
]
