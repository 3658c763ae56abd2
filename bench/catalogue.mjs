/*
 * How fast the catalogue's matcher and marker are: `node bench/catalogue.mjs`. Prints requests recognised and megabytes
 * marked per second, from what is built in catalogue/dist.
 */
import { SERVICES, createMatcher } from '../catalogue/dist/index.js'
import { createMarking } from '../catalogue/dist/mark.js'

const SECONDS = 2
const matcher = createMatcher(SERVICES)
const addresses = SERVICES.flatMap(({ hosts = [] }) => hosts)
  .map((host) => `https://${host.replace(/^\*\./, 'a.b.').replaceAll('*', 'x')}?one=1&two=2`)
  .concat(Array.from({ length: 400 }, (_, at) => `https://cdn${at}.example.co.th/assets/app.${at}.js?v=1`))
const known = addresses.filter((address) => matcher.request(address)).length
const page = `<!doctype html><html><head>${SERVICES.flatMap(({ examples }) => examples).join('\n')}</head><body>${'<p class="text">ข้อความของหน้า <b>ตัวหนา</b></p>\n'.repeat(2000)}</body></html>`

function rate(work) {
  const until = performance.now() + SECONDS * 1000
  const started = performance.now()
  let count = 0
  while (performance.now() < until) count += work()
  return count / ((performance.now() - started) / 1000)
}

const requests = rate(() => {
  for (const address of addresses) matcher.request(address)
  return addresses.length
})
const marking = createMarking()
const bytes = rate(() => {
  marking.html(page)
  return Buffer.byteLength(page)
})
console.log(`${SERVICES.length} services, ${addresses.length} addresses (${known} known)`)
console.log(`${Math.round(requests).toLocaleString('en')} requests recognised per second`)
console.log(
  `${(bytes / 1e6).toFixed(1)} MB of pages marked per second (a page of ${Math.round(page.length / 1024)} kB)`,
)
