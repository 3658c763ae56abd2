/* npm run release: what is published of one commit, in release/. Nothing is uploaded: the last lines say how. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { builderFiles } from './release/builder-files.mjs'
import { changelogSection } from './release/changelog.mjs'
import { makeZip } from './release/make-zip.mjs'
import { releaseFiles } from './release/release-files.mjs'
import { verifyPage } from './release/verify-page.mjs'
import { build } from './setup/builds.mjs'
import { ROOT, npm, run } from './setup/run.mjs'
import { SetupError, main, step } from './setup/step.mjs'
import { changedFiles } from './setup/tree.mjs'

const FOLDER = join(ROOT, 'release')
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))

/** What is published is what a commit has. */
async function holdClean(remedy) {
  const changed = await changedFiles()
  if (!changed) throw new SetupError('This is no git checkout.', 'Release from a clone.')
  if (changed.length === 0) return
  const names = changed.map((line) => line.slice(3).replace(/ \w+$/, ''))
  throw new SetupError(`These files differ from the last commit: ${names.join(', ')}.`, remedy)
}

function writeZip() {
  const files = new Map([...releaseFiles(ROOT, version), ...builderFiles(ROOT), ...verifyPage(ROOT)])
  writeFileSync(join(FOLDER, 'integrity.json'), files.get('integrity.json'))
  writeFileSync(join(FOLDER, `yinyom-${version}.zip`), makeZip(files, 'yinyom'))
  return `${files.size} files`
}

async function packAll() {
  for (const workspace of [[], ['-w', 'yinyom-cli'], ['-w', 'yinyom-collector']]) {
    const { code, output } = await npm(['pack', '--pack-destination', FOLDER, ...workspace])
    if (code !== 0) throw new SetupError('npm could not pack a package.', 'Put right what is said above.', output)
  }
}

async function writeChangelog() {
  const last = await run('git', ['describe', '--tags', '--abbrev=0'])
  const range = last.code === 0 ? [`${last.output.trim()}..HEAD`] : []
  const { output } = await run('git', ['log', '--no-merges', '--format=%s', ...range])
  writeFileSync(join(FOLDER, 'CHANGELOG.md'), changelogSection(version, output.trim().split('\n')))
}

await main(async () => {
  await step('Looking for what is not committed', () => holdClean('Commit or stash them, then run this again.'))
  await step('Building the widget', () => build('widget'))
  await step('Building the builder and the page that checks receipts', () => build('demo'))
  await holdClean('dist is not what src builds: commit what npm run build has made, then run this again.')
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER)
  await step('Zip for a site', writeZip)
  await step('Packages for npm', packAll)
  await step('What has changed', writeChangelog)
  console.log(
    '\nTo publish, from a CI job that may ask for an identity token (provenance names the commit and the job):',
  )
  for (const name of ['yinyom', 'yinyom-cli', 'yinyom-collector'])
    console.log(`  npm publish release/${name}-${version}.tgz --provenance --access public`)
})
