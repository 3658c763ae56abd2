// The side panel: cookies, storage, held-back elements, requests to trackers, and receipts as the collector has them.
// `?panel=off` leaves it still, for tests that count requests.
const EVERY_MS = 2000
/** What waits on this page: the id after `gate-`, and what `demoLog` holds once it has run. Others get a `src`. */
const GATES = [
  ['posthog', 'posthog.js'],
  ['posthog-start', 'posthog'],
  ['mixpanel', 'mixpanel.js'],
  ['mixpanel-start', 'mixpanel'],
  ['snowplow', 'snowplow.js'],
  ['snowplow-start', 'snowplow'],
  ['pixel'],
  ['video'],
  ['chat', 'chat'],
]
const dates = new Intl.DateTimeFormat(document.documentElement.lang === 'en' ? 'en-GB' : 'th', {
  timeStyle: 'medium',
  timeZone: 'Asia/Bangkok',
})

document.getElementById('start-over').addEventListener('click', () => void startOver())
if (new URLSearchParams(location.search).get('panel') !== 'off') {
  addEventListener('yinyom:decision', () => setTimeout(() => void showPage(), 100))
  addEventListener('yinyom:receipt', () => void showServer())
  void keepShowing()
}

async function keepShowing() {
  if (!document.hidden) await Promise.all([showPage(), showServer()])
  setTimeout(() => void keepShowing(), EVERY_MS)
}

async function showPage() {
  const cookies = document.cookie.split('; ').filter(Boolean)
  const databases = (await indexedDB.databases?.()) ?? []
  list(
    'cookies',
    cookies.map((cookie) => ({ name: cookie.split('=')[0] })),
  )
  list('storage', [
    ...Object.keys(localStorage).map((name) => ({ name, tag: 'local' })),
    ...Object.keys(sessionStorage).map((name) => ({ name, tag: 'session' })),
    ...databases.map(({ name }) => ({ name, tag: 'IndexedDB' })),
  ])
  const { waiting, running } = document.getElementById('panel-gates').dataset
  list(
    'gates',
    GATES.map(([name, log]) => {
      const on = log ? window.demoLog?.includes(log) : document.getElementById(`gate-${name}`)?.hasAttribute('src')
      return { name, tag: on ? running : waiting, look: on ? 'on' : 'held' }
    }),
  )
}

async function showServer() {
  const [sink, ledger] = await Promise.all([read('/api/sink'), read('/api/receipts?limit=6')])
  const perTracker = {}
  for (const { path } of sink?.hits ?? []) perTracker[path.split('/')[2]] = (perTracker[path.split('/')[2]] ?? 0) + 1
  list(
    'sink',
    Object.entries(perTracker).map(([name, count]) => ({ name, tag: String(count) })),
    sink?.count,
  )
  list(
    'receipts',
    (ledger?.receipts ?? []).map(({ receipt, received_at: at }) => ({
      name: `${receipt.event.action} · ${receipt.ui.surface}`,
      tag: dates.format(new Date(at)),
    })),
    ledger?.count,
  )
}

async function read(address) {
  return fetch(address)
    .then((response) => response.json())
    .catch(() => undefined)
}

/** Shows one list. `rows` are `{ name, tag?, look? }`. */
function list(id, rows, count = rows.length) {
  document.getElementById(`panel-${id}-count`).textContent = String(count)
  document.getElementById(`panel-${id}`).replaceChildren(...rows.map(row))
}

function row({ name, tag, look = '' }) {
  const item = document.createElement('li')
  item.dataset.name = name
  item.append(name)
  if (tag) {
    const mark = document.createElement('span')
    mark.className = `tag ${look}`
    mark.textContent = tag
    item.append(mark)
  }
  return item
}

/** Makes this browser a first-time visitor again; for the demo only, which is why it is not in the widget. */
async function startOver() {
  await window.Yinyom?.reset()
  for (const cookie of document.cookie.split('; ')) document.cookie = `${cookie.split('=')[0]}=; Path=/; Max-Age=0`
  localStorage.clear()
  sessionStorage.clear()
  location.reload()
}
