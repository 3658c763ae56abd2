/** What the address of the page keeps after its `#`: nothing of a receipt. */
export interface AddressState {
  /** As they were pasted, one a line. */
  readonly keys: string
  readonly language: 'th' | 'en' | undefined
}

export function readAddress(hash: string): AddressState {
  const values = new URLSearchParams(hash.replace(/^#/, ''))
  const language = values.get('lang')
  return {
    keys: values.getAll('key').join('\n'),
    language: language === 'th' || language === 'en' ? language : undefined,
  }
}

export function writeAddress({ keys, language }: AddressState): string {
  const values = new URLSearchParams()
  if (language) values.set('lang', language)
  for (const key of linesOfKeys(keys)) values.append('key', key)
  return `#${values.toString()}`
}

/** The keys of a text, one a line. */
export function linesOfKeys(keys: string): string[] {
  return keys.split('\n').flatMap((line) => line.trim() || [])
}
