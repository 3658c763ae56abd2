import type { NoticeLine, NoticeWords } from '../../../notices/format/notice-schema.ts'
import type { Notice } from '../../../notices/format/notice.ts'

/** The rights of a data subject under the PDPA and their sections; each id has its words. */
export const RIGHTS = [
  ['withdraw', '19'],
  ['informed', '23'],
  ['access', '30'],
  ['port', '31'],
  ['object', '32'],
  ['erase', '33'],
  ['restrict', '34'],
  ['rectify', '35–36'],
  ['complain', '73'],
] as const

/**
 * Where a request goes: the mail of the data protection officer, else of the controller, else the first in the text;
 * else a web address, else a phone. Undefined where the notice names none.
 */
export function requestAddress({ dpo, controller, blocks }: Notice): string | undefined {
  const lines = [
    ...(dpo?.contact ?? []),
    ...(controller?.contact ?? []),
    ...blocks.flatMap((block) => (block.type === 'contact' ? block.lines : [])),
  ]
  const found = lines.flatMap((line: NoticeLine) => linksIn(line.text))
  return ['mailto:', 'http', 'tel:'].map((start) => found.find((href) => href.startsWith(start))).find(Boolean)
}

/** The address with subject and text of a letter, where it is one of mail. */
export function requestHref(address: string, subject: string, body: string): string {
  if (!address.startsWith('mailto:')) return address
  const [to] = address.split('?')
  return `${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`
}

function linksIn(words: NoticeWords): string[] {
  return words.flatMap((run) => (typeof run === 'string' || !run.href ? [] : [run.href]))
}
