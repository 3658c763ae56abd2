import { readFileSync } from 'node:fs'

/** What some engine cannot do of what the widget would make use of, in the words of the browser tables. */
export const LACKS = {
  cover: {
    'README.md': 'tell the banner that something covers it (a yes given then counts)',
    'README.th.md': 'บอกแบนเนอร์ไม่ได้ว่ามีสิ่งอื่นบังอยู่ (การยอมรับในขณะนั้นจึงมีผล)',
  },
  gpc: {
    'README.md': 'send Global Privacy Control without an extension',
    'README.th.md': 'ส่งสัญญาณ Global Privacy Control เองไม่ได้ ต้องใช้ส่วนขยาย',
  },
  activation: {
    'README.md': 'say whether the visitor has just acted (`gesture.active` is left out)',
    'README.th.md': 'บอกไม่ได้ว่าผู้เข้าชมเพิ่งกดหรือไม่ (ใบยืนยันจึงไม่มี `gesture.active`)',
  },
  'trusted-types': {
    'README.md': 'enforce Trusted Types',
    'README.th.md': 'บังคับใช้ Trusted Types ไม่ได้',
  },
} as const

export type LackId = keyof typeof LACKS
export type Readme = 'README.md' | 'README.th.md'

export const READMES = ['README.md', 'README.th.md'] as const

/** Row of the browser table: the version that was tried, and what it cannot do. */
export function rowOf(readme: Readme, engine: string): { readonly version: number; readonly cannot: string } {
  const text = readFileSync(new URL(`../../${readme}`, import.meta.url), 'utf8')
  const [, version = '', cannot = ''] = new RegExp(`^\\| ${engine} ([\\d.]+) \\| (.*) \\|$`, 'm').exec(text) ?? []
  return { version: Number(version), cannot }
}

/** What the README says that an engine of this name and version cannot do. */
export function lacksOf(version: string): LackId[] {
  const { cannot } = rowOf('README.md', version.split(' ')[0]!)
  return (Object.keys(LACKS) as LackId[]).filter((id) => cannot.split('; ').includes(LACKS[id]['README.md']))
}
