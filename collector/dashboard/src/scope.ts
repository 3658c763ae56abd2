import type { Role } from '../../src/access/roles.ts'
import { t } from './words.ts'

/** Roles, least first. */
export const ROLE_NAMES: readonly Role[] = ['viewer', 'auditor', 'editor', 'deleter', 'owner']

/** The sites that were typed: `*`, or some with commas between. */
export function readScope(text: string): '*' | string[] {
  return text === '*' ? '*' : text.split(/[\s,]+/).filter(Boolean)
}

export function scopeWords(sites: '*' | readonly string[]): string {
  return typeof sites === 'string' ? t('users.allSites') : sites.join(', ')
}
