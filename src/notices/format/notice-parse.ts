import { check } from '../../model/check.ts'
import type { Fault } from '../../model/check.ts'
import { isDay } from './notice-day.ts'
import { foldAnchor, foldLabel } from './notice-label.ts'
import { blockSchemas, blocksSchema, draftHead, headProps, noticeSchema } from './notice-schema.ts'
import type { NoticeHead } from './notice-schema.ts'
import type { Notice, NoticeBlock, NoticeDraft } from './notice.ts'

/** Rules that a schema cannot say. `notice-fault.ts` has the words. */
export type NoticeRule = 'day' | 'label-or-title' | 'folded' | 'anchor-once' | 'supersedes-other'

/** Faults after which one stops looking: who has a hundred starts anew. */
const ENOUGH = 100
const noticeHead = { props: headProps, required: [...draftHead.required, 'version', 'effective'] } as const

/** A document that can be published, or nothing and the faults. `value` is from `JSON.parse`; never throws. */
export function parseNotice(value: unknown, faults: Fault[]): Notice | undefined {
  return parse(value, noticeHead, faults) as Notice | undefined
}

/** The same for a document in work, which may lack its version and dates. */
export function parseDraft(value: unknown, faults: Fault[]): NoticeDraft | undefined {
  return parse(value, draftHead, faults)
}

function parse(value: unknown, schema: typeof draftHead | typeof noticeHead, faults: Fault[]): NoticeDraft | undefined {
  const own: Fault[] = []
  let parsed: NoticeDraft | undefined
  try {
    const { blocks, ...rest } = Object(value) as Record<string, unknown>
    const head = check(schema, value === Object(value) && !Array.isArray(value) ? rest : value, '', own)
    const kept = checkBlocks(blocks, own)
    if (head && kept) parsed = checkHead({ ...(head as NoticeHead), blocks: kept }, own)
  } catch (found) {
    // A getter or a proxy of a hostile object.
    own.push({ path: '', found, expected: noticeSchema })
  }
  faults.push(...own.slice(0, ENOUGH))
  return own.length ? undefined : parsed
}

function checkHead(notice: NoticeDraft, faults: Fault[]): NoticeDraft {
  for (const path of ['effective', 'published'] as const) {
    const found = notice[path]
    if (found && !isDay(found)) broken(faults, path, found, 'day')
  }
  if (notice.version && notice.version === notice.supersedes)
    broken(faults, 'supersedes', notice.supersedes, 'supersedes-other')
  return notice
}

/** Each by the schema of its `type`, so that a fault is told of what the block is. */
function checkBlocks(blocks: unknown, faults: Fault[]): NoticeBlock[] | undefined {
  if (!Array.isArray(blocks) || blocks.length > blocksSchema.most) {
    faults.push({ path: 'blocks', found: blocks, expected: blocksSchema })
    return undefined
  }
  const kept: NoticeBlock[] = []
  const anchors = new Set<string>()
  for (let at = 0; at < blocks.length && faults.length < ENOUGH; at++) {
    const path = `blocks[${at}]`
    const given: unknown = blocks[at]
    const type = (given as { type?: unknown } | null)?.type
    if (typeof type !== 'string' || !Object.hasOwn(blockSchemas, type)) {
      faults.push({ path: `${path}.type`, found: type, expected: Object.keys(blockSchemas) })
      continue
    }
    const block = check(blockSchemas[type as NoticeBlock['type']], given, path, faults) as NoticeBlock | undefined
    if (!block) continue
    kept.push(block)
    if (block.type !== 'section') continue
    const { label, folded, anchor, title } = block
    if (!label && !title?.length) broken(faults, path, undefined, 'label-or-title')
    if (folded !== (label && foldLabel(label))) broken(faults, `${path}.folded`, folded, 'folded')
    const key = foldAnchor(anchor)
    if (anchors.has(key)) broken(faults, `${path}.anchor`, anchor, 'anchor-once')
    anchors.add(key)
  }
  return kept
}

function broken(faults: Fault[], path: string, found: unknown, rule: NoticeRule): void {
  faults.push({ path, found, expected: { rule } })
}
