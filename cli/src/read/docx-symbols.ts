import { childOf } from './xml-tree.ts'
import type { XmlElement } from './xml-tree.ts'

/** Letters of symbol fonts that are drawn as boxes. */
const BOXES: Readonly<Record<string, string>> = { f0a8: '☐', f06f: '☐', f0fe: '☑', f052: '☑', f053: '☒', f0fd: '☒' }

/** The box of a form of older Word. */
export function boxOf(begin: XmlElement): string {
  const box = childOf(childOf(begin, 'ffData')!, 'checkBox')
  if (!box) return ''
  const checked = childOf(box, 'checked') ?? childOf(box, 'default')
  return checked && !/^(?:0|false|off)$/.test(checked.attributes.val ?? '') ? '☑' : '☐'
}

/** What a letter of a symbol font looks like: a box, a bullet, else the letter. */
export function symbolOf(code = ''): string {
  const point = Number.parseInt(code, 16)
  const box = BOXES[code.toLowerCase()]
  if (box || !(point > 0 && point <= 0xffff)) return box ?? ''
  return point >= 0xf000 ? '•' : String.fromCharCode(point)
}
