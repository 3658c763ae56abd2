import { splitWords } from '../../../../src/notices/diff/split-words.ts'

/** Words of the field that are made of shorter words, so that one letter less may leave words that are known too. */
const TERMS = new RegExp(
  [
    'วันเดือนปีเกิด|วันเกิด|ที่อยู่|นามสกุล|เบอร์โทร|หมายเลขโทรศัพท์|โทรศัพท์|อีเมล|เลขประจำตัวประชาชน',
    'ข้อมูลส่วนบุคคล|ข้อมูลสุขภาพ|ข้อมูลชีวภาพ|ประวัติการรักษา|ประวัติอาชญากรรม|ประวัติการศึกษา|ความยินยอม|วัตถุประสงค์',
    'กรมสรรพากร|กรมการปกครอง|กรมที่ดิน|กรมการขนส่งทางบก|สำนักงานประกันสังคม|สำนักงานตำรวจแห่งชาติ|โรงพยาบาล|ไปรษณีย์|ธนาคาร',
    'ผู้ปกครอง|คำสั่งซื้อ|ใบกำกับภาษี|จดหมายข่าว|ระยะเวลา|เก็บรักษา|เก็บรวบรวม|เปิดเผย|ร้องเรียน|คัดค้าน|เพิกถอน',
    'ภาพถ่าย|รูปถ่าย|ลายนิ้วมือ|ลายมือชื่อ|กล้องวงจรปิด|บัตรเครดิต|บัญชีธนาคาร|ต่างประเทศ|ผู้ให้บริการ|ผู้รับจ้าง|ประกันภัย|ประกันชีวิต|ขนส่ง',
    'สมัครใจ|เข้าถึง|ยืนยันตัวตน|ระบุตัวตน|เข้ารหัส|รักษาความปลอดภัย|มั่นคงปลอดภัย|เจ้าของข้อมูล|ผู้ควบคุมข้อมูล|บุคคลภายนอก|บุคคลที่สาม|พระราชบัญญัติ',
    'ความเป็นส่วนตัว|นโยบาย|ปรับปรุง|เปลี่ยนแปลง|ช่องทาง|ชำระเงิน|จัดส่ง|ใบสมัคร|หน่วยงาน',
    'พนักงานสอบสวน|หน่วยงานราชการ|หน่วยงานของรัฐ|เว็บไซต์|คุกกี้|แอปพลิเคชัน|ประชาสัมพันธ์|ประมวลผล|ผู้เยาว์|เจ้าหน้าที่|คณะกรรมการ',
  ].join('|'),
  'g',
)

/** Where words of the field stand in a folded text. */
export function termsIn(text: string): (readonly [from: number, to: number])[] {
  return [...text.matchAll(TERMS)].map(({ 0: term, index }) => [index, index + term.length] as const)
}

/** Whether a dictionary has this Thai word, for certain: it is one word, and twice itself is two. */
export function isThaiWord(word: string): boolean {
  if (splitWords(word).length !== 1) return false
  const twice = splitWords(word + word)
  return twice.length === 2 && twice[0] === word
}

/** Marks and vowels that no Thai word has beside each other. */
const IMPOSSIBLE = /[เ-ไ]{2}|[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]{3}|([\u0E30-\u0E3A\u0E47-\u0E4E])\1/

/** Whether a Thai word cannot be read at all. */
export function isUnreadable(word: string): boolean {
  return IMPOSSIBLE.test(word)
}

/** Whether no dictionary has this Thai word, for certain: it falls into pieces. */
export function isThaiNonsense(word: string): boolean {
  if (splitWords(word).length > 1) return true
  const twice = splitWords(word + word)
  // Of a word of four letters or more, twice itself is found as two; shorter ones are drawn together.
  return (twice.length > 1 || word.length >= 4) && !isThaiWord(word)
}

/** Whether a piece of it can be no word: a consonant alone. */
export function hasStrayLetter(word: string): boolean {
  return splitWords(word).some((piece) => piece.length === 1)
}

