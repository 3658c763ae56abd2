import { escaped } from './escaped.ts'
import { recordRows } from './processing-record.ts'
import type { ProcessingRecord } from './processing-record.ts'

/** The record of processing as a page to print: no script, nothing from elsewhere. */
export function recordPage(record: ProcessingRecord): string {
  const rows = recordRows(record).map((cells) => `<tr>${cells.map(cell).join('')}</tr>`)
  const heads = ['กิจกรรม / Activity', 'มาตรา / Section', 'รายการ', 'Item', 'รายละเอียด / Details']
  return `<!doctype html>
<html lang="th">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>บันทึกรายการกิจกรรม: ${escaped(record.name)}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #111; background: #fff; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #999; padding: .4rem .6rem; text-align: start; vertical-align: top; white-space: pre-line; }
</style>
<h1>บันทึกรายการกิจกรรมการประมวลผล</h1>
<p>Record of processing: ${escaped(record.name)} (${escaped(record.site)}), ${record.role}, ${record.law}, ${record.made_at}</p>
<table>
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</html>
`
}

function cell(text: string): string {
  return `<td>${escaped(text)}</td>`
}
