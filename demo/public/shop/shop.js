// The basket needs no consent: it does what the visitor asked for (PDPA s.24(3)), and only once they ask.
const counter = document.getElementById('basket-count')
counter.textContent = String(basket().length)

document.addEventListener('click', (event) => {
  const item = event.target.closest('[data-add]')?.dataset.add
  if (!item) return
  localStorage.setItem('shop_basket', JSON.stringify([...basket(), item]))
  counter.textContent = String(basket().length)
})

function basket() {
  try {
    return JSON.parse(localStorage.getItem('shop_basket') ?? '[]')
  } catch {
    return []
  }
}
