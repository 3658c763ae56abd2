/** The words around the figures in the two READMEs. */
export const words = {
  en: {
    file: 'What is loaded',
    when: 'When',
    size: 'gzip',
    limit: 'Limit',
    parts: {
      first: ['Engine, banner, Thai and English banner words', 'with the page, deferred'],
      act: ['What acts on a decision', 'in idle time, or with the first click'],
      settings: ['Settings with i18next and the Thai words', 'when they are opened'],
      receipts: ['Receipts and outbox', 'after an answer'],
      placeholders: ['Placeholders', 'where an embed waits'],
      clear: ['Deleting what services have left', 'after an answer that denies them'],
    },
    profiles: {
      B: 'B: CPU 4 times slower, 1.6 Mbps, 150 ms per request',
      C: 'C: CPU 6 times slower, 1.47 Mbps, 562 ms per request',
    },
    method: ({ date, machine, rounds, profiles }) =>
      `Measured on ${date} with ${machine.cores} cores, Chromium ${machine.chromium} headless and Node ${machine.node}: medians of ${rounds} interleaved rounds of one run, in brackets the ratio to Orejime loaded its best way (deferred). ${profiles}.`,
    control: 'no widget',
    metrics: {
      banner: 'Banner visible',
      paint: 'First contentful paint of the page',
      script: 'Script on the main thread, first visit',
      blocking: 'Total blocking time',
      accept: 'Accept to the first released script',
      interaction: 'Interaction (INP) of accept',
      settings: 'Settings visible after the click',
      gzip: 'Bytes to the banner (gzip)',
      requests: 'Requests to the banner',
      elements: 'Elements added',
      heap: 'JavaScript heap over the page alone',
      returnRan: 'Returning visit: released scripts run at',
      returnScript: 'Returning visit: script',
    },
    met: (met, all) => `Goals met: ${met} of ${all}.`,
    missed: 'Missed:',
    missedGoal: (goal) => `${goal.text} (${goal.profile}): ${goal.found}, ${goal.limit}`,
  },
  th: {
    file: 'สิ่งที่โหลด',
    when: 'เมื่อใด',
    size: 'gzip',
    limit: 'เพดาน',
    parts: {
      first: ['ระบบหลัก แบนเนอร์ และข้อความแบนเนอร์ภาษาไทยกับอังกฤษ', 'พร้อมหน้าเว็บ แบบ defer'],
      act: ['ส่วนที่ลงมือทำตามคำตอบ', 'เมื่อเบราว์เซอร์ว่าง หรือเมื่อกดปุ่มแรก'],
      settings: ['หน้าตั้งค่า พร้อม i18next และข้อความภาษาไทย', 'เมื่อเปิดหน้าตั้งค่า'],
      receipts: ['หลักฐานความยินยอมและคิวส่ง', 'หลังผู้เข้าชมตอบ'],
      placeholders: ['กรอบแทนสื่อที่ฝังไว้', 'เมื่อหน้ามีสื่อที่รอความยินยอม'],
      clear: ['การลบสิ่งที่บริการทิ้งไว้ในเบราว์เซอร์', 'หลังคำตอบที่ไม่อนุญาตบริการนั้น'],
    },
    profiles: {
      B: 'B: ซีพียูช้าลง 4 เท่า 1.6 Mbps คำขอละ 150 ms',
      C: 'C: ซีพียูช้าลง 6 เท่า 1.47 Mbps คำขอละ 562 ms',
    },
    method: ({ date, machine, rounds, profiles }) =>
      `วัดเมื่อ ${date} บนเครื่อง ${machine.cores} คอร์ Chromium ${machine.chromium} แบบไม่มีหน้าต่าง และ Node ${machine.node} ค่ากลางจาก ${rounds} รอบที่สลับลำดับกันในการวัดครั้งเดียว ในวงเล็บคืออัตราส่วนเทียบกับ Orejime ที่โหลดด้วยวิธีที่เร็วที่สุด (defer) ${profiles}`,
    control: 'ไม่มีแบนเนอร์',
    metrics: {
      banner: 'เห็นแบนเนอร์',
      paint: 'หน้าเว็บแสดงเนื้อหาแรก (FCP)',
      script: 'เวลาสคริปต์บนเธรดหลัก เข้าชมครั้งแรก',
      blocking: 'เวลาที่เธรดหลักถูกกัก (TBT)',
      accept: 'จากกดยอมรับถึงสคริปต์แรกที่ปล่อย',
      interaction: 'การตอบสนองของปุ่มยอมรับ (INP)',
      settings: 'เห็นหน้าตั้งค่าหลังกด',
      gzip: 'ขนาดจนเห็นแบนเนอร์ (gzip)',
      requests: 'จำนวนคำขอจนเห็นแบนเนอร์',
      elements: 'จำนวนอิลิเมนต์ที่เพิ่ม',
      heap: 'หน่วยความจำ JavaScript ที่เพิ่มจากหน้าเปล่า',
      returnRan: 'กลับมาอีกครั้ง: สคริปต์ที่ปล่อยเริ่มทำงาน',
      returnScript: 'กลับมาอีกครั้ง: เวลาสคริปต์',
    },
    met: (met, all) => `ได้ตามเป้า ${met} จาก ${all} ข้อ`,
    missed: 'ยังไม่ได้ตามเป้า:',
    missedGoal: (goal) =>
      `${goalsInThai[goal.id] ?? goal.text} (${goal.profile}): ${goal.found} (${inThai(goal.limit)})`,
  },
}

const goalsInThai = {
  'banner-b': 'เห็นแบนเนอร์ เทียบกับ Orejime',
  'banner-c': 'เห็นแบนเนอร์ เทียบกับ Orejime',
  'paint-b': 'FCP ที่ช้าลงจากหน้าที่ไม่มีเรา',
  'paint-c': 'FCP ที่ช้าลงจากหน้าที่ไม่มีเรา',
  'script-b': 'เวลาสคริปต์ เข้าชมครั้งแรก',
  'blocking-b': 'เวลาที่เธรดหลักถูกกัก (TBT)',
  'shift-b': 'การเลื่อนของหน้า (CLS)',
  'shift-c': 'การเลื่อนของหน้า (CLS)',
  'first-file': 'ขนาดไฟล์แรก (gzip)',
  requests: 'จำนวนคำขอก่อนเห็นแบนเนอร์',
  'accept-b': 'จากกดยอมรับถึงสคริปต์แรกที่ปล่อย',
  'interaction-b': 'การตอบสนองของปุ่มยอมรับ (INP)',
  'settings-b': 'เห็นหน้าตั้งค่าหลังกด',
  heap: 'หน่วยความจำ JavaScript ที่เพิ่มจากหน้าเปล่า',
  elements: 'จำนวนอิลิเมนต์ที่เพิ่ม',
  'return-requests': 'กลับมาอีกครั้ง: คำขอที่แคชไม่มี',
  'return-bytes': 'กลับมาอีกครั้ง: จำนวนไบต์',
  'return-elements': 'กลับมาอีกครั้ง: จำนวนอิลิเมนต์ที่เพิ่ม',
  'return-script-b': 'กลับมาอีกครั้ง: เวลาสคริปต์',
  'return-first-task': 'กลับมาอีกครั้ง: สคริปต์ที่ปล่อยทำงานในทาสก์แรก',
}

function inThai(limit) {
  return limit.replace('at most', 'ไม่เกิน').replace('at least', 'อย่างน้อย')
}
