import type { CatalogueService } from '../../../catalogue/src/format/service-schema.ts'
import type { Text } from '../../../src/model/category.ts'

/** What of the first configuration a notice repeats. */
export interface NoticeFacts {
  readonly controller: string | undefined
  readonly contact: string | undefined
  readonly services: readonly CatalogueService[]
}

/**
 * A first notice in Thai, as Markdown: one section for each thing that PDPA s.23 wants told, with the services of the site as
 * recipients. What only the owner knows stands in square brackets, which `yinyom notice check` finds.
 */
export function noticeStub({ controller = '[ชื่อผู้ควบคุมข้อมูล]', contact, services }: NoticeFacts): string {
  const reach = contact?.replace(/^(mailto|tel):/i, '') ?? '[อีเมลหรือโทรศัพท์]'
  const abroad = services.filter(({ transfer = [] }) => transfer.length)
  return `# ประกาศความเป็นส่วนตัวของ${controller}

## 1. ผู้ควบคุมข้อมูลส่วนบุคคล

${controller} ที่อยู่ [ที่อยู่] ติดต่อ ${reach}

## 2. ข้อมูลที่เก็บรวบรวม

[ชื่อ อีเมล เบอร์โทรศัพท์ และข้อมูลอื่นที่เก็บ] และข้อมูลการใช้งานเว็บไซต์ตามที่ท่านอนุญาตในหน้าตั้งค่าคุกกี้

## 3. วัตถุประสงค์และฐานทางกฎหมาย

- [ให้บริการตามที่ท่านขอ] ฐานสัญญา
${services.map((service) => `- ${service.purpose.th} (${nameOf(service.name)}) ฐาน${basisOf(service)}`).join('\n')}

## 4. ระยะเวลาเก็บรักษา

[ระยะเวลาเก็บข้อมูลแต่ละอย่าง] คำตอบเรื่องคุกกี้เก็บไว้ 180 วัน

## 5. ผู้รับข้อมูล

| บริการ | ผู้ให้บริการ | ประเทศ |
|---|---|---|
${services.map(({ name, provider, country }) => `| ${nameOf(name)} | ${nameOf(provider)} | ${country ?? '[ประเทศ]'} |`).join('\n')}

## 6. การส่งข้อมูลไปต่างประเทศ

${
  abroad.length
    ? `บริการต่อไปนี้อาจส่งข้อมูลไปต่างประเทศ: ${abroad.map(({ name, transfer = [] }) => `${nameOf(name)} (${transfer.join(', ')})`).join(' ')} [มาตรการคุ้มครองตามมาตรา 28]`
    : '[ส่งหรือไม่ส่งข้อมูลไปต่างประเทศ]'
}

## 7. สิทธิของเจ้าของข้อมูล

ท่านมีสิทธิถอนความยินยอม ขอเข้าถึงและรับสำเนา ขอแก้ไข ขอลบ ขอระงับการใช้ คัดค้าน และขอรับหรือโอนข้อมูลของท่าน ติดต่อใช้สิทธิได้ที่ ${reach}
ถอนความยินยอมเรื่องคุกกี้ได้ทุกเมื่อที่ปุ่ม “ตั้งค่าคุกกี้” ในทุกหน้า

## 8. การร้องเรียน

ท่านร้องเรียนต่อสำนักงานคณะกรรมการคุ้มครองข้อมูลส่วนบุคคล (สคส.) ได้
`
}

function nameOf(name: Text): string {
  return typeof name === 'string' ? name : (name['th'] ?? '')
}

const BASES: { readonly [basis: string]: string } = {
  contract: 'สัญญา',
  legitimate_interest: 'ประโยชน์โดยชอบด้วยกฎหมาย',
  legal_obligation: 'หน้าที่ตามกฎหมาย',
}

function basisOf({ legalBasis }: CatalogueService): string {
  return BASES[legalBasis] ?? 'ความยินยอม'
}
