import type { Infer } from '../../../src/model/schema.ts'

/** What is written down of a breach, whatever its risk; the four sections that a contract of processing asks for. */
export const incidentSchema = {
  props: {
    /** What happened, and what it does to whom. */
    nature: 5000,
    /** What was done against it, and will be. */
    measures: 5000,
    /** Kinds of data, and kinds and number of people. */
    subjects: 5000,
    /** What else the controller or the office should know. */
    other: 5000,
    /** `none` and `low` are written down as well; `low` and `high` are told the office, `high` the people too. */
    risk: ['none', 'low', 'high'],
    /** Pseudonyms that it concerns, where they are known. */
    principals: { each: /^anon:[\w-]{22,64}$/, most: 10_000 },
  },
  required: ['nature', 'measures', 'subjects', 'other', 'risk', 'principals'],
} as const
export type Incident = Infer<typeof incidentSchema>

const HOUR = 3_600_000

/** Until when it must be told, in UTC and as a clock in Thailand shows it. */
export interface IncidentClocks {
  /** A processor to its controller: 48 hours, or what the contract says. */
  readonly controller: Due
  /** A controller to the office: 72 hours from when it was known (PDPA s.37(4)). */
  readonly office: Due
}

export interface Due {
  readonly utc: string
  /** `2026-11-29 14:05` in Asia/Bangkok. */
  readonly bangkok: string
}

export function clocksOf(detectedAt: string): IncidentClocks {
  return { controller: dueAfter(detectedAt, 48), office: dueAfter(detectedAt, 72) }
}

function dueAfter(instant: string, hours: number): Due {
  const at = Date.parse(instant) + hours * HOUR
  const bangkok = new Date(at + 7 * HOUR).toISOString()
  return { utc: new Date(at).toISOString(), bangkok: `${bangkok.slice(0, 10)} ${bangkok.slice(11, 16)}` }
}

const SECTIONS = [
  ['nature', '1. ลักษณะของเหตุและผลกระทบ', '1. What happened, and its impact'],
  ['measures', '2. มาตรการที่ดำเนินการแล้วและจะดำเนินการ', '2. Measures taken and planned'],
  ['subjects', '3. ประเภทข้อมูล และประเภทกับจำนวนเจ้าของข้อมูล', '3. Kinds of data; kinds and number of people'],
  ['other', '4. ข้อมูลอื่น', '4. Anything else'],
] as const

/** The report, as it is sent: Thai first, English beside it. */
export function reportOf(
  incident: Incident,
  { detectedAt, site }: { readonly detectedAt: string; readonly site: string },
): string {
  const { controller, office } = clocksOf(detectedAt)
  const known = `${dueAfter(detectedAt, 0).bangkok} (Asia/Bangkok)`
  return [
    `รายงานเหตุละเมิดข้อมูลส่วนบุคคล / Personal data breach report: ${site}`,
    `ทราบเหตุ / known since: ${known}`,
    `ครบ 48 ชั่วโมง / 48 hours: ${controller.bangkok}; ครบ 72 ชั่วโมง / 72 hours: ${office.bangkok}`,
    `ความเสี่ยง / risk: ${incident.risk}; นามแฝงที่เกี่ยวข้อง / pseudonyms concerned: ${incident.principals.length}`,
    ...SECTIONS.flatMap(([key, thai, english]) => ['', `${thai} / ${english}`, incident[key] || '-']),
    '',
  ].join('\n')
}
