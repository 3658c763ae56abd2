import { h } from 'preact'
import { render } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { plainTranslate } from '../../../src/i18n/translate.ts'
import { words } from '../../../src/i18n/words-th.ts'
import { NoticeNews } from '../../../src/ui/settings/NoticeNews.tsx'
import type { SettingsStore } from '../../../src/ui/settings/settings-store.ts'
import type { ViewNotice } from '../../../src/ui/surface.ts'
import { someVersions } from '../../fixtures/some-versions.ts'
import { somePorts } from '../some-ports.ts'

afterEach(() => {
  document.body.innerHTML = ''
})

async function lines(change: ViewNotice['change'], isAnnounced: boolean): Promise<(string | null)[][]> {
  const [, offered, next] = (await someVersions()).manifest.notices[0]!.versions
  const announced = isAnnounced ? next : undefined
  const ports = somePorts()
  const view = { ...ports.view(), notice: { id: 'privacy', offered, agreed: '1.0.0', change, announced } }
  const store = { ports, view: { value: view } } as unknown as SettingsStore
  const { container } = render(
    <NoticeNews store={store} spoken={{ locale: 'th', t: plainTranslate([words], { you: 'ท่าน' }) } as never} />,
  )
  return [...container.querySelectorAll('a')].map((link) => [
    link.textContent.replaceAll('\u2060', '').replaceAll('\u00a0', ' '),
    link.getAttribute('href'),
  ])
}

test('a small change is told, and leads to the notice, where what has changed comes first', async () => {
  expect(await lines('minor', false)).toEqual([
    ['ปรับปรุงประกาศความเป็นส่วนตัวแล้ว มีผลตั้งแต่ 1 มิถุนายน พ.ศ. 2569', '#yinyom-notice'],
  ])
})

test('a version that is still to come is told with its day, and leads to that version', async () => {
  expect(await lines(undefined, true)).toEqual([
    ['ประกาศความเป็นส่วนตัวฉบับใหม่จะมีผลตั้งแต่ 1 มกราคม พ.ศ. 2669', '#yinyom-notice/privacy/2.0.0'],
  ])
})

test.each(['material', 'editorial', undefined] as const)('a change that is %s has no line here', async (change) => {
  expect(await lines(change, false)).toEqual([])
})
