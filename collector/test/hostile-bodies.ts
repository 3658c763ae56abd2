import { aReceipt } from './a-receipt.ts'

/** Whole numbers from 0 to below `below`, the same for the same seed. */
export type Dice = (below: number) => number

/** Mulberry32. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const TEXTS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\u001B[2J',
  '\u202Egnp.exe',
  '\uFEFF',
  '\uFFFF',
  '\u{10FFFF}',
  '\u2028',
  'ก'.repeat(100),
  'x'.repeat(5000),
  `'; DROP TABLE receipts; --`,
  `' OR '1'='1`,
  '$1',
  '%s%n',
  '{{7*7}}',
  '=HYPERLINK("http://evil.example","x")',
  "+1+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  'https://www.example.co.th/#yinyom',
  'http://[',
  'https://user:pass@example.co.th/',
  '../../etc/passwd',
  '2026-02-30T00:00:00.000Z',
  '2026-06-01T02:03:04.000Z',
  '0000-00-00T00:00:00.000Z',
  '+012026-06-01T00:00:00.000Z',
  'given',
  'always_on',
  'withdraw',
  'allow_once',
  'guardian',
  'unknown',
  '__proto__',
  'constructor',
  'anon:0123456789012345678901',
  '0'.repeat(64),
]
const VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1,
  2,
  1.5,
  2 ** 31,
  2 ** 53,
  1e21,
  [],
  {},
  [[]],
  [null],
  { a: 1 },
]
const KEYS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  'ip',
  'email',
  'a\u0000',
  'x'.repeat(300),
  'then',
  'length',
]
/** Put in the place of a number in the text. */
const NUMBERS = [
  '1e999',
  '-1e999',
  '9007199254740993',
  '1e-999',
  '-0',
  '1.0',
  '10E-1',
  '0x1',
  '01',
  '.5',
  'NaN',
  '1'.repeat(400),
]
const SCRAPS = [
  '\\ud800',
  '\\udc00\\ud800',
  '\u0000',
  '\\u0000',
  '\uFEFF',
  '//',
  '/**/',
  ',',
  ',,',
  '}',
  ']',
  '"',
  '\\',
  '[',
  '{',
  ':',
  'null',
  '\u00A0',
  '\t\r\n ',
]

type Node = Record<string, unknown> | unknown[]
interface Spot {
  readonly holder: Node
  readonly key: string
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

function spotsIn(value: unknown): Spot[] {
  if (!isNode(value)) return []
  return Object.keys(value).flatMap((key) => [
    { holder: value, key },
    ...spotsIn((value as Record<string, unknown>)[key]),
  ])
}

const read = ({ holder, key }: Spot) => (holder as Record<string, unknown>)[key]
/** As JSON.parse does it: `__proto__` is a key like others. */
function write({ holder, key }: Spot, value: unknown): void {
  if (Array.isArray(holder) && !/^\d+$/.test(key)) return
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true })
}

/** One change that knows what it changes. */
function mutate(whole: Node, dice: Dice): void {
  const spots = spotsIn(whole)
  const pick = <T>(list: readonly T[]) => list[dice(list.length)]!
  if (spots.length === 0) return
  const spot = pick(spots)
  const hostile = () => (dice(3) > 0 ? pick(TEXTS) : structuredClone(pick(VALUES)))
  switch (dice(8)) {
    case 0:
      if (Array.isArray(spot.holder)) spot.holder.splice(Number(spot.key), 1)
      else delete spot.holder[spot.key]
      return
    case 1:
      return write({ holder: pick(spots.map(read).filter(isNode).concat([whole])), key: pick(KEYS) }, hostile())
    case 2:
      return write(spot, structuredClone(read(pick(spots))))
    case 3:
      return write(
        spot,
        Array.from({ length: dice(5) ? 3 : 200 }, () => structuredClone(read(spot))),
      )
    default: {
      // Texts are where most can be hidden.
      const texts = spots.filter((one) => typeof read(one) === 'string')
      return write(dice(2) && texts.length ? pick(texts) : spot, hostile())
    }
  }
}

/** The same in other words: order of keys, space, escapes. */
function reworded(value: unknown, dice: Dice): string {
  if (typeof value === 'string' && dice(20) === 0)
    return `"${[...value].map((sign) => [...Array(sign.length).keys()].map((at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')).join('')}"`
  if (!isNode(value)) return JSON.stringify(value)
  const space = () => ['', '', ' ', '\n', '\t'][dice(5)]
  if (Array.isArray(value)) return `[${space()}${value.map((one) => reworded(one, dice)).join(`${space()},`)}]`
  const keys = Object.keys(value).toSorted(() => dice(3) - 1)
  return `{${keys.map((key) => `${space()}${JSON.stringify(key)}${space()}:${space()}${reworded(value[key], dice)}`).join(',')}${space()}}`
}

/** One change of the text. */
function distort(text: string, other: string, dice: Dice): string {
  const at = dice(text.length + 1)
  const scrap = SCRAPS[dice(SCRAPS.length)]!
  switch (dice(9)) {
    case 0:
      return text.slice(0, at)
    case 1:
      return text.slice(0, at) + other.slice(dice(other.length + 1))
    case 2:
      return text.slice(0, at) + scrap + text.slice(at)
    case 3:
      return text.replaceAll(/:\s*\d+\b/g, (found) => (dice(2) ? `:${NUMBERS[dice(NUMBERS.length)]!}` : found))
    case 4:
      // A key twice in one object.
      return text.replace(
        /[{,]\s*("[a-z_]+"):/,
        (found, key: string) => `${found[0]!}${key}:${dice(2) ? '1' : 'null'},${key}:`,
      )
    case 5:
      return text + [' ', '\n', '\u0000', 'x', '{}', ','][dice(6)]!
    case 6:
      return `${'['.repeat(dice(40))}${text}${']'.repeat(dice(40))}`
    case 7:
      return text.replaceAll(/"[^"\\]{3,}"/g, (found) => (dice(12) ? found : `${found.slice(0, -1)}${scrap}"`))
    default:
      return text.slice(0, at) + text.slice(dice(text.length + 1))
  }
}

/** The `n`th body: a receipt, or several, as it should be or changed in some way, or nothing of the kind. */
export function hostileBody(n: number, dice: Dice): Uint8Array {
  // An id comes again now and then, with the same content or other.
  const one = (): Node => structuredClone(aReceipt(dice(6) ? 1000 + n * 8 + dice(8) : dice(60))) as unknown as Node
  const whole = dice(5) ? one() : Array.from({ length: dice(30) ? dice(4) : 52 }, one)
  for (let changes = [0, 1, 1, 1, 2, 5][dice(6)]!; changes > 0; changes--) mutate(whole, dice)
  let text = dice(3) ? JSON.stringify(whole) : reworded(whole, dice)
  if (dice(3) === 0) text = distort(text, JSON.stringify(one()), dice)
  const bytes = Buffer.from(text)
  if (dice(15) === 0)
    for (let left = dice(4) + 1; left > 0 && bytes.length; left--) bytes[dice(bytes.length)] = dice(256)
  return dice(40) ? new Uint8Array(bytes) : Uint8Array.from({ length: dice(2000) }, () => dice(256))
}
