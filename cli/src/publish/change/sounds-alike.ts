/** Consonants of both scripts by how they sound to a Thai who writes a foreign name; the rest is not heard. */
const SOUNDS: readonly (readonly [sound: string, letters: string])[] = [
  ['k', 'กขคฆckgqx'],
  ['s', 'จฉชซฌศษสszj'],
  ['t', 'ดฎตฏทฑถฐธtd'],
  ['p', 'บปผพภฝฟbpfv'],
  ['m', 'มm'],
  ['n', 'นณญงn'],
  ['l', 'รลฬrl'],
  ['w', 'วw'],
]
const SOUND_OF = new Map(
  SOUNDS.flatMap(([sound, letters]) => Array.from(letters, (letter) => [letter, sound] as const)),
)
/** Letters that are written and not spoken. */
const SILENT = /[ก-ฮ][ิุ]?์/g
const SOFT_C = /c(?=[eiy])/g
/** With fewer sounds a name is like too many. */
const FEWEST = 2

/**
 * How much of a name in Thai letters sounds otherwise than one in Latin letters, 0 to 1: near 0 for กูเกิลไฟร์สโตร์ and
 * Google Firestore.
 */
export function soundsUnlike(thai: string, latin: string): number {
  const [one, other] = [soundsOf(thai.replace(SILENT, '')), soundsOf(latin.toLowerCase().replace(SOFT_C, 's'))]
  if (Math.min(one.length, other.length) < FEWEST) return 1
  return distance(one, other) / Math.max(one.length, other.length)
}

/** Doubled sounds are heard once. */
function soundsOf(word: string): string {
  return Array.from(word.toLowerCase(), (letter) => SOUND_OF.get(letter) ?? '')
    .join('')
    .replace(/(.)\1+/g, '$1')
}

function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let x = 1; x <= one.length; x++) {
    const next = [x]
    for (let y = 1; y <= other.length; y++) {
      const same = one[x - 1] === other[y - 1] ? 0 : 1
      next.push(Math.min(row[y]! + 1, next[y - 1]! + 1, row[y - 1]! + same))
    }
    row = next
  }
  return row.at(-1)!
}
