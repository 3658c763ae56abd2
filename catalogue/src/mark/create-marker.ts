import type { Rules } from './create-rules.ts'
import { editTag } from './edit-tag.ts'
import type { Edit } from './edit-tag.ts'
import { isMarked, judge } from './judge.ts'
import type { Doubt, Judgement } from './judgement.ts'
import { readTags } from './read-tags.ts'
import type { Tag } from './read-tags.ts'

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

  /** How deep in templates, counted from the one that waits: what is in it waits with it. */
  let sheltered = 0

  const tags = readTags({
    open(tag) {
      if (tag.name === 'template' && (sheltered || isMarked(tag, rules))) sheltered++
      if (!/^(script|style|iframe)$/.test(tag.name)) settle(tag, '', tag.end)
    },
    leave(name) {
      if (name === 'template' && sheltered) sheltered--
    },
    close(tag, text, end) {
      if (/^(script|style|iframe)$/.test(tag.name)) settle(tag, slice(text.start, text.end), end)
    },
  })

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

  function settle(tag: Tag, text: string, end: number): void {
    if (sheltered) return
    for (const judgement of judge(tag, text, rules)) take(tag, judgement, end)
  }

  function take(tag: Tag, judgement: Judgement, end: number): void {
    const before = slice(tag.start, tag.end)
    const { line } = tag
    if ('doubt' in judgement) {
      const { doubt, service, what } = judgement
      findings.push({ line, doubt, service: service?.id, what, tag: before })
      return
    }
    const { hold, service } = judgement
    const made = editTag(tag, hold, service, rules, end)
    waiting.push(...made)
    edits.push(...made)
    const inTag = made.filter((one) => one.end <= tag.end)
    marks.push({
      line,
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
