import { join } from 'node:path'
import { declareService } from '../../../catalogue/src/declare/declare-service.ts'
import { readText } from '../publish/write-file.ts'
import { noticeStub } from '../site/notice-stub.ts'
import { planMarks } from '../site/plan-marks.ts'
import type { PlannedMarks } from '../site/plan-marks.ts'
import { listPages } from '../site/read-site.ts'
import { CONFIG } from './config-file.ts'
import type { Context } from './context.ts'
import { askAll, compose } from './first-config.ts'
import type { Answers } from './first-config.ts'
import { rulesFor } from './mark-rules.ts'

/** What a site's pages use, and what is to be done about it. */
export interface SiteServices {
  readonly planned: readonly PlannedMarks[]
  /** The first configuration, as text; undefined where the site has one, or uses nothing that is known. */
  readonly config: string | undefined
  /** A first notice that names them; undefined where there is no first configuration. */
  readonly notice: string | undefined
}

/** Looks for known services in the pages of a site. Asks for what a configuration needs besides, where somebody sits there. */
export async function planSiteServices(
  context: Context,
  site: string,
  options: Answers & { readonly mark?: boolean; readonly yes?: true },
): Promise<SiteServices> {
  if (options.mark === false) return { planned: [], config: undefined, notice: undefined }
  const planned = await planMarks(site, await listPages(site), await rulesFor(context, site, undefined))
  const used = new Set(
    planned.flatMap(({ marks, findings }) => [...marks, ...findings].flatMap((one) => one.service ?? [])),
  )
  const isConfigured = (await readText(join(site, CONFIG))) !== undefined
  if (isConfigured || !used.size) return { planned, config: undefined, notice: undefined }
  const found = (await context.tools.services()).filter(({ id }) => used.has(id))
  const config = { ...compose(await askAll(context, options)), services: found.map(declareService) }
  const { name, contact } = config.controller ?? {}
  const notice = noticeStub({ controller: typeof name === 'string' ? name : undefined, contact, services: found })
  return { planned, config: `${JSON.stringify(config, undefined, 2)}\n`, notice }
}
