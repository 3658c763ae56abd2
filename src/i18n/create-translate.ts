import { createInstance } from 'i18next'
import { keepTogether } from '../model/thai-text.ts'
import type { Translate, Words } from './translate.ts'

/**
 * The words of one language through i18next; no other file knows it. It gives the same words as `plainTranslate`.
 * `overrides` are the owner's words. `address` fills `{{you}}` in all of them, so that the forms are never mixed.
 */
export function createTranslate(options: {
  readonly locale: string
  readonly words: Words
  readonly overrides?: Words | undefined
  readonly address: 'ท่าน' | 'คุณ'
}): Translate {
  const { locale, words, overrides, address } = options
  const i18n = createInstance()
  // With resources at hand and `initAsync` off it is ready when `init` returns.
  void i18n.init({
    lng: locale,
    resources: { [locale]: { translation: { ...words, ...overrides } } },
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    // Preact writes text nodes: escaping would show. A NUL leaves formats such as `{{n, number}}` unknown, as in the
    // first file.
    interpolation: { escapeValue: false, formatSeparator: '\0', defaultVariables: { you: address } },
    missingInterpolationHandler: () => '',
  })
  return (key, values = {}) => keepTogether(i18n.t(key, { replace: values, nest: false }))
}
