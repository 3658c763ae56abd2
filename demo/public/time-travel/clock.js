// Before the widget: sets the clock of this page to the stop that the visitor has travelled to. One cookie keeps the stop
// (the server reads it too) and how far the clock is off, in ms; without it a new journey begins, and what an earlier one
// has left is forgotten. For the demo only.
import { setClock } from '../set-clock.js'

const realNow = Date.now
const NAME = 'yinyom_travel'
const stops = JSON.parse(document.getElementById('stops').textContent)
const cookie = /(?:^|; )travel=(\d)\.(-?\d+)/.exec(document.cookie)
const known = stops[cookie?.[1]] && Math.abs(realNow() + Number(cookie[2]) - stops[cookie[1]].at) < 36 * 3_600_000
if (!known) forget()
const [at, shift] = known ? cookie.slice(1).map(Number) : keep(0)

setClock(() => realNow() + shift)
window.travel = {
  stops,
  at,
  go(to) {
    keep(to)
    arrive()
  },
  startOver() {
    document.cookie = 'travel=; Path=/time-travel/; Max-Age=0'
    arrive()
  },
}

/** Without the fragment of a notice that was open: it would open again. */
function arrive() {
  history.replaceState(null, '', location.pathname + location.search)
  location.reload()
}

function keep(stop) {
  const shift = stops[stop].at - realNow()
  document.cookie = `travel=${stop}.${shift}; Path=/time-travel/; SameSite=Lax`
  return [stop, shift]
}

/** The answer and all that came of it; receipts of other pages stay. Done before the widget looks. */
function forget() {
  for (const name of [NAME, 'office_stats']) document.cookie = `${name}=; Path=/; Max-Age=0`
  for (const key of Object.keys(localStorage)) if (key.startsWith(`${NAME}.`)) localStorage.removeItem(key)
  void forgetDatabase().catch(() => {})
}

async function forgetDatabase() {
  const databases = await indexedDB.databases()
  if (!databases.some(({ name }) => name === 'yinyom')) return
  const opening = indexedDB.open('yinyom')
  opening.onsuccess = () => {
    const store = opening.result.transaction('receipts', 'readwrite').objectStore('receipts')
    store.delete(`record.${NAME}`)
    const reading = store.get('receipts')
    reading.onsuccess = () => {
      const others = (reading.result ?? []).filter(({ receipt }) => receipt.site !== 'time-travel-demo')
      if (reading.result) store.put(others, 'receipts')
    }
    store.transaction.oncomplete = () => opening.result.close()
  }
}
