import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { serveSite } from '../../src/site/serve-site.ts'
import { aFolder } from '../commands/a-call.ts'

it('serves the pages of a folder under a prefix, and nothing hidden or outside of it', async () => {
  const folder = aFolder()
  mkdirSync(join(folder.path, 'www/.git'), { recursive: true })
  folder.write('secret.html', 'outside')
  folder.write('www/index.html', 'home')
  folder.write('www/ร้าน.html', 'shop')
  folder.write('www/.git/config', 'hidden')
  const served = await serveSite(join(folder.path, 'www'), '/shop/')
  onTestFinished(served.close)
  const get = async (path: string) => {
    const answer = await fetch(served.origin + path)
    return `${answer.status} ${await answer.text()}`
  }
  expect(new URL(served.origin).hostname).toBe('127.0.0.1')
  expect(await Promise.all(['/shop/', '/shop/index.html?a', '/shop/ร้าน.html'].map(get))).toEqual([
    '200 home',
    '200 home',
    '200 shop',
  ])
  const away = [
    '/',
    '/index.html',
    '/shop/.git/config',
    '/shop/%2e%2e/secret.html',
    '/shop/..%2fsecret.html',
    '/shop/%',
  ]
  for (const path of away) expect(await get(path)).toBe('404 ')
})
