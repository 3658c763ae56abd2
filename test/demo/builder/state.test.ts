import { describe, expect, it } from 'vitest'
import { readFile } from '../../../demo/src/builder/read-file.ts'
import { moveService, searchServices } from '../../../demo/src/builder/services.ts'
import { decodeState, encodeState, withKey, withWord } from '../../../demo/src/builder/state.ts'

describe('the address of the builder', () => {
  it('holds the whole state, Thai too', () => {
    const state = { config: { site: 'ร้านผ้าไหม 🧵', services: ['ga4'], validDays: 90 }, colours: { accent: '#0d6b58' } }
    expect(decodeState(encodeState(state))).toEqual(state)
  })

  it.each(['', '#', '#v1.', '#v1.%%%', '#v1.bnVsbA', '#v2.e30', `#v1.${btoa('[[],{}]')}`])('of %j holds none', (hash) =>
    expect(decodeState(hash)).toBeUndefined(),
  )

  it('lets nothing through as a colour that is none, nor as a service', () => {
    const packed = btoa(
      JSON.stringify([
        { services: [1, null, 'ga4', {}], ui: 'x' },
        { accent: 'red;}', bg: '#ffffff' },
      ]),
    )
    expect(decodeState(`#v1.${packed.replaceAll('=', '')}`)).toEqual({
      config: { services: ['ga4'], ui: {} },
      colours: { bg: '#ffffff' },
    })
  })
})

describe('a configuration that is edited', () => {
  it('keeps what is not edited, and no empty parts', () => {
    const config = { site: 's', ui: { layout: 'box' }, extra: 1 }
    expect(withKey(config, 'ui', 'layout', '')).toEqual({ site: 's', extra: 1 })
    expect(withKey(config, 'ui', 'theme', 'dark')).toEqual({ ...config, ui: { layout: 'box', theme: 'dark' } })
  })

  it('names a service by its id alone while it is in its usual category', () => {
    const config = { services: ['ga4'] }
    expect(moveService(config, 'ga4', 'analytics')).toEqual(config)
    expect(moveService(config, 'ga4', 'marketing').services![0]).toMatchObject({ id: 'ga4', category: 'marketing' })
  })
})

describe('the search of the catalogue', () => {
  it.each([
    ['google analytics', '', 'ga4'],
    ['แผนที่ google', '', 'google-maps'],
    ['LINE', 'marketing', 'line-tag'],
  ])('finds by %j in %j, names first', (words, category, id) => {
    expect(searchServices(words, category).map((one) => one.id)).toContain(id)
  })

  it('puts what is called so before what only mentions it', () => {
    expect(searchServices('hotjar', '')[0]!.id).toBe('hotjar')
  })
})

describe('a file that is dropped', () => {
  const read = (value: unknown) => readFile(JSON.stringify(value), { services: ['ga4'] })
  it.each([
    ['a scan report', { format: 'yinyom-scan/1', services: [{ id: 'hotjar' }, { id: 'ga4' }, { id: 'nobody' }] }],
    ['a list of ids', ['hotjar', 'nobody']],
    ['a report of another version', { format: 'other/9', pages: [], services: ['hotjar', 'nobody'] }],
  ])('adds services where it is %s', (_, value) => {
    const found = { kind: 'scan', config: { services: ['ga4', 'hotjar'] }, added: 1, unknown: ['nobody'] }
    expect(read(value)).toEqual(found)
  })

  it.each([null, 1, 'x', { format: 'yinyom-scan/1' }, [1, 2]])('is none of ours: %j', (value) =>
    expect(read(value)).toEqual({ kind: 'failed' }),
  )

  it('is a configuration that is gone on with', () => {
    expect(read({ site: 'x', services: ['hotjar'] })).toEqual({
      kind: 'config',
      config: { site: 'x', services: ['hotjar'] },
    })
  })
})

describe('words of the banner', () => {
  it('stand by language and key, and go where they are empty', () => {
    const one = withWord({ services: [] }, 'th', 'banner.title', 'คุกกี้ของร้าน')
    const two = withWord(one, 'en', 'banner.accept', 'Fine')
    expect(two).toEqual({
      services: [],
      words: { th: { 'banner.title': 'คุกกี้ของร้าน' }, en: { 'banner.accept': 'Fine' } },
    })
    expect(withWord(withWord(two, 'th', 'banner.title', ''), 'en', 'banner.accept', '')).toEqual({ services: [] })
  })

  it('that are none are left out of an address', () => {
    const packed = btoa(JSON.stringify([{ words: { th: { 'banner.title': 1, 'banner.body': 'x' }, en: 'y' } }, {}]))
    expect(decodeState(`#v1.${packed.replaceAll('=', '')}`)?.config.words).toEqual({
      th: { 'banner.body': 'x' },
      en: {},
    })
  })
})
