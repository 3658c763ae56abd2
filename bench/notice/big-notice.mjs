import { createHash } from 'node:crypto'

/** Bytes of text in the notice. */
const BYTES = 200_000
const WORDS = 'ข้อมูลส่วนบุคคล ระยะเวลา ผู้ให้บริการ ความยินยอม วัตถุประสงค์ การติดต่อ เทศบาล ประชาชน ระบบ เว็บไซต์ กฎหมาย สิทธิ'.split(
  ' ',
)

/** The manifest and the document of a made notice of 200 kB, by address. */
export function bigNotices() {
  const blocks = []
  let [bytes, at, seed] = [0, 0, 7]
  const word = () => WORDS[(seed = (seed * 1103515245 + 12345) % 2147483648) % WORDS.length]
  const sentence = (count) => Array.from({ length: count }, word).join('') + ` ${at}`
  const add = (block, text) => {
    blocks.push(block)
    bytes += Buffer.byteLength(text)
  }
  // oxlint-disable-next-line no-unmodified-loop-condition -- `add` counts
  while (bytes < BYTES) {
    at++
    const title = sentence(3)
    add({ type: 'section', label: `ข้อ ${at}`, folded: `ข้อ ${at}`, anchor: `ข้อ-${at}`, level: 1, title: [title] }, title)
    for (let count = 0; count < 3; count++) {
      const text = [sentence(9), sentence(14), sentence(7)].join(' ')
      add({ type: 'paragraph', text: [text] }, text)
    }
    const items = Array.from({ length: 4 }, (_, item) => ({ level: 1, label: `(${item + 1})`, text: [sentence(5)] }))
    add({ type: 'list', items }, items.map(({ text }) => text[0]).join(''))
    if (at % 8) continue
    const body = Array.from({ length: 6 }, () => [{ text: [sentence(2)] }, { text: [sentence(4)] }, { text: ['5 ปี'] }])
    add(
      { type: 'table', head: [['ข้อมูล', 'ใช้', 'นาน'].map((text) => ({ text: [text] }))], body },
      body
        .flat()
        .map(({ text }) => text[0])
        .join(''),
    )
  }
  const document = {
    format: 'yinyom-notice/1',
    id: 'privacy',
    language: 'th',
    title: 'ประกาศความเป็นส่วนตัว',
    version: '1.0.0',
    effective: '2026-01-01',
    blocks,
  }
  const documents = { th: { href: '1.0.0.th.json', sha256: digest(document) } }
  const versions = [{ version: '1.0.0', effective: '2026-01-01', change: 'material', documents }]
  const manifest = { format: 'yinyom-notices/1', notices: [{ id: 'privacy', versions }] }
  return { '/n/notices.json': JSON.stringify(manifest), '/n/1.0.0.th.json': JSON.stringify(document) }
}

/** As `src/notices/digest.ts` has it: the texts above are in `th-nfc-1` as they stand. */
function digest(document) {
  const sorted = (value) => {
    if (Array.isArray(value)) return value.map(sorted)
    if (typeof value !== 'object') return value
    return Object.fromEntries(
      Object.keys(value)
        .sort()
        .map((key) => [key, sorted(value[key])]),
    )
  }
  return createHash('sha256')
    .update(JSON.stringify(sorted(document)))
    .digest('hex')
}
