import { inEveryLanguage } from '../config-words.ts'
import type { Check, Hit } from '../check.ts'
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
        ...reading.passages.map(({ original, at }) => ({ text: original, at })),
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
