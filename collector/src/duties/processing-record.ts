import type { Infer } from '../../../src/model/schema.ts'
import type { Site } from '../sites/sites.ts'

const LINE = 1000
const LINES = { each: LINE, most: 50 } as const

/** One activity of the record of processing, as its owner writes it (PDPA s.39(1)–(6) and (8); s.40(3) for a processor). */
export const activitySchema = {
  props: {
    /** s.39(1): data that is collected. */
    data: LINES,
    /** s.39(2): what for, of each kind of data. */
    purposes: LINES,
    /** s.39(3): who the controller is, its representative and DPO, and how they are reached. */
    controller: LINES,
    /** s.39(4): how long it is kept. */
    retention: LINES,
    /** s.39(5): rights, how they are used, and on which conditions. */
    rights: LINES,
    /** s.39(6): uses and disclosures without consent (s.27). */
    disclosures: LINES,
    /** s.39(8): security measures (s.37(1)). */
    security: LINES,
  },
  required: ['data', 'purposes', 'controller', 'retention', 'rights', 'disclosures', 'security'],
} as const
export type Activity = Infer<typeof activitySchema>

/** A request that was refused, with why (PDPA s.39(7)). */
export interface Refused {
  readonly at: string
  readonly kind: string
  readonly reason: string
}

/** The record of processing of one site. */
export interface ProcessingRecord {
  readonly site: string
  readonly name: string
  readonly role: Site['role']
  readonly law: string
  readonly made_at: string
  readonly activities: readonly ({ readonly activity: string } & Activity & {
      /** s.39(7). */
      readonly refusals: readonly Refused[]
    })[]
}

/** What the law asks for, field by field, in the words of a row. */
const RECORD_FIELDS = [
  ['data', 's.39(1)', 'ข้อมูลส่วนบุคคลที่เก็บรวบรวม', 'Data that is collected'],
  ['purposes', 's.39(2)', 'วัตถุประสงค์', 'Purposes'],
  ['controller', 's.39(3)', 'ข้อมูลเกี่ยวกับผู้ควบคุมข้อมูล', 'Controller'],
  ['retention', 's.39(4)', 'ระยะเวลาเก็บรักษา', 'Retention'],
  ['rights', 's.39(5)', 'สิทธิ วิธีการ และเงื่อนไขการเข้าถึง', 'Rights, methods and conditions'],
  ['disclosures', 's.39(6)', 'การใช้หรือเปิดเผยโดยไม่ต้องขอความยินยอม', 'Use or disclosure without consent'],
  ['refusals', 's.39(7)', 'การปฏิเสธคำขอหรือการคัดค้าน', 'Refused requests and objections'],
  ['security', 's.39(8)', 'มาตรการรักษาความมั่นคงปลอดภัย', 'Security measures'],
] as const

export function processingRecord(
  { site, name, role }: Pick<Site, 'site' | 'name' | 'role'>,
  {
    activities,
    refusals,
    at,
  }: {
    readonly activities: readonly ({ readonly activity: string } & Activity)[]
    readonly refusals: readonly Refused[]
    readonly at: string
  },
): ProcessingRecord {
  const law = role === 'controller' ? 'PDPA s.39' : 'PDPA s.40(3)'
  return { site, name, role, law, made_at: at, activities: activities.map((one) => ({ ...one, refusals })) }
}

/** The record as rows: activity, section of the law, what it asks for in Thai and English, what is so. */
export function recordRows({ activities }: ProcessingRecord): string[][] {
  return activities.flatMap((activity) =>
    RECORD_FIELDS.map(([field, section, thai, english]) => {
      const value = activity[field]
      const lines = value.map((one) =>
        typeof one === 'string' ? one : `${one.at.slice(0, 10)} ${one.kind}: ${one.reason}`,
      )
      return [activity.activity, section, thai, english, lines.join('\n')]
    }),
  )
}
