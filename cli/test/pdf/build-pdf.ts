import { deflateSync } from 'node:zlib'

/** A PDF of these objects; the first is its catalogue. Bodies are PDF syntax, streams with their `stream` part. */
export function pdfOf(objects: readonly string[], trailer = ''): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n', 'latin1')]
  const offsets: number[] = []
  let length = parts[0]!.length
  for (const [at, body] of objects.entries()) {
    const part = Buffer.from(`${at + 1} 0 obj\n${body}\nendobj\n`, 'latin1')
    offsets.push(length)
    length += part.length
    parts.push(part)
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${length}\n%%EOF`
  return Buffer.concat([...parts, Buffer.from(end, 'latin1')])
}

/** The object of a stream. */
export function streamOf(content: string, entries = ''): string {
  return `<<${entries}/Length ${content.length}>>stream\n${content}\nendstream`
}

/** The same, packed. */
export function packedStream(content: string): string {
  return streamOf(deflateSync(Buffer.from(content, 'latin1'), { level: 9 }).toString('latin1'), '/Filter/FlateDecode')
}

/** A PDF without tags whose pages draw these contents in Helvetica (`/F`) and Helvetica-Bold (`/B`), on 600 by 800 points. */
export function pagesOf(contents: readonly string[]): Uint8Array {
  const fonts = 'Resources<</Font<</F 3 0 R/B 4 0 R>>>>'
  const kids = contents.map((_, at) => `${5 + at * 2} 0 R`).join(' ')
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${contents.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold>>',
    ...contents.flatMap((content, at) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/${fonts}/Contents ${6 + at * 2} 0 R>>`,
      packedStream(content),
    ]),
  ])
}

/** Draws one line of text. */
export function draw(text: string, x: number, y: number, font = 'F', size = 12): string {
  return `BT /${font} ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET\n`
}
