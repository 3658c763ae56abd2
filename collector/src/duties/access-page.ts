import type { ConsentReceipt } from '../../../src/model/consent-receipt.ts'
import type { LedgerRow } from '../ledger/ledger.ts'
import { escaped } from './escaped.ts'

/** What a visitor's file says of a state, in Thai and English. */
const STATES: Readonly<Record<string, readonly [string, string]>> = {
  given: ['ยินยอม', 'accepted'],
  refused: ['ปฏิเสธ', 'rejected'],
  withdrawn: ['ถอนความยินยอม', 'withdrawn'],
  expired: ['หมดอายุ', 'expired'],
  always_on: ['จำเป็นต้องใช้ ไม่ได้ขอความยินยอม', 'necessary, not asked for'],
}

/** What is held of one pseudonym, as a page that the visitor can read, print and keep (PDPA s.30): no script, no address. */
export function accessPage(
  principal: string,
  rows: readonly LedgerRow[],
  { at, elsewhere }: { readonly at: string; readonly elsewhere: number },
): string {
  const parts = rows.map(section)
  return `<!doctype html>
<html lang="th">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>ข้อมูลความยินยอมที่เก็บไว้ของคุณ</title>
<style>
body { font: 1rem/1.6 system-ui, sans-serif; margin: 2rem auto; max-width: 42rem; padding: 0 1rem; color: #111; background: #fff; overflow-wrap: anywhere; }
section { border-top: 1px solid #999; padding-top: 1rem; }
dt { font-weight: 600; } dd { margin: 0 0 .5rem; }
</style>
<h1>ข้อมูลความยินยอมที่เก็บไว้ของคุณ</h1>
<p>นามแฝงของคุณคือ <code>${escaped(principal)}</code> ข้อมูล ณ ${thaiTime(at)} มีทั้งหมด ${rows.length} รายการ</p>
<p lang="en">What is held of the pseudonym above, at ${escaped(at)}: ${rows.length} answers. No address, device or account is stored with them.</p>
${elsewhere > 0 ? `<p>อีก ${elsewhere} รายการเป็นของเว็บไซต์ที่เราดูแลแทนผู้ควบคุมข้อมูลรายอื่น เราส่งคำขอของคุณต่อให้แล้ว ผู้ควบคุมข้อมูลจะเป็นผู้ตอบ</p>\n<p lang="en">${elsewhere} more belong to sites that we handle for another controller, who answers for them.</p>` : ''}
${parts.join('\n')}
</html>
`
}

function section(row: LedgerRow): string {
  const { purposes, notice, ui, event } = JSON.parse(row.body) as ConsentReceipt
  const answers = purposes.map(({ id, service, state }) => {
    const [thai, english] = STATES[state] ?? [state, state]
    return `<dd>${escaped(service ? `${id} / ${service}` : id)}: ${thai} <span lang="en">(${english})</span></dd>`
  })
  return `<section>
<h2>${thaiTime(event.time)}</h2>
<dl>
<dt>คำตอบ <span lang="en">Answers</span></dt>
${answers.join('\n')}
<dt>ตอบที่ <span lang="en">Where</span></dt><dd>${escaped(row.site)}: ${escaped(ui.surface)}, ${escaped(ui.lang)}</dd>
<dt>ประกาศความเป็นส่วนตัว <span lang="en">Notice</span></dt><dd>${notice ? `${escaped(notice.version)}: ${escaped(notice.uri)}` : '-'}</dd>
<dt>ใช้ได้ถึง <span lang="en">Valid until</span></dt><dd>${thaiTime(event.valid_until)}</dd>
<dt>ได้รับเมื่อ <span lang="en">Received</span></dt><dd>${thaiTime(row.receivedAt)}</dd>
<dt>เลขที่หลักฐาน <span lang="en">Receipt</span></dt><dd>${escaped(row.receiptId)} (${escaped(row.site)}/${row.period}, ${row.seq})</dd>
</dl>
</section>`
}

const FORMAT = new Intl.DateTimeFormat('th-TH', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Bangkok' })

function thaiTime(instant: string): string {
  return `${FORMAT.format(new Date(instant))} น.`
}
