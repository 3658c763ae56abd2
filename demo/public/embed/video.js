// Stands in for a video service: sets what such services set as soon as their frame loads.
const id = Math.random().toString(36).slice(2, 12)
document.cookie = `demovideo_visitor=${id}; Path=/; Max-Age=15552000; SameSite=Lax`
localStorage.setItem('demovideo_history', JSON.stringify([{ video: 'khit', at: Date.now() }]))
document.getElementById('play').addEventListener('click', (event) => {
  const on = event.currentTarget.getAttribute('aria-pressed') === 'true'
  event.currentTarget.setAttribute('aria-pressed', String(!on))
})
