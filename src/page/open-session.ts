import { checkConfig } from '../config/check-config.ts'
import type { ConfigInput } from '../config/config-schema.ts'
import type { Chunks } from './chunks.ts'
import type { Page } from './page-port.ts'
import { createSession } from './session.ts'
import type { Session } from './session-port.ts'

export { checkConfig }

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
