import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aFolder } from '../a-folder.ts'
import { aSigner } from '../a-signer.ts'
import { runCollector, useBuiltCollector } from '../run-collector.ts'
import { aLedger } from './a-witness.ts'

useBuiltCollector()

const KEY = ['--key', 'w.pem', '--name', 'witness.example/w1']

it('two witnesses in processes of their own on one file sign one of many forks, and know it after both were killed', async () => {
  const folder = aFolder()
  const path = (name: string) => join(folder, name)
  writeFileSync(path('logs.txt'), aSigner.verifierKey)
  const own = KEY.map((one) => (one === 'w.pem' ? path(one) : one))
  const make = await runCollector({}, ['witness', 'key', ...own])
  expect(await make.ended).toBe(0)
  expect(make.said()).toMatch(/^witness\.example\/w1\+[0-9a-f]{8}\+B[A-Za-z0-9+/]+=*\n$/)
  const args = ['witness', 'serve', ...own, '--logs', path('logs.txt'), '--db', path('witness.sqlite'), '--port', '0']
  const witnesses = [await runCollector({}, args), await runCollector({}, args)]
  const forks = await Promise.all('abcdefghij'.split('').map((content) => aLedger(5, { content })))
  const notes = await Promise.all(forks.map(async (ledger) => (await ledger.heads())[0]!.checkpoint))
  const post = (url: string, note: string) =>
    fetch(`${url}/add-checkpoint`, { method: 'POST', body: `old 0\n\n${note}` })
  const answers = await Promise.all(notes.map((note, at) => post(witnesses[at % 2]!.url, note)))
  const statuses = answers.map(({ status }) => status)
  expect(statuses.filter((status) => status === 200)).toHaveLength(1)
  expect(statuses.filter((status) => status === 409)).toHaveLength(9)
  expect(witnesses.map(({ said }) => said()).join('')).toContain('forked: log.example/main/2026-06')

  for (const { child } of witnesses) child.kill('SIGKILL')
  await Promise.all(witnesses.map(({ ended }) => ended))
  const again = await runCollector({}, args)
  const signed = notes[statuses.indexOf(200)]!
  const forked = notes[statuses.indexOf(409)]!
  const same = (note: string) =>
    fetch(`${again.url}/add-checkpoint`, { method: 'POST', body: `old 6\n\n${note}` }).then(({ status }) => status)
  expect([await same(signed), await same(forked)]).toEqual([200, 409])
  again.child.kill('SIGTERM')
  expect(await again.ended).toBe(0)
})
