import { existsSync } from 'node:fs'
import { hasApt, installWithApt } from './installed.mjs'

const THAI = '/usr/share/fonts/truetype/noto/NotoSansThai-Regular.ttf'

/** Installs Thai fonts beside a browser that was there already, where that can be done without asking: lines break as in the pictures. */
export async function ensureFonts() {
  if (!hasApt() || existsSync(THAI)) return
  console.log('  no Noto fonts yet: installing fonts-noto-core and fonts-thai-tlwg with apt-get')
  await installWithApt(['fonts-noto-core', 'fonts-thai-tlwg'])
}
