/** A section of the act as people cite it: `s.23(1), s.24` → `มาตรา 23(1), 24`, or `PDPA s.23(1), s.24`. */
export function citeLaw(law: string, language: 'th' | 'en'): string {
  return language === 'th' ? `มาตรา ${law.replace(/s\.\s?/g, '')}` : `PDPA ${law}`
}
