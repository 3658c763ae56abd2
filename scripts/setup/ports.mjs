import { createServer } from 'node:net'
import { SetupError } from './step.mjs'

/**
 * A port to listen on. One that was asked for by name must be free; else the first free one from `first` on.
 * @param {string} variable environment variable that may name it
 * @param {number} first
 */
export async function choosePort(variable, first) {
  const text = process.env[variable]?.trim()
  if (!text) return nextFree(first)
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new SetupError(`${variable} is "${text}", which is not a port.`, 'Set it to a number from 1 to 65535.')
  }
  if (await isFree(port)) return port
  throw new SetupError(
    `Port ${port} is taken by another program.`,
    `Stop that program, set ${variable} to another port, or unset it to get the next free one.`,
  )
}

async function nextFree(first) {
  for (let port = first; port < first + 50; port++) if (await isFree(port)) return port
  throw new SetupError(
    `Ports ${first} to ${first + 49} are all taken.`,
    'Stop what holds them, or set PORT and YINYOM_PORT.',
  )
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}
