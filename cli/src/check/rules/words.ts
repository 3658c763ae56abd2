import { inEveryLanguage } from '../config-words.ts'
import type { Check, Hit } from '../check.ts'
import { findForeignNames } from '../elements/other-names.ts'
import { findPlaceholders } from '../elements/placeholders.ts'
import { findGarbled } from '../garbled.ts'
import type { Reading } from '../reading.ts'

/** The words of the banner and of the configuration, and where each stands. */
function wordsOf({ config }: Reading): { readonly text: string; readonly path: string }[] {
  const own = Object.entries(config?.words ?? {}).flatMap(([language, texts]) =>
    Object.entries(texts ?? {}).map(([key, text]) => ({ text, path: `config.words.${language}.${key}` })),
  )
  const categories = (config?.categories ?? []).flatMap((category, at) =>
    typeof category === 'string'
      ? []
      : [...inEveryLanguage(category.name), ...inEveryLanguage(category.description)].map((text) => ({
          text,
          path: `config.categories[${at}]`,
        })),
  )
  const services = (config?.services ?? []).flatMap(({ name, provider, purpose }, at) =>
    [name, provider, purpose].flatMap(inEveryLanguage).map((text) => ({ text, path: `config.services[${at}]` })),
  )
  return [...own, ...categories, ...services]
}

/** Plain language: s.19 and s.23 want what can be understood. */
export const wordRules: readonly Check[] = [
  {
    id: 'placeholder-left',
    law: 's.23, s.19',
    severity: 'error',
    message: { th: 'ข้อความของแบบร่างที่ยังไม่ได้กรอก: “{}”', en: 'A placeholder of the template is left: “{}”' },
    why: {
      th: 'ผู้อ่านไม่รู้ว่าใครรับผิดชอบ หรือติดต่อได้ทางใด',
      en: 'Readers cannot tell who is responsible or how to reach them.',
    },
    remedy: { th: 'กรอกข้อมูลจริง หรือตัดออก', en: 'Fill in the real words, or remove it.' },
    find: (reading): Hit[] => findPlaceholders(reading).map(({ words, at, sure }) => ({ at, sure, subject: words })),
  },
  {
    id: 'controller-foreign',
    law: 's.23(5)',
    severity: 'error',
    message: {
      th: 'มีชื่อบริษัทอื่นในที่ของผู้ควบคุมข้อมูล: {}',
      en: 'Another company stands where the controller should: {}',
    },
    why: { th: 'มักเป็นชื่อของผู้ที่คัดลอกประกาศมา', en: 'It is often the owner of the notice that was copied.' },
    remedy: { th: 'แก้เป็นชื่อของท่าน หรือบอกว่าบริษัทนั้นเป็นใคร', en: 'Use your own name, or state who that company is.' },
    find: (reading): Hit[] => findForeignNames(reading).map(({ name, at }) => ({ at, subject: name, sure: 'likely' })),
  },
  {
    id: 'words-garbled',
    law: 's.19',
    severity: 'warning',
    message: { th: 'ข้อความซ้ำหรือเสียรูป: “{}”', en: 'This text is duplicated or garbled: “{}”' },
    why: {
      th: 'คำขอความยินยอมต้องอ่านเข้าใจง่าย ข้อความที่แก้ค้างไว้ทำให้อ่านไม่เข้าใจ',
      en: 'A consent request must be easy to understand; editing leftovers are not.',
    },
    remedy: { th: 'อ่านออกเสียงแล้วเขียนประโยคใหม่', en: 'Read it aloud and rewrite it.' },
    find: (reading): Hit[] =>
      [
        ...wordsOf(reading).map(({ text, path }) => ({ text, at: { path } })),
        ...reading.units.map(({ original, at }) => ({ text: original, at })),
      ].flatMap(({ text, at }) => {
        const garbled = findGarbled(text)
        return garbled ? [{ at, subject: garbled }] : []
      }),
  },
  {
    id: 'words-doubtful',
    law: 's.19',
    severity: 'note',
    message: { th: 'คำนี้อาจสะกดผิดหรือไม่ตรงกับที่อื่น: {}', en: 'This may be misspelt or inconsistent: {}' },
    why: {
      th: 'ชื่อที่เขียนหลายแบบทำให้ไม่แน่ใจว่าหมายถึงใคร',
      en: 'A name spelt in several ways makes it unclear who is meant.',
    },
    remedy: { th: 'ตรวจและแก้ในต้นฉบับ', en: 'Check it and fix the source.' },
    find: ({ suggestions = [] }) =>
      suggestions.flatMap(({ class: kind, before, after, line }) =>
        kind === 'spelling' || kind === 'name-drift'
          ? [{ at: { path: `line ${line}` }, subject: after ? `${before} → ${after}` : before }]
          : [],
      ),
  },
]
