import { expect, it } from 'vitest'
import type { Yinyom } from '../../src/consent.ts'
import { publish, runningInstance } from '../../src/page/instance.ts'

const consent = () => ({ version: '1.0.0', destroy() {} }) as Yinyom
const aPage = (Yinyom?: unknown) => ({ Yinyom }) as unknown as Window & { Yinyom?: Yinyom }

it('the one that is published is the one at work, until it is taken away', () => {
  const [page, one] = [aPage(), consent()]
  const end = publish(page, one)
  expect(runningInstance(page)).toBe(one)
  end()
  expect(runningInstance(page)).toBeUndefined()
  expect('Yinyom' in page).toBe(false)
})

it('takes nothing away that is not its own', () => {
  const [page, other] = [aPage(), consent()]
  const end = publish(page, consent())
  publish(page, other)
  end()
  expect(runningInstance(page)).toBe(other)
})

it.each([
  ['nothing', undefined],
  ['an element of that name', { localName: 'form', version: { localName: 'input' }, destroy: () => {} }],
  ['an object without an end', { version: '1.0.0' }],
  ['null', null],
])('%s is none at work', (_, found) => {
  expect(runningInstance(aPage(found))).toBeUndefined()
})
