import { h } from 'preact'
import type { ApiError } from '../api.ts'
import { name, t } from '../words.ts'
import type { WordKey } from '../words.ts'

const KNOWN = [0, 401, 403, 404, 409, 422, 429, 503]
/** Of these the API says no more than the page does. */
const SAID = [401, 429]

/** Why something did not work, and what to do; the API's own words below. */
export function Failure({ failure }: { readonly failure: ApiError | undefined }) {
  if (!failure) return null
  const { status, wait, wrong, message } = failure
  const key = `failed.${KNOWN.includes(status) ? status : 'other'}` as WordKey
  return (
    <div class="failure" role="alert">
      <p>{t(key, { wait: waitWords(wait) })}</p>
      {wrong.length > 0 ? (
        <ul>
          {wrong.map(({ path, expected }) => (
            <li key={path}>
              <strong>{fieldOf(path)}</strong>: {expected}
            </li>
          ))}
        </ul>
      ) : (
        message && !SAID.includes(status) && <p class="quiet">{message}</p>
      )}
    </div>
  )
}

/** A field by the words of its label; which one of several, counted as people do: `origins[0]`. */
function fieldOf(path: string): string {
  const [, field = path, at] = /^(\w+)\[(\d+)\]/.exec(path) ?? []
  return at === undefined ? name('field', field) : `${name('field', field)} ${Number(at) + 1}`
}

function waitWords(seconds: number): string {
  return seconds < 90
    ? t('wait.seconds', { n: Math.max(1, seconds) })
    : t('wait.minutes', { n: Math.ceil(seconds / 60) })
}

/** Says that something is on its way, or that it failed. */
export function Waiting({ failure }: { readonly failure: ApiError | undefined }) {
  return failure ? <Failure failure={failure} /> : <p class="quiet">{t('loading')}</p>
}
