import { probeUrl } from './probe.mjs'

/** The second has the tasks, the third the microtasks, the fourth the marks. */
const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute', 'blink.user_timing']

const script = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
])

/**
 * Records a trace while `act` runs.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {import('playwright-core').Page} page
 * @param {() => Promise<void>} act
 * @returns {Promise<object[]>} the events
 */
export async function traced(browser, page, act) {
  await browser.startTracing(page, { categories })
  try {
    await act()
  } catch (failure) {
    await browser.stopTracing()
    throw failure
  }
  return JSON.parse((await browser.stopTracing()).toString('utf8')).traceEvents
}

/**
 * What the page's main thread did for scripts, in ms; the probe's own work is left out.
 *
 * @param {object[]} events
 * @param {{ url: string, widget?: string }} page its address, and the address of the script that decides
 * @returns {{ script: number, scriptToBanner?: number, decision?: number, sameTask?: boolean }} `decision` is the time
 *   from the widget's evaluation to the first gated script; `sameTask` whether both were in one task
 */
export function readTrace(events, { url, widget }) {
  const start = events.find(({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL === url)
  if (start === undefined) throw new Error('the trace has no navigation to the page')
  const main = events.filter(({ pid, tid, ts }) => pid === start.pid && tid === start.tid && ts >= start.ts)
  const spans = spansOf(main)
  const [own, theirs] = [true, false].map((isProbe) =>
    spans.filter(({ name, args }) => script.has(name) && addressesIn(args).includes(probeUrl) === isProbe),
  )
  const scriptUntil = (time) => (length(union([...own, ...theirs], time)) - length(union(own, time))) / 1000
  const banner = main.find(({ name }) => name === 'banner')
  const gated = main.find(({ name }) => name === 'gated')
  const evaluation =
    widget && spans.find(({ name, args }) => name === 'EvaluateScript' && addressesIn(args).includes(widget))
  return {
    script: scriptUntil(Infinity),
    ...(banner && { scriptToBanner: scriptUntil(banner.ts) }),
    ...(gated &&
      evaluation && {
        decision: (gated.ts - evaluation.ts) / 1000,
        sameTask: spans.some(({ name, ts, end }) => isTask(name) && ts <= evaluation.ts && gated.ts <= end),
      }),
  }
}

/** Events with a length; some come whole (`X`), some as a beginning and an end (`B`, `E`). */
function spansOf(events) {
  const open = []
  const spans = []
  for (const event of events.sort((a, b) => a.ts - b.ts))
    if (event.ph === 'X') spans.push({ ...event, end: event.ts + event.dur })
    else if (event.ph === 'B') open.push(event)
    else if (event.ph === 'E' && open.length > 0) spans.push({ ...open.pop(), end: event.ts })
  return spans
}

function isTask(name) {
  return name === 'RunTask' || name.endsWith('::RunTask')
}

function addressesIn(args) {
  return [args?.data?.url, args?.fileName, args?.data?.fileName].filter(Boolean)
}

/** Spans cut off at `time` and joined where they overlap. */
function union(spans, time) {
  const joined = []
  for (const { ts, end } of spans.filter((span) => span.ts < time).sort((a, b) => a.ts - b.ts)) {
    const last = joined.at(-1)
    const cut = Math.min(end, time)
    if (last && ts <= last.end) last.end = Math.max(last.end, cut)
    else joined.push({ ts, end: cut })
  }
  return joined
}

function length(spans) {
  return spans.reduce((sum, { ts, end }) => sum + end - ts, 0)
}
