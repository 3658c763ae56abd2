// Shows where the collector keeps its receipts and how many there are.
void showLedger()

async function showLedger() {
  const { file, count } = await (await fetch('/api/receipts?limit=1')).json()
  document.getElementById('file').textContent = file || '–'
  document.getElementById('count').textContent = String(count)
}
