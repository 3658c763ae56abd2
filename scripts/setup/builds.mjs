import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT, npm } from './run.mjs'
import { SetupError } from './step.mjs'

const SHARED = ['package-lock.json', 'tsconfig.json', 'src']
const CATALOGUE = ['catalogue/package.json', 'catalogue/src', 'catalogue/services']
const LICENCES = 'scripts/build/third-party.mjs'

/** What is built here: from which files, into what, by which script of package.json. */
const BUILDS = {
  widget: {
    from: [...SHARED, ...CATALOGUE, 'package.json', 'tsconfig.types.json', 'scripts'],
    into: ['dist'],
    script: ['run', 'build'],
  },
  collector: {
    from: [
      ...SHARED,
      LICENCES,
      ...CATALOGUE,
      'collector/package.json',
      'collector/vite.config.ts',
      'collector/src',
      'collector/dashboard',
    ],
    into: ['collector/dist'],
    script: ['run', 'build', '-w', 'yinyom-collector'],
  },
  catalogue: {
    from: [...SHARED, 'scripts/build', ...CATALOGUE, 'catalogue/build.mjs', 'catalogue/tsconfig.types.json'],
    into: ['catalogue/dist'],
    script: ['run', 'build', '-w', 'yinyom-catalogue'],
  },
  cli: {
    from: [...SHARED, LICENCES, ...CATALOGUE, 'cli/package.json', 'cli/vite.config.ts', 'cli/src'],
    into: ['cli/dist'],
    script: ['run', 'build', '-w', 'yinyom-cli'],
  },
  demo: {
    // The server publishes notices, and the page that tries a file reads it, with the command line's own code.
    from: [
      ...SHARED,
      'demo/package.json',
      'demo/build.mjs',
      'demo/src',
      'cli/package.json',
      'cli/src',
      ...CATALOGUE,
      'scripts/words-plugin.mjs',
      LICENCES,
    ],
    into: [
      'demo/public/vendor',
      'demo/public/try/app',
      'demo/public/builder/app',
      'demo/public/verify/app',
      'demo/dist',
    ],
    script: ['run', 'build', '-w', 'yinyom-demo'],
  },
}

/**
 * Builds one part unless neither its sources nor its output have changed since the last time. Content is compared, not
 * times: a clone gives every file the time of the clone.
 * @param {keyof typeof BUILDS} name
 */
export async function build(name) {
  const { from, into, script } = BUILDS[name]
  const stamp = join(ROOT, '.cache', `built-${name}`)
  const sources = await hash(from)
  const known = await readFile(stamp, 'utf8').catch(() => '')
  if (known === `${sources} ${await hash(into)}`) return 'up to date'
  // What a test runner sets there would make other files than those that are shipped.
  const { code, output } = await npm(script, { env: { NODE_ENV: undefined } })
  if (code !== 0) {
    throw new SetupError(
      `The ${name} could not be built.`,
      `Put right what is said above, or run \`npm ${script.join(' ')}\` to see all of it.`,
      output,
    )
  }
  await mkdir(join(ROOT, '.cache'), { recursive: true })
  await writeFile(stamp, `${sources} ${await hash(into)}`)
  return 'built'
}

/** One hash over the names and contents of files and whole folders. */
async function hash(paths) {
  const sum = createHash('sha256')
  for (const path of paths) {
    for (const file of await filesUnder(path))
      sum
        .update(file)
        .update('\0')
        .update(await readFile(join(ROOT, file)))
  }
  return sum.digest('hex')
}

async function filesUnder(path) {
  const entries = await readdir(join(ROOT, path), { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOTDIR') return undefined
    if (error.code === 'ENOENT') return []
    throw error
  })
  if (!entries) return [path]
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length))
    .toSorted()
}
