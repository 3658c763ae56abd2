import { describe, expect, it } from 'vitest'
import { SERVICES } from '../../../catalogue/test/a-service.ts'
import { CONTENT, aFolder } from './a-call.ts'

const TOOLS = { ...CONTENT, services: async () => SERVICES }
const report = (blocked: string) =>
  JSON.stringify({
    'csp-report': { 'blocked-uri': blocked, 'document-uri': 'https://shop.example/a', 'violated-directive': 'img-src' },
  })

describe('yinyom scan --reports', () => {
  it('says which hosts were reported, whose they are, and ends with 1', async () => {
    const folder = aFolder({}, TOOLS)
    folder.write('reports.ndjson', [report('https://px.example/t.gif'), report('https://x.example/')].join('\n'))
    const { code, out } = await folder.call('scan', '--reports', 'reports.ndjson')
    expect(code).toBe(1)
    expect(out).toMatch(/1 {2}px\.example {2}pixel {2}img-src\n {5}\/a/)
    expect(out).toContain('x.example  not in the catalogue')
  })

  it('ends with 0 where nothing was', async () => {
    const folder = aFolder({}, TOOLS)
    folder.write('reports.ndjson', '')
    expect((await folder.call('scan', '--reports', 'reports.ndjson')).code).toBe(0)
  })

  it('asks for a page where neither is named', async () => {
    const { code, err } = await aFolder({}, TOOLS).call('scan')
    expect([code, err]).toEqual([2, expect.stringContaining('--reports')])
  })
})
