import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launch } from './chromium.ts'
import type { WatchedPage } from './chromium.ts'
import { dialogOf, openNoticePage, someFiles, openTools } from './notice-page.ts'
import type { AskedPage } from './notice-page.ts'
import { startSite } from './site.ts'
import type { Site } from './site.ts'

let site: Site
let browser: Browser
let opened: WatchedPage | undefined
beforeAll(async () => {
  site = await startSite({ collector: false })
  browser = await launch()
})
afterEach(async () => {
  await opened?.context.close()
  expect(opened?.errors).toEqual([])
  opened = undefined
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

async function openPage(asked: Partial<AskedPage> = {}): Promise<Page> {
  opened = await openNoticePage(browser, site, { files: await someFiles(), ...asked })
  return opened.page
}

/** By keyboard alone; resolved once the text is there. */
async function openByKey(page: Page, opener = '#opener'): Promise<void> {
  await page.locator(opener).focus()
  await page.keyboard.press('Enter')
  await dialogOf(page).locator('.n-text').waitFor()
}

/** What has focus, in whatever shadow root it is: its name or words, else its tag. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let found = document.activeElement
    while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement
    if (!found || found === document.body) return ''
    const { title, labels } = found as HTMLInputElement
    const named = found.getAttribute('aria-label') ?? (title || labels?.[0]?.textContent || undefined)
    const words = named ?? (found.matches('section') ? found.id : found.textContent)
    return (words || found.id || found.localName).replaceAll('\u2060', '').replaceAll('\u00a0', ' ').trim()
  })

async function tabs(page: Page, count: number, key = 'Tab'): Promise<string[]> {
  const seen: string[] = []
  for (let at = 0; at < count; at++) {
    await page.keyboard.press(key)
    seen.push(await focused(page))
  }
  return seen
}

interface AxNode {
  readonly role: string
  readonly name: string
  readonly level?: number
  readonly live?: string
}

/** What a screen reader gets of the dialog, in its order. */
async function heard(page: Page): Promise<AxNode[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const known = new Map(nodes.map((node) => [node.nodeId, node]))
  const found: AxNode[] = []
  const clean = (value: unknown) =>
    String(value ?? '')
      .replaceAll('\u2060', '')
      .replaceAll('\u00a0', ' ')
      .trim()
  const walk = (id: string, inside: boolean) => {
    const node = known.get(id)
    if (!node) return
    const role = clean(node.role?.value)
    const isIn = inside || (role === 'dialog' && clean(node.name?.value) !== '')
    const property = (name: string) => node.properties?.find((one) => one.name === name)?.value.value as unknown
    if (isIn && !node.ignored && role !== 'InlineTextBox') {
      const level = property('level') as number | undefined
      const live = property('live') as string | undefined
      found.push({ role, name: clean(node.name?.value), ...(level && { level }), ...(live && { live }) })
    }
    node.childIds?.forEach((child) => walk(child, isIn))
  }
  const [root] = nodes
  if (root) walk(root.nodeId, false)
  return found
}

const namesOf = (nodes: readonly AxNode[], role: string): string[] =>
  nodes.filter((one) => one.role === role).map(({ name }) => name)

describe('the notice by keyboard', () => {
  it('opens on its title; tools come before the text, in the order in which they are seen', async () => {
    const page = await openPage({ width: 898 })
    await openByKey(page)
    await page.getByRole('button', { name: 'ดาวน์โหลด' }).waitFor()
    expect(await focused(page)).toBe('ประกาศความเป็นส่วนตัวของเทศบาลริมคลอง')
    expect(await tabs(page, 14)).toEqual([
      'ปิด',
      'ค้นหาในประกาศ',
      'สารบัญ',
      'ฉบับและการแก้ไข',
      'สิทธิและการติดต่อ',
      'ก− ตัวอักษรเล็กลง',
      'ก+ ตัวอักษรใหญ่ขึ้น',
      'English',
      'พิมพ์',
      'ดาวน์โหลด',
      // The text itself, so that it can be scrolled.
      'section',
      'ลิงก์ ไปยัง ข้อ ๑ (คัดลอก)',
      'ลิงก์ ไปยัง ข้อ ๒ (คัดลอก)',
      'ลิงก์ ไปยัง (ก) (คัดลอก)',
    ])
    expect(await tabs(page, 1, 'Shift+Tab')).toEqual(['ลิงก์ ไปยัง ข้อ ๒ (คัดลอก)'])
  })

  it('a panel stands between the tools and the text, and a clause that is chosen in it gets the focus', async () => {
    const page = await openPage({ width: 1280 })
    await openByKey(page)
    await page.getByRole('button', { name: 'ดาวน์โหลด' }).waitFor()
    expect((await tabs(page, 12)).slice(10)).toEqual(['ข้อ ๑ ความหมายของคำ', 'ข้อ ๒ ข้อมูลที่เก็บ'])
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toBe('ข้อ-2')
    expect(await tabs(page, 1)).toEqual(['ลิงก์ ไปยัง ข้อ ๒ (คัดลอก)'])
  })

  it('Escape first clears a search, then closes; focus goes back to what opened it', async () => {
    const page = await openPage()
    await openByKey(page, '#old')
    await tabs(page, 1)
    // The button that opens the search gives it the focus.
    await page.keyboard.press('Enter')
    await page.keyboard.type('30 วัน')
    await page.locator('.n-hits mark').first().waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.n-hits').waitFor({ state: 'detached' })
    expect(await dialogOf(page).isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await dialogOf(page).waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('old')
  })

  it('a comparison can be asked for, read and left without a mouse', async () => {
    const page = await openPage()
    await openByKey(page)
    await tabs(page, 2)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'ฉบับและการแก้ไข' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('.n-versions form').waitFor()
    // The menu has closed, and the focus is on the button that opens it.
    expect(await focused(page)).toBe('เมนู')
    const [, ...form] = await tabs(page, 4)
    expect(form).toEqual(['จากฉบับ 1.0.01.1.02.0.0', 'กับฉบับ 1.0.01.1.02.0.0', 'แสดงสิ่งที่เปลี่ยน'])
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toBe('สิ่งที่เปลี่ยนไประหว่างฉบับที่ 1.0.0 กับ 1.1.0')
    const [only, back] = await tabs(page, 2)
    expect([only, back]).toEqual(['แสดงเฉพาะส่วนที่เปลี่ยน', 'กลับไปอ่านประกาศ'])
    await page.keyboard.press('Enter')
    await page.locator('.n-compared').waitFor({ state: 'detached' })
    expect(await focused(page)).toBe('ประกาศความเป็นส่วนตัวของเทศบาลริมคลอง')
  })
})

describe('the notice as it is read out', () => {
  it('is a dialog with its title as name, landmarks with names, and headings that leave out no level', async () => {
    const page = await openPage({ width: 1280 })
    await openByKey(page)
    const nodes = await heard(page)
    const title = 'ประกาศความเป็นส่วนตัวของเทศบาลริมคลอง'
    expect(nodes[0]).toMatchObject({ role: 'dialog', name: title })
    expect(namesOf(nodes, 'complementary')).toEqual(['สารบัญ'])
    expect(namesOf(nodes, 'navigation')).toEqual(['สารบัญ'])
    expect(namesOf(nodes, 'region')).toEqual([title])
    const levels = nodes.flatMap(({ role, level }) => (role === 'heading' ? [level!] : []))
    expect(levels).toEqual([2, 3, 3, 3, 3])
    expect(namesOf(nodes, 'columnheader')).toEqual(['แหล่งที่มา', 'รายการข้อมูล', 'เก็บไว้นานเท่าใด'])
    expect(namesOf(nodes, 'rowheader')).toEqual(['๑. แบบคำร้องออนไลน์', '๒. การเข้าชมเว็บไซต์'])
  })

  it('at 320 px a table is still one, with names for its columns', async () => {
    const page = await openPage({ width: 320 })
    await openByKey(page)
    await page.locator('table').scrollIntoViewIfNeeded()
    const nodes = await heard(page)
    expect(namesOf(nodes, 'table')).toEqual(['ข้อมูลที่เก็บและแหล่งที่มา'])
    expect(namesOf(nodes, 'columnheader')).toHaveLength(3)
    // The names that are seen above each cell are not read out a second time.
    expect(namesOf(nodes, 'cell').join()).not.toContain('เก็บไว้นานเท่าใด')
  })

  it('what has been found and done is said without taking the focus', async () => {
    const page = await openPage()
    await openByKey(page)
    await openTools(page, 'search')
    await page.getByRole('searchbox').fill('90 วัน')
    await page.locator('.n-hits output').waitFor()
    const said = (await heard(page)).filter(({ role }) => role === 'status')
    expect(said.map(({ live }) => live)).toEqual(said.map(() => 'polite'))
    expect(await page.locator('.n-hits output').innerText()).toBe('พบ 2 แห่ง')
    expect(await focused(page)).toBe('ค้นหาในประกาศ')
    await page.locator('.n-link').first().click()
    await expect.poll(() => page.locator('output.n-said').innerText()).toContain('ลิงก์')
  })

  it('what was added and removed is said in words, and seen without colour', async () => {
    const page = await openPage()
    await openByKey(page)
    await page.evaluate(() => window.Yinyom.open('notice', { version: '1.1.0', compareWith: '1.0.0' } as never))
    await page.locator('.n-text ins').first().waitFor()
    const nodes = await heard(page)
    const words = namesOf(nodes, 'StaticText')
    expect(words.join('').replaceAll(' ', '')).toContain('ตัดออก:๓๐(จบส่วนนี้)เพิ่ม:๙๐(จบส่วนนี้)')
    const lines = await page
      .locator('.n-text :is(ins, del)')
      .evaluateAll((all) => all.map((one) => `${one.localName} ${getComputedStyle(one).textDecorationLine}`))
    expect([...new Set(lines)].sort()).toEqual(['del line-through', 'ins underline'])
    const levels = nodes.flatMap(({ role, level }) => (role === 'heading' ? [level!] : []))
    expect(levels.every((level, n) => n === 0 || level <= levels[n - 1]! + 1)).toBe(true)
  })

  it('each language is said to be what it is', async () => {
    const page = await openPage({ config: { locale: 'en' }, options: { locale: 'en-US' } })
    await openByKey(page, '#old')
    const languages = await page.evaluate(() => {
      const root = document.querySelector('yinyom-ui')!.shadowRoot!
      const own = [...root.querySelectorAll('div')].find((one) => one.shadowRoot)!.shadowRoot!
      const of = (selector: string) => own.querySelector(selector)?.closest('[lang]')?.getAttribute('lang')
      return [of('dialog'), of('h2'), of('.n-tools button'), of('.n-standing'), of('.n-text p'), of('.n-link')]
    })
    expect(languages).toEqual(['en', 'th', 'en', 'en', 'th', 'en'])
  })

  it('a text that cannot be shown is an alert, with ways on that a keyboard reaches', async () => {
    const files = await someFiles()
    files.set('1.1.0.th.json', files.get('1.1.0.th.json')!.replace('ไม่ขายข้อมูล', 'ขายข้อมูล'))
    const page = await openPage({ files })
    await page.locator('#opener').focus()
    await page.keyboard.press('Enter')
    await page.locator('.n-failure').waitFor()
    expect((await heard(page)).filter(({ role }) => role === 'alert')).toHaveLength(1)
    expect(await tabs(page, 4)).toEqual(['ปิด', expect.any(String), 'เปิดอ่านเป็นหน้าเว็บ', 'ลองอีกครั้ง'])
  })
})
