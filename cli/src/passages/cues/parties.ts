import type { Cues } from '../cue-list.ts'

export const controller: Cues = {
  heads: ['ผู้ควบคุมข้อมูล', 'บุคคลที่ใช้ข้อมูล', 'เราคือใคร', 'ใครเป็นผู้(?:เก็บ|ควบคุม|ดูแล)', 'data controller', 'who we are'],
  says: [
    '(?:เป็น|ในฐานะ|คือ|ได้แก่|ฐานะ)(?:เป็น)? ?[“"]?ผู้ควบคุมข้อมูล',
    'ผู้ควบคุมข้อมูล(?:ส่วนบุคคล)?[”"]? ?(?:ของท่าน|ของคุณ)?(?:คือ|ได้แก่| ?:|หมายถึง ?(?:บริษัท|สถาบัน|สำนักงาน|กรม|มหาวิทยาลัย|โรงเรียน))',
    'controller (?:is|:)',
    '(?:is|as) (?:the |a )?(?:data )?controller',
  ],
}
export const representative: Cues = {
  heads: ['ตัวแทนของผู้ควบคุม', 'representative'],
  says: ['ตัวแทน(?:ของ)?ผู้ควบคุมข้อมูล', 'ตัวแทน…ในราชอาณาจักร', '(?:our|appointed) representative in'],
}
export const dpo: Cues = {
  heads: ['เจ้าหน้าที่คุ้มครองข้อมูล', '\\bdpo\\b', 'data protection officer'],
  says: ['เจ้าหน้าที่คุ้มครองข้อมูล', '\\bdpo\\b', 'data protection officer'],
}
export const contact: Cues = {
  heads: ['ติดต่อ(?!ระหว่าง|ประสานงาน)', 'สอบถาม(?:ข้อมูล)?เพิ่มเติม', 'contact'],
  says: [
    '(?:ติดต่อ|สอบถาม|แจ้ง)(?:มา)?(?:ได้)?(?:ที่|ทาง|ผ่าน|โดยตรง|เรา|บริษัท|สำนักงาน|ร้าน)',
    'ติดต่อ…(?:ได้ที่|ได้ทาง|ดังนี้|ด้านล่าง)',
    'contact us',
    '[\\w.%+-]{1,64}@[\\w-]{1,63}\\.[a-z]',
  ],
}
