import { createHash } from 'node:crypto'
import { zipSync } from 'fflate'

export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex')
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Begins as a PNG does. */
export const aPicture = (name: string): Uint8Array =>
  new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...bytesOf(name)])

export interface AnArchive {
  readonly config?: string
  /** Of the banner in Thai. */
  readonly words?: string
  readonly widths?: readonly number[]
  /** Further files, or others in their place. */
  readonly more?: Readonly<Record<string, Uint8Array>>
}

/** An archive as `yinyom evidence` writes it, of one surface in one language. */
export function anArchive({
  config = '{}',
  words = '{"a":1}',
  widths = [390, 1280],
  more = {},
}: AnArchive = {}): Uint8Array {
  const pictures = widths.map((width) => [`pictures/banner-th-${width}.png`, aPicture(`${width}`)] as const)
  return zipSync({
    [`configuration/${sha256Of(config)}.json`]: bytesOf(config),
    'words/banner-th.json': bytesOf(words),
    'index.html': bytesOf('<!doctype html>'),
    ...Object.fromEntries(pictures),
    ...more,
  })
}

/** What a receipt says that was asked with it. */
export const shownBy = ({ config = '{}', words = '{"a":1}' }: AnArchive = {}) => ({
  config_sha256: sha256Of(config),
  content_sha256: sha256Of(words),
})
