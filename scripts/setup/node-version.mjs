import { SetupError } from './step.mjs'

const NEEDED = [20, 19]

/** Throws unless Node is new enough. Written so that an old Node can still read it. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return `v${version}`
  const needed = NEEDED.join('.')
  throw new SetupError(
    `Node ${needed} or newer is needed, and this is ${version}.`,
    `Install a newer one from https://nodejs.org or with a version manager (nvm install ${NEEDED[0]}), then run this again.`,
  )
}
