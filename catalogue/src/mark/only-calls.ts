/** Characters; what is longer is more than a few calls. */
const LONGEST = 8000

/**
 * The functions that code calls, where it does nothing else at its outermost level: `gtag('event', …); fbq('track', …)`.
 * Undefined for code that does more, which may be the page's own. Strings, comments and what stands in brackets do not
 * count.
 */
export function onlyCalls(code: string): readonly string[] | undefined {
  if (code.length > LONGEST) return undefined
  let rest = withoutTexts(code).trim()
  const names: string[] = []
  while (rest) {
    const found = /^(?:window\.|self\.)?([A-Za-z_$][\w$]*)(?:\.[\w$]+)*\s*\(/.exec(rest)
    const end = found && endOfBrackets(rest, found[0].length - 1)
    if (!found || !end || /^(if|for|while|switch|function|return|eval)$/.test(found[1]!)) return undefined
    names.push(found[1]!)
    rest = rest.slice(end).replace(/^[\s;,]+/, '')
  }
  return names.length ? [...new Set(names)] : undefined
}

/** Where the bracket that opens at `at` is closed. */
function endOfBrackets(code: string, at: number): number | undefined {
  let depth = 0
  for (let now = at; now < code.length; now++) {
    if ('([{'.includes(code[now]!)) depth++
    if (')]}'.includes(code[now]!) && --depth === 0) return now + 1
  }
  return undefined
}

/** Code with empty texts and without comments. */
function withoutTexts(code: string): string {
  return code.replace(
    /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*|<!--[^\n]*|^-->[^\n]*/gm,
    (_, text?: string) => (text === undefined ? ' ' : "''"),
  )
}
