import { describe, expect, it } from 'vitest'
import { helpOf, helpText } from '../../src/commands/help.ts'
import { COMMANDS } from '../../src/commands/index.ts'
import { SETTINGS } from '../../src/settings.ts'
import { wordsIn } from '../../src/words/words.ts'

const [english, thai] = [wordsIn('en'), wordsIn('th')]
const flagsIn = (text: string) => [...new Set(text.match(/--[a-z][a-z-]*/g))].toSorted()

describe('the help', () => {
  it('names every command and every setting, in either language', () => {
    for (const words of [english, thai]) {
      const text = helpText(words)
      for (const name of ['serve', ...Object.keys(COMMANDS)]) expect(text).toContain(`\n  ${name}`)
      for (const name of SETTINGS) expect(text).toContain(`YINYOM_${name.toUpperCase()}`)
    }
  })

  it.each(Object.keys(COMMANDS))(
    'of %s says what it does, all of its arguments, and an example that uses no other',
    (name) => {
      const { usage, args, example, about } = COMMANDS[name]!
      const text = helpOf(name, english)
      expect(text.split('\n')[0]).toBe(english(about))
      expect(text).toContain(`  yinyom-collector ${name} ${usage}`.trimEnd())
      expect(text).toContain(`  yinyom-collector ${name} ${example}`.trimEnd())
      expect(flagsIn(Object.keys(args).join(' '))).toEqual(flagsIn(usage))
      expect(flagsIn(example).filter((flag) => !flagsIn(usage).includes(flag))).toEqual([])
      const own = helpOf(name, thai).split('\n')
      expect(own).toHaveLength(text.split('\n').length)
      for (const key of Object.values(args)) expect(own.join('\n')).toContain(thai(key))
    },
  )

  it('of serve is there as well', () => {
    expect(helpOf('serve', english)).toContain('yinyom-collector [serve]')
  })
})
