import { describe, expect, it } from 'vitest'
import { noticeOf } from '../check/draft.ts'
import { importFile } from '../../src/read/import-file.ts'
import { told } from './told.ts'

const of = (...lines: string[]) => told(noticeOf('นโยบายความเป็นส่วนตัว', '', ...lines.flatMap((line) => [line, ''])))
const errorsOf = (...lines: string[]) => of(...lines).errors

describe('who decides', () => {
  it.each([
    'เพื่อนปลูกให้ความสำคัญกับการคุ้มครองข้อมูลของลูกค้า',
    'ชุนเหอคลินิก ตระหนักถึงความเป็นส่วนตัวของท่าน',
    'เราเก็บข้อมูลเมื่อคุณลงทะเบียนกับ Nirada',
    'แอปคู่ยายเก็บและประมวลผลข้อมูลของผู้สูงอายุ',
    'Sky Rider (S.K.R.)',
  ])('may be meant by a trade name: %s', (line) => {
    expect(errorsOf(line)).not.toContain('controller-missing')
    expect(of(line).warnings).toContain('controller-missing')
  })
  it.each([
    'เพื่อให้ความสำคัญกับข้อมูลของท่าน',
    'ร้านให้ความสำคัญกับข้อมูลของท่าน',
    'การเคารพความเป็นส่วนตัวของท่าน',
    'ลงทะเบียนด้วย Google ได้',
  ])('is not meant by: %s', (line) => {
    expect(errorsOf(line)).toContain('controller-missing')
  })
})

describe('an address at a domain of its own', () => {
  it('is a trace of who decides, below all else', () => {
    const { errors } = of('เราเก็บชื่อของท่านเพื่อจองทัวร์', 'ส่งคำถามถึงเจ้าหน้าที่ที่ privacy@nirada.co.th')
    expect(errors).not.toContain('controller-missing')
  })
})

describe('what a program would have filled in', () => {
  it.each([
    '{COMPANY_NAME} ให้ความสำคัญกับข้อมูลของท่าน',
    'โทร {Company.phones}',
    '{{ config("app.name") }} ให้ความสำคัญ',
    '<%= company %> ให้ความสำคัญ',
    '#{shop} ให้ความสำคัญ',
    'ที่อยู่: 1 ถนนทดลอง (กรุณาเปลี่ยนเป็นที่อยู่จริง)',
  ])('is left over: %s', (line) => {
    expect(errorsOf(line)).toContain('placeholder-left')
  })
  it('is a doubt in a text that calls itself a draft', () => {
    const { errors, warnings } = of('ข้อความนี้เป็นเพียงตัวอย่าง ใช้ประกอบการจัดทำนโยบาย')
    expect(errors).not.toContain('placeholder-left')
    expect(warnings).toContain('placeholder-left')
  })
  it('is no set of words in braces', () => {
    expect(errorsOf('ชุด {ก, ข} และ {A} ของข้อมูล')).not.toContain('placeholder-left')
    expect(errorsOf('ท่านขอให้แก้ไขเป็นข้อมูลที่ถูกต้องได้', 'ตัวอย่างข้อความนี้ใช้กับลูกค้า')).not.toContain('placeholder-left')
  })
})

describe('withdrawal', () => {
  it('is a doubt where nobody is asked, and nothing needs consent', () => {
    expect(errorsOf('เราเก็บชื่อเพื่อจัดส่งสินค้า')).not.toContain('right-withdraw-missing')
    expect(of('เราเก็บชื่อเพื่อจัดส่งสินค้า').warnings).toContain('right-withdraw-missing')
  })
  it.each(['เราใช้อีเมลเพื่อการตลาด', 'เราขออนุญาตใช้กล้อง', 'เมื่อท่านยินยอม เราจะส่งใบเสร็จ'])(
    'is missed where one is: %s',
    (line) => {
      expect(errorsOf(line)).toContain('right-withdraw-missing')
    },
  )
})

describe('consent by use', () => {
  it('is none where one of two answers is chosen', () => {
    expect(errorsOf('ความยินยอมเป็นไปโดยสมัครใจ เมื่อลงทะเบียนและเลือก “ยินยอม” ถือว่าท่านยอมรับให้กรมใช้ชื่อของท่าน')).not.toContain(
      'implied-consent',
    )
    expect(errorsOf('เมื่อลงทะเบียน ถือว่าท่านยินยอมให้กรมใช้ชื่อของท่าน')).toContain('implied-consent')
  })
  it('is found in a heading that is a sentence', async () => {
    const page =
      '<h1>นโยบายความเป็นส่วนตัว</h1><h5>ความยินยอม</h5><h5>เมื่อคุณเข้าใช้ Nirada ทั้งเว็บและแอป ถือว่าคุณยอมรับนโยบายนี้</h5><h5>ติดต่อ</h5><p>02 111 2222</p>'
    const imported = await importFile('a.html', new TextEncoder().encode(page))
    if (!imported.ok) throw new Error(imported.refusal.code)
    expect(told(imported.draft).errors).toContain('implied-consent')
  })
})

describe('sensitive data', () => {
  const data = 'ประวัติสุขภาพ อาการ และข้อมูลแพ้ยา'
  it('are a doubt where the reader agrees to what the form names', () => {
    const form = of(
      'คลินิกเก็บข้อมูลเมื่อท่านลงทะเบียน',
      'ท่านรับทราบและยินยอมให้คลินิกเก็บรวบรวมข้อมูลเพื่อการรักษาของท่าน',
      'ข้อมูลที่เราจัดเก็บ',
      data,
    )
    expect(form.errors).not.toContain('sensitive-unflagged')
    expect(errorsOf('คลินิกเก็บรวบรวมข้อมูลต่อไปนี้', data)).toContain('sensitive-unflagged')
  })
})

describe('how long', () => {
  it('is not told by how changes are announced, or by what a cookie is', () => {
    expect(errorsOf('ฉบับนี้จะอยู่บนเว็บจนกว่าจะมีฉบับใหม่')).toContain('retention-missing')
    expect(errorsOf('คุกกี้คือไฟล์ที่บันทึกในเครื่องของท่านจนกว่าจะลบ')).toContain('retention-missing')
  })
})

describe('a page whose paragraphs are all headings', () => {
  it('keeps its lines apart', async () => {
    const long = `เราจะนำไปใช้ดังนี้<br>- ส่งข่าวสารถึงท่านทางอีเมลที่ลงทะเบียนไว้กับเว็บไซต์ของเรา<br>- ปรับปรุงเว็บไซต์ให้เหมาะกับผู้อ่านแต่ละกลุ่มตามความสนใจที่ใกล้เคียงกัน`
    const page = `<h1>นโยบายความเป็นส่วนตัว</h1><h5>การใช้ข้อมูล</h5><h5>${long}</h5><h5>ติดต่อ</h5><p>02 111 2222</p>`
    const imported = await importFile('a.html', new TextEncoder().encode(page))
    if (!imported.ok) throw new Error(imported.refusal.code)
    const list = imported.draft.blocks.find(({ type }) => type === 'list')
    expect(list).toMatchObject({ items: [{}, {}] })
  })
})
