import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { aReceipt } from '../../collector/test/a-receipt.ts'
import { emptyFolder, installAll, packAll, run } from './installed-packages.ts'
import { useSite } from './use-site.ts'

const TSC = join(import.meta.dirname, '../../node_modules/typescript/bin/tsc')

const CONSUMER = `import { createConsent } from 'yinyom'
import type { ConfigInput, ConsentReceipt, Yinyom, YinyomEvents } from 'yinyom'
import { readConsent } from 'yinyom/server'
import type { ServerConsent } from 'yinyom/server'
import { proveShown } from 'yinyom/proof'

const config: ConfigInput = { categories: ['necessary', { id: 'analytics', name: { th: 'สถิติ' } }], validDays: 90 }
const consent: Yinyom = createConsent(config, { url: '/yinyom.json' })
const onPrompt = ({ reasons }: YinyomEvents['yinyom:prompt']): number => reasons.length
export const answer: ServerConsent = readConsent('yinyom=')
export const isProved = (receipt: ConsentReceipt): boolean | undefined => proveShown(config, receipt)?.matches
export const granted: Promise<void> = consent.when('analytics')
export const size: number = onPrompt({ reasons: ['never-asked'] })
export const version: string = window.Yinyom.version
window.yinyomConfig = { locale: 'en' }
;(window.yinyomQueue ||= []).push((queued) => void queued.when('analytics'))
addEventListener('yinyom:decision', ({ detail }) => void detail.choices['analytics'])
addEventListener('yinyom:receipt', ({ detail }) => void detail.id.length)
// @ts-expect-error -- a field that the event has not
addEventListener('yinyom:receipt', ({ detail }) => void detail.choices)
// @ts-expect-error -- a key of the configuration that there is not
window.yinyomConfig = { langauge: 'th' }
// @ts-expect-error -- the id of a layout that there is not
export const wrong: ConfigInput = { ui: { layout: 'carousel' } }
// @ts-expect-error -- a method that there is not
consent.acceptSome()
`

let folder = ''
beforeAll(async () => {
  folder = emptyFolder()
  await installAll(folder, await packAll(folder))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const installed = (name: string) => join(folder, 'node_modules', name)

describe('yinyom, packed and installed', () => {
  it('can be imported by its three entries on a server', async () => {
    const code = `
      import { createConsent } from 'yinyom'
      import { readConsent } from 'yinyom/server'
      import { proveShown } from 'yinyom/proof'
      console.log(typeof createConsent, readConsent('').status, typeof proveShown)`
    writeFileSync(join(folder, 'import.mjs'), code)
    expect(await run(folder, process.execPath, ['import.mjs'])).toBe('function unset function\n')
  })

  it.each([
    ['a bundler', { module: 'esnext', moduleResolution: 'bundler' }],
    ['Node', { module: 'nodenext', moduleResolution: 'nodenext' }],
  ])('declares its types for the compiler that resolves like %s', async (_name, resolution) => {
    writeFileSync(join(folder, 'consumer.ts'), CONSUMER)
    // The declarations themselves are checked, too, without types of Node or of a test runner.
    const compilerOptions = { ...resolution, target: 'es2022', lib: ['es2023', 'dom'], types: [], strict: true }
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: { ...compilerOptions, noEmit: true, skipLibCheck: false },
        files: ['consumer.ts'],
      }),
    )
    expect(await run(folder, process.execPath, [TSC, '-p', '.'])).toBe('')
  })

  it('declares what its entries export and nothing else', () => {
    const files = readdirSync(join(installed('yinyom'), 'dist/npm'), { recursive: true, encoding: 'utf8' })
    const declared = files.filter((file) => file.endsWith('.d.ts')).map((file) => file.replaceAll('\\', '/'))
    expect(declared.filter((file) => !file.startsWith('types/')).sort()).toEqual([
      'index.d.ts',
      'proof.d.ts',
      'server.d.ts',
    ])
    const text = declared.map((file) => readFileSync(join(installed('yinyom'), 'dist/npm', file), 'utf8')).join('\n')
    expect(text).not.toMatch(/\b(Actor|PagePorts|Chunks|ChunkModules|Outbox|startConsent|createPage)\b/)
  })

  it('brings the files of the tag, its schemas and the licences of what is bundled', () => {
    const wanted = ['yinyom.js', 'yinyom.all.js', 'yinyom.schema.json', 'THIRD-PARTY.txt']
    expect(wanted.filter((file) => !existsSync(join(installed('yinyom'), 'dist', file)))).toEqual([])
    expect(existsSync(join(installed('yinyom'), 'src'))).toBe(false)
  })
})

