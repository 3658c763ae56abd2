// A single-page app in the two ways that trouble consent tools most: each route gets a new `document.body`, built here
// or, for addresses that the app does not know, fetched whole and swapped in as Turbo does.
const routes = new Map()
let home
let late = 0

addEventListener('popstate', () => void show(location.pathname))
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="/spa/"]')
  if (link && event.button === 0 && !event.metaKey && !event.ctrlKey) {
    event.preventDefault()
    history.pushState(null, '', link.href)
    void show(link.pathname)
  }
  const kind = event.target.closest('[data-late]')?.dataset.late
  if (kind) addLate(kind)
})
learn(document.body)
setInterval(showLog, 500)
if (location.pathname !== '/spa/' && document.body.dataset.route === 'home') void show(location.pathname)

async function show(path) {
  const route = path.slice('/spa/'.length)
  document.body = route.includes('.') || !home ? await fetchBody() : build(route)
  // Whoever came in by the about page gets the other routes with the first fetch.
  if (routes.has(route) && document.body.dataset.route !== route) document.body = build(route)
  for (const link of document.querySelectorAll('.menu a')) {
    link.toggleAttribute('aria-current', link.pathname === path)
  }
  document.querySelector('h1').tabIndex = -1
  document.querySelector('h1').focus()
  scrollTo(0, 0)
  showLog()
}

/** Keeps the front page and the templates of the other routes, if this is the front page. */
function learn(body) {
  for (const part of body.querySelectorAll('template[data-route]')) routes.set(part.dataset.route, part)
  if (body.dataset.route === 'home') home = body.cloneNode(true)
}

function build(route) {
  const body = home.cloneNode(true)
  const part = routes.get(route)
  if (!part) return body
  body.dataset.route = route
  body.querySelector('#view').replaceChildren(part.content.cloneNode(true))
  return body
}

async function fetchBody() {
  const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html')
  document.title = page.title
  learn(page.body)
  return document.adoptNode(page.body)
}

/** Adds something that must wait, long after the page has loaded. */
function addLate(kind) {
  late += 1
  const element = document.createElement(kind)
  element.dataset.category = kind === 'script' ? 'analytics' : 'marketing'
  element.dataset.service = kind === 'script' ? 'reads' : 'video'
  if (kind === 'script') {
    element.type = 'text/plain'
    element.textContent = `(window.demoLog ??= []).push('late-${late}')`
  } else {
    element.dataset.src = `/embed/video.html${location.search}`
    element.title = document.querySelector('h1').textContent
    element.width = 480
    element.height = 360
  }
  element.id = `late-${late}`
  document.getElementById('late').append(element)
}

function showLog() {
  const place = document.getElementById('log')
  if (place) place.textContent = (window.demoLog ?? []).join(' · ') || '–'
}
