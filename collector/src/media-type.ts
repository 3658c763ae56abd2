/** `application/json` by fetch; `text/plain` by a beacon, which asks for no preflight (ADR 003). */
const TYPES = ['application/json', 'text/plain']
const UTF_8 = /^charset="?utf-?8"?$/

/** Whether a body announced so may be read as JSON in UTF-8. */
export function isReadable(contentType: string | undefined, contentEncoding: string | undefined): boolean {
  const [type = '', ...parameters] = (contentType ?? '').split(';').map((part) => part.trim().toLowerCase())
  const charsets = parameters.filter((parameter) => parameter.startsWith('charset'))
  const encoding = (contentEncoding ?? 'identity').trim().toLowerCase()
  return TYPES.includes(type) && charsets.every((charset) => UTF_8.test(charset)) && encoding === 'identity'
}
