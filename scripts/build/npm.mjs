/* dist/npm: what npm users import, and one declaration file for each entry. */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { rolldown } from 'rolldown'
import { dts } from 'rolldown-plugin-dts'
import { build } from 'vite'
import { dist, options, root, shared, version } from './shared.mjs'

const ENTRIES = ['index', 'server', 'proof']
const entries = (folder, suffix) =>
  Object.fromEntries(ENTRIES.map((name) => [name, resolve(folder, `${name}${suffix}`)]))

function buildCode() {
  return build({
    ...shared,
    define: { __VERSION__: JSON.stringify(version), __TAG__: 'false' },
    build: options('npm', {
      lib: { entry: entries(resolve(root, 'src'), '.ts'), formats: ['es'] },
      rolldownOptions: {
        output: { minify: true, entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    }),
  })
}

/** Declares what the entries export and nothing else: the compiler's declarations, bundled. */
async function buildTypes() {
  const declared = resolve(dist, 'declarations')
  try {
    declare(declared)
    const bundle = await rolldown({
      input: entries(resolve(declared, 'src'), '.d.ts'),
      plugins: [dts({ dtsInput: true, tsconfig: false })],
      // Otherwise each part is headed by the path that it comes from.
      experimental: { attachDebugInfo: 'none' },
    })
    await bundle.write({
      dir: resolve(dist, 'npm'),
      format: 'es',
      entryFileNames: '[name].ts',
      chunkFileNames: 'types/[name].ts',
    })
    await bundle.close()
  } finally {
    rmSync(declared, { recursive: true, force: true })
  }
}

function declare(folder) {
  const compiler = resolve(root, 'node_modules/typescript/bin/tsc')
  const ran = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.types.json', '--outDir', folder], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  })
  if (ran.status !== 0) throw new Error(`the declarations could not be written:\n${ran.stdout}`)
}

export async function buildNpm() {
  await buildCode()
  await buildTypes()
}
