import type { Words } from './finding.ts'

/** A sentence for each rule that an owner can adapt; brackets hold what only the owner knows. */
export const PROPOSALS: Readonly<Record<string, Words>> = {
  'controller-missing': {
    th: '[ชื่อหน่วยงานหรือบริษัท] เป็นผู้ควบคุมข้อมูลส่วนบุคคล ที่อยู่ [ที่อยู่] โทรศัพท์ [หมายเลข] อีเมล [อีเมล]',
    en: '[Name] is the data controller. Address: [address]. Phone: [number]. Email: [email].',
  },
  'controller-incomplete': {
    th: '[ชื่อหน่วยงานหรือบริษัท] เป็นผู้ควบคุมข้อมูลส่วนบุคคล ติดต่อได้ที่ [ที่อยู่] โทรศัพท์ [หมายเลข] อีเมล [อีเมล]',
    en: '[Name] is the data controller. You can reach us at [address], [phone], [email].',
  },
  'dpo-contact-missing': {
    th: 'ติดต่อเจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคลได้ที่ อีเมล [อีเมล] โทรศัพท์ [หมายเลข]',
    en: 'Contact our data protection officer at [email] or [phone].',
  },
  'purposes-missing': {
    th: 'เราใช้ข้อมูลส่วนบุคคลของท่านเพื่อ [ให้บริการใด] โดยอาศัยฐาน [สัญญา / หน้าที่ตามกฎหมาย / ความยินยอม]',
    en: 'We use your personal data to [purpose], on the basis of [contract / legal obligation / consent].',
  },
  'legal-basis-missing': {
    th: 'เพื่อ [วัตถุประสงค์] ใช้ฐาน [สัญญา / หน้าที่ตามกฎหมาย / ประโยชน์โดยชอบด้วยกฎหมาย / ความยินยอม]',
    en: 'To [purpose]; legal basis: [contract / legal obligation / legitimate interest / consent].',
  },
  'legal-basis-in-prose': {
    th: 'เพื่อ [วัตถุประสงค์] ใช้ฐาน [สัญญา / หน้าที่ตามกฎหมาย / ประโยชน์โดยชอบด้วยกฎหมาย / ความยินยอม]',
    en: 'To [purpose]; legal basis: [contract / legal obligation / legitimate interest / consent].',
  },
  'legal-basis-not-mapped': {
    th: 'เพื่อ [วัตถุประสงค์ข้อที่ 1] ใช้ฐาน [ฐาน] / เพื่อ [วัตถุประสงค์ข้อที่ 2] ใช้ฐาน [ฐาน]',
    en: 'To [first purpose]; legal basis: [basis]. To [second purpose]; legal basis: [basis].',
  },
  'purpose-without-basis': { th: '[วัตถุประสงค์ข้อนี้] ใช้ฐาน [ฐาน]', en: '[This purpose]; legal basis: [basis].' },
  'purposes-bundled': {
    th: 'เพื่อรักษาความปลอดภัยของระบบ ใช้ฐานประโยชน์โดยชอบด้วยกฎหมาย / เพื่อส่งข่าวสาร ใช้ฐานความยินยอม',
    en: 'To keep the system secure; legal basis: legitimate interest. To send news; legal basis: consent.',
  },
  'data-missing': {
    th: 'เราเก็บข้อมูลต่อไปนี้: ชื่อและนามสกุล ที่อยู่ หมายเลขโทรศัพท์ อีเมล [ข้อมูลอื่น]',
    en: 'We collect: name, address, phone number, email, [other data].',
  },
  'data-unspecific': {
    th: 'เราเก็บข้อมูลต่อไปนี้: ชื่อและนามสกุล ที่อยู่ หมายเลขโทรศัพท์ อีเมล [ข้อมูลอื่น]',
    en: 'We collect: name, address, phone number, email, [other data].',
  },
  'sensitive-unflagged': {
    th: '[ข้อมูลนี้] เป็นข้อมูลอ่อนไหว เราขอความยินยอมโดยชัดแจ้งจากท่านก่อนเก็บ [หรือบอกข้อยกเว้นตามมาตรา 26]',
    en: '[This] is sensitive data. We collect it only with your explicit consent [or state the exception of section 26].',
  },
  'required-data-missing': {
    th: 'ท่านจำเป็นต้องให้ [ข้อมูล] หากไม่ให้ เราจะ [ผล] ไม่ได้ ส่วน [ข้อมูล] ท่านเลือกให้หรือไม่ก็ได้',
    en: 'You must provide [data]; without it we cannot [effect]. Providing [data] is optional.',
  },
  'required-data-incomplete': {
    th: 'ท่านจำเป็นต้องให้ [ข้อมูล] หากไม่ให้ เราจะ [ผล] ไม่ได้ ส่วน [ข้อมูล] ท่านเลือกให้หรือไม่ก็ได้',
    en: 'You must provide [data]; without it we cannot [effect]. Providing [data] is optional.',
  },
  'retention-missing': {
    th: 'เราเก็บ [ข้อมูล] ไว้ [จำนวน] ปี นับแต่ [เหตุการณ์] แล้วลบหรือทำลาย',
    en: 'We keep [data] for [number] years from [event], and then delete it.',
  },
  'retention-logs-only': {
    th: 'เราเก็บ [ข้อมูล] ไว้ [จำนวน] ปี นับแต่ [เหตุการณ์] แล้วลบหรือทำลาย',
    en: 'We keep [data] for [number] years from [event], and then delete it.',
  },
  'retention-criterion-only': {
    th: 'เราเก็บ [ข้อมูล] ไว้ [จำนวน] ปี นับแต่ [เหตุการณ์] แล้วลบหรือทำลาย',
    en: 'We keep [data] for [number] years from [event], and then delete it.',
  },
  'item-without-retention': { th: '[ข้อมูลนี้] เก็บไว้ [จำนวน] ปี', en: '[This data] is kept for [number] years.' },
  'retention-unbounded': {
    th: 'เราเก็บข้อมูลไว้ [จำนวน] ปี นับแต่ [เหตุการณ์] แล้วลบหรือทำลาย',
    en: 'We keep the data for [number] years from [event], and then delete it.',
  },
  'recipients-missing': {
    th: 'เราอาจเปิดเผยข้อมูลของท่านแก่ [ผู้ให้บริการขนส่ง ธนาคาร หน่วยงานของรัฐ] เท่าที่จำเป็น [หรือ: เราไม่เปิดเผยข้อมูลของท่านแก่ผู้ใด]',
    en: 'We may disclose your data to [carriers, banks, authorities] as far as necessary [or: we disclose your data to nobody].',
  },
  'recipients-processors-only': {
    th: 'เราอาจเปิดเผยข้อมูลของท่านแก่ [หน่วยงานของรัฐ ธนาคาร] ตามที่กฎหมายกำหนด',
    en: 'We may disclose your data to [authorities, banks] as the law requires.',
  },
  'processors-missing': {
    th: 'เราจ้าง [ผู้ดูแลระบบ ผู้ให้บริการคลาวด์] เป็นผู้ประมวลผลข้อมูล ซึ่งทำงานตามคำสั่งของเราภายใต้ข้อตกลง',
    en: '[Hosting and system providers] process data for us, on our instructions and under an agreement.',
  },
  'transfer-missing': {
    th: 'เราส่งข้อมูลไปยัง [ประเทศ] ภายใต้ [ข้อสัญญามาตรฐาน] [หรือ: เราไม่ส่งข้อมูลไปต่างประเทศ]',
    en: 'We transfer data to [country] under [standard contractual clauses] [or: we do not transfer data abroad].',
  },
  'transfer-without-safeguard': {
    th: 'เราส่งข้อมูลไปยัง [ประเทศ] ซึ่งมีมาตรฐานการคุ้มครองที่เพียงพอ [หรือภายใต้ข้อสัญญามาตรฐาน]',
    en: 'We transfer data to [country], which has adequate protection [or under standard contractual clauses].',
  },
  'vendor-abroad-without-transfer': {
    th: 'เมื่อใช้ [บริการ] ข้อมูลของท่านอาจถูกส่งไปยัง [ประเทศ] ภายใต้ [มาตรการคุ้มครอง]',
    en: 'When we use [service], your data may be sent to [country] under [safeguard].',
  },
  'right-access-missing': {
    th: 'ท่านมีสิทธิขอเข้าถึงและขอรับสำเนาข้อมูลส่วนบุคคลของท่าน',
    en: 'You have the right to access your personal data and to obtain a copy.',
  },
  'right-portability-missing': {
    th: 'ท่านมีสิทธิขอรับข้อมูลในรูปแบบที่อ่านได้ด้วยเครื่อง และขอให้โอนไปยังผู้ควบคุมข้อมูลอื่น',
    en: 'You have the right to receive your data in a machine-readable form, and to have it transferred to another controller.',
  },
  'right-object-missing': {
    th: 'ท่านมีสิทธิคัดค้านการเก็บรวบรวม ใช้ หรือเปิดเผยข้อมูลส่วนบุคคลของท่าน',
    en: 'You have the right to object to the collection, use or disclosure of your personal data.',
  },
  'right-erase-missing': {
    th: 'ท่านมีสิทธิขอให้ลบหรือทำลายข้อมูล หรือทำให้เป็นข้อมูลที่ไม่สามารถระบุตัวบุคคลได้',
    en: 'You have the right to have your data erased, destroyed or anonymised.',
  },
  'right-restrict-missing': {
    th: 'ท่านมีสิทธิขอให้ระงับการใช้ข้อมูลส่วนบุคคลของท่าน',
    en: 'You have the right to restrict the use of your personal data.',
  },
  'right-rectify-missing': {
    th: 'ท่านมีสิทธิขอแก้ไขข้อมูลส่วนบุคคลให้ถูกต้อง เป็นปัจจุบัน และสมบูรณ์',
    en: 'You have the right to have your data corrected, completed and kept up to date.',
  },
  'rights-heading-missing': { th: 'สิทธิของเจ้าของข้อมูลส่วนบุคคล', en: 'Your rights' },
  'right-withdraw-missing': {
    th: 'ท่านถอนความยินยอมเมื่อใดก็ได้ ที่ [ช่องทาง] การถอนไม่กระทบสิ่งที่ทำไปก่อนหน้านั้นโดยชอบ',
    en: 'You may withdraw your consent at any time through [channel]. What was done before stays lawful.',
  },
  'right-complain-missing': {
    th: 'ท่านมีสิทธิร้องเรียนต่อสำนักงานคณะกรรมการคุ้มครองข้อมูลส่วนบุคคล (สคส.) หากเราไม่ปฏิบัติตามกฎหมาย',
    en: 'You may complain to the Personal Data Protection Committee (PDPC) if we do not comply with the law.',
  },
  'right-denied': {
    th: 'ท่านใช้สิทธินี้ได้เมื่อใดก็ได้ เราปฏิเสธได้เฉพาะกรณีที่กฎหมายกำหนด และจะแจ้งเหตุผลให้ทราบ',
    en: 'You may exercise this right at any time. We refuse only where the law allows it, and give our reasons.',
  },
  'implied-consent': {
    th: 'เมื่อมีวัตถุประสงค์ใหม่ที่ต้องใช้ความยินยอม เราจะขอความยินยอมจากท่านก่อน',
    en: 'Where a new purpose needs consent, we ask you for it first.',
  },
  'consent-forced': {
    th: 'ท่านใช้บริการได้ตามปกติแม้ไม่ยินยอมให้ใช้ข้อมูลเพื่อ [การตลาด]',
    en: 'You can use the service as usual without consenting to [marketing].',
  },
  'sale-without-consent': {
    th: 'เราไม่ขายข้อมูลส่วนบุคคลของท่าน และเปิดเผยแก่ [ผู้รับ] เมื่อท่านยินยอมเท่านั้น',
    en: 'We do not sell your personal data, and disclose it to [recipients] only with your consent.',
  },
  'silent-change': {
    th: 'เราจะแจ้งการเปลี่ยนแปลงทาง [ช่องทาง] ก่อนวันที่มีผลอย่างน้อย [จำนวน] วัน',
    en: 'We announce changes through [channel] at least [number] days before they take effect.',
  },
  'effective-missing': {
    th: 'ประกาศนี้มีผลตั้งแต่วันที่ [วัน เดือน พ.ศ.]',
    en: 'This notice is effective from [day month year].',
  },
  'version-missing': { th: 'ฉบับที่ 1.0', en: 'Version 1.0' },
  'cookie-table-missing': {
    th: 'ชื่อคุกกี้ / ผู้ให้บริการ / วัตถุประสงค์ / อายุ: [ชื่อ] / [ผู้ให้บริการ] / [วัตถุประสงค์] / [จำนวนวัน]',
    en: 'Cookie / provider / purpose / lifetime: [name] / [provider] / [purpose] / [days]',
  },
}
