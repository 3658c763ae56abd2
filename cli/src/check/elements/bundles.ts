import type { Place, Sure } from '../finding.ts'
import { inEveryLanguage } from '../config-words.ts'
import { fold } from '../../passages/fold.ts'
import type { Reading } from '../reading.ts'
import { listPurposes } from './purposes.ts'

/** Needs a yes of its own. */
const ADVERTISING =
  /จดหมายข่าว|ข่าวสาร|การตลาด|โฆษณา|โปรโมชัน|โปรโมชั่น|สิทธิพิเศษ|ประชาสัมพันธ์|newsletter|marketing|advert|promotion/
const LONGEST = 160
/** Needs none: it is done for safety, whatever one answers. */
const SAFETY = /ความปลอดภัย|มั่นคงปลอดภัย|ทุจริต|ฉ้อโกง|\bsecur|\bfraud|\bsafety/

/**
 * Purposes of which one needs consent and one does not, under one basis or one switch: one item with both, a list with
 * both that gives none of its items a basis, or a category of the configuration with both.
 */
export function findBundles(reading: Reading): { readonly at: Place; readonly sure: Sure }[] {
  const purposes = listPurposes(reading)
  const items = purposes.filter(({ text }) => ADVERTISING.test(text) && SAFETY.test(text))
  // A long text is a list of its own, in which each aim may stand for itself.
  const found = items.map(({ at, text }) => ({ at, sure: (text.length > LONGEST ? 'unsure' : 'likely') as Sure }))
  // A list without bases does not say that its items share one.
  if (items.length === 0 && !purposes.some(({ basis }) => basis) && purposes.some(({ text }) => SAFETY.test(text)))
    found.push(
      ...purposes
        .filter(({ text }) => ADVERTISING.test(text))
        .slice(0, 1)
        .map(({ at }) => ({ at, sure: 'unsure' as Sure })),
    )
  return [...found, ...switches(reading).map((at) => ({ at, sure: 'certain' as Sure }))]
}

function switches({ config }: Reading): Place[] {
  const services = config?.services ?? []
  const places = services.flatMap(({ purpose }, at) =>
    isBoth(inEveryLanguage(purpose)) ? [{ path: `config.services[${at}].purpose` }] : [],
  )
  const categories = (config?.categories ?? []).flatMap((category, at) => {
    const id = typeof category === 'string' ? category : category.id
    const own = typeof category === 'string' ? [] : inEveryLanguage(category.description)
    const inside = services
      .filter((service) => service.category === id)
      .flatMap(({ purpose }) => inEveryLanguage(purpose))
    return isBoth([...own, ...inside]) ? [{ path: `config.categories[${at}]` }] : []
  })
  return [...places, ...categories]
}

function isBoth(texts: readonly string[]): boolean {
  const text = fold(texts.join(' | '))
  return ADVERTISING.test(text) && SAFETY.test(text)
}
