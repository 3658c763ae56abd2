// Counts what the policy forbids, from the first byte of the page on; it runs before the widget.
const violations = (window.cspViolations = [])

document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
  violations.push({ effectiveDirective, blockedURI, sourceFile, lineNumber })
  showCount()
})
document.addEventListener('DOMContentLoaded', () => {
  showCount()
  setInterval(() => (document.getElementById('log').textContent = (window.demoLog ?? []).join(' · ') || '–'), 500)
})

function showCount() {
  const count = document.getElementById('violations')
  if (!count) return
  count.textContent = String(violations.length)
  document.getElementById('violation-list').replaceChildren(
    ...violations.map(({ effectiveDirective, blockedURI }) => {
      const item = document.createElement('li')
      item.textContent = `${effectiveDirective}: ${blockedURI}`
      return item
    }),
  )
}