const ENGLISH = new Set(
  (
    'announce announced announces allowed already always analyse answers apart area areas arrive asked assist attach audit award aware basic become begin benefit best better block book booked building button called camera cameras campaign career case cases century checked city clear click client clients clinic closed cloud code comes common computers concern conduct confirm connect consider contain continued count counts covered culture current data date dates dealing deals delay describes design desk detail directory disease display distance district draw drive due duty education effective election electronic else emergency ends engage engine enough ensure entry error event events evidence exact examples explain explicit extra facts family fault field file files fill film final fingerprint flight flights food forms forum found friend general given goods groups grow handle happen head help high hold holiday home hosting house human idea ideas illness inside install instead interact issue issues items join journey judge kind kinds knows labour land large last learn leave length library licence limit line link links list lists live local long look maintain make makes map maps marriage master matter meal meals meeting mind model money move music near normal note nurse occupation opinion opinions others outside owner owners pages paper papers pension people personalise phones plan plans point points political post press previous price prices print prior problems programs property prove provision publicly quality question questions queue race rate read reading recent refund relate related rely remember remind report reports residence result results retail review risk role room rules salary sample save schedule search seat selected separate series serve shall ship shipping shop shops short shown sick side sign signature similar single size sort special speed sport staff start statement still stop story street strict study subject such sure survey table take taken tax team test text thank thing things think ticket tickets together told took total track trackers trade train training traveller travellers trip trips true trust turn type types understand union useful vehicle verify version view views voice wait want watch ways week welcome wish word words work works world about abroad accept access account accounts accurate action activity address addresses administration advert advertisement ' +
    'advertisements advertising affiliate affiliates after agency agencies agree agreement allergies allergy allow analysis ' +
    'analytics analyse analyze anonymous answer another application apply appoint appointed approximate archive authority ' +
    'authorities automatic automatically available backup banks basis because before behalf believe below between biometric birth ' +
    'birthday board booking bookings browser browsing business cancel card care carrier carriers categories category certain change ' +
    'changes charge child children choice choices choose claim claims clinic collect collects collected collection comment comments ' +
    'committee communicate communication companies company competent complain complaint complaints complete comply computer ' +
    'condition conditions connection consent consents contact contacts content contest continue contract contracts control ' +
    'controller cookie cookies copies copy correct correction country countries course court courts create credit criminal customer ' +
    'customers daily debit decide decision decisions delete deleted deletes deletion deliver delivered delivers delivery department ' +
    'depends describe destroy details device devices different direct directly disclose disclosed disclosure district doctor ' +
    'document documents email employee employees employer employment encrypt encrypted enforcement enquiries enter erase erased ' +
    'erasure establish every example exercise express expressly faults financial first follow following foreign free from function ' +
    'further gender given government group guarantee guardian have health history hospital hospitals hotel hours however identification ' +
    'identify identity image images improve include includes including incorrect inform information insurance insurer insurers ' +
    'interest interests internal international internet invoice invoices keep kept know language later lawful laws legal legitimate ' +
    'letter letters level location logged login longer mail mailing manage market marketing measure measures medical member members ' +
    'message messages method minor minors mobile month monthly months more must name names national nature necessary need needs network ' +
    'networks newsletter newsletters notice notices notify notification number numbers object objection obligation obtain offer offers office officer ' +
    'officers official once only online open operate operator option optional order orders organization other others page parcel ' +
    'parent parents park part parties partner partners party passport password patent patient patients payment payments period ' +
    'periods permission permit person personal personnel persons phone photo photograph photographs photos picture pictures place ' +
    'platform please police policies policy portability possible post postal practice precise prepare present privacy private ' +
    'problem process processed processes processing processor processors product products profile profiling programme propose ' +
    'protect protection provide provided provider providers provides province public publish purchase purchases purpose purposes ' +
    'rather reason reasons receive received receives recipient recipients record recorded records rectification refuse regard register ' +
    'registration regulation relevant religion remove removed reply report representative request requests require required ' +
    'requires research reserve respond response restrict restriction retain retained retention return review revenue right rights ' +
    'risk safe safeguard safeguards sale sales school schools search secret section secure security sell sells send sends sensitive ' +
    'sent server servers service services session settings share shared shares sharing should sign since site small social ' +
    'something sound sources special staff standard state states statistics status stay storage store stored stores street student ' +
    'students submit such suppliers supplier support system systems taste taxes teacher teachers technical telephone tell terms ' +
    'their there these they third those three through time times title trade traffic transaction transactions transfer transferred ' +
    'transfers travel treat treatment unless until update updates usage user users uses using vendor vendors video visit visitor ' +
    'visitors visits vital website websites weeks when where whether which while within without withdraw withdrawal withdrawn ' +
    'worker workers would write writing written years your allergic ahead advance deliveries correctly directed protected keeps ' +
    'curriculum vitae interview interviews screening agency candidate candidates vacancy vacancies guest guests weight height salary resident president accept except expect excess unlimited limited affect effect lose loose loss quiet quite'
  ).split(' '),
)

/** Whether the English of notices has this word, in any ending. */
export function isEnglishWord(word: string): boolean {
  if (ENGLISH.has(word)) return true
  const stem = /^(.{3,}?)(?:s|es|d|ed|r|er|rs|ers|ing|ly|al)$/.exec(word)?.[1]
  return stem !== undefined && (ENGLISH.has(stem) || ENGLISH.has(`${stem}e`))
}
