import { describe, expect, it } from 'vitest'
import { stateOf } from '../../../src/decision/state-of.ts'
import type { ConfigInput } from '../../../src/config/config-schema.ts'
import type { ConsentRecord } from '../../../src/model/consent-record.ts'
import { specialWords } from '../../../src/ui/banner/special-words.ts'
import { aConfig } from '../../fixtures/a-config.ts'
import { DAY, DECIDED, aRecord } from '../../fixtures/a-record.ts'
import { translateTo } from '../../fixtures/translate-to.ts'

interface Given {
  readonly input?: ConfigInput
  readonly record?: ConsentRecord
  readonly locale?: 'th' | 'en'
  readonly gpc?: boolean
  readonly now?: number
}

function words({ input = {}, record, locale = 'th', gpc = false, now = DECIDED }: Given) {
  const config = aConfig(input)
  return specialWords(config, translateTo(config, locale), { ...stateOf(config, record, now), locale, gpc })
}
const three: ConfigInput = { categories: ['necessary', 'analytics', 'marketing'] }
const answered = aRecord({ choices: { analytics: true, marketing: false } })

describe('the words of a banner with a reason', () => {
  it('name what is new, and the buttons answer that', () => {
    const input: ConfigInput = { categories: [...three.categories!, 'functional'] }
    expect(words({ input, record: answered })).toEqual({
      body: 'เราขอใช้ คุกกี้เพื่อการใช้งาน เพิ่ม ท่านจะอนุญาตหรือไม่ ส่วนอื่นที่เลือกไว้ไม่เปลี่ยน',
      note: 'เปลี่ยนหรือถอนความยินยอมได้ทุกเมื่อ',
      accept: 'อนุญาต',
      reject: 'ไม่อนุญาต',
    })
    expect(words({ input, record: answered, locale: 'en' })).toMatchObject({ accept: 'Allow', reject: 'Do not allow' })
  })

  it('name it as its owner does, and nothing that was asked before', () => {
    const maps = { id: 'maps', name: { th: 'แผนที่', en: 'Maps' } }
    const input: ConfigInput = { categories: [...three.categories!, maps, { id: 'chat', name: 'Chat' }] }
    const { body } = words({ input, record: answered })
    expect(body).toContain('แผนที่, Chat')
    expect(body).not.toContain('คุกกี้เพื่อการวิเคราะห์')
    expect(words({ input, record: answered, locale: 'en' }).body).toContain('Maps, Chat')
  })

  it('say that the earlier answer has run out, and ask about all', () => {
    const special = words({ input: three, record: answered, now: DECIDED + 180 * DAY })
    expect(special.body).toContain('ครบกำหนดแล้ว')
    expect(special.body).toContain('คุกกี้ที่จำเป็นทำให้')
    expect(special).not.toHaveProperty('accept')
    expect(special).not.toHaveProperty('reject')
  })

  it('say why advertising stays off where the browser asks not to be tracked', () => {
    const special = words({ input: three, gpc: true })
    expect(special.body).toContain('ไม่ให้ติดตาม')
    expect(special).not.toHaveProperty('accept')
  })

  it('do not name advertising as a purpose then, unless it is the only one', () => {
    expect(words({ input: three, gpc: true }).body).not.toContain('แสดงโฆษณา')
    expect(words({ input: three }).body).toContain('แสดงโฆษณา')
    expect(words({ input: { categories: ['necessary', 'marketing'] }, gpc: true }).body).toContain('แสดงโฆษณา')
  })

  it('keep quiet about that where advertising is not asked', () => {
    expect(words({ input: { categories: ['analytics'] }, gpc: true }).body).not.toContain('ไม่ให้ติดตาม')
    const input: ConfigInput = { categories: [...three.categories!, 'functional'] }
    expect(words({ input, record: answered, gpc: true }).body).not.toContain('ไม่ให้ติดตาม')
  })

  it.each(['ท่าน', 'คุณ'] as const)('speak to the reader as %s throughout', (address) => {
    const ui = { address }
    const all = [
      words({ input: { ...three, ui }, gpc: true, record: answered, now: DECIDED + 180 * DAY }),
      words({ input: { categories: [...three.categories!, 'functional'], ui }, record: answered }),
    ]
    expect(JSON.stringify(all).replaceAll('เท่านั้น', '')).not.toContain(address === 'ท่าน' ? 'คุณ' : 'ท่าน')
    expect(JSON.stringify(all)).not.toContain('{{')
  })
})
