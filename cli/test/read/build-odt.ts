import JSZip from 'jszip'

const NAMES = 'office text style table draw fo xlink dc'.split(' ')
const SPACES = NAMES.map((name) => `xmlns:${name}="urn:x:${name}"`).join(' ')

/** The parts of a small OpenDocument text. */
export interface OdtParts {
  readonly body: string
  /** Automatic styles. */
  readonly styles?: string
  /** Styles of `styles.xml`, and its master pages. */
  readonly common?: string
  readonly pages?: string
  readonly extra?: Readonly<Record<string, string | Uint8Array>>
}

export async function buildOdt({ body, styles = '', common = '', pages = '', extra }: OdtParts): Promise<Uint8Array> {
  const zip = new JSZip()
  zip.file('mimetype', 'application/vnd.oasis.opendocument.text')
  zip.file(
    'content.xml',
    `<office:document-content ${SPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  )
  zip.file(
    'styles.xml',
    `<office:document-styles ${SPACES}><office:styles>${common}</office:styles><office:master-styles>${pages}</office:master-styles></office:document-styles>`,
  )
  for (const [name, content] of Object.entries(extra ?? {})) zip.file(name, content)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}
