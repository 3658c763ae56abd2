import { oneLine } from '../model/word-fault.ts'
import { FAULTS_IN_THAI } from '../model/faults-in-thai.ts'
import type { ProblemWords } from './problem-words.ts'

/** Chunk entry: all that is said of problems, in Thai. */
export const inThai: ProblemWords = {
  fault: FAULTS_IN_THAI,
  config: (path, found, expected, meant = '', remedy = 'ส่วนนี้จะถูกข้ามจนกว่าจะแก้') =>
    `${path}: พบ ${found} แต่ควรเป็น ${expected}${meant} ${remedy}`,
  didYouMean: (meant) => ` หมายถึง "${meant}" หรือเปล่า`,
  rules: {
    'each-once': ['ซ้ำกัน', 'แต่ละประเภทครั้งเดียว'],
    'needs-name': [
      'ที่ไม่มีชื่อ',
      'necessary, functional, analytics, marketing หรือออบเจกต์ที่มี id และ name',
      'ระหว่างนี้จะแสดง id แทนชื่อ',
    ],
    'not-catalogued': ['ซึ่งไม่มีในแค็ตตาล็อก', 'id ในแค็ตตาล็อก หรือออบเจกต์ที่มี id, category และ name'],
    'no-category': ['ซึ่งไม่มีในประเภทที่ตั้งค่าไว้', 'id ของประเภทที่ตั้งค่าไว้'],
    'id-taken': ['ซึ่งประเภทหรือบริการอื่นใช้แล้ว', 'id ที่ไม่ซ้ำ'],
    'no-choice': [
      'ที่ใช้ฐานความยินยอมแต่ไม่มีให้เลือก',
      'ประเภทที่ถามความยินยอม หรือฐานทางกฎหมายอื่น',
      'บริการนี้จะไม่ทำงานหากไม่ได้รับความยินยอม',
    ],
    'cookie-full': ['ซึ่งทำให้คุกกี้ยาวเกินไป', 'บริการที่น้อยลง หรือ id ของประเภทที่สั้นลง'],
  },
  sentences: {
    'config-unreachable': (subject, cause) => `อ่านการตั้งค่าที่ ${subject} ไม่ได้ (${cause}) จึงใช้ค่าเริ่มต้น โปรดตรวจที่อยู่และ JSON`,
    'notices-unreachable': (subject, cause) =>
      `อ่านรายการประกาศที่ ${subject} ไม่ได้ (${cause}) จึงใช้รายการล่าสุดที่เคยอ่านได้ โปรดตรวจที่อยู่และไฟล์`,
    'notices-older': (subject) =>
      `รายการประกาศที่ ${subject} เก่ากว่าที่ผู้เข้าชมคนนี้เคยเห็น จึงไม่ใช้ โปรดเผยแพร่อีกครั้ง ค่า "updated" ต้องไม่ย้อนหลัง`,
    'cookie-unreadable': (subject) => `อ่านคำตอบที่เก็บไว้ใน "${subject}" ไม่ได้ จึงจะถามผู้เข้าชมอีกครั้ง`,
    'cookie-domain': (subject) => `เบราว์เซอร์ไม่รับ cookie.domain "${subject}" บนโฮสต์นี้ ให้ใช้โดเมนหลักของโฮสต์นี้`,
    'storage-refused': (subject, cause) =>
      subject === 'indexedDB'
        ? `เบราว์เซอร์ไม่ให้ใช้ IndexedDB (${cause}) หลักฐานจึงส่งออกไปแต่ไม่ได้เก็บในเครื่อง`
        : `เบราว์เซอร์ไม่เก็บคุกกี้ "${subject}" คำตอบจึงใช้ได้เฉพาะหน้านี้ แต่หลักฐานยังส่งตามปกติ`,
    'not-saved': (subject, cause) =>
      `บันทึกคำตอบ${subject && `เกี่ยวกับ "${subject}"`} ไม่ได้ (${cause}) คำตอบเดิมยังมีผล โปรดตรวจว่าเบราว์เซอร์โหลดไฟล์ในโฟลเดอร์ chunks ได้`,
    'collector-unreachable': (_, cause) =>
      `หลักฐานรอส่งอยู่ เพราะติดต่อระบบรับหลักฐานไม่ได้ (${cause}) โปรดตรวจ receipts.endpoint, CORS และ connect-src`,
    'collector-unacknowledged': (_, cause) =>
      `หลักฐานรอส่งอยู่ เพราะคำตอบ (${cause}) ไม่มีค่าแฮชของสิ่งที่ส่ง ให้ปลายทางตอบค่าแฮช (docs/receipt.th.md) หรือตั้ง receipts.acknowledge เป็น "status"`,
    'collector-denies': (_, cause) =>
      `หลักฐานรอส่งอยู่ เพราะ receipts.endpoint ไม่รับ (${cause}) โปรดตรวจที่อยู่ และดูว่าระบบรับหลักฐานอนุญาตเว็บไซต์นี้แล้ว (YINYOM_ORIGINS)`,
    'receipt-refused': (subject, cause) =>
      `ระบบรับหลักฐานปฏิเสธหลักฐาน ${subject} (${cause}) หลักฐานยังอยู่ในเครื่อง โปรดดูคำตอบของระบบ แก้สาเหตุ แล้วเรียก Yinyom.flush()`,
    'receipt-malformed': (subject) =>
      `ลบรายการที่ไม่ถูกต้องในสมุดบันทึก (${oneLine(subject, 60)}) แล้ว โปรดหาว่าสคริปต์ใดเขียนรายการนี้`,
    'receipts-unreadable': () => 'ลบข้อมูลที่ไม่ถูกต้องในฐานข้อมูล IndexedDB "yinyom" แล้ว โปรดหาว่าสคริปต์ใดเขียนข้อมูลนี้',
    'outbox-full': (subject) =>
      `หลักฐานที่รอส่งหรือถูกปฏิเสธมีมากเกินไป ชิ้นเก่าที่สุด (${subject}) จะไม่ถูกส่ง โปรดตรวจ receipts.endpoint`,
    'chunk-failed': (subject, cause) => `โหลด "${subject}" ไม่ได้ (${cause}) ไม่มีอะไรสูญหายหรือได้รับอนุญาตเพิ่ม วิดเจ็ตจะลองใหม่`,
    'notice-unreachable': (subject, cause) =>
      `โหลดประกาศที่ ${subject} ไม่ได้ (${cause}) จึงเสนอหน้าเว็บของประกาศให้ผู้เข้าชมแทน โปรดตรวจที่อยู่`,
    'notice-broken': (subject, cause) => `ประกาศที่ ${subject} ไม่ใช่เอกสารที่ถูกต้อง (${cause}) จึงไม่แสดง โปรดเผยแพร่อีกครั้ง`,
    'notice-mismatch': (subject, cause) =>
      `ประกาศที่ ${subject} ไม่ตรงกับรายการประกาศ (ค่าแฮชคือ ${cause}) จึงไม่แสดง โปรดเผยแพร่อีกครั้ง ฉบับที่เผยแพร่แล้วต้องไม่เปลี่ยน`,
    'notice-unlisted': (subject) => `ไม่มีประกาศหรือฉบับ "${subject}" ในรายการประกาศ`,
    'unknown-category': (subject) =>
      `มีส่วนหนึ่งของหน้ารอ "${subject}" ซึ่งไม่ใช่ประเภทหรือบริการในการตั้งค่า โปรดเพิ่มในการตั้งค่า หรือแก้ที่ส่วนนั้น`,
    'trusted-types': () => 'Trusted Types ไม่อนุญาตนโยบาย "yinyom" สคริปต์ที่ถูกห้ามจะไม่ทำงาน โปรดเพิ่มชื่อนี้ใน trusted-types',
    'nothing-declared': () =>
      'ไม่มีบริการใดระบุว่าเก็บอะไรไว้ เมื่อถอนความยินยอมจึงลบได้เฉพาะสิ่งที่บริการในแค็ตตาล็อกมักทิ้งไว้ โปรดระบุบริการของเว็บไซต์ใน "services" เพื่อให้ลบส่วนที่เหลือได้ด้วย',
    datalayer: () =>
      'window.dataLayer ไม่ใช่ array จึงใช้ Google Consent Mode ในหน้านี้ไม่ได้ ให้เขียน "window.dataLayer = window.dataLayer || []" แล้วใช้ push',
    'not-deleted': (subject) => `ลบ "${subject}" ไม่ได้ เพราะเป็น HttpOnly เป็นของเว็บไซต์อื่น หรือกำลังใช้งานอยู่ โปรดลบที่เซิร์ฟเวอร์`,
    ungated: (subject) =>
      `${subject} ทำงานก่อนได้รับความยินยอม ทั้งที่ consentMode เป็น "basic" ให้ใส่ type="text/plain" และ data-category หรือตั้ง consentMode เป็น "advanced"`,
    'gate-failed': (subject, cause) => `${oneLine(subject, 99)} ได้รับอนุญาตแล้วแต่ทำงานไม่ได้ (${cause})`,
    'document-write': (subject) => `${oneLine(subject, 99)} เรียก document.write ซึ่งจะลบทั้งหน้า จึงไม่ทำตาม ให้เพิ่มอีลิเมนต์แทน`,
    'script-address': (subject) =>
      `${oneLine(subject, 99)} มีที่อยู่ที่ไม่อนุญาต ให้ใช้ http:, https: หรือ blob: หรือใช้ data: สำหรับรูปและสื่อ`,
    'script-policy': (subject) =>
      `${oneLine(subject, 99)} ไม่ทำงาน เพราะนโยบายของหน้ามี 'strict-dynamic' แต่ไม่มี nonce ให้ใส่ nonce ของหน้าที่แท็กและที่สคริปต์นี้ หรือเพิ่มโฮสต์ของสคริปต์ใน gate.hosts`,
    'watch-root': (subject) =>
      `Yinyom.watch ได้รับ ${oneLine(subject, 60)} ให้ส่ง shadow root หรืออีลิเมนต์ของเอกสารนี้ ส่วนเฟรมต้องมีแท็กของตนเอง`,
    negated: (subject) =>
      `มีส่วนหนึ่งของหน้ารอ "${oneLine(subject, 40)}" แต่ไม่รองรับประเภทที่ขึ้นต้นด้วย "!" จึงจะไม่ทำงานเลย ใช้ Yinyom.subscribe เพื่อทำงานหลังการปฏิเสธ`,
    'type-forgotten': (subject) =>
      `${oneLine(subject, 99)} ทำงานก่อนได้รับความยินยอม ให้ใส่ type="text/plain" และเปลี่ยนชื่อ src เป็น data-src`,
    'type-unknown': (subject) =>
      `${oneLine(subject, 99)} ไม่ทำงานเลย เพราะ type ไม่ใช่ text/plain และไม่ใช่ชนิดที่เบราว์เซอร์รู้จัก ให้ใส่ type="text/plain"`,
    'type-parameters': (subject) =>
      `${oneLine(subject, 99)} มีพารามิเตอร์ต่อท้าย type แม้จะรอเหมือนกัน แต่เครื่องมืออื่นไม่อ่านแบบนี้ ให้เขียน type="text/plain"`,
    'other-tool': (subject, cause) =>
      `${oneLine(subject, 99)} มีเครื่องหมายของ ${cause} ซึ่ง Yinyom ไม่อ่าน ให้ใช้ type="text/plain" หรือ data-src คู่กับ data-category หรือใช้คำสั่ง "yinyom mark" (docs/check.th.md)`,
    'address-kept': (subject) =>
      `${oneLine(subject, 99)} มีเครื่องหมายแล้วแต่ยังโหลดก่อนได้รับความยินยอม ให้เปลี่ยนชื่อ src เป็น data-src (srcset, href และ data เช่นกัน) ส่วน srcdoc หรือ ping ให้วางใน <template>`,
    'address-set': (subject) =>
      `สคริปต์อื่น เช่น lazy loader หรือสไลด์ ใส่ที่อยู่ให้ ${oneLine(subject, 99)} ก่อนได้รับความยินยอม ให้ใช้ data-yinyom-src หรือเอาคลาสของสคริปต์นั้นออก`,
    'not-held': (subject) =>
      `${oneLine(subject, 99)} มีเครื่องหมาย แต่ไม่ใช่แบบที่กันไว้ได้ ให้วางใน <template> ที่มี data-category เดียวกัน`,
    'before-answer': (subject) =>
      `โหลดก่อนผู้เข้าชมตอบและไม่มีเครื่องหมาย: ${subject} โปรดใส่เครื่องหมายให้สิ่งที่ต้องขอความยินยอม เพราะ consentMode "basic" ห้ามโหลดก่อน`,
    'cookie-undeclared': (subject) =>
      `คุกกี้ที่ยังไม่ได้ระบุ: ${oneLine(subject, 199)} โปรดเพิ่มใน cookies ของบริการ เพื่อแจ้งผู้เข้าชมและลบได้เมื่อถอนความยินยอม`,
    'cookie-early': (subject) =>
      `พบคุกกี้ของบริการที่ต้องขอความยินยอมก่อนผู้เข้าชมตอบ: ${oneLine(subject, 199)} ให้ลบแล้วโหลดหน้าใหม่ ถ้ากลับมาอีก ให้ใส่เครื่องหมายที่สคริปต์ที่ตั้งคุกกี้นี้`,
    contrast: (subject, cause) =>
      `ความต่างของสีของ ${subject} คือ ${cause} บางคนจะอ่านไม่ออกหรือมองไม่เห็น ให้กำหนดทั้งสองสี และของโหมดมืดด้วย (docs/appearance.th.md)`,
    'not-reached': (subject) => `หลังถอนความยินยอม ${subject} และคุกกี้ของเส้นทางอื่นอาจยังมีข้อมูลอยู่ หน้าเว็บต้องลบเอง`,
    'script-nonce': (subject) => `${oneLine(subject, 99)} ไม่มี nonce ของแท็ก จึงไม่ทำงาน ให้ใส่ nonce ของหน้า`,
  },
}
