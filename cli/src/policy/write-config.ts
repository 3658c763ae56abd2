import { socketOf, writePolicy } from '../../../src/config/consent-policy.ts'
import type { PolicySources } from '../../../src/config/consent-policy.ts'
import { cookieRules } from './cookie-rules.ts'
import type { CookieRules } from './cookie-rules.ts'

/** Servers that a configuration can be written for. */
export const SERVERS = ['nginx', 'apache', 'caddy'] as const
export type Server = (typeof SERVERS)[number]

export interface ServerPolicy extends PolicySources {
  /** The whole name of the cookie. */
  readonly cookie: string
  /** Nothing is blocked, and browsers report what would be. */
  readonly isReportOnly: boolean
  /** Where browsers send reports. */
  readonly reportTo?: string | undefined
}

/** A service as a server's configuration has it. */
interface Part {
  readonly id: string
  /** Number of its variable: ids may hold characters that no variable has. */
  readonly at: number
  readonly rules: CookieRules
  /** Its sources, with a space before each. */
  readonly names: string
  readonly sockets: string
}

/**
 * The lines of a server's configuration that choose each visitor's policy by the cookie: the sources of every service are
 * one variable, empty until the cookie grants it, so that all combinations of answers take as many lines as services.
 */
export function writeConfig(server: Server, policy: ServerPolicy): string {
  const parts = policy.asked
    .filter(({ sources }) => sources.length)
    .map(({ id, category, sources }, at) => ({
      id,
      at: at + 1,
      rules: cookieRules(policy.cookie, { id, category }),
      names: spaced(sources),
      sockets: sources.map(socketOf).join(''),
    }))
  const always = [...new Set(policy.always)].sort()
  const value = (variable: (part: Part, of: 'names' | 'sockets') => string) =>
    writePolicy(
      [spaced(always), ...parts.map((part) => variable(part, 'names'))],
      [always.map(socketOf).join(''), ...parts.map((part) => variable(part, 'sockets'))],
      policy.reportTo,
    )
  const header = `Content-Security-Policy${policy.isReportOnly ? '-Report-Only' : ''}`
  return `${WRITERS[server](parts, header, value).join('\n')}\n`
}

type Value = (variable: (part: Part, of: 'names' | 'sockets') => string) => string
type Writer = (parts: readonly Part[], header: string, value: Value) => string[]

const WRITERS: { readonly [server in Server]: Writer } = {
  nginx: (parts, header, value) => [
    '# In http { … }, outside of every server:',
    ...parts.flatMap(({ id, at, rules, names, sockets }) => [
      `map $http_cookie $yinyom_${at} { # ${id}`,
      '  default 0;',
      `  "~${rules.twice}" 0;`,
      `  "~${rules.ownNo}" 0;`,
      `  "~${rules.ownYes}" 1;`,
      `  "~${rules.categoryNo}" 0;`,
      `  "~${rules.categoryYes}" 1;`,
      '}',
      `map $yinyom_${at} $yinyom_${at}_names { default ""; 1 "${names}"; }`,
      `map $yinyom_${at} $yinyom_${at}_sockets { default ""; 1 "${sockets}"; }`,
    ]),
    `map "" $yinyom_policy { default "${value(({ at }, of) => `\${yinyom_${at}_${of}}`)}"; }`,
    '',
    '# In each server or location that sends pages; one that has other add_header lines needs these, too:',
    `# add_header ${header} $yinyom_policy always;`,
    '# add_header Vary Cookie always;',
  ],
  apache: (parts, header, value) => [
    '# Needs mod_setenvif and mod_headers.',
    ...parts.flatMap(({ id, at, rules, names, sockets }) => {
      const set = `"YINYOM_${at}_NAMES=${names}" "YINYOM_${at}_SOCKETS=${sockets}"`
      const clear = `!YINYOM_${at}_NAMES !YINYOM_${at}_SOCKETS`
      // The last that fits decides here.
      return [
        `# ${id}`,
        `SetEnvIf Cookie "${rules.categoryYes}" ${set}`,
        `SetEnvIf Cookie "${rules.categoryNo}" ${clear}`,
        `SetEnvIf Cookie "${rules.ownYes}" ${set}`,
        `SetEnvIf Cookie "${rules.ownNo}" ${clear}`,
        `SetEnvIf Cookie "${rules.twice}" ${clear}`,
      ]
    }),
    `Header always set ${header} "expr=${value(({ at }, of) => `%{reqenv:YINYOM_${at}_${of.toUpperCase()}}`)}"`,
    'Header always merge Vary Cookie',
  ],
  caddy: (parts, header, value) => [
    '# In the block of the site:',
    ...parts.flatMap(({ id, at, rules, names, sockets }) => [
      `map {header.Cookie} {yinyom_${at}_names} {yinyom_${at}_sockets} { # ${id}`,
      `\t"~${rules.twice}" "" ""`,
      `\t"~${rules.ownNo}" "" ""`,
      `\t"~${rules.ownYes}" "${names}" "${sockets}"`,
      `\t"~${rules.categoryNo}" "" ""`,
      `\t"~${rules.categoryYes}" "${names}" "${sockets}"`,
      '\tdefault "" ""',
      '}',
    ]),
    `header +${header} "${value(({ at }, of) => `{yinyom_${at}_${of}}`)}"`,
    'header +Vary Cookie',
  ],
}

function spaced(sources: readonly string[]): string {
  return sources.map((name) => ` ${name}`).join('')
}
