import { expect, it } from 'vitest'
import type { Trouble } from '../../src/model/problem.ts'
import { dataLayerOf } from '../../src/page/datalayer.ts'

/** A page that has this under `dataLayer`, and what is reported of it. */
function aPage(dataLayer?: unknown) {
  const page = { dataLayer }
  const troubles: Trouble[] = []
  return { page, troubles, layer: () => dataLayerOf(page as unknown as Window, (one) => troubles.push(one)) }
}

it("the page's own dataLayer is used, with what is in it", () => {
  const own = [{ event: 'before' }]
  const { layer, troubles } = aPage(own)
  expect(layer()).toBe(own)
  expect(troubles).toEqual([])
})

it.each([
  ['none', undefined],
  ['an element of that id', document.createElement('div')],
])('one is made where there is %s, once', (_, found) => {
  const { page, layer, troubles } = aPage(found)
  const made = layer()
  made.push('x')
  expect(page.dataLayer).toBe(made)
  expect(layer()).toEqual(['x'])
  expect(troubles).toEqual([])
})

it.each([
  ['an object', { push() {} }],
  ['a text', 'dataLayer'],
])('%s of the page under that name stays, and the owner is told', (_, found) => {
  const { page, layer, troubles } = aPage(found)
  layer().push('x')
  expect(layer()).toEqual([])
  expect(page.dataLayer).toBe(found)
  expect(troubles[0]).toEqual({ code: 'datalayer' })
})
