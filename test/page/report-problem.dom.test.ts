import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Problem } from '../../src/model/problem.ts'
import type { Chunks } from '../../src/page/chunks.ts'
import { reportProblem } from '../../src/page/report-problem.ts'
import { inThai } from '../../src/problems/problems-in-thai.ts'

const chunks = { load: async () => ({ inThai }) } as unknown as Pick<Chunks, 'load'>
const trouble = { code: 'notices-older', subject: '/n.json' }
let warned: string[]
let heard: Problem[]

const hear = (event: Event) => heard.push((event as CustomEvent<Problem>).detail)

beforeEach(() => {
  warned = []
  heard = []
  vi.spyOn(console, 'warn').mockImplementation((...words) => void warned.push(words.join(' ')))
  addEventListener('yinyom:problem', hear)
})
afterEach(() => {
  removeEventListener('yinyom:problem', hear)
  document.documentElement.lang = ''
  vi.restoreAllMocks()
})

describe('a problem', () => {
  it.each([
    ['Thai', 'the tag names it', 'en', { locale: 'th' }],
    ['Thai', 'the page is written in it', 'th', {}],
    ['Thai', 'the page is of Thailand', 'th-TH', { locale: 'auto' }],
    ['English', 'the tag names it', 'th', { locale: 'en' }],
    ['English', 'the page is written in another', 'ja', {}],
    ['English', 'the page names none', '', {}],
    ['English', 'nothing that can be read names one', '', { locale: null }],
  ])('is told in %s where %s', async (language, _, lang, value) => {
    document.documentElement.lang = lang
    await reportProblem(trouble, [], [{ from: 'test', value }], chunks)
    expect(warned.join()).toMatch(language === 'Thai' ? /เก่ากว่า/ : /is older than/)
    expect(heard).toEqual([{ ...trouble, message: warned[0]!.replace('[Yinyom] ', '') }])
  })

  it('is told in English where the Thai sentences do not come', async () => {
    document.documentElement.lang = 'th'
    await reportProblem(trouble, [], [], { load: () => Promise.reject(new Error('offline')) })
    expect(warned.join()).toMatch(/is older than/)
  })

  it('is told once', async () => {
    const reported: string[] = []
    await reportProblem(trouble, reported, [], chunks)
    await reportProblem(trouble, reported, [], chunks)
    expect(heard).toHaveLength(1)
  })
})
