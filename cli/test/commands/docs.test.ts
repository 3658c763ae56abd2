import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { TOOLS } from '../../src/tools.ts'
import { aFolder } from './a-call.ts'
import type { AFolder } from './a-call.ts'
import { asGoogleDocs, asGoogleDocsPaste, asOdt, asPdf, asWordPress } from './owners-documents.ts'

const root = join(import.meta.dirname, '../../..')
const model = (language: string) => readFileSync(join(root, `cli/test/check/fixtures/model.${language}.txt`), 'utf8')

/** The walks through other documents: the heading, by its place among those of its kind, and what an owner has there. */
const WALKS: readonly (readonly [
  name: string,
  place: number,
  file: string,
  content: () => Promise<string | Uint8Array>,
])[] = [
  ['Google Docs, downloaded', 0, 'ประกาศ.html', async () => asGoogleDocs(model('th'))],
  ['Google Docs, pasted', 0, 'ประกาศ.html', async () => asGoogleDocsPaste(model('th'))],
  ['a WordPress page', 1, 'privacy-policy.html', async () => asWordPress(model('th'))],
  ['a PDF', 2, 'ประกาศ.pdf', () => asPdf(model('th'))],
  ['an OpenDocument text', 3, 'ประกาศ.odt', () => asOdt(model('th'))],
]

/** A page of the docs in three: the walk from Word, the shorter ones, and that with many notices. */
function partsOf(file: string): { readonly word: string; readonly walks: string[]; readonly many: string } {
  const sections = readFileSync(join(root, file), 'utf8').split(/^(?=## )/m)
  const at = sections.findLastIndex((section) => section.includes('\n### '))
  const walks = sections[at]!.split(/^(?=### )/m).slice(1)
  return { word: sections.toSpliced(at, 2).join(''), walks, many: sections[at + 1]! }
}

/** The commands of a text, in order; it says itself that `.txt` does for `.docx`. */
function commandsOf(text: string): string[][] {
  const blocks = [...text.matchAll(/```sh\n([\s\S]*?)```/g)]
  const lines = blocks.flatMap(([, block]) => block!.split('\n').filter((line) => line.startsWith('yinyom ')))
  return lines.map((line) =>
    Array.from(
      line.replaceAll('.docx', '.txt').matchAll(/"([^"]*)"|(\S+)/g),
      ([, quoted, bare]) => quoted ?? bare!,
    ).slice(1),
  )
}

async function follow(folder: AFolder, commands: readonly string[][]): Promise<void> {
  for (const command of commands) {
    const { code, out, err } = await folder.call(...command)
    expect([command.join(' '), code, err, code ? out : '']).toEqual([command.join(' '), 0, '', ''])
  }
}

/** A folder that is served as the site. */
function aSite(): AFolder {
  const source = aFolder()
  const site: typeof fetch = (url) =>
    Promise.resolve(new Response(source.read(new URL(url as string).pathname.slice(1))))
  return { ...source, call: aFolder({ fetch: site, cwd: source.path }, TOOLS).call }
}

describe.each(['docs/notices.md', 'docs/notices.th.md'])('%s', (page) => {
  const { word, walks, many } = partsOf(page)

  it('leads from a file to a published notice, command by command', async () => {
    const folder = aSite()
    folder.write('ประกาศ.txt', model('th'))
    folder.write('ประกาศ-2.txt', model('th').replace('ธนาคาร', 'บริษัทขนส่งและธนาคาร'))
    folder.write('notice-en.txt', model('en'))
    folder.write('both.txt', `${model('th')}\n\n${model('en')}`)
    const commands = commandsOf(word)
    expect(commands.length).toBeGreaterThan(10)
    await follow(folder, commands)
    expect(folder.list('notices')).toEqual([
      'in-force.privacy.en.html',
      'in-force.privacy.th.html',
      'notice.css',
      'notices.json',
      'privacy-1.0.0.en.html',
      'privacy-1.0.0.en.json',
      'privacy-1.0.0.th.html',
      'privacy-1.0.0.th.json',
      'privacy-1.1.0.th.html',
      'privacy-1.1.0.th.json',
    ])
    expect(
      (await folder.call('notice', 'diff', 'notices/privacy-1.0.0.th.json', 'notices/privacy-1.1.0.th.json')).out,
    ).toContain('material')
  })

  it('has a walk for each of the other documents', () => {
    expect(walks.map((_, at) => at)).toEqual([...new Set(WALKS.map(([, place]) => place))])
  })

  it.each(WALKS)('leads from %s to the notice that its owner wrote', async (_, place, file, content) => {
    const folder = aSite()
    folder.write(file, await content())
    const commands = commandsOf(walks[place]!)
    expect(commands.length).toBeGreaterThan(3)
    await follow(folder, [commandsOf(word)[0]!, ...commands])
    const published = folder.read('notices/in-force.privacy.th.html')
    expect(published).toContain('<h1>ประกาศความเป็นส่วนตัว</h1>')
    expect(published).toContain('ผู้ควบคุมข้อมูลส่วนบุคคล</h2>')
    expect(published).toContain('อีเมลสำหรับรับจดหมาย')
    expect(published).not.toContain('สั่งขนม</')
  })

  it('leads from a folder of documents to a notice for each', async () => {
    const folder = aSite()
    mkdirSync(join(folder.path, 'sources'))
    folder.write('sources/hr.txt', model('th'))
    folder.write('sources/shop.txt', model('th').replace('ประกาศความเป็นส่วนตัว', 'ประกาศความเป็นส่วนตัวของร้าน'))
    await follow(folder, [commandsOf(word)[0]!, ...commandsOf(many)])
    expect(folder.list('notices').filter((name) => name.startsWith('in-force'))).toEqual([
      'in-force.hr.th.html',
      'in-force.shop.th.html',
    ])
  })
})
