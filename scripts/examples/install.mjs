import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, npm } from '../setup/run.mjs'
import { SetupError } from '../setup/step.mjs'
import { userEnv } from './user-env.mjs'

/** Packs the widget as `npm publish` does, and returns the path of the tarball. */
export async function packWidget(folder) {
  const { code, output } = await npm(['pack', '--json', '--pack-destination', folder], { env: userEnv() })
  if (code !== 0) throw new SetupError('npm could not pack the widget.', 'Put right what is said above.', output)
  // What `prepack` prints may stand before the answer.
  const [, filename] = /"filename": "([^"]+)"/.exec(output)
  return join(folder, filename)
}

/** Copies an example to a folder of its own, which asks for the tarball instead of the registry's package. */
export function copyExample(name, root, tarball) {
  const folder = join(root, name)
  const source = join(ROOT, 'examples', name)
  cpSync(source, folder, { recursive: true, filter: (path) => !/node_modules|[\\/](dist|\.next|\.astro)$/.test(path) })
  const file = join(folder, 'package.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  manifest.dependencies.yinyom = `file:${tarball}`
  writeFileSync(file, JSON.stringify(manifest, undefined, 2))
  return folder
}

export async function installExample(folder) {
  const { code, output } = await npm(['install', '--no-package-lock', '--no-audit', '--no-fund'], {
    cwd: folder,
    env: userEnv(),
  })
  if (code !== 0) throw new SetupError('npm could not install an example.', 'Is the registry reachable?', output)
}

export async function buildExample(folder) {
  const { code, output } = await npm(['run', 'build'], { cwd: folder, env: userEnv() })
  if (code !== 0) throw new SetupError('An example could not be built.', 'Put right what is said above.', output)
}
