// The agency's own statistics: a random number in a cookie, and one request for each page.
if (!document.cookie.includes('office_stats=')) {
  document.cookie = `office_stats=${Math.random().toString(36).slice(2)}; Path=/; Max-Age=7776000; SameSite=Lax`
}
navigator.sendBeacon('/sink/office/visit', location.pathname)
;(window.demoLog ??= []).push('statistics.js')
