import { cookieNames } from '../clear/plan-cookies.ts'
import type { Config } from '../config/resolve-config.ts'
import type { Text } from '../model/category.ts'
import { own } from '../model/own.ts'
import type { FoundServices } from '../ui/surface.ts'
import type { Chunks } from './chunks.ts'
import { declaresTraces } from './delete-traces.ts'

/**
 * Known services that have left something in this browser, by category: a visitor can see them where the site's owner has
 * named none. Nothing is loaded where a service is declared.
 */
export async function foundServices(
  config: Pick<Config, 'categories'>,
  chunks: Pick<Chunks, 'load'>,
  page: Pick<Window, 'document' | 'localStorage'> = window,
): Promise<FoundServices> {
  if (declaresTraces(config)) return {}
  const names = { cookies: cookiesOf(page), keys: keysOf(page) }
  if (!names.cookies.length && !names.keys.length) return {}
  const { KNOWN, findKnown } = await chunks.load('known-services')
  const found: Record<string, Text[]> = own({})
  for (const { category, name } of findKnown(KNOWN, names)) (found[category] ??= []).push(name)
  return found
}

/** A browser that refuses cookies has none. */
function cookiesOf(page: Pick<Window, 'document'>): readonly string[] {
  try {
    return cookieNames(page.document.cookie)
  } catch {
    return []
  }
}

function keysOf(page: Pick<Window, 'localStorage'>): readonly string[] {
  try {
    return Object.keys(page.localStorage)
  } catch {
    return []
  }
}
