import json from './locales/th.json'

/** All words of one language, a chunk of its own. */
export const words: { readonly [key: string]: string } = json
