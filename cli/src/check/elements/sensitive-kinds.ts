import type { Words } from '../finding.ts'

/** Kinds of data of s.26, and how each is called. */
const NAMES = {
  religion: ['ศาสนา', 'religion'],
  race: ['เชื้อชาติ', 'race'],
  politics: ['ความคิดเห็นทางการเมือง', 'political opinions'],
  sex: ['พฤติกรรมทางเพศ', 'sex life'],
  crime: ['ประวัติอาชญากรรม', 'criminal record'],
  health: ['สุขภาพ', 'health'],
  disability: ['ความพิการ', 'disability'],
  union: ['สหภาพแรงงาน', 'trade union'],
  genetic: ['ข้อมูลพันธุกรรม', 'genetic data'],
  biometric: ['ข้อมูลชีวภาพ', 'biometric data'],
} as const

export type SensitiveKind = keyof typeof NAMES

/** By what they are told. A word counts as data, not where a law speaks of danger to health. */
const SENSITIVE: readonly (readonly [SensitiveKind, RegExp])[] = [
  ['religion', /ศาสนา|ลัทธิ|religio(?!us holiday)/],
  ['race', /เชื้อชาติ|เผ่าพันธุ์|ethnic|\brace\b/],
  ['politics', /ความคิดเห็นทางการเมือง|political/],
  ['sex', /พฤติกรรมทางเพศ|sex life|sexual/],
  ['crime', /ประวัติอาชญากรรม|criminal record/],
  [
    'health',
    /(?:ข้อมูล|ประวัติ|ปัญหา|ข้อมูลด้าน)สุขภาพ|ประวัติ(?:การ)?(?:รักษา|เจ็บป่วย|แพ้)|(?:ข้อมูล|ประวัติ)(?:ทาง)?การแพทย์|กรุ๊ปเลือด|หมู่(?:โลหิต|เลือด)|ผล(?:การ)?ตรวจ(?:ร่างกาย|เลือด|สุขภาพ)|สุขภาพจิต|โรคประจำตัว|การแพ้(?:ยา|อาหาร)|(?:health|medical) (?:data|information|records?)|allerg/,
  ],
  ['disability', /ความพิการ|disabilit/],
  ['union', /สหภาพแรงงาน|trade union/],
  ['genetic', /พันธุกรรม|genetic/],
  ['biometric', /ชีวภาพ|ชีวมิติ|ลายนิ้วมือ|ม่านตา|จดจำใบหน้า|จำลองใบหน้า|biometric|fingerprint|face recognition/],
]

export function kindsIn(text: string): SensitiveKind[] {
  return SENSITIVE.flatMap(([kind, words]) => (words.test(text) ? kind : []))
}

export function nameKinds(kinds: readonly SensitiveKind[]): Words {
  return { th: kinds.map((kind) => NAMES[kind][0]).join(' '), en: kinds.map((kind) => NAMES[kind][1]).join(', ') }
}
