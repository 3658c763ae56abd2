import { describe, expect, it } from 'vitest'
import { onStage } from '../on-stage.ts'
import { expectAllToWork, expectYesToHold, openOthers } from './others-page.ts'
import type { OthersPage } from './others-page.ts'

const at = onStage()

/** What Prototype.js 1.6 and 1.7 put into every page that has them. */
const PROTOTYPE = `
Array.from = function (found) {
  if (!found) return []
  if (found.toArray) return found.toArray()
  var length = found.length || 0, results = new Array(length)
  while (length--) results[length] = found[length]
  return results
}
Array.prototype.reduce = function () { return this.length > 1 ? this : this[0] }
Array.prototype.entries = Array.prototype.toArray = Array.prototype.clone = function () { return [].concat(this) }
Array.prototype.toJSON = function () { return '[' + this.map(function (one) { return '"' + one + '"' }).join(', ') + ']' }
String.prototype.toJSON = function () { return '"' + this + '"' }
Array.prototype.each = Array.prototype.forEach
Array.prototype.first = function () { return this[0] }
Array.prototype.include = Array.prototype.includes
String.prototype.strip = String.prototype.trim
Function.prototype.bind = function (context) {
  var run = this, given = [].slice.call(arguments, 1)
  return function () { return run.apply(context, given.concat([].slice.call(arguments))) }
}
Element.prototype.show = Element.prototype.hide = function () { return this }`

/** What MooTools puts there: enumerable, and with other meanings. */
const MOOTOOLS = `
Array.prototype.contains = Array.prototype.includes
Array.prototype.flatten = function () { return [].concat.apply([], this) }
Array.prototype.clean = function () { return this.filter(function (one) { return one != null }) }
Array.from = function (item) { return item == null ? [] : typeof item.length == 'number' && typeof item != 'string' ? [].slice.call(item) : [item] }
Object.keys = function (object) { var keys = []; for (var key in object) if (Object.prototype.hasOwnProperty.call(object, key)) keys.push(key); return keys }
Function.prototype.$extend = Function.prototype.implement = function () { return this }
String.prototype.contains = function (text, separator) { return (separator ? separator + this + separator : String(this)).indexOf(text) > -1 }
Element.prototype.set = Element.prototype.get = function () { return null }
Number.prototype.toInt = String.prototype.toInt = function () { return parseInt(this, 10) }
Date.now = function () { return +new Date() }
window.$ = function (id) { return document.getElementById(id) }`

const withCategories: OthersPage = {
  tag: '<script src="/yinyom/yinyom.js" data-categories="necessary analytics" defer></script>',
}

describe('beside an old library', () => {
  it('G03: Prototype.js: the categories of the tag hold, and the receipt is kept and sent as it was made', async () => {
    const name = await openOthers(at, { ...withCategories, head: `<script>${PROTOTYPE}</script>` })
    await at.visitor.banner.waitFor()
    await at.visitor.accept()
    const [receipt] = await at.visitor.receipts(1)
    expect(receipt!.purposes.map(({ id }) => id)).toEqual(['necessary', 'analytics'])
    expect(receipt!.site).toBe(name)
    await expect.poll(async () => (await at.site.receipts()).map((row) => row.receipt)).toContainEqual(receipt)
    expect(await at.visitor.demoLog()).toEqual(['analytics'])
    expect(at.visitor.errors.map(String)).toEqual([])
  })

  it.each([
    ['own: Prototype.js: settings, language and a second answer work', PROTOTYPE],
    ['own: MooTools: settings, language and a second answer work', MOOTOOLS],
    ['own: both', PROTOTYPE + MOOTOOLS],
  ])('%s', async (_, script) => {
    await expectAllToWork(at, { head: `<script>${script}</script>` })
  })

  it('own: enumerable members of every array and object are nobody’s configuration', async () => {
    const head = `<script>Array.prototype.remove = function () {}; Object.prototype.extend = function () { return this }</script>`
    const name = await openOthers(at, { head })
    await expectYesToHold(at, name)
    expect(at.visitor.messages.filter((message) => message.includes('[Yinyom]'))).toEqual([])
    expect(at.visitor.errors.map(String)).toEqual([])
  })
})
