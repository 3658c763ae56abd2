import { checkConfig } from '../../../src/config/check-config.ts'
import type { ConfigInput } from '../../../src/config/config-schema.ts'
import { namedIn } from '../../../src/config/name-services.ts'
import { parseKept } from '../../../cli/src/receipt/kept-receipts.ts'
import type { KeptReceipt } from '../../../cli/src/receipt/kept-receipts.ts'

/** Bytes of a file that the page still reads: about a thousand receipts. */
const MOST_BYTES = 5_000_000
/** Receipts that the page checks at once; the command line checks any number. */
const MOST_RECEIPTS = 200

/** Why a file is not used. */
export type FileFault = 'too-large' | 'not-config' | 'faulty-config' | 'ids-in-config'

/** Receipts to check; one that is none stands for a file that holds none. */
export interface GivenReceipts {
  readonly names: readonly string[]
  readonly receipts: readonly KeptReceipt[]
  /** How many there were beyond `MOST_RECEIPTS`. */
  readonly left: number
}

/** What was chosen or dropped. Nothing of it leaves the page. */
export interface GivenFiles {
  readonly receipts?: GivenReceipts
  readonly config?: { readonly name: string; readonly input: ConfigInput }
  readonly fault?: { readonly name: string; readonly fault: FileFault }
}

/** Reads files of both kinds: `as` says what was asked for; what is dropped is told by its content. */
export async function readFiles(files: readonly File[], as: 'receipts' | 'config' | 'any'): Promise<GivenFiles> {
  const large = files.find(({ size }) => size > MOST_BYTES)
  if (large) return { fault: { name: large.name, fault: 'too-large' } }
  const texts = await Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() })))
  const isConfig = ({ text }: { readonly text: string }) => as === 'config' || (as === 'any' && looksLikeConfig(text))
  const [config] = texts.filter(isConfig)
  const others = texts.filter((one) => !isConfig(one))
  return { ...(others.length && { receipts: receiptsOf(others) }), ...(config && readConfig(config.name, config.text)) }
}

function receiptsOf(texts: readonly { readonly name: string; readonly text: string }[]): GivenReceipts {
  const none: readonly KeptReceipt[] = [{ receipt: undefined, proof: undefined }]
  const all = texts.flatMap(({ text }) => parseKept(text) ?? none)
  return {
    names: texts.map(({ name }) => name),
    receipts: all.slice(0, MOST_RECEIPTS),
    left: Math.max(0, all.length - MOST_RECEIPTS),
  }
}

function looksLikeConfig(text: string): boolean {
  const value = parse(text)
  return isObject(value) && !('schema_version' in value) && !('receipt' in value) && !('proof' in value)
}

function readConfig(name: string, text: string): GivenFiles {
  const value = parse(text)
  if (!isObject(value)) return { fault: { name, fault: 'not-config' } }
  const sources = [{ from: name, value }]
  if (namedIn(sources).length) return { fault: { name, fault: 'ids-in-config' } }
  let isFaulty = false
  const { input } = checkConfig(sources, () => void (isFaulty = true))
  return isFaulty ? { fault: { name, fault: 'faulty-config' } } : { config: { name, input } }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
