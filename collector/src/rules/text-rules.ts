import type { ConsentReceipt } from '../../../src/model/consent-receipt.ts'
import { isPlainText } from '../../../src/model/plain-text.ts'
import { oneLine } from '../../../src/model/word-fault.ts'
import type { Refuse } from './refuse.ts'

/**
 * Whoever lists receipts prints their texts and follows their addresses: neither may deceive or run anything. A page
 * sends the receipts of its own site: the visitor takes back at the `origin` that they decided at.
 */
export function checkTexts(receipt: ConsentReceipt, origin: string | undefined, refuse: Refuse): void {
  for (const { path, text } of arePlain(receipt) ? [] : textsOf(receipt, '')) {
    if (!isPlainText(text)) refuse(path, quote(text), 'text without control or direction characters')
  }
  const { notice, withdrawal_method } = receipt
  if (!isAddress(withdrawal_method)) refuse('withdrawal_method', quote(withdrawal_method), 'an http or https URL')
  else if (origin && isAddress(origin) && new URL(withdrawal_method).origin !== origin) {
    refuse('withdrawal_method', quote(withdrawal_method), `a URL at ${origin}, which it was sent from`)
  }
  if (notice && !isAddress(notice.uri)) refuse('notice.uri', quote(notice.uri), 'an http or https URL')
}

/** Whether all texts in it are plain; where they stand costs more to tell. */
function arePlain(value: unknown): boolean {
  if (typeof value === 'string') return isPlainText(value)
  if (typeof value !== 'object' || value === null) return true
  return Array.isArray(value) ? value.every(arePlain) : Object.values(value).every(arePlain)
}

function textsOf(value: unknown, path: string): { readonly path: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  const isList = Array.isArray(value)
  return Object.entries(value).flatMap(([key, part]) =>
    textsOf(part, isList ? `${path}[${key}]` : path ? `${path}.${key}` : key),
  )
}

function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
}

function quote(text: string): string {
  return oneLine(JSON.stringify(text.slice(0, 60)), 100)
}
