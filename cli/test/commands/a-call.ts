import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Io } from '../../src/commands/io.ts'
import { run } from '../../src/run.ts'
import type { Finding } from '../../src/check/finding.ts'
import { TOOLS } from '../../src/tools.ts'
import type { Tools } from '../../src/tools.ts'

export interface Called {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** A folder of its own, and the command line called in it. */
export interface AFolder {
  readonly path: string
  readonly call: (...argv: readonly string[]) => Promise<Called>
  readonly write: (name: string, content: string | Uint8Array) => void
  readonly read: (name: string) => string
  readonly list: (name?: string) => string[]
}

/** Noon of 1 May 2026 in Thailand. */
export const NOW = Date.parse('2026-05-01T05:00:00Z')

/** The parts as they are, but for a check that finds nothing, on a machine without a browser and without a network. */
export const CONTENT: Tools = {
  ...TOOLS,
  checkNotice: () => [],
  openBrowsing: () => Promise.reject(Object.assign(new Error('none'), { name: 'NoBrowserError' })),
  takePictures: () => Promise.reject(Object.assign(new Error('none'), { name: 'NoBrowserError' })),
  cnameOf: async () => [],
}

export function aFinding(change: Partial<Finding> = {}): Finding {
  const words = (th: string, en: string) => ({ th, en })
  return {
    rule: 'retention-missing',
    law: '23(3)',
    severity: 'error',
    sure: 'certain',
    message: words('ไม่บอกระยะเวลาเก็บ', 'It does not say how long.'),
    why: words('กฎหมายกำหนด', 'The law asks for it.'),
    remedy: words('โปรดเพิ่ม', 'Add it.'),
    ...change,
  }
}

export function aFolder(io: Partial<Io> = {}, tools: Tools = CONTENT): AFolder {
  const path = mkdtempSync(join(tmpdir(), 'yinyom-cli-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return {
    path,
    call: async (...argv) => {
      let [out, err] = ['', '']
      const code = await run(
        argv,
        {
          cwd: path,
          env: {},
          out: (text) => void (out += typeof text === 'string' ? text : Buffer.from(text).toString()),
          err: (text) => void (err += text),
          interactive: false,
          ask: () => Promise.reject(new Error('nobody is there')),
          readInput: async () => Buffer.alloc(0),
          now: () => NOW,
          tagFolder: join(path, 'no-tag'),
          fetch: () => Promise.reject(new Error('no network')),
          ...io,
        },
        tools,
      )
      return { code, out, err }
    },
    write: (name, content) => writeFileSync(join(path, name), content),
    read: (name) => readFileSync(join(path, name), 'utf8'),
    list: (name = '.') => readdirSync(join(path, name)).sort(),
  }
}

/** A notice as its owner has it. */
export const TEXT = `ประกาศความเป็นส่วนตัว

ข้อ ๑ ข้อมูลที่เก็บ
เทศบาลเก็บชื่อและอีเมลของท่าน

ข้อ ๒ ผู้รับข้อมูล
เทศบาลไม่เปิดเผยข้อมูลของท่านแก่ผู้ใด
`
export const CHANGED = TEXT.replace('ไม่เปิดเผยข้อมูลของท่านแก่ผู้ใด', 'เปิดเผยข้อมูลของท่านแก่บริษัทโฆษณา')
