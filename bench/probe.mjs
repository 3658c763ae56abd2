/** The probe's name in traces, so that its own work can be left out. */
export const probeUrl = 'bench-probe.js'

/** The probe as a script for the start of each document; it looks for the banner where `accept` is given. */
export function probeSource(accept) {
  return `(${probe.toString()})(${JSON.stringify(accept ?? null)})\n//# sourceURL=${probeUrl}`
}

/** Runs in the page. It must not lean on anything outside itself. */
function probe(accept) {
  const bench = (window.bench = {
    banner: undefined,
    click: undefined,
    dialog: undefined,
    shift: 0,
    longTasks: [],
    interactions: [],
  })

  /** The first element at the end of `path`, which enters an open shadow root after each selector. */
  function find(path, root = document) {
    const [selector, ...rest] = path
    for (const element of root.querySelectorAll(selector)) {
      const end = rest.length === 0 ? element : element.shadowRoot && find(rest, element.shadowRoot)
      if (end) return end
    }
  }

  /** Whether a person can see it: a rectangle in the viewport, and less than half transparent. */
  function isShown(element, whole) {
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
    if (width < 1 || height < 1 || getComputedStyle(element).visibility !== 'visible') return false
    const inside = left > -1 && top > -1 && right < innerWidth + 1 && bottom < innerHeight + 1
    const touching = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight
    if (!(whole ? inside : touching)) return false
    let opacity = 1
    for (let node = element; node; node = node.assignedSlot ?? node.parentElement ?? node.getRootNode().host)
      opacity *= Number(getComputedStyle(node).opacity)
    return opacity > 0.5
  }

  /** Calls `done` with the time of the first animation frame in which the element is shown. */
  function watch(path, whole, done) {
    requestAnimationFrame(function look() {
      const element = find(path)
      if (element && isShown(element, whole)) done(performance.now())
      else requestAnimationFrame(look)
    })
  }

  function observe(type, note, options) {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...options })
  }

  bench.isShown = (path) => {
    const element = find(path)
    return element !== undefined && isShown(element, true)
  }
  bench.centreOf = (path) => {
    const { left, top, width, height } = find(path).getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  }
  bench.watchDialog = (path) => watch(path, false, (time) => (bench.dialog ??= time))
  /** Elements in the document and in its open shadow roots. */
  bench.countElements = (root = document) =>
    [...root.querySelectorAll('*')].reduce(
      (sum, element) => sum + 1 + (element.shadowRoot ? bench.countElements(element.shadowRoot) : 0),
      0,
    )

  addEventListener('click', ({ timeStamp }) => (bench.click = timeStamp), true)
  observe('layout-shift', (entry) => entry.hadRecentInput || (bench.shift += entry.value))
  observe('longtask', (entry) => bench.longTasks.push(entry.duration))
  observe('event', (entry) => entry.interactionId && bench.interactions.push(entry.duration), { durationThreshold: 16 })
  if (accept)
    watch(accept, true, (time) => {
      bench.banner = time
      performance.mark('banner')
      window.benchBanner('')
    })
}
