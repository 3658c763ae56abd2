// The time line, and beside it what is in force now and what the collector has. `clock.js` has set the clock.
const { travel } = window
const stop = travel.stops[travel.at]
const words = document.getElementById('words').dataset
const SITE = 'time-travel-demo'
/** Categories that are asked, and the stop at which the notice asks about them again. */
const ASKED = { functional: 'next-month', analytics: 'in-force' }

showStop()
document.addEventListener('click', ({ target }) => {
  const go = target.closest('[data-go]')
  if (go) travel.go(Number(go.dataset.go))
  if (target.closest('[data-start-over]')) void startOver()
})
for (const event of ['prompt', 'decision', 'receipt']) addEventListener(`yinyom:${event}`, () => void showReceipts())
;(window.yinyomQueue ??= []).push((consent) => {
  consent.subscribe(showAnswer)
  void consent.ready.then(() => {
    // Whoever has travelled here has pressed a button, which is a sign of a person; without one the widget waits a while.
    document.dispatchEvent(new Event('scroll'))
    return showReceipts()
  })
})

function showStop() {
  for (const button of document.querySelectorAll('#timeline button')) {
    const at = Number(button.dataset.go)
    button.disabled = at < travel.at
    if (at === travel.at) button.setAttribute('aria-current', 'step')
  }
  for (const look of document.querySelectorAll('[data-look]')) look.hidden = look.dataset.look !== stop.id
  document.getElementById('panel-day').textContent = stop.date
  document.getElementById('panel-version').textContent = stop.version
  document.getElementById('panel-announced').textContent = stop.announced ?? '–'
  document.getElementById('read').dataset.yinyomVersion = stop.version
  document.getElementById('static-page').href =
    `/time-travel/notices/privacy-${stop.version}.${document.documentElement.lang}.html`
  const compare = document.getElementById('compare')
  compare.hidden = !stop.compare
  if (stop.compare) [compare.dataset.yinyomCompare, compare.dataset.yinyomVersion] = stop.compare
}

function showAnswer() {
  const { status, choices, record } = window.Yinyom
  const rows = Object.keys(ASKED).map((id) => {
    const look = choices[id]
      ? 'on'
      : record?.choices[id] && status === 'stale'
        ? 'asked'
        : id in choices
          ? 'off'
          : 'unset'
    return [words[id], words[look], look === 'on' ? 'on' : 'held']
  })
  list('panel-choices', rows)
  document.getElementById('now').textContent = words[sentence()]
}

/** What the visitor is asked now, or why nothing. */
function sentence() {
  const { status, reasons, record } = window.Yinyom
  if (status === 'unset') return 'first'
  if (status === 'stale') return reasons.includes('notice-changed') ? 'again' : 'first'
  const asks = Object.keys(ASKED).find((id) => ASKED[id] === stop.id)
  return asks && record?.choices[asks] === false && record.decidedAt.getTime() < stop.at - 86_400_000
    ? 'refused'
    : 'quiet'
}

async function showReceipts() {
  if (!window.Yinyom) return
  const own = new Set((await window.Yinyom.receipts()).map(({ receipt_id: id }) => id))
  const answer = await fetch('/api/receipts?limit=50').catch(() => undefined)
  const { receipts = [] } = answer?.ok ? await answer.json() : {}
  const ours = receipts
    .map(({ receipt }) => receipt)
    .filter(({ site, receipt_id: id }) => site === SITE && own.has(id))
    .reverse()
  const numbers = new Map(ours.map(({ receipt_id: id }, at) => [id, at + 1]))
  document.getElementById('panel-receipts-count').textContent = String(ours.length)
  list(
    'panel-receipts',
    ours.map(({ event, notice, supersedes, receipt_id: id }) => [
      `${numbers.get(id)}. ${words[event.action] ?? event.action}`,
      [
        words.version.replace('{}', notice?.version ?? '–'),
        ...(supersedes ? [words.supersedes.replace('{}', numbers.get(supersedes) ?? '?')] : []),
      ].join(' · '),
      '',
    ]),
  )
}

/** `rows` are `[name, tag, look]`. */
function list(id, rows) {
  const items = rows.map(([name, tag, look]) => {
    const item = document.createElement('li')
    const mark = document.createElement('span')
    mark.className = `tag ${look}`
    mark.textContent = tag
    item.append(name, mark)
    return item
  })
  document.getElementById(id).replaceChildren(...items)
}

/** What has not reached the collector yet is sent first: the database keeps it, this browser does not. */
async function startOver() {
  await Promise.race([window.Yinyom?.flush(), new Promise((resolve) => setTimeout(resolve, 1000))])
  travel.startOver()
}
