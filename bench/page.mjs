/** What asks for consent, beside the necessary category: the same three for every contestant. */
export const purposes = [
  { id: 'functional', title: 'Functional', description: 'Remembers what you have chosen.' },
  { id: 'analytics', title: 'Analytics', description: 'Tells us which pages are read.' },
  { id: 'marketing', title: 'Marketing', description: 'Shows advertisements that fit.' },
]

/** A gated script: it notes when it ran, for us and for the trace. */
export const gatedCode = `(window.ran = window.ran || []).push(performance.now()); performance.mark('gated')`

/** The gated scripts as `text/plain`, with the purpose in `attribute`. */
export function heldAsPlainText(attribute) {
  return purposes.map(({ id }) => `<script type="text/plain" ${attribute}="${id}">${gatedCode}</script>`).join('\n')
}

const article = `<h1>ตลาดเช้าริมคลองเปิดอีกครั้งหลังน้ำลด</h1>
<p>เช้าวันเสาร์ที่ผ่านมา แม่ค้าพ่อค้ากว่าหกสิบรายกลับมาตั้งแผงริมคลองเป็นครั้งแรกในรอบสองเดือน หลังน้ำที่ท่วมทางเดินไม้ลดลงจนเห็นพื้น
ชาวบ้านในละแวกนั้นช่วยกันล้างโคลนและซ่อมราวสะพานตั้งแต่ต้นสัปดาห์ โดยมีเทศบาลส่งรถน้ำและช่างไม้มาช่วยอีกแรง</p>
<h2>ของที่ขายดีที่สุดยังเป็นขนมครก</h2>
<p>ป้าสำเนียง ผู้ขายขนมครกมานานกว่าสามสิบปี เล่าว่าวันแรกที่กลับมา เตาร้อนตั้งแต่ตีห้าและแป้งหมดก่อนแปดโมง ลูกค้าหลายคนขับรถมาจากอำเภออื่น
บางคนซื้อกลับไปฝากเพื่อนบ้านทีละห้ากล่อง ส่วนแผงผักพื้นบ้านที่อยู่ข้างกันขายดีไม่แพ้กัน โดยเฉพาะผักกูดและยอดมะระ</p>
<p>ผู้ค้าส่วนใหญ่บอกตรงกันว่าสิ่งที่กังวลไม่ใช่ยอดขาย แต่เป็นทางเดินไม้ช่วงปลายตลาดที่ยังทรุดอยู่ เทศบาลแจ้งว่าจะเริ่มตอกเสาเข็มใหม่ภายในเดือนหน้า
และจะปิดทางเดินเฉพาะวันธรรมดา เพื่อให้วันเสาร์และวันอาทิตย์ค้าขายได้ตามปกติ</p>
<h2>เดินทางอย่างไร</h2>
<p>ผู้ที่มาด้วยรถไฟลงที่สถานีแล้วเดินต่ออีกประมาณสิบนาที ส่วนผู้ที่ขับรถมาเองจอดได้ที่ลานวัดฝั่งตรงข้ามโดยไม่เสียค่าจอด
แล้วข้ามคลองด้วยเรือแจวซึ่งออกทุกสิบห้านาที ตลาดเปิดตั้งแต่หกโมงเช้าถึงสิบโมงครึ่ง ผู้ที่อยากได้ขนมควรมาก่อนแปดโมง</p>`

const style = `body{margin:0 auto;max-width:40rem;padding:1rem;font:1rem/1.7 sans-serif;color:#222}h1{line-height:1.4}`

/**
 * The page of a contestant: the same article for all, its tags in the head, its gated scripts at the end of the body.
 *
 * @param {import('./contestants.mjs').Contestant} contestant
 */
export function pageOf(contestant) {
  return `<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>ตลาดเช้าริมคลอง</title>
<link rel="icon" href="data:,">
<style>${style}</style>
${contestant.head}
</head>
<body>
<main>
${article}
</main>
${contestant.gated}
</body>
</html>
`
}
