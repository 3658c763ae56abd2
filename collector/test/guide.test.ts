import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { aFolder } from './a-folder.ts'
import { aReceipt } from './a-receipt.ts'
import { freePort, isInstalled } from './deploy/a-proxy.ts'
import { BUILT_COLLECTOR, useBuiltCollector } from './run-collector.ts'

useBuiltCollector()

const guide = (language: string) =>
  readFileSync(join(import.meta.dirname, `../../docs/operating${language}.md`), 'utf8')

/** The commands of the page that a reader types in an empty folder, one fence after another. */
function commandsIn(page: string): string[] {
  return [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, text]) => text!)
}

/** What `npm install` leaves in the folder. */
function install(folder: string): void {
  const bin = join(folder, 'node_modules/.bin')
  mkdirSync(bin, { recursive: true })
  writeFileSync(join(bin, 'yinyom-collector'), `#!/bin/sh\nexec "${process.execPath}" "${BUILT_COLLECTOR}" "$@"\n`)
  chmodSync(join(bin, 'yinyom-collector'), 0o755)
}

/** Runs a script as one shell does; all that it started ends with it. */
async function bash(script: string, folder: string): Promise<{ code: number | null; said: string }> {
  const env = { PATH: process.env.PATH, HOME: folder }
  const child = spawn('bash', ['-euo', 'pipefail', '-c', script], { cwd: folder, env, stdio: 'pipe', detached: true })
  const end = () => {
    try {
      process.kill(-child.pid!, 'SIGKILL')
    } catch {
      // All of them have ended.
    }
  }
  onTestFinished(end)
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => void (said += text))
  // The collector of the page goes on, and keeps the streams open.
  const [code] = (await once(child, 'exit')) as [number | null]
  end()
  return { code, said }
}

describe.skipIf(!isInstalled('bash', ['--version']) || !isInstalled('curl', ['--version']))(
  'the operator’s guide',
  () => {
    it('holds on an empty folder, word by word', async () => {
      const folder = aFolder()
      install(folder)
      const port = await freePort()
      const receipt = join(aFolder(), 'receipt.json')
      writeFileSync(receipt, JSON.stringify(aReceipt()))
      // A visitor answers while the reader reads on.
      const visit = `curl -sf http://127.0.0.1:${port}/v1/receipts -H 'Content-Type: application/json' -d @${receipt} > /dev/null`
      const blocks = commandsIn(guide('')).map((text) =>
        text.includes('yinyom-collector serve &') ? `${text}${visit}\n` : text,
      )
      expect(blocks.length).toBeGreaterThan(15)
      const script = blocks
        .map((text, n) => `echo "== ${n}"\n${text}`)
        .join('')
        .replaceAll('8787', String(port))
      const { code, said } = await bash(`export YINYOM_PORT=${port}\n${script}`, folder)
      expect(code, said).toBe(0)

      const file = JSON.parse(readFileSync(join(folder, 'for-the-visitor.json'), 'utf8')) as { receipts: object[] }
      expect(file.receipts).toHaveLength(1)
      expect(said).toContain('1 receipts would be erased; nothing was.')
      expect(said).toContain('1 receipts were erased.')
      expect(said).toContain('The backup today.sealed of')
      expect(said).toMatch(/entries of \d logs are in .*restored\.sqlite, 0 faults/)
      expect(said).toMatch(/"state":"refused"/)
      expect(said).toMatch(/\d+ ok, \d to look at, 0 to repair/)
      expect(readFileSync(join(folder, 'breach.txt'), 'utf8')).toContain('A laptop with an export')
      expect(readFileSync(join(folder, 'kept/keys.txt'), 'utf8').trim().split('\n')).toHaveLength(2)
      for (const name of ['receipts.csv', 'processing.html', 'keys.txt'])
        expect(existsSync(join(folder, name)), name).toBe(true)
    }, 180_000)

    it('has the same commands in Thai, byte for byte', () => {
      expect(commandsIn(guide('.th'))).toEqual(commandsIn(guide('')))
    })

    it('marks what it cannot run, and calls no command that there is not', async () => {
      const marks = new Set([...guide('').matchAll(/^```sh(.*)$/gm)].map(([, mark]) => mark!.trim()))
      expect([...marks].toSorted()).toEqual(['', 'install', 'others', 'postgres', 'root'])
    })
  },
)
