import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isSiteToken } from '../../src/provenance/site-token.ts'
import { aFolder } from '../a-folder.ts'

const PAGE = readFileSync(join(import.meta.dirname, '../../../docs/grades.md'), 'utf8')
const snippet = (language: string) => new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(PAGE)![1]!

/** A folder with the program of the documentation and the key that its command makes. */
function aServer(name: string, language: string): string {
  const folder = aFolder()
  writeFileSync(join(folder, name), snippet(language))
  execFileSync('sh', ['-c', /openssl .*/.exec(PAGE)![0]], { cwd: folder })
  return folder
}

const run = (cwd: string, command: string, ...args: string[]) => execFileSync(command, args, { cwd, encoding: 'utf8' })
const EXPECTED = { site: 'main', origin: 'https://www.example.co.th' }
const hasSodium = spawnSync('php', ['-r', 'exit(extension_loaded("sodium") ? 0 : 1);']).status === 0

describe('the programs of docs/grades.md make tokens that the collector takes', () => {
  it.skipIf(!hasSodium)('in PHP (needs php-cli with sodium)', () => {
    const folder = aServer('token.php', 'php')
    const key = run(folder, 'php', 'token.php').trim()
    const token = run(folder, 'php', '-r', 'ob_start(); require "token.php"; ob_end_clean(); echo yinyom_token();')
    expect(isSiteToken(token, { ...EXPECTED, key, now: Date.now() })).toBe(true)
    expect(isSiteToken(token, { ...EXPECTED, key, now: Date.now() + 301_000 })).toBe(false)
  })

  it('in Node.js', () => {
    const folder = aServer('token.mjs', 'js')
    const key = run(folder, process.execPath, 'token.mjs').trim()
    const script = 'import { yinyomToken } from "./token.mjs"; console.log(yinyomToken())'
    const token = run(folder, process.execPath, '--input-type=module', '-e', script).trim().split('\n').at(-1)!
    expect(isSiteToken(token, { ...EXPECTED, key, now: Date.now() })).toBe(true)
  })
})
