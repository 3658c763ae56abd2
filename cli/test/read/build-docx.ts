import JSZip from 'jszip'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const MC =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts of a small Word file, as Word writes them. */
export interface DocxParts {
  readonly body: string
  readonly numbering?: string
  readonly styles?: string
  readonly footnotes?: string
  readonly links?: Readonly<Record<string, string>>
  readonly extra?: Readonly<Record<string, string | Uint8Array>>
}

export async function buildDocx({
  body,
  numbering,
  styles,
  footnotes,
  links = {},
  extra,
}: DocxParts): Promise<Uint8Array> {
  const zip = new JSZip()
  zip.file(
    '[Content_Types].xml',
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
  )
  zip.file('_rels/.rels', relations([['rId1', 'officeDocument', 'word/document.xml']]))
  zip.file(
    'word/_rels/document.xml.rels',
    relations([
      ['rIdS', 'styles', 'styles.xml'],
      ['rIdN', 'numbering', 'numbering.xml'],
      ['rIdF', 'footnotes', 'footnotes.xml'],
      ...Object.entries(links).map(([id, href]) => [id, 'hyperlink', href] as const),
    ]),
  )
  zip.file('word/document.xml', `${HEAD}<w:document ${W} ${R} ${MC}><w:body>${body}</w:body></w:document>`)
  zip.file('word/numbering.xml', `${HEAD}<w:numbering ${W}>${numbering ?? ''}</w:numbering>`)
  zip.file('word/styles.xml', `${HEAD}<w:styles ${W}>${styles ?? ''}</w:styles>`)
  zip.file('word/footnotes.xml', `${HEAD}<w:footnotes ${W}>${footnotes ?? ''}</w:footnotes>`)
  for (const [name, content] of Object.entries(extra ?? {})) zip.file(name, content)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

function relations(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = list.map(([id, type, target]) => {
    const mode = type === 'hyperlink' ? ' TargetMode="External"' : ''
    return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${mode}/>`
  })
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`
}

/** A paragraph; `list` is `numId` or `numId/level`. */
export function p(text: string, { list, style }: { list?: string; style?: string } = {}): string {
  const [id, level] = list?.split('/') ?? []
  const number = id ? `<w:numPr>${level ? `<w:ilvl w:val="${level}"/>` : ''}<w:numId w:val="${id}"/></w:numPr>` : ''
  const styled = style ? `<w:pStyle w:val="${style}"/>` : ''
  return `<w:p><w:pPr>${styled}${number}</w:pPr>${text ? run(text) : ''}</w:p>`
}

export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A list design: formats and texts of its levels. */
export function design(
  id: string,
  levels: readonly (readonly [format: string, text: string, more?: string])[],
): string {
  const each = levels.map(
    ([format, text, more = ''], at) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
  )
  return `<w:abstractNum w:abstractNumId="${id}">${each.join('')}</w:abstractNum>`
}

export function list(id: string, design: string, override = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${design}"/>${override}</w:num>`
}

export function style(id: string, name: string, more = ''): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`
}
