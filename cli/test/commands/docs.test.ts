import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { TOOLS } from '../../src/tools.ts'
import { aFolder } from './a-call.ts'

const root = join(import.meta.dirname, '../../..')
const model = (language: string) => readFileSync(join(root, `cli/test/check/fixtures/model.${language}.txt`), 'utf8')

/** The commands of a document, in order; it says itself that `.txt` does for `.docx`. */
function commandsOf(file: string): string[][] {
  const blocks = [...readFileSync(join(root, file), 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)]
  const lines = blocks.flatMap(([, block]) => block!.split('\n').filter((line) => line.startsWith('yinyom ')))
  return lines.map((line) =>
    Array.from(
      line.replaceAll('.docx', '.txt').matchAll(/"([^"]*)"|(\S+)/g),
      ([, quoted, bare]) => quoted ?? bare!,
    ).slice(1),
  )
}

describe('docs/notices.md', () => {
  it('leads from a file to a published notice, command by command', async () => {
    const source = aFolder()
    const site: typeof fetch = (url) =>
      Promise.resolve(new Response(source.read(new URL(url as string).pathname.slice(1))))
    const folder = aFolder({ fetch: site, cwd: source.path }, TOOLS)
    source.write('ประกาศ.txt', model('th'))
    source.write('ประกาศ-2.txt', model('th').replace('ธนาคาร', 'บริษัทขนส่งและธนาคาร'))
    source.write('notice-en.txt', model('en'))
    const commands = commandsOf('docs/notices.md')
    expect(commands.length).toBeGreaterThan(10)
    for (const command of commands) {
      const { code, err } = await folder.call(...command)
      expect([command.join(' '), code, err]).toEqual([command.join(' '), 0, ''])
    }
    expect(source.list('notices')).toEqual([
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
})
