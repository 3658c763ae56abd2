import { Tokenizer, TokenizerMode } from 'parse5'
import type { Token } from 'parse5'

/** A start tag as it stands in the page: names in lower case, values decoded, and where each part is. */
export interface Tag {
  readonly name: string
  readonly attributes: { readonly [name: string]: string }
  /** Where each attribute stands, as offsets into the whole text. */
  readonly places: { readonly [name: string]: Span }
  readonly start: number
  readonly end: number
  readonly line: number
}

export interface Span {
  readonly start: number
  readonly end: number
}

/** What the page consists of, as far as marks need it. */
export interface TagEvents {
  open(tag: Tag): void
  /** The end tag of an element that markup stands in. */
  leave(name: string): void
  /** The end of an element whose text no markup can stand in: where its text is, and where its end tag ends. */
  close(tag: Tag, text: Span, end: number): void
}

/** Elements whose content is text (HTML, "parsing"): what looks like a tag in them is none. */
const TEXT_STATES: { readonly [name: string]: (typeof TokenizerMode)[keyof typeof TokenizerMode] } = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  plaintext: TokenizerMode.PLAINTEXT,
}

/** In these the rules of XML hold, and no element's content is text. */
const FOREIGN = new Set(['svg', 'math'])
/** Inside of those, where HTML begins again (HTML integration points). */
const HTML_AGAIN = new Set(['foreignobject', 'desc', 'title', 'annotation-xml'])

/**
 * Reads a page from parts and tells its tags in their order. What stands in `<noscript>` is told as markup, because
 * that is what a browser without scripts sees. `safe()` is the offset up to which nothing can change any more.
 */
export function readTags(events: TagEvents): { write(part: string, isLast: boolean): void; safe(): number } {
  /** Open foreign elements and the points in them where HTML begins again. */
  const around: string[] = []
  let inText: Tag | undefined
  let textEnd = 0
  let done = 0

  const isForeign = () => FOREIGN.has(around.at(-1) ?? '')
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(token) {
        const tag = toTag(token)
        done = tag.end
        events.open(tag)
        if (isForeign()) {
          if (!token.selfClosing && (FOREIGN.has(tag.name) || HTML_AGAIN.has(tag.name))) around.push(tag.name)
          return
        }
        if (FOREIGN.has(tag.name)) {
          if (!token.selfClosing) around.push(tag.name)
          return void (tokenizer.inForeignNode = isForeign())
        }
        const state = TEXT_STATES[tag.name]
        if (state === undefined) return
        tokenizer.state = state
        tokenizer.lastStartTagName = tag.name
        inText = tag
        textEnd = tag.end
      },
      onEndTag(token) {
        const { startOffset, endOffset } = token.location!
        done = endOffset
        if (inText) {
          events.close(inText, { start: inText.end, end: startOffset }, endOffset)
          inText = undefined
        } else {
          events.leave(token.tagName)
          if (around.includes(token.tagName)) around.length = around.lastIndexOf(token.tagName)
        }
        tokenizer.inForeignNode = isForeign()
      },
      onComment: ({ location }) => void (done = location!.endOffset),
      onDoctype: ({ location }) => void (done = location!.endOffset),
      onCharacter: noteText,
      onNullCharacter: noteText,
      onWhitespaceCharacter: noteText,
      onEof() {
        // A browser runs no script that has no end, and its text goes on to the end of the page.
        inText = undefined
      },
      onParseError: null,
    },
  )
  return {
    write: (part, isLast) => tokenizer.write(part, isLast),
    safe: () => (inText ? inText.start : done),
  }

  function noteText({ location }: Token.CharacterToken): void {
    if (inText) textEnd = location!.endOffset
    done = Math.max(textEnd, location!.endOffset)
  }
}

function toTag({ tagName, attrs, location }: Token.TagToken): Tag {
  const { startOffset, endOffset, startLine, attrs: places = {} } = location!
  return {
    name: tagName,
    attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
    places: Object.fromEntries(
      Object.entries(places).map(([name, { startOffset: start, endOffset: end }]) => [name, { start, end }]),
    ),
    start: startOffset,
    end: endOffset,
    line: startLine,
  }
}