describe('yinyom-catalogue, packed and installed', () => {
  it('recognises, marks, and holds its services as data', async () => {
    const code = `
      import { SERVICES, createMatcher } from 'yinyom-catalogue'
      import { markHtml } from 'yinyom-catalogue/mark'
      import services from 'yinyom-catalogue/services.json' with { type: 'json' }
      const address = 'https://www.googletagmanager.com/gtag/js?id=G-A'
      console.log(createMatcher(SERVICES).request(address).id, services.length === SERVICES.length)
      console.log(markHtml('<script src="' + address + '"></script>').marks.length)`
    writeFileSync(join(folder, 'catalogue.mjs'), code)
    expect(await run(folder, process.execPath, ['--no-warnings', 'catalogue.mjs'])).toBe('ga4 true\n1\n')
  })

  it('declares its types', async () => {
    const code = `import { createMarking } from 'yinyom-catalogue/mark'
import { createMatcher, SERVICES } from 'yinyom-catalogue'
export const id: string | undefined = createMatcher(SERVICES).request('https://a.example')?.id
export const marked: Response = createMarking({ services: [] }).response(new Response(''))
// @ts-expect-error -- a page is a text
createMarking().html(7)
`
    writeFileSync(join(folder, 'catalogue.ts'), code)
    const options = [
      '--ignoreConfig',
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--lib',
      'es2023,dom',
      '--skipLibCheck',
    ]
    expect(await run(folder, process.execPath, [TSC, ...options, 'catalogue.ts'])).toBe('')
  })
})

describe('yinyom-cli, packed and installed', () => {
  it('says what it can do', async () => {
    expect(await run(folder, 'npx', ['--no-install', 'yinyom', '--lang', 'en', '--help'])).toMatch(
      /\bnotice\b[\s\S]*\bsnippet\b/,
    )
  })

  it('brings the files of the tag, and puts them and the tag into a site, which then asks', async () => {
    const site = join(folder, 'www')
    mkdirSync(site)
    const marked = `<script type="text/plain" data-category="analytics">window.demoLog = ['analytics']</script>`
    writeFileSync(join(site, 'index.html'), `<!doctype html><head><title>a</title></head><body>${marked}</body>`)
    const said = await run(folder, 'npx', ['--no-install', 'yinyom', 'init', 'www', '--yes', '--json'])
    expect(JSON.parse(said)).toMatchObject({ ok: true, written: true, pages: [{ path: 'index.html' }] })
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain('<script src="/yinyom/yinyom.js" defer></script>')
    const first = readFileSync(join(site, 'yinyom/yinyom.js'), 'utf8')
    expect(first).toBe(readFileSync(join(installed('yinyom'), 'dist/yinyom.js'), 'utf8'))
    const [, chunks] = /(chunks\/[0-9a-f]{6})/.exec(first)!
    expect(existsSync(join(site, 'yinyom', chunks!, 'act.js'))).toBe(true)
    await useSite(site)
  })

  it('imports a notice of each kind of file that needs a package', async () => {
    writeFileSync(join(folder, 'notice.html'), '<h1>ประกาศความเป็นส่วนตัว</h1><p>เราเก็บชื่อและอีเมลของท่าน</p>')
    writeFileSync(join(folder, 'notice.md'), '# ประกาศความเป็นส่วนตัว\n\n| ข้อมูล | เพื่อ |\n|---|---|\n| อีเมล | ตอบคำถาม |\n')
    const word = join(import.meta.dirname, '../../cli/test/read/fixtures/model.pandoc.docx')
    copyFileSync(word, join(folder, 'notice.docx'))
    for (const file of ['notice.html', 'notice.md', 'notice.docx']) {
      const said = await run(folder, 'npx', ['--no-install', 'yinyom', 'notice', 'import', file, '--force', '--json'])
      expect(JSON.parse(said)).toMatchObject({ files: [{ file, ok: true }] })
    }
  })
})

describe('yinyom-collector, packed and installed', () => {
  it('starts, takes a receipt and answers 201', async () => {
    const bin = join(installed('.bin'), process.platform === 'win32' ? 'yinyom-collector.cmd' : 'yinyom-collector')
    const child = spawn(bin, [], {
      cwd: folder,
      env: { ...process.env, YINYOM_PORT: '0', YINYOM_DB: join(folder, 'receipts.sqlite') },
      shell: process.platform === 'win32',
    })
    onTestFinished(() => void child.kill('SIGKILL'))
    const url = await new Promise<string>((resolve, reject) => {
      let said = ''
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (text: string) => {
          said += text
          const [, found] = /listens on (\S+)\n/.exec(said) ?? []
          if (found) resolve(found)
        })
      }
      child.on('error', reject).on('exit', () => reject(new Error(`The collector has ended: ${said}`)))
    })
    const response = await fetch(`${url}/v1/receipts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(aReceipt()),
    })
    expect(response.status).toBe(201)
    expect(existsSync(join(folder, 'receipts.sqlite'))).toBe(true)
  })
})
