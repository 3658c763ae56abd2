import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkNotice } from '../../src/check/check-notice.ts'
import { importFile } from '../../src/read/import-file.ts'
import { BROKEN, STYLES } from './styles.ts'

/** Errors of a notice as `check` tells them of a draft. */
async function errorsOf(file: string, text: string): Promise<string[]> {
  const read = await importFile(file, new TextEncoder().encode(text))
  if (!read.ok) throw new Error(read.refusal.message.en)
  const findings = checkNotice(read.draft, { editionByPublish: true })
  return [...new Set(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule))]
}

function textOf(file: string): string {
  return readFileSync(new URL(`./fixtures/styles/${file}`, import.meta.url), 'utf8')
}

describe('notices in other styles', () => {
  it.each(STYLES)('have no error where a careful reader finds none: %s', async (file) => {
    expect(await errorsOf(file, textOf(file))).toEqual([])
  })

  it.each(BROKEN.map(([file, words, other, rule]) => ({ file, words, other, rule })))(
    'have an error where something is missing or denied: $file, $rule',
    async ({ file, words, other, rule }) => {
      const whole = textOf(file)
      const text = whole.replace(words, other)
      expect(text).not.toBe(whole)
      expect(await errorsOf(file, text)).toContain(rule)
    },
  )
})
