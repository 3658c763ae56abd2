import { describe, expect, it } from 'vitest'
import { readCode, sourceFiles } from './fixtures/read-imports.ts'

/**
 * What Prototype.js, MooTools and their like replace in every page that has them, with other meanings. What ships does
 * without, outside the files that are made to live with it.
 */
const REPLACED: readonly { readonly name: string; readonly found: RegExp; readonly but?: readonly string[] }[] = [
  { name: 'Array.from, whose second argument they ignore: spread and map', found: /\bArray\.from\(/ },
  { name: 'reduce and reduceRight of arrays: a loop, or map and join', found: /\.reduce(Right)?\(/ },
  { name: 'entries() of arrays: forEach, or a loop over what is asked', found: /\.entries\(\)/ },
  {
    name: 'JSON.stringify, which asks their toJSON: toJson',
    found: /\bJSON\.stringify\b/,
    but: ['src/model/json.ts', 'src/model/jcs.ts'],
  },
]

describe('what ships does without what old libraries replace', () => {
  it.each(REPLACED)('$name', ({ found, but }) => {
    const files = sourceFiles('src').filter((file) => !but?.includes(file) && found.test(readCode(file)))
    expect(files).toEqual([])
  })

  /** What came after Chrome 93, Firefox 98 and Safari 15.4, which the README promises; `at` and `Object.hasOwn` are older. */
  it('what older browsers lack', () => {
    const late =
      /\.(toSorted|toReversed|toSpliced|with|findLast|findLastIndex|isWellFormed|toWellFormed)\(|\b(Object|Map)\.groupBy\b|Promise\.withResolvers|\bstructuredClone\b|AbortSignal\.(any|timeout)\(|Array\.fromAsync/
    expect(sourceFiles('src').filter((file) => late.test(readCode(file)))).toEqual([])
  })

  it('the exception is used', () => {
    expect(readCode('src/model/json.ts')).toMatch(/JSON\.stringify/)
  })
})
