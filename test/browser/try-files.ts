import { readFileSync } from 'node:fs'

/** A file as a page gets it from a person. */
export interface TryFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

const fixture = (path: string) => readFileSync(new URL(`../../cli/test/${path}`, import.meta.url))

/** One notice, complete, in the four formats. */
export const COMPLETE: readonly TryFile[] = [
  { name: 'ขนม.txt', mimeType: 'text/plain', buffer: fixture('check/fixtures/model.th.txt') },
  { name: 'ขนม.md', mimeType: 'text/markdown', buffer: fixture('read/fixtures/model.md') },
  { name: 'ขนม.html', mimeType: 'text/html', buffer: fixture('read/fixtures/model.pandoc.html') },
  {
    name: 'ขนม.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: fixture('read/fixtures/model.libreoffice.docx'),
  },
]

export const text = (name: string, content: string): TryFile => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
})

/** A word that no other file has, to be looked for in what leaves the page. */
export const SECRET = 'คำที่ไม่มีที่อื่นเลย'

/** Everything by which a page could be made to run something, around a notice. */
export const HOSTILE: TryFile = {
  name: '<img src=x onerror=ran(1)>.html',
  mimeType: 'text/html',
  buffer: Buffer.from(`<!doctype html><html lang="th"><head><title>x</title>
    <base href="https://elsewhere.example/"><meta http-equiv="refresh" content="0;url=https://elsewhere.example/">
    <script>ran(2)</script><link rel="stylesheet" href="https://elsewhere.example/x.css"></head>
    <body onload="ran(3)"><h1>ประกาศ <img src=x onerror="ran(4)"></h1>
    <h2>๑. ข้อมูลที่เก็บ</h2><p onclick="ran(5)">ชื่อ <a href="javascript:ran(6)">ที่อยู่</a> <a href=" jAvA&#9;script:ran(7)">อีเมล</a>
    <a href="data:text/html,<script>ran(8)</script>">โทรศัพท์</a> <a href="https://ok.example/">ลิงก์ดี</a></p>
    <svg onload="ran(9)"><script>ran(10)</script></svg><iframe srcdoc="<script>parent.ran(11)</script>"></iframe>
    <p>&lt;script&gt;ran(12)&lt;/script&gt; &lt;img src=x onerror=ran(13)&gt;</p>
    <form action="https://elsewhere.example/"><button autofocus onfocus="ran(14)">ส่ง</button></form>
    <object data="javascript:ran(15)"></object></body></html>`),
}
