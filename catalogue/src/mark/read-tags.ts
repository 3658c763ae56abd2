import { ErrorCodes, Tokenizer, TokenizerMode } from 'parse5'
import type { Token } from 'parse5'
import { followDrawnScript } from './drawn-script.ts'
import { followForeign } from './foreign-content.ts'

/** A start tag as it stands in the page: names in lower case, values decoded, and where each part is. */
export interface Tag {
  readonly name: string
  readonly attributes: { readonly [name: string]: string }
  /** Where each attribute stands, as offsets into the whole text. */
  readonly places: { readonly [name: string]: Span }
  /** Where the names of attributes end that the tag has a second time; a browser takes the first. */
  readonly repeats: readonly number[]
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
  /** `isForeign`: it belongs to a drawing or a formula. */
  open(tag: Tag, isForeign: boolean): void
  /** The end tag of an element that markup stands in. */
  leave(name: string): void
  /**
   * The end of an element whose text no markup can stand in: where its text is, and where its end tag ends. Without an
   * end tag both end where the page does.
   */
  close(tag: Tag, text: Span, end: number): void
  /** The end of a script in a drawing, with its code; a browser runs none whose end tag is missing. */
  drawn(tag: Tag, code: string): void
}

/**
 * Elements whose content is text (HTML, "parsing"): what looks like a tag in them is none. `<noscript>` is one of them
 * where scripts run, and its text is markup where they do not.
 */
const TEXT_STATES: ReadonlyMap<string, Tokenizer['state']> = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['xmp', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
  ['noscript', TokenizerMode.RAWTEXT],
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
  ['plaintext', TokenizerMode.PLAINTEXT],
])

/** Reads a page from parts and tells its tags in their order. `safe()` is the offset up to which nothing can change any more. */
export function readTags(events: TagEvents): { write(part: string, isLast: boolean): void; safe(): number } {
  const foreign = followForeign()
  const drawn = followDrawnScript((tag: Tag, code) => events.drawn(tag, code))
  let inText: Tag | undefined
  let textEnd = 0
  let done = 0
  let repeats: number[] = []

  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(token) {
        const tag = toTag(token, repeats)
        repeats = []
        done = tag.end
        const isForeign = foreign.open(tag.name, tag.attributes, token.selfClosing)
        tokenizer.inForeignNode = foreign.isInside()
        events.open(tag, isForeign)
        drawn.open(tag, foreign.isInside(), token.selfClosing)
        const state = isForeign ? undefined : TEXT_STATES.get(tag.name)
        if (state === undefined) return
        tokenizer.state = state
        tokenizer.lastStartTagName = tag.name
        inText = tag
        textEnd = tag.end
      },
      onEndTag(token) {
        const { startOffset, endOffset } = token.location!
        done = endOffset
        repeats = []
        foreign.close(token.tagName)
        tokenizer.inForeignNode = foreign.isInside()
        drawn.close(token.tagName, foreign.isInside())
        if (!inText) return events.leave(token.tagName)
        const tag = inText
        inText = undefined
        events.close(tag, { start: tag.end, end: startOffset }, endOffset)
      },
      onComment: ({ location }) => void (done = location!.endOffset),
      onDoctype: ({ location }) => void (done = location!.endOffset),
      onCharacter: noteText,
      onNullCharacter: noteText,
      onWhitespaceCharacter: noteText,
      onEof({ location }) {
        const tag = inText
        inText = undefined
        // A browser has asked for what the start tag names, whether or not the element ever ends.
        if (tag) events.close(tag, { start: tag.end, end: location!.startOffset }, location!.startOffset)
      },
      onParseError({ code, startOffset }) {
        if (code === ErrorCodes.duplicateAttribute && !repeats.includes(startOffset)) repeats.push(startOffset)
      },
    },
  )
  return {
    write: (part, isLast) => tokenizer.write(part, isLast),
    safe: () => inText?.start ?? drawn.start() ?? done,
  }

  function noteText({ location, chars }: Token.CharacterToken): void {
    drawn.text(chars)
    if (inText) textEnd = location!.endOffset
    done = Math.max(textEnd, location!.endOffset)
  }
}

function toTag({ tagName, attrs, location }: Token.TagToken, repeats: readonly number[]): Tag {
  const { startOffset, endOffset, startLine, attrs: places = {} } = location!
  return {
    name: tagName,
    attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
    places: Object.fromEntries(
      Object.entries(places).map(([name, { startOffset: start, endOffset: end }]) => [name, { start, end }]),
    ),
    repeats: repeats.filter((at) => at > startOffset && at <= endOffset),
    start: startOffset,
    end: endOffset,
    line: startLine,
  }
}
