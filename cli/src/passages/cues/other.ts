import type { Cues } from '../cue-list.ts'

export const cookies: Cues = { heads: ['คุ้?กกี้|cookie'], says: ['คุ้?กกี้|cookie'] }
export const minors: Cues = {
  heads: ['ผู้เยาว์|เด็ก|เยาวชน|minor|child'],
  says: ['ผู้เยาว์|บรรลุนิติภาวะ|อายุ(?:ต่ำกว่า|ไม่(?:เกิน|ถึง)|น้อยกว่า)|ผู้ใช้อำนาจปกครอง|minors?\\b|child|under (?:the age of )?\\d'],
}
export const security: Cues = {
  heads: ['ความ(?:มั่นคง)?ปลอดภัย|รักษาความปลอดภัย|มาตรการ(?:ป้องกัน|รักษา|คุ้มครอง)', 'safeguard|security'],
  says: [
    'มาตรการ…(?:ปลอดภัย|ป้องกัน)|ความมั่นคงปลอดภัย|ความปลอดภัยของข้อมูล|เข้ารหัส|ป้องกันการ(?:เข้าถึง|สูญหาย|รั่วไหล)',
    'security measures|encrypt|protect (?:your|personal)',
  ],
}
export const changes: Cues = {
  heads: [
    'เปลี่ยนแปลง(?:แก้ไข)?|การ(?:ปรับปรุง|แก้ไข|ทบทวน)(?:เปลี่ยนแปลง)?(?:นโยบาย|ประกาศ|คำประกาศ)|แก้ไขเปลี่ยนแปลง',
    'changes? to|updates? to',
  ],
  says: [
    '(?:แก้ไข|ปรับปรุง|เปลี่ยนแปลง|ทบทวน)…(?:นโยบาย|ประกาศ|ข้อตกลง|ข้อความ)',
    '(?:change|amend|update|revise)…(?:policy|notice)',
  ],
}
export const definition: Cues = {
  heads: ['นิยาม|คำจำกัดความ|ความหมาย', 'definition'],
  says: ['[”"] ?(?:หมายถึง|หมายความว่า|คือ)|^[^ ]{2,40} ?(?:หมายถึง|หมายความว่า) ', '\\bmeans\\b'],
}
export const scope: Cues = {
  heads: ['ขอบเขต|บททั่วไป|ข้อมูลเบื้องต้น|บทนำ|คำนำ', 'scope|introduction'],
  says: [
    '(?:นโยบาย|ประกาศ)(?:ความเป็นส่วนตัว)?(?:ฉบับ)?นี้(?:ใช้|มีผล|ครอบคลุม|จัดทำ|อธิบาย)',
    'this (?:policy|notice) (?:applies|covers|describes|explains)',
  ],
}
