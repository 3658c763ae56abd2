import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import en from '../../src/words/en.json'
import th from '../../src/words/th.json'
import { pickLanguage, remarkOf, WordedError, wordsIn } from '../../src/words/words.ts'

const src = join(import.meta.dirname, '../../src')
const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => [name, readFileSync(join(src, name), 'utf8')] as const)
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).toSorted()
/** Lines that are made of values alone, and lists of names. */
const WORDLESS =
  /^(plain|copy\.fault|verify\.(progress|faultOf)|(audit|site|user)\.row|stats\.(day|answer)|doctor\.sqlite|\w+\.(refused|fault|faultWith|verdict))$/

describe('the words of the collector', () => {
  it('are the same sentences in both languages, in the same order', () => {
    expect(Object.keys(th)).toEqual(Object.keys(en))
  })

  it.each(Object.keys(en) as (keyof typeof en)[])('have the same values in both languages: %s', (key) => {
    expect(placeholders(th[key])).toEqual(placeholders(en[key]))
    if (!WORDLESS.test(key)) expect(th[key]).toMatch(/[ก-ฮ]/)
    expect(en[key]).not.toMatch(/[ก-ฮ]/)
  })

  it('are all used: no sentence is left behind by the code that said it', () => {
    const all = code.map(([, text]) => text).join('\n')
    const families = [...all.matchAll(/`([a-z]+)\.\$\{/g)].map(([, name]) => name!)
    const unused = Object.keys(en).filter((key) => !all.includes(`'${key}'`) && !families.includes(key.split('.')[0]!))
    expect(unused).toEqual([])
  })

  it('are where the commands say something: none has a sentence of its own', () => {
    const own = /\bsay\(\s*[`'"](?!\$\{)|new UsageError\(\s*`|new UsageError\(\s*['"][^'"]* /
    expect(code.filter(([, text]) => own.test(text)).map(([name]) => name)).toEqual([])
  })
})

describe('wordsIn', () => {
  it('puts the values into the sentence, and leaves a name that has none', () => {
    expect(wordsIn('en')('erase.done', { count: 3 })).toBe('3 receipts were erased.')
    expect(wordsIn('th')('erase.done', { count: 3 })).toBe('ลบหลักฐานแล้ว 3 ชิ้น')
    expect(wordsIn('en')('erase.done')).toContain('{count}')
    // A value is said as it is, also where it looks like a placeholder.
    expect(wordsIn('en')('access.done', { count: '{path}', path: '$&' })).toBe('{path} receipts are in $&')
  })
})

describe('pickLanguage', () => {
  it.each([
    [{}, 'en'],
    [{ LANG: 'th_TH.UTF-8' }, 'th'],
    [{ LC_ALL: 'C', LANG: 'th_TH.UTF-8' }, 'en'],
    [{ YINYOM_LANG: 'th', LC_ALL: 'C' }, 'th'],
    [{ YINYOM_LANG: 'en', LANG: 'th_TH.UTF-8' }, 'en'],
    [{ YINYOM_LANG: '', LANG: 'th' }, 'th'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
  ])('of %j is %s', (env, language) => {
    expect(pickLanguage(env)).toBe(language)
  })
})

describe('a WordedError', () => {
  it('is English as a message, and the operator’s language where it is said', () => {
    const error = new WordedError('restore.noFile', { path: 'a.sqlite' })
    expect(error.message).toBe('There is no file a.sqlite: name a backup.')
    expect(remarkOf(error, wordsIn('th'))).toBe('ไม่มีไฟล์ a.sqlite โปรดระบุไฟล์ข้อมูลสำรอง')
    expect(remarkOf(new Error('broken'), wordsIn('th'))).toBe('broken')
  })
})
