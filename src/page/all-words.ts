import { words as bannerWords } from 'virtual:words/banner'
import { words as rareWords } from 'virtual:words/special'

/** What the banner and the confirmations say, the rarer words too. */
export const allWords = { th: { ...bannerWords.th, ...rareWords.th }, en: { ...bannerWords.en, ...rareWords.en } }
