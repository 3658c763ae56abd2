/* One declaration file for each entry of a package, with what it exports and nothing else. */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { rolldown } from 'rolldown'
import { dts } from 'rolldown-plugin-dts'
import { root } from './shared.mjs'

/**
 * Writes the declarations of `entries` (name → source below the `rootDir` of `project`) into `into`. `project` is the compiler's
 * configuration.
 */
export async function buildTypes({ project, entries, into }) {
  const declared = resolve(into, '..', 'declarations')
  try {
    declare(project, declared)
    const input = Object.entries(entries).map(([name, file]) => [
      name,
      resolve(declared, file.replace(/\.ts$/, '.d.ts')),
    ])
    const bundle = await rolldown({
      input: Object.fromEntries(input),
      plugins: [dts({ dtsInput: true, tsconfig: false })],
      external: [/^node:/],
      // Otherwise each part is headed by the path that it comes from.
      experimental: { attachDebugInfo: 'none' },
    })
    await bundle.write({ dir: into, format: 'es', entryFileNames: '[name].ts', chunkFileNames: 'types/[name].ts' })
    await bundle.close()
  } finally {
    rmSync(declared, { recursive: true, force: true })
  }
}

function declare(project, folder) {
  const compiler = resolve(root, 'node_modules/typescript/bin/tsc')
  const ran = spawnSync(process.execPath, [compiler, '-p', project, '--outDir', folder], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  })
  if (ran.status !== 0) throw new Error(`the declarations could not be written:\n${ran.stdout}`)
}
