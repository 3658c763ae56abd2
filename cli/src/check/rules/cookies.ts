import { inEveryLanguage } from '../config-words.ts'
import { ifMissing, ifPartly } from '../check.ts'
import type { Check, Hit } from '../check.ts'
import { claimsHarmless, findFalseClaims, isIdentifying, listUndeclared } from '../elements/cookies.ts'
import { fold } from '../../passages/fold.ts'
import type { Reading } from '../reading.ts'

/** A service that sets such a cookie, in words that deny it. */
function falseServices({ config }: Reading): Hit[] {
  return (config?.services ?? []).flatMap(({ cookies = [], category, name, purpose }, at) => {
    const cookie = cookies.find(isIdentifying)
    const own = (config?.categories ?? []).flatMap((one) =>
      typeof one !== 'string' && one.id === category
        ? [...inEveryLanguage(one.name), ...inEveryLanguage(one.description)]
        : [],
    )
    const words = [...inEveryLanguage(name), ...inEveryLanguage(purpose), ...own].map(fold)
    return cookie && words.some(claimsHarmless) ? [{ at: { path: `config.services[${at}]` }, subject: cookie }] : []
  })
}

/** What is stored on the visitor's device. */
export const cookieRules: readonly Check[] = [
  {
    id: 'cookie-table-missing',
    law: 's.23(1), s.23(3)',
    severity: 'warning',
    message: { th: 'ไม่มีตารางคุกกี้ (ชื่อ วัตถุประสงค์ อายุ)', en: 'There is no cookie table with name, purpose and lifetime.' },
    why: {
      th: 'ข้อความทั่วไปเรื่องคุกกี้ไม่บอกว่าเก็บอะไร นานเท่าใด',
      en: 'A general description does not say which cookies are set or for how long.',
    },
    remedy: { th: 'เพิ่มตาราง: ชื่อคุกกี้ ผู้ให้บริการ วัตถุประสงค์ อายุ', en: 'Add a table: cookie, provider, purpose, lifetime.' },
    find: (_, { cookieTable }) => [...ifMissing(cookieTable), ...ifPartly(cookieTable)],
  },
  {
    id: 'cookie-undeclared',
    law: 's.23(1)',
    severity: 'warning',
    message: {
      th: 'คุกกี้นี้อยู่ในไฟล์ตั้งค่าแต่ไม่มีในประกาศ: {}',
      en: 'This cookie is in the configuration but not in the notice: {}',
    },
    why: { th: 'ประกาศกับเว็บไซต์ต้องตรงกัน', en: 'The notice must match the website.' },
    remedy: { th: 'เพิ่มลงในตารางคุกกี้', en: 'Add it to the cookie table.' },
    find: (reading, { cookieTable }) =>
      cookieTable.verdict === 'ok'
        ? listUndeclared(reading).map(({ cookie, path }) => ({ at: { path }, subject: cookie }))
        : [],
  },
  {
    id: 'cookie-claim-false',
    law: 's.6, s.19',
    severity: 'error',
    message: {
      th: 'อ้างว่าคุกกี้ไม่เก็บข้อมูลส่วนบุคคล แต่ใช้คุกกี้ที่ระบุตัวผู้ใช้ได้: {}',
      en: 'The notice says cookies contain no personal data, but this one identifies visitors: {}',
    },
    why: {
      th: 'รหัสที่แยกผู้ใช้แต่ละคนออกจากกันเป็นข้อมูลส่วนบุคคล และคำขอความยินยอมต้องไม่หลอกลวง',
      en: 'An identifier that distinguishes one user from another is personal data, and a consent request must not mislead.',
    },
    remedy: {
      th: 'ตัดข้อความนั้นออก และบอกว่าคุกกี้ใดเก็บรหัสใด',
      en: 'Remove the claim, and state which cookie stores which identifier.',
    },
    find: (reading) => [
      ...findFalseClaims(reading).map(({ unit, cookie }) => ({ at: unit.at, subject: cookie })),
      ...falseServices(reading),
    ],
  },
]
