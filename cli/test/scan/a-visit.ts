import type { Browsing, Profile, ProfileOptions, VisitOptions } from '../../src/scan/browsing.ts'
import type { PageObservation, SeenCookie } from '../../src/scan/observation.ts'
import type { ScanRun } from '../../src/scan/scan-site.ts'

export const SITE = 'https://www.shop.co.th'

/** A page of which nothing was seen but what is given. */
export function aVisit(change: Partial<PageObservation> = {}): PageObservation {
  const url = change.url ?? `${SITE}/`
  return {
    pass: 'before',
    url,
    landed: url,
    status: 200,
    html: '',
    requests: [],
    cookies: [],
    writes: [],
    storage: [],
    frames: [],
    snippets: [],
    links: [],
    dataLayer: [],
    ...change,
  }
}

export function aRequest(url: string, type = 'script', by: readonly string[] = []) {
  return { url, type, frame: `${SITE}/`, at: 1, initiator: { kind: 'script' as const, by } }
}

export function aCookie(name: string, change: Partial<SeenCookie> = {}): SeenCookie {
  return {
    name,
    domain: 'www.shop.co.th',
    path: '/',
    days: 30,
    secure: true,
    httpOnly: false,
    sameSite: 'Lax',
    ...change,
  }
}

export function aRun(observations: readonly PageObservation[], passes: ScanRun['passes'] = []): ScanRun {
  return { observations, passes, kept: [], beyond: 0 }
}

/** Pages of a site in memory: what a visit to each shows, by pass. */
export type Pages = (url: string, visit: VisitOptions) => Partial<PageObservation> | undefined

export interface InMemory extends Browsing {
  /** `pass answer url` of each visit, in order. */
  readonly visits: string[]
  readonly profiles: ProfileOptions[]
  readonly open: (options: ProfileOptions) => Promise<Profile>
  readonly closed: () => number
}

/** A browser without one. */
export function browseInMemory(pages: Pages): InMemory {
  const visits: string[] = []
  const profiles: ProfileOptions[] = []
  let closed = 0
  return {
    visits,
    profiles,
    closed: () => closed,
    open: async (options) => {
      profiles.push(options)
      return {
        visit: async (url, visit) => {
          const { pass, answer } = visit
          visits.push([pass, ...(answer ? [typeof answer === 'string' ? answer : answer.category] : []), url].join(' '))
          const { picture, ...page } = pages(url, visit) ?? { status: 0, failure: 'not there' }
          const answered = answer ? { answered: true } : {}
          return aVisit({ url, landed: url, pass, ...answered, ...page, ...(picture && visit.picture && { picture }) })
        },
        close: async () => void closed++,
      }
    },
    close: async () => void closed++,
  }
}
