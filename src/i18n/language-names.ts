/** Each language by its own name; on the screen with its own `lang`. */
export const LANGUAGE_NAMES = { th: 'ไทย', en: 'English' } as const
