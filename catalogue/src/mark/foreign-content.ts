/** Where HTML begins again inside of a drawing or a formula (HTML and MathML text integration points). */
const HTML_AGAIN = {
  svg: /^(foreignobject|desc|title)$/,
  math: /^(mi|mo|mn|ms|mtext)$/,
}
/** Tags that no drawing holds: with one of them a browser is back in the page (HTML, "in foreign content"). */
const BACK =
  /^(b|big|blockquote|body|br|center|code|dd|div|dl|dt|em|embed|h[1-6]|head|hr|i|img|li|listing|menu|meta|nobr|ol|p|pre|ruby|s|small|span|strong|strike|sub|sup|table|tt|u|ul|var)$/

/** An open element of a drawing or a formula. */
interface Open {
  readonly name: string
  readonly kind: 'svg' | 'math'
  /** What stands directly in it is HTML. */
  readonly isHtml: boolean
  /** How many elements of HTML are open in it. While there are any, no end tag of a drawing counts. */
  inner: number
  /** Where the one of the same name stands that is open around it; -1 where none is. */
  readonly before: number
  /** Where the last one below it stands that has open elements of HTML; -1 where none has. */
  readonly barred: number
}

/** Elements without an end. */
const VOID =
  /^(area|base|basefont|bgsound|br|col|embed|frame|hr|image|img|input|keygen|link|meta|param|source|track|wbr)$/

/** Follows which tags belong to `<svg>` and `<math>`, where no element's content is text, and which to the page. */
export interface ForeignContent {
  /** Notes a start tag; tells whether it belongs to a drawing or a formula. */
  open(name: string, attributes: { readonly [name: string]: string }, isClosed: boolean): boolean
  close(name: string): void
  /** Whether what comes next is inside of a drawing or a formula. */
  isInside(): boolean
}

export function followForeign(): ForeignContent {
  const stack: Open[] = []
  /** How many elements of the page are open, by name: the end tag of one ends the drawings in it. */
  const page = new Map<string, number>()
  /** Where the last open one of each name stands: nothing is looked for in the stack, however deep it is. */
  const last = new Map<string, number>()
  const isInside = () => stack.length > 0 && !stack.at(-1)!.isHtml
  /** Where the last one stands that has open elements of HTML. */
  const barred = () => {
    const around = stack.at(-1)
    return around?.inner ? stack.length - 1 : (around?.barred ?? -1)
  }
  const count = (name: string, by: number) => {
    const now = (page.get(name) ?? 0) + by
    // The end of what is not open ends nothing.
    if (VOID.test(name) || now < 0) return
    page.set(name, now)
    const around = stack.at(-1)
    if (around) around.inner = Math.max(0, around.inner + by)
  }

  function drop(): void {
    const { name, before } = stack.pop()!
    last.set(name, before)
  }

  function goBack(): void {
    while (isInside()) drop()
  }

  return {
    isInside,
    open(name, attributes, isClosed) {
      const isFont = name === 'font' && ['color', 'face', 'size'].some((one) => attributes[one] !== undefined)
      if (isInside() && (isFont || BACK.test(name))) goBack()
      const root = name === 'svg' || name === 'math' ? name : undefined
      if (!isInside() && !root) {
        count(name, 1)
        return false
      }
      const kind = isInside() ? stack.at(-1)!.kind : root!
      const isMarkup =
        name === 'annotation-xml' && /^(text\/html|application\/xhtml\+xml)$/i.test(attributes.encoding ?? '')
      const isHtml = HTML_AGAIN[kind].test(name) || (kind === 'math' && isMarkup)
      if (isClosed) return true
      stack.push({ name, kind, isHtml, inner: 0, before: last.get(name) ?? -1, barred: barred() })
      last.set(name, stack.length - 1)
      return true
    },
    close(name) {
      if (isInside() && (name === 'br' || name === 'p')) return goBack()
      const at = last.get(name) ?? -1
      if (at > barred()) {
        while (stack.length > at) drop()
        return
      }
      if (isInside() && page.get(name)) goBack()
      if (!isInside()) count(name, -1)
    },
  }
}
