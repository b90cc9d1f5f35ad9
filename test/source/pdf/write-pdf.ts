/** A line of text on a page: place of its baseline in points from the top left, size, and whether bold. */
export interface DrawnLine {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly text: string
  readonly isBold?: boolean
}

/** Write a small PDF by hand: pages of 400 by 500 points, text in Helvetica, frames as boxes. */
export function writePdf(
  pages: readonly {
    readonly lines: readonly DrawnLine[]
    readonly frames?: readonly (readonly [number, number, number, number])[]
  }[]
): Uint8Array {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  const fonts = ['Helvetica', 'Helvetica-Bold'].map((name) =>
    add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`)
  )
  const root = add('')
  const tree = add('')
  const kids = pages.map(({lines, frames = []}) => {
    const drawn = [
      ...frames.map(([x, y, width, height]) => `${x} ${500 - y - height} ${width} ${height} re S`),
      ...lines.map(({x, y, size, text, isBold}) => {
        const escaped = text.replace(/[\\()]/g, '\\$&')
        return `BT /F${isBold ? 1 : 0} ${size} Tf ${x} ${500 - y} Td (${escaped}) Tj ET`
      })
    ].join('\n')
    const content = add(`<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`)
    const resources = `<< /Font << /F0 ${fonts[0]} 0 R /F1 ${fonts[1]} 0 R >> >>`
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 400 500] /Contents ${content} 0 R /Resources ${resources} >>`
    )
  })
  objects[root - 1] = `<< /Type /Catalog /Pages ${tree} 0 R >>`
  objects[tree - 1] =
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`
  let file = '%PDF-1.4\n'
  const offsets = objects.map((body, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${body}\nendobj\n`
    return offset
  })
  const table = file.length
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`
  file += `trailer << /Size ${objects.length + 1} /Root ${root} 0 R >>\nstartxref\n${table}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}
