import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { configFiles, shownFiles } from '../../../cli/src/evidence/evidence-files.ts'
import { pictureName, shotsOf } from '../../../cli/src/evidence/pictures.ts'
import { shownSurfaces } from '../../../cli/src/evidence/shown-surfaces.ts'
import { zipFiles } from '../../../cli/src/evidence/zip-files.ts'
import { openArchives } from '../../src/pictures/archive-folder.ts'
import { aFolder } from '../a-folder.ts'
import { aPicture, sha256Of } from './an-archive.ts'

it('an archive as `yinyom evidence` writes it has a picture of every surface in every language', async () => {
  const config = { site: 'shop', company: { name: 'บริษัท ตัวอย่าง จำกัด' } }
  const shown = shownSurfaces(config)
  const pictures = shotsOf(['th', 'en']).map((shot) => [pictureName(shot), aPicture(pictureName(shot))] as const)
  const files = new Map([...configFiles([config]), ...shownFiles(shown), ...pictures])
  const folder = aFolder()
  writeFileSync(join(folder, 'evidence-1.1.0.zip'), await zipFiles(files))
  const archives = openArchives(folder, (error) => {
    throw error
  })
  const [, canonical] = configFiles([config])[0]!
  const own = { config_sha256: sha256Of(new TextDecoder().decode(canonical)) }
  expect(shown).toHaveLength(4)
  for (const { surface, lang, sha256 } of shown) {
    const asked = { ...own, content_sha256: sha256 }
    expect(await archives.of(asked)).toEqual({ state: 'kept', widths: [390, 1280] })
    expect(await archives.read(asked, 390)).toEqual(aPicture(`pictures/${surface}-${lang}-390.png`))
  }
})
