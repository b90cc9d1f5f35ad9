/** A line of text on a page: place of its baseline in points from the top left, size, and whether bold or in a face of fixed width. */
export interface DrawnLine {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly text: string
  readonly isBold?: boolean
  readonly isFixed?: boolean
}

/** A picture on a page: a JPEG with its size in dots, or gray dots that grow darker to the right. */
export interface DrawnPicture {
  readonly box: readonly [x: number, y: number, width: number, height: number]
  readonly jpeg?: {readonly bytes: Uint8Array; readonly size: readonly [number, number]}
}

/** Write a small PDF by hand: pages of 400 by 500 points, text in Helvetica or Courier, frames as boxes, pictures. */
export function writePdf(
  pages: readonly {
    readonly lines: readonly DrawnLine[]
    readonly frames?: readonly (readonly [number, number, number, number])[]
    readonly pictures?: readonly DrawnPicture[]
  }[]
): Uint8Array {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  const fonts = ['Helvetica', 'Helvetica-Bold', 'Courier'].map((name) =>
    add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`)
  )
  const root = add('')
  const tree = add('')
  const kids = pages.map(({lines, frames = [], pictures = []}) => {
    const images = pictures.map(({jpeg}) => {
      const [width, height] = jpeg?.size ?? [32, 24]
      const dots = () => Uint8Array.from({length: width * height}, (_, at) => (at % width) * 7)
      const data = Buffer.from(jpeg?.bytes ?? dots()).toString('latin1')
      const color = jpeg ? '/DeviceRGB /Filter /DCTDecode' : '/DeviceGray'
      return add(
        `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8 /ColorSpace ${color} /Length ${data.length} >>\nstream\n${data}\nendstream`
      )
    })
    const drawn = [
      ...pictures.map(
        ({box: [x, y, width, height]}, at) =>
          `q ${width} 0 0 ${height} ${x} ${500 - y - height} cm /I${at} Do Q`
      ),
      ...frames.map(([x, y, width, height]) => `${x} ${500 - y - height} ${width} ${height} re S`),
      ...lines.map(({x, y, size, text, isBold, isFixed}) => {
        const escaped = text.replace(/[\\()]/g, '\\$&')
        return `BT /F${isFixed ? 2 : isBold ? 1 : 0} ${size} Tf ${x} ${500 - y} Td (${escaped}) Tj ET`
      })
    ].join('\n')
    const content = add(`<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`)
    const objects = images.map((image, at) => `/I${at} ${image} 0 R`).join(' ')
    const resources = `<< /Font << /F0 ${fonts[0]} 0 R /F1 ${fonts[1]} 0 R /F2 ${fonts[2]} 0 R >> /XObject << ${objects} >> >>`
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
