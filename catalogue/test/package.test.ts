import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { jsonSchema } from '../../scripts/schema.mjs'
import { serviceFaults } from '../src/format/service-faults.ts'
import { SERVICES } from '../src/services.ts'

const here = resolve(import.meta.dirname, '..')
const common =
  /^(id|ids?|lang|language|locale|theme|token|session|session_?id|sid|user|user_?id|cart|cart_?id|csrf|state|data|visited|count|time|settings|consent)$/i

describe('the files of the catalogue', () => {
  it('keep to the format, with a source for every fact or the word that there is none', () => {
    const faults = SERVICES.flatMap((service) =>
      serviceFaults(
        JSON.parse(readFileSync(resolve(here, 'services', `${service.id}.json`), 'utf8')),
        `${service.id}.json`,
      ),
    )
    expect(faults).toEqual([])
  })

  it('name no cookie or key of a service that needs consent that a site may have of its own', () => {
    const risky = SERVICES.filter(({ category }) => category !== 'necessary').flatMap(
      ({ id, cookies = [], storage = [] }) =>
        [...cookies.filter(({ party }) => party !== 'third'), ...storage]
          .filter(({ name }) => common.test(name) || name.replaceAll('*', '').length < 2)
          .map(({ name }) => `${id}: ${name}`),
    )
    expect(risky).toEqual([])
  })

  it('say what each is for in Thai that is Thai, and English that is English', () => {
    expect(SERVICES.filter(({ purpose }) => !/[ก-๛]{4}/.test(purpose.th)).map(({ id }) => id)).toEqual([])
    expect(SERVICES.filter(({ purpose }) => /[ก-๛]/.test(purpose.en)).map(({ id }) => id)).toEqual([])
  })

  it('come with a schema that is the format’s', async () => {
    const schema = JSON.parse(readFileSync(resolve(here, 'service.schema.json'), 'utf8')) as unknown
    expect(schema).toEqual(JSON.parse(JSON.stringify(await jsonSchema(resolve(here, '..'), 'service'))))
  })
})
