import { describe, expect, it } from 'vitest'
import { proposeBetween } from './propose.ts'

const HEAD = '# ประกาศความเป็นส่วนตัวของมูลนิธิบ้านทดลอง\n\n## ใครดูแลข้อมูล\n\nมูลนิธิบ้านทดลองเป็นผู้ควบคุมข้อมูลส่วนบุคคล\n\n'

async function classOf(heading: string, was: string, is: string): Promise<string> {
  const { change = 'editorial' } = await proposeBetween(
    `${HEAD}## ${heading}\n\n${was}\n`,
    `${HEAD}## ${heading}\n\n${is}\n`,
  )
  return change
}
const table = (head: string, ...rows: string[]) => [head, '|---|---|', ...rows].join('\n')

describe('the same items', () => {
  const list =
    '- Aladhan API - สำหรับดึงเวลาละหมาด (ส่งเฉพาะพิกัด)\n- Google AdSense - สำหรับแสดงโฆษณา\n- Vercel Analytics - สำหรับวิเคราะห์การใช้งาน'
  const rows = [
    '| Aladhan API | ดึงเวลาละหมาด (ส่งเฉพาะพิกัด) |',
    '| Google AdSense | แสดงโฆษณา |',
    '| Vercel Analytics | วิเคราะห์การใช้งาน |',
  ]
  const recipients = table('| ผู้รับ | วัตถุประสงค์ |', ...rows)

  it('are a list or a table, in any order', async () => {
    expect(await classOf('ผู้รับข้อมูล', list, recipients)).toBe('editorial')
    expect(await classOf('ผู้รับข้อมูล', recipients, list)).toBe('editorial')
    expect(await classOf('ผู้รับข้อมูล', list, table('| ผู้รับ | วัตถุประสงค์ |', ...rows.toReversed()))).toBe('editorial')
  })

  it('are none where what is told of one is told of another', async () => {
    const mixed = rows.map((row) => row.replace('AdSense', 'X').replace('แสดงโฆษณา', 'วิเคราะห์การใช้งาน'))
    expect(await classOf('ผู้รับข้อมูล', list, table('| ผู้รับ | วัตถุประสงค์ |', ...mixed))).toBe('material')
    const kept = '- ข้อมูลสมาชิก: 5 ปี\n- ภาพจากกล้อง: 30 วัน'
    const changed = table('| ข้อมูล | ระยะเวลา |', '| ข้อมูลสมาชิก | 30 วัน |', '| ภาพจากกล้อง | 5 ปี |')
    expect(await classOf('ระยะเวลาเก็บ', kept, changed)).toBe('material')
  })

  it('are none where one is missing, or one more is told', async () => {
    expect(await classOf('ผู้รับข้อมูล', list, table('| ผู้รับ | วัตถุประสงค์ |', ...rows.slice(1)))).toBe('material')
    expect(await classOf('ผู้รับข้อมูล', list, `${recipients}\n| Meta Pixel | โฆษณา |`)).toBe('material')
  })

  it('are items below an item, where they stood in its sentence', async () => {
    const sentence = '- ข้อมูลสุขภาพ: น้ำหนัก, ช่วงเวลาอดอาหาร, เป้าหมายน้ำหนัก และข้อมูลประจำวัน\n- อีเมล'
    const below = '- ข้อมูลสุขภาพ:\n  - น้ำหนัก\n  - เป้าหมายน้ำหนัก\n  - ช่วงเวลาอดอาหาร\n  - ข้อมูลประจำวัน\n- อีเมล'
    expect(await classOf('ข้อมูลที่เก็บ', sentence, below)).toBe('editorial')
    expect(await classOf('ข้อมูลที่เก็บ', sentence, below.replace('ข้อมูลประจำวัน', 'ผลตรวจเลือด'))).toBe('material')
  })

  it('are bases in a sentence', async () => {
    const bases = '- การปฏิบัติตามสัญญา (การจอง)\n- ประโยชน์โดยชอบด้วยกฎหมาย (ความปลอดภัย)\n- ความยินยอม (การตลาด)'
    const prose =
      'เราประมวลผลข้อมูลตามฐานการปฏิบัติตามสัญญา (การจอง) ฐานประโยชน์โดยชอบด้วยกฎหมาย (ความปลอดภัย) และฐานความยินยอม (การตลาด)'
    expect(await classOf('ฐานทางกฎหมาย', bases, prose)).toBe('editorial')
    const swapped = prose.replace('(การจอง)', '(X)').replace('(การตลาด)', '(การจอง)').replace('(X)', '(การตลาด)')
    expect(await classOf('ฐานทางกฎหมาย', bases, swapped)).toBe('material')
  })
})
