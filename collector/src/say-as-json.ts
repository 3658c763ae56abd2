import { pino } from 'pino'
import type { DestinationStream } from 'pino'

/** Says what happens as lines of JSON, for a program that gathers them: when and what, nothing of any request. */
export function sayAsJson(to?: DestinationStream): {
  readonly say: (line: string) => void
  readonly report: (error: Error) => void
} {
  const options = { base: null, timestamp: () => `,"time":"${new Date().toISOString()}"`, formatters: { level } }
  const log = to ? pino(options, to) : pino(options)
  return {
    say: (line) => log.info(line),
    report: ({ name, message }) => log.error({ error: name }, message),
  }
}

function level(label: string): { readonly level: string } {
  return { level: label }
}
