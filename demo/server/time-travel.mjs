import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'

const TYPES = { css: 'text/css', html: 'text/html', json: 'application/json' }
/** Visits take place at ten in the morning in Thailand, after that day's publications. */
const TEN = 'T10:00:00+07:00'

/**
 * The notices of a page under `folder`, published around the day of `now` when they are first asked for. `serve` gives
 * them as they stood on the day that the visitor has travelled to, `fill` what the page says of the days.
 */
export function createTimeTravel({ folder, now = Date.now() }) {
  const prefix = `/${folder}/notices/`
  let preparing
  return { isOurs: ({ pathname }) => pathname.startsWith(prefix), serve, fill }

  function prepare() {
    preparing ??= publish(now)
    // Not built yet, on a server that is being worked on: the next visitor may have more luck.
    preparing.catch(() => (preparing = undefined))
    return preparing
  }

  async function serve(request, response, url) {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return response.writeHead(405, { allow: 'GET, HEAD' }).end()
    const { stops, stages } = await prepare()
    const at = stops[stopOf(request.headers.cookie)]?.at ?? Date.now()
    const { files } = stages.findLast(({ since }) => since <= at) ?? stages[0]
    const name = url.pathname.slice(prefix.length)
    const body = files.get(name)
    if (!body) return response.writeHead(404, { 'cache-control': 'no-store' }).end()
    const headers = {
      'content-type': `${TYPES[name.split('.').at(-1)]}; charset=utf-8`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
      vary: 'cookie',
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    }
    if (request.headers['if-none-match'] === headers.etag) return response.writeHead(304, headers).end()
    response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : body)
  }

  async function fill(lang) {
    const { stops, days } = await prepare()
    const dates = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'th-TH-u-ca-buddhist-nu-thai', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'Asia/Bangkok',
      ...(lang === 'en' ? {} : { era: 'short' }),
    })
    // Where there is little room, a date breaks in front of its era or year, and nowhere else.
    const date = (day) =>
      dates
        .format(new Date(day + TEN))
        .replaceAll(' ', '\u00a0')
        .replace(/\u00a0(?=พ\.ศ\.|\d{4}$)/, ' ')
    return {
      stops: JSON.stringify(stops.map((stop) => ({ ...stop, date: date(stop.day) }))),
      ...Object.fromEntries(stops.map(({ id, day }) => [`on-${id}`, date(day)])),
      ...Object.fromEntries(days.map(({ version, effective }) => [`from-${version}`, date(effective)])),
    }
  }
}

function stopOf(cookies = '') {
  return Number(/(?:^|; )travel=(\d)/.exec(cookies)?.[1] ?? NaN)
}

async function publish(now) {
  const { prepareTimeTravel } = await import('../dist/time-travel.mjs')
  const { stops, ...rest } = await prepareTimeTravel(fileURLToPath(new URL('../notices', import.meta.url)), now)
  return { ...rest, stops: stops.map((stop) => ({ ...stop, at: Date.parse(stop.day + TEN) })) }
}
