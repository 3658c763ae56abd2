// The list of the workbench: a link for each view, language and scheme, in the theme that the address names.
import { LANGUAGES, SCHEMES, THEMES, VIEWS, addressOf } from './views.js'

const theme = new URLSearchParams(location.search).get('theme') ?? THEMES[0]
const link = (text, href, more) => Object.assign(document.createElement('a'), { textContent: text, href, ...more })

for (const name of THEMES) {
  const one = link(name, `?theme=${name}`)
  if (name === theme) one.setAttribute('aria-current', 'true')
  document.getElementById('themes').append(' ', one)
}
const surfaceOf = ({ id }) => id.slice(0, id.indexOf('-'))
for (const surface of new Set(VIEWS.map(surfaceOf))) {
  const list = document.createElement('ul')
  list.append(...VIEWS.filter((view) => surfaceOf(view) === surface).map(row))
  document
    .getElementById('views')
    .append(
      Object.assign(document.createElement('h2'), { textContent: surface[0].toUpperCase() + surface.slice(1) }),
      list,
    )
}
// What one looks at stays when a source changes and the page is loaded again.
const frame = document.querySelector('iframe')
const kept = location.hash.slice(1)
frame.src = kept.startsWith('/workbench/') ? kept : addressOf(VIEWS[0], LANGUAGES[0], SCHEMES[0], theme)
frame.addEventListener('load', () => {
  const { pathname, search } = frame.contentWindow.location
  history.replaceState(null, '', `#${pathname}${search}`)
})

function row(view) {
  const item = document.createElement('li')
  item.append(Object.assign(document.createElement('span'), { textContent: view.title }))
  for (const lang of LANGUAGES) {
    for (const scheme of SCHEMES) {
      item.append(' ', link(`${lang} ${scheme}`, addressOf(view, lang, scheme, theme), { target: 'view' }))
    }
  }
  return item
}
