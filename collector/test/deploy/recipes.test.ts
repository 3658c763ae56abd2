import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aFolder } from '../a-folder.ts'
import { isInstalled } from './a-proxy.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** The unit where Node is on this machine, and a program that is there. */
function unit(): string {
  const path = join(aFolder(), 'yinyom-collector.service')
  const text = read('deploy/yinyom-collector.service')
  const here = text.replace(/^ExecStart=.*$/m, `ExecStart=${process.execPath} ${join(root, 'package.json')}`)
  expect(here).not.toBe(text)
  writeFileSync(path, here)
  return path
}

describe.skipIf(!isInstalled('systemd-analyze', ['--version']))('the systemd unit', () => {
  it('has nothing that systemd does not know', () => {
    const { status, stdout, stderr } = spawnSync('systemd-analyze', ['verify', unit()], { encoding: 'utf8' })
    expect([status, `${stdout}${stderr}`]).toEqual([0, ''])
  })

  it('leaves a service little that it could harm', () => {
    const args = ['security', '--offline=true', '--threshold=20', unit()]
    const { status, stdout } = spawnSync('systemd-analyze', args, { encoding: 'utf8' })
    expect([status, stdout]).toEqual([0, expect.stringContaining('Overall exposure level')])
  })
})

describe('the recipes', () => {
  it('of the container start what the package ships, of the version that it has', () => {
    const { version, bin } = JSON.parse(read('package.json')) as { version: string; bin: Record<string, string> }
    const text = read('deploy/Containerfile')
    expect(text).toContain(`yinyom-collector@${version}`)
    const path = `node_modules/yinyom-collector/${bin['yinyom-collector']!.replace('./', '')}`
    expect(text).toContain(path)
    expect(read('deploy/yinyom-collector.service')).toContain(path)
  })

  it.each(['nginx.conf', 'Caddyfile', 'yinyom-collector.service', 'Containerfile'])(
    'stand in the guide, byte for byte: %s',
    (name) => {
      for (const language of ['', '.th'])
        expect(read(`../docs/operating${language}.md`)).toContain(`\n${read(`deploy/${name}`)}\`\`\`\n`)
    },
  )
})
