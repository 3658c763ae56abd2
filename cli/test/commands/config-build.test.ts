import { describe, expect, it } from 'vitest'
import type { CatalogueService } from '../../../catalogue/src/format/service-schema.ts'
import { aService } from '../../../catalogue/test/a-service.ts'
import { CONTENT, aFolder } from './a-call.ts'

const STATS = aService('stats', {
  category: 'analytics',
  provider: 'Stats Co.',
  hosts: ['stats.example/js'],
  cookies: [
    { name: '_st', lifetime: 'P1Y' },
    { name: '_st_*', lifetime: 'P30D' },
    { name: 'theirs', party: 'third', lifetime: 'P5Y' },
  ],
})
const TOOLS = { ...CONTENT, services: async (): Promise<readonly CatalogueService[]> => [STATS] }

describe('yinyom config build', () => {
  it('puts what the catalogue knows in the place of an id, and changes nothing else', async () => {
    const folder = aFolder({}, TOOLS)
    folder.write('yinyom.json', '{"site":"shop","services":["stats"],"ui":{"layout":"box"}}')
    const { code, out } = await folder.call('config', 'build')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      site: 'shop',
      services: [
        {
          id: 'stats',
          category: 'analytics',
          name: 'stats',
          provider: 'Stats Co.',
          purpose: { th: 'ทดสอบ', en: 'A test.' },
          legalBasis: 'consent',
          retention: 'P1Y',
          cookies: ['_st', '_st_*'],
          storage: [],
          hosts: ['stats.example/js'],
        },
      ],
      ui: { layout: 'box' },
    })
  })

  it('gives a service that is declared in full the hosts that it is known by, and keeps its words', async () => {
    const folder = aFolder({}, TOOLS)
    folder.write('yinyom.json', '{"services":[{"id":"stats","category":"marketing","name":"ตัวนับ"}]}')
    expect((await folder.call('config', 'build', '--out', 'built.json')).code).toBe(0)
    expect(JSON.parse(folder.read('built.json')).services).toEqual([
      { hosts: ['stats.example/js'], id: 'stats', category: 'marketing', name: 'ตัวนับ' },
    ])
  })

  it('writes nothing where an id is in no catalogue, and says what was probably meant', async () => {
    const folder = aFolder({}, TOOLS)
    folder.write('yinyom.json', '{"services":["stat"]}')
    const { code, err } = await folder.call('config', 'build', '--out', 'built.json')
    expect([code, err]).toEqual([1, expect.stringMatching(/"stat".*catalogue.*stats/s)])
    expect(folder.list()).toEqual(['yinyom.json'])
  })

  it('is what `config check` takes as well', async () => {
    const folder = aFolder({}, TOOLS)
    folder.write('yinyom.json', '{"services":["stats"]}')
    expect((await folder.call('config', 'check')).code).toBe(0)
    folder.write('yinyom.json', '{"services":["stats","none"]}')
    expect((await folder.call('config', 'check')).code).toBe(1)
  })

  it('prints the guard with the hosts of the services instead, and takes no end of a script out of them', async () => {
    const tag = aFolder()
    tag.write('yinyom-guard.js', '(()=>{guard()})();\n')
    const folder = aFolder({ tagFolder: tag.path }, TOOLS)
    const own = { id: 'pay', category: 'necessary', name: '</script>', hosts: ['*.pay.example/v1', 'a</script>b'] }
    folder.write('yinyom.json', JSON.stringify({ services: ['stats', own], cookie: { name: 'answer' } }))
    const { code, out } = await folder.call('config', 'build', '--guard')
    expect(code).toBe(0)
    const options = /window\.yinyomGuard = ([\s\S]*?)<\/script>/.exec(out)![1]!
    expect(JSON.parse(options)).toEqual({
      hosts: { 'analytics stats': ['stats.example'] },
      always: ['pay.example', '*.pay.example'],
      cookie: 'answer',
    })
    expect(out).toContain('<script>(()=>{guard()})();</script>')
    expect(out.match(/<\/script>/g)).toHaveLength(2)
  })
})
