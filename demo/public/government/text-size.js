// The text size works for everyone; that it is remembered needs the visitor's yes.
const KEY = 'office_text_size'
let remembering = false

apply(100)
document.addEventListener('click', (event) => {
  const size = event.target.closest('[data-size]')?.dataset.size
  if (!size) return
  apply(Number(size))
  if (remembering) localStorage.setItem(KEY, size)
})

window.officeTextSize = {
  remember() {
    remembering = true
    apply(Number(localStorage.getItem(KEY)) || 100)
  },
}

function apply(percent) {
  document.documentElement.style.fontSize = `${percent}%`
  for (const button of document.querySelectorAll('[data-size]')) {
    button.setAttribute('aria-pressed', String(button.dataset.size === String(percent)))
  }
}
