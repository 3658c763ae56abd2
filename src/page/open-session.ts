import { checkConfig } from '../config/check-config.ts'
import type { ConfigInput } from '../config/config-schema.ts'
import type { ConfigSource } from '../config/merge-sources.ts'
import { namedIn, nameServices } from '../config/name-services.ts'
import type { Trouble } from '../model/problem.ts'
import type { Chunks } from './chunks.ts'
import type { Page } from './page-port.ts'
import { createSession } from './session.ts'
import type { Session } from './session-port.ts'

/**
 * Starts a page with the valid part of its configuration, each service in full: one that is named by its id alone takes
 * what the catalogue knows of it.
 */
export async function startChecked(
  sources: readonly ConfigSource[],
  start: (sources: readonly ConfigSource[], input: ConfigInput) => Page,
  report: (trouble: Trouble) => void,
  chunks: Pick<Chunks, 'load'>,
): Promise<void> {
  const { input } = checkConfig(await inFull(sources, report, chunks), report)
  start(sources, input)
}

async function inFull(
  sources: readonly ConfigSource[],
  report: (trouble: Trouble) => void,
  chunks: Pick<Chunks, 'load'>,
): Promise<readonly ConfigSource[]> {
  if (!namedIn(sources).length) return sources
  try {
    const { KNOWN } = await chunks.load('known-services')
    const isAll = namedIn(sources).every((id) => KNOWN.some((one) => one.id === id))
    const { NECESSARY } = isAll ? { NECESSARY: [] } : await chunks.load('necessary-services')
    return nameServices(sources, [...KNOWN, ...NECESSARY], report)
  } catch (cause) {
    report({ code: 'chunk-failed', subject: 'known-services', cause })
    return nameServices(sources, [], () => {})
  }
}

/** Chunk entry. The session of this page; where the configuration is wrong, that of a page with what is right in it. */
export function openSession(page: Page, chunks: Chunks): Session | Promise<Session> {
  if (page.input) return begin(page, chunks, page.input)
  const { input, faulty } = checkConfig(page.sources, page.report)
  return faulty ? page.restart(input).act((session) => session) : begin(page, chunks, input)
}

/** Where a manifest is named, what knows of notices is loaded first. */
function begin(page: Page, chunks: Chunks, input: ConfigInput): Session | Promise<Session> {
  if (!input.notices?.manifest) return createSession(page, chunks, input)
  return chunks.load('notices').then(
    ({ createAgreement }) => createSession(page, chunks, input, createAgreement),
    (cause: unknown) => {
      page.report({ code: 'chunk-failed', subject: 'notices', cause })
      return createSession(page, chunks, input)
    },
  )
}
