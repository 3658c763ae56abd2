import { words as bannerWords } from 'virtual:words/banner'
import { words as settingsEn } from 'virtual:words/settings-en'
import { words as settingsTh } from 'virtual:words/settings-th'
import { words as rareWords } from 'virtual:words/special'
import type { ConfigInput, ConsentReceipt } from './consent.ts'
import type { ConfigInput as FullConfig } from './config/config-schema.ts'
import { resolveConfig } from './config/resolve-config.ts'
import { createTranslate } from './i18n/create-translate.ts'
import { plainTranslate } from './i18n/translate.ts'
import { isAsked } from './model/category.ts'
import type { ShownContent } from './model/decision.ts'
import { canonicalJson } from './model/jcs.ts'
import { sha256 } from './model/sha256.ts'
import { bannerContent } from './ui/banner/banner-content.ts'
import { specialWords } from './ui/banner/special-words.ts'
import { settingsContent, settingsShown } from './ui/settings/settings-content.ts'

/** What a visitor saw, made again from the configuration. */
export interface ShownProof {
  readonly content: ShownContent
  /** SHA-256 of the canonical JSON (RFC 8785) of `content`. */
  readonly sha256: string
  /** Whether it is the receipt's `ui.content_sha256`: then these were the words on the screen. */
  readonly matches: boolean
}

/**
 * Makes the words again that were on the screen when a receipt was made, offline, and compares their hash. Use the
 * version of the package that the receipt names in `ui.widget`, and the configuration of that day (its hash is
 * `ui.config_sha256`), with each service in full (`yinyom config build`). Undefined for decisions by the API, where nothing was shown, and for placeholders, whose words
 * also depend on the page.
 *
 * @param asks for a banner that asked about something new: the ids of the categories it named. Default: all.
 * @example
 * import { proveShown } from 'yinyom/proof'
 * console.log(proveShown(config, receipt)?.matches)
 */
export function proveShown(
  input: ConfigInput,
  receipt: ConsentReceipt,
  asks?: readonly string[],
): ShownProof | undefined {
  const proofs = [false, true].map((sorry) => proofOf(receipt, contentOf(input, receipt, sorry, asks)))
  // A banner that had to say that something has not worked said one sentence more.
  return proofs.find((proof) => proof?.matches) ?? proofs[0]
}

function proofOf({ ui }: ConsentReceipt, content: ShownContent | undefined): ShownProof | undefined {
  if (!content) return undefined
  const hash = sha256(canonicalJson(content))
  return { content, sha256: hash, matches: hash === ui.content_sha256 }
}

function contentOf(
  input: ConfigInput,
  { ui, signals }: ConsentReceipt,
  sorry: boolean,
  asks?: readonly string[],
): ShownContent | undefined {
  const config = resolveConfig(input as FullConfig)
  const locale = ui.lang === 'en' ? 'en' : 'th'
  const { address } = config.ui
  const overrides = config.words[locale]
  const gpc = signals.gpc && config.gpc === 'honor'
  if (ui.surface === 'settings') {
    const words = locale === 'en' ? settingsEn : settingsTh
    const t = createTranslate({ locale, words, overrides, address })
    return settingsShown(settingsContent(config, t, locale, gpc), locale)
  }
  if (ui.surface !== 'banner') return undefined
  const t = plainTranslate([overrides, { ...bannerWords[locale], ...rareWords[locale] }], { you: address })
  const reasons = ui.reasons ?? []
  const all = config.categories.filter(isAsked).map(({ id }) => id)
  const special =
    gpc || reasons.some((reason) => reason !== 'never-asked')
      ? specialWords(config, t, { reasons, asks: asks ?? all, locale, gpc })
      : undefined
  return bannerContent(config, t, locale, (ui.layout ?? 'bar') as 'bar', special, sorry)
}
