import type { Rules } from './create-rules.ts'
import { editTag } from './edit-tag.ts'
import type { Edit } from './edit-tag.ts'
import { followShelter } from './follow-shelter.ts'
import { judge } from './judge.ts'
import type { Doubt, Judgement } from './judgement.ts'
import { countLines, moveTag } from './move-tag.ts'
import { readTags } from './read-tags.ts'
import type { Tag, TagEvents } from './read-tags.ts'

/** Elements that are judged with the text in them. */
const WITH_TEXT = /^(script|style|iframe|noscript)$/

/** One element that waits now. */
export interface Mark {
  readonly line: number
  readonly service: string
  readonly category: string
  /** The start tag as it stood in the page. */
  readonly before: string
  /** The same as it stands now. */
  readonly after: string
}

/** Something that may need consent and was left as it is. */
export interface Finding {
  readonly line: number
  readonly doubt: Doubt
  /** Id of the service; undefined where it is not known. */
  readonly service: string | undefined
  readonly what: string
  readonly tag: string
}

export interface Marker {
  /** Takes the next part of a page and gives what of it, and of earlier parts, can be sent on. */
  write(part: string): string
  /** Gives the rest. */
  end(): string
  readonly marks: readonly Mark[]
  readonly findings: readonly Finding[]
  /** All edits so far, in their order, by offsets of the page as it came. */
  readonly edits: readonly Edit[]
}

/** Marks a page that comes in parts: changes the attributes that it must, and not a byte beside them. */
export function createMarker(rules: Rules): Marker {
  const marks: Mark[] = []
  const findings: Finding[] = []
  const edits: Edit[] = []
  let source = ''
  /** Offset of the page at which `source` begins, and edits from there on. */
  let sent = 0
  let waiting: Edit[] = []

  const shelter = followShelter(rules)
  const tags = readTags(eventsFrom(0, 0))

  return {
    marks,
    findings,
    edits,
    write(part) {
      source += part
      tags.write(part, false)
      return flush(Math.max(sent, tags.safe()))
    },
    end() {
      tags.write('', true)
      return flush(sent + source.length)
    },
  }

  function slice(start: number, end: number): string {
    return source.slice(start - sent, end - sent)
  }

  /** What is to be done with tags of a text that begins at this offset of the page, so many lines below its first. */
  function eventsFrom(offset: number, lines: number): TagEvents {
    const moved = (tag: Tag) => (offset ? moveTag(tag, offset, lines) : tag)
    return {
      open(found, isForeign) {
        const tag = moved(found)
        // One in a drawing is a part of it like any other.
        if (!isForeign) shelter.open(tag)
        if (isForeign || !WITH_TEXT.test(tag.name)) settle(tag, '', tag.end, isForeign)
      },
      leave: shelter.leave,
      close(found, text, end) {
        const tag = moved(found)
        const inside = slice(text.start + offset, text.end + offset)
        if (tag.name === 'noscript') {
          const above = tag.line - 1 + countLines(slice(tag.start, tag.end))
          return shelter.apart(() => readTags(eventsFrom(text.start + offset, above)).write(inside, true))
        }
        if (WITH_TEXT.test(tag.name) && !(text.end === end && isIdle(tag))) settle(tag, inside, end + offset, false)
      },
      drawn: (found, code) => settle(moved(found), code, found.end + offset, true),
    }
  }

  function settle(tag: Tag, text: string, end: number, isForeign: boolean): void {
    if (shelter.isIn()) return
    for (const judgement of judge(tag, text, rules, isForeign)) take(tag, judgement, end)
  }

  function take(tag: Tag, judgement: Judgement, end: number): void {
    const before = slice(tag.start, tag.end)
    if ('doubt' in judgement) {
      const { doubt, service, what } = judgement
      findings.push({ line: tag.line, doubt, service: service?.id, what, tag: before })
      return
    }
    const { hold, service } = judgement
    const made = editTag(tag, before, hold, service, rules, end)
    waiting.push(...made)
    edits.push(...made)
    const inTag = made.filter((one) => one.end <= tag.end)
    marks.push({
      line: tag.line,
      service: service.id,
      category: service.ref!.category,
      before,
      after: apply(before, tag.start, inTag),
    })
  }

  function flush(upTo: number): string {
    const due = waiting.filter(({ end }) => end <= upTo)
    waiting = waiting.filter(({ end }) => end > upTo)
    const text = apply(source.slice(0, upTo - sent), sent, due)
    source = source.slice(upTo - sent)
    sent = upTo
    return text
  }
}

/** A browser runs no script that has no end, though it may ask for its file. */
function isIdle({ name, attributes }: Tag): boolean {
  return name === 'script' && attributes.src === undefined
}

/** `text`, which begins at `offset` of the page, with its edits. Of two at one place the first comes first. */
export function apply(text: string, offset: number, edits: readonly Edit[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end, text: put } of edits.toSorted((one, other) => one.start - other.start)) {
    parts.push(text.slice(at, start - offset), put)
    at = end - offset
  }
  return parts.join('') + text.slice(at)
}
