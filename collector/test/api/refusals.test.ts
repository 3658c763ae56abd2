import { describe, expect, it } from 'vitest'
import { anApi } from './an-api.ts'

interface Problem {
  readonly detail: string
  readonly errors?: readonly { readonly path: string; readonly found: string; readonly expected: string }[]
}

async function refusalOf(path: string, body: unknown, language?: string): Promise<[Problem, Headers]> {
  const ask = await (await anApi()).as('owner')
  const headers = language === undefined ? {} : { 'accept-language': language }
  const answer = await ask(path, { method: 'PUT', body, headers })
  expect(answer.status).toBe(422)
  return [(await answer.json()) as Problem, answer.headers]
}

const USER = { name: 'Ann', role: 'viewer', sites: '*' }

describe('what the API refuses', () => {
  it.each(['th', 'th-TH,th;q=0.9,en;q=0.5'])('is said in Thai to whoever prefers it: %s', async (language) => {
    const [{ detail, errors }, headers] = await refusalOf('/v1/users/ann', { ...USER, password: 'short' }, language)
    expect(detail).toBe('password ไม่ถูกต้อง ยังไม่มีการเปลี่ยนแปลงใด')
    expect(errors).toEqual([{ path: 'password', found: '"…"', expected: 'อย่างน้อย 12 ตัวอักษร' }])
    expect(headers.get('content-language')).toBe('th')
    expect(headers.get('vary')).toContain('Accept-Language')
  })

  it('is said in Thai of the form of a field, too', async () => {
    const [{ detail, errors }] = await refusalOf('/v1/users/ann', { ...USER, name: 7, nme: 'Ann' }, 'th')
    expect(detail).toBe('คำขอมีที่ผิด 2 แห่ง ยังไม่มีการดำเนินการใด')
    expect(errors).toContainEqual({ path: 'name', found: '7', expected: 'ข้อความไม่เกิน 100 ตัวอักษร' })
    expect(errors).toContainEqual(expect.objectContaining({ path: 'nme', found: 'ชื่อที่ไม่รู้จัก' }))
  })

  it.each([undefined, 'de', 'en,th;q=0.5', ';;;q='])('is said in English to everybody else: %s', async (language) => {
    const [{ detail, errors }, headers] = await refusalOf('/v1/users/ANN', USER, language)
    expect(detail).toBe('login is not valid; nothing was changed.')
    expect(errors).toEqual([{ path: 'login', found: '"ANN"', expected: 'lower-case letters, digits, . _ @ + -' }])
    expect(headers.get('content-language')).toBe('en')
  })

  it('never has a password in it', async () => {
    const [problem] = await refusalOf('/v1/users/ann', { ...USER, password: 'hunter2' })
    expect(JSON.stringify(problem)).not.toContain('hunter2')
  })
})
