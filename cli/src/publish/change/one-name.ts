/** Names, abbreviations and loan words that are one thing: each row is written as its first word. */
const ROWS: readonly (readonly [string, string])[] = [
  ['สคส', 'สคส\\.?|(?:สำนักงาน)?คณะกรรมการคุ้มครองข้อมูลส่วนบุคคล|\\bpdpc\\b'],
  ['คปภ', 'คปภ\\.?|สำนักงานคณะกรรมการกำกับและส่งเสริมการประกอบธุรกิจประกันภัย'],
  ['ปปง', 'ปปง\\.?|สำนักงานป้องกันและปราบปรามการฟอกเงิน'],
  ['ปปช', '(?:สำนักงาน)?ป\\.?ป\\.?ช\\.?|สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ'],
  ['กลต', 'ก\\.ล\\.ต\\.?|สำนักงานคณะกรรมการกำกับหลักทรัพย์และตลาดหลักทรัพย์'],
  ['ธปท', 'ธปท\\.?|ธนาคารแห่งประเทศไทย'],
  ['กสทช', 'กสทช\\.?|สำนักงานคณะกรรมการกิจการกระจายเสียงกิจการโทรทัศน์และกิจการโทรคมนาคมแห่งชาติ'],
  ['สปสช', 'สปสช\\.?|สำนักงานหลักประกันสุขภาพแห่งชาติ'],
  ['สตง', 'สตง\\.?|สำนักงานการตรวจเงินแผ่นดิน'],
  [
    'pdpa',
    '\\bpdpa\\b|พระราชบัญญัติฯ|(?:พระราชบัญญัติ|พ\\.ร\\.บ\\.?|พรบ\\.?|กฎหมาย(?:ว่าด้วยการ)?)คุ้มครองข้อมูลส่วนบุคคล(?: ?day\\d{4}0000)?',
  ],
  ['dpo', '\\bdpo\\b|เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล|\\bdata protection officer\\b'],
  ['รพสต', 'รพสต|โรงพยาบาลส่งเสริมสุขภาพตำบล'],
  ['อบต', 'อบต|องค์การบริหารส่วนตำบล'],
  ['อบจ', 'อบจ|องค์การบริหารส่วนจังหวัด'],
  ['real time', '\\breal[- ]?time\\b|เรียลไทม์'],
  ['bmi', '\\bbmi\\b|ดัชนีมวลกาย'],
  ['สปส', 'สปส\\.?|สำนักงานประกันสังคม'],
  ['ai', '\\bai\\b|ปัญญาประดิษฐ์|เอไอ|\\bartificial intelligence\\b'],
  ['ga4', '\\bga ?4\\b|\\bgoogle analytics 4\\b'],
  ['notification', '\\bnotifications?\\b|(?:การ)?แจ้งเตือน'],
  ['password', '\\bpasswords?\\b|รหัสผ่าน'],
  ['order', '\\borders?\\b|คำสั่งซื้อ|ออเดอร์'],
  ['form', '\\bforms?\\b|(?:แบบ)?ฟอร์ม'],
  ['passport', '\\bpassports?\\b|พาสปอร์ต|หนังสือเดินทาง'],
  ['thailand post', '\\bthailand post\\b|ไปรษณีย์ไทย'],
  ['bookmark', '\\bbookmarks?\\b|บุ๊กมาร์ก|บุ๊คมาร์ค'],
  ['metadata', '\\bmetadata\\b|ข้อมูลเมตา|เมตาดาต้า|เมทาดาทา'],
  ['resume', '\\bresum[eé]s?\\b|เรซูเม่?'],
  ['dm', '\\bdm\\b|ข้อความส่วนตัว'],
  ['dbd', '\\bdbd\\b|กรมพัฒนาธุรกิจการค้า'],
  ['สหรัฐ', '\\busa\\b|\\bu\\.s\\.(?:a\\.?)?|\\bunited states(?: of america)?\\b|สหรัฐ(?!อาหรับ)(?:ฯ|อเมริกา)?'],
  ['สิงคโปร์', '\\bsingapore\\b|สิงคโปร์'],
  ['ญี่ปุ่น', '\\bjapan\\b|ญี่ปุ่น'],
  ['จีน', '\\bchina\\b|(?:ประเทศ)?จีน(?!ี)'],
  ['เกาหลีใต้', '\\b(?:south )?korea\\b|เกาหลีใต้|สาธารณรัฐเกาหลี'],
  ['ไต้หวัน', '\\btaiwan\\b|ไต้หวัน'],
  ['เยอรมนี', '\\bgermany\\b|เยอรม(?:นี|ัน)'],
  ['ไอร์แลนด์', '\\bireland\\b|ไอร์แลนด์'],
  ['อังกฤษ', '\\buk\\b|\\bunited kingdom\\b|สหราชอาณาจักร'],
  ['สหภาพยุโรป', '\\beu\\b|\\beuropean union\\b|สหภาพยุโรป'],
  ['chat', '\\bchats?\\b|แชต'],
  ['log in', '\\blog ?in\\b|ล็อกอิน|เข้าสู่ระบบ'],
  ['profile', '\\bprofiles?\\b|โปรไฟล์'],
  ['link', '\\blinks?\\b|ลิงก์'],
  ['session', '\\bsessions?\\b|เซสชัน'],
  ['database', '\\bdatabases?\\b|ฐานข้อมูล'],
  ['newsletter', '\\bnewsletters?\\b|จดหมายข่าว'],
  ['facebook', '\\bfacebook\\b|เฟซบุ๊ก'],
  ['google', '\\bgoogle\\b|กูเกิล'],
  ['line', '\\bline\\b|ไลน์(?!ไอดี)'],
  ['vat', '\\bvat\\b|ภาษีมูลค่าเพิ่ม|\\bvalue added tax\\b'],
  ['cctv', '\\bcctv\\b|กล้องวงจรปิด'],
  ['os', '\\bos\\b|ระบบปฏิบัติการ|\\boperating system\\b'],
  ['id', '\\bid\\b|ไอดี'],
  ['ip', '(?:หมายเลข|ที่อยู่|เลข)?(?:ไอพี|\\bip\\b(?: address)?)'],
  ['cloud', '\\bcloud\\b|คลาวด์'],
  ['hosting', '\\b(?:web ?)?hosting\\b|(?:เว็บ)?โฮสติ้ง|โฮสติง'],
  ['analytics', '\\banalytics\\b|(?:ระบบ|การ)วิเคราะห์'],
  ['server', '\\bservers?\\b|เซิร์ฟเวอร์|เซิฟเวอร์|เครื่องแม่ข่าย'],
  ['browser', '\\b(?:web ?)?browsers?\\b|(?:เว็บ)?เบราว์เซอร์'],
  ['email', '\\be-?mails?\\b(?: address)?|อีเมล|ไปรษณีย์อิเล็กทรอนิกส์'],
  ['website', '\\bweb ?sites?\\b|เว็บไซต์'],
  ['app', '\\b(?:mobile )?app(?:lication)?s?\\b|แอปพลิเคชัน|แอป'],
  ['cookie', '\\bcookies?\\b|คุกกี้'],
  ['admin', '\\badmin(?:istrator)?s?\\b|แอดมิน|ผู้ดูแลระบบ'],
  ['consent', '(?:ฐาน)?(?:\\bconsent\\b|(?:การให้(?:ความ)?|การ|ความ|คำ)ยินยอม)'],
  ['contract', '\\bcontract\\b|(?:ฐาน)?(?:ความจำเป็น(?:เพื่อ|ใน))?(?:(?:การ)?ปฏิบัติตาม)?สัญญา'],
  ['legal obligation', '\\blegal obligation\\b|(?:การ)?ปฏิบัติ(?:หน้าที่)?ตามกฎหมาย|หน้าที่ตามกฎหมาย'],
  ['legitimate interest', '\\blegitimate interests?\\b|(?:ฐาน)?(?:ผล)?ประโยชน์(?:อัน|โดย)ชอบ(?:ธรรม|ด้วยกฎหมาย)'],
  ['line oa', '\\bline (?:oa|official account)\\b|ไลน์ ?(?:โอเอ|ออฟฟิเชียล ?แอคเคาท์)'],
  ['online', '\\bonline\\b|ออนไลน์'],
  ['update', '\\bupdates?\\b|อัปเดต|อัพเดต|อัพเดท|อัปเดท|ปรับปรุง'],
]
const NAMES = ROWS.map(([name, words]) => [name, new RegExp(words, 'g')] as const)
const ONES = ROWS.map(([name]) => name).join('|')
/** A name and its abbreviation side by side: ภาษีมูลค่าเพิ่ม (VAT). */
const TWICE = new RegExp(`(${ONES})(?:(?: |หรือ|คือ|or ){0,3}\\1(?![a-zก-ฮ])){1,3}`, 'g')
/** Words in Latin letters and what may be their initials. */
const INITIALS = /((?:[a-z]{2,20} ){1,5}[a-z]{2,20})(?: |หรือ|คือ|or )+([a-z]{2,6})(?![a-z])/g

/** A folded text in which each of these has one name, and is named once where it was named and abbreviated. */
export function withOneName(text: string): string {
  let plain = text
  for (const [name, words] of NAMES) plain = plain.replace(words, ` ${name} `)
  return plain
    .replace(/ {2,}/g, ' ')
    .replace(INITIALS, (whole, words: string, short: string) => (initialsOf(words).endsWith(short) ? words : whole))
    .replace(TWICE, '$1')
}

function initialsOf(words: string): string {
  return words
    .split(' ')
    .map((word) => word[0])
    .join('')
}
