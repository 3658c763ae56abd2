// How long a long notice takes to be imported, and how much memory, in one process: node bench/import.mjs [txt|md|html]
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const SIZE = 200_000
const ROUNDS = 5
const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'yinyom-import-'))
try {
  const bundle = await rolldown({
    input: join(root, 'cli/src/read/import-file.ts'),
    platform: 'node',
    logLevel: 'silent',
  })
  await bundle.write({ dir: folder, format: 'esm', entryFileNames: 'import-file.mjs' })
  await bundle.close()
  const { importFile } = await import(pathToFileURL(join(folder, 'import-file.mjs')).href)
  const model = readFileSync(join(root, 'cli/test/check/fixtures/model.th.txt'), 'utf8')
  let text = ''
  while (Buffer.byteLength(text) < SIZE) text += `${model}\n\n`
  const html = `<h1>ประกาศ</h1>${text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}`
  // One format to a process: `node bench/import.mjs md`.
  const wanted = process.argv[2] ?? 'txt'
  for (const [name, content] of [
    ['notice.txt', text],
    ['notice.md', text],
    ['notice.html', html],
  ]) {
    if (!name.endsWith(wanted)) continue
    const bytes = new TextEncoder().encode(content)
    const times = []
    let most = 0
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now()
      const imported = await importFile(name, bytes)
      times.push(performance.now() - start)
      most ||= Math.round(process.resourceUsage().maxRSS / 1000)
      if (!imported.ok || !imported.report.fidelity.exact) throw new Error(`${name} was not imported whole`)
    }
    const [first, ...later] = times.map(Math.round)
    console.log(
      `${name}: ${bytes.length} bytes, first ${first} ms, then ${later.join(' ')} ms, at most ${most} MB after the first`,
    )
  }
} finally {
  rmSync(folder, { recursive: true })
}
