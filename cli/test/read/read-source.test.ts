import { afterEach, describe, expect, it, vi } from 'vitest'

const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('the reader of a file', () => {
  afterEach(() => {
    vi.doUnmock('../../src/read/read-html.ts')
    vi.resetModules()
  })

  it.each([
    ['notice.txt', 'ประกาศ', 'text'],
    ['notice.md', '# ประกาศ', 'markdown'],
    ['notice.md', '<!doctype html><h1>ประกาศ</h1>', 'html'],
    ['notice.html', '<h1>ประกาศ</h1>', 'html'],
  ])('is chosen for %s by what %s begins with', async (name, text, format) => {
    const { readSource } = await import('../../src/read/read-source.ts')
    expect(await readSource(name, bytesOf(text))).toMatchObject({ format })
  })

  it('is no fault of the file where it cannot be loaded', async () => {
    vi.doMock('../../src/read/read-html.ts', () => {
      throw new Error('the network has gone')
    })
    const { readSource, loadReaders } = await import('../../src/read/read-source.ts')
    await expect(readSource('notice.html', bytesOf('<h1>ประกาศ</h1>'))).rejects.toThrow()
    await expect(loadReaders()).rejects.toThrow()
  })

  it('that gives up on a file refuses it', async () => {
    vi.doMock('../../src/read/read-html.ts', () => ({
      readHtml: () => {
        throw new RangeError('Maximum call stack size exceeded')
      },
    }))
    const { readSource } = await import('../../src/read/read-source.ts')
    expect(await readSource('notice.html', bytesOf('<h1>ประกาศ</h1>'))).toMatchObject({ code: 'too-deep' })
  })
})
