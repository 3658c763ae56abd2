import { toJson } from '../../model/json.ts'

/** Offers a value to the visitor as a JSON file. */
export function downloadJson(value: unknown, name: string): void {
  const href = URL.createObjectURL(new Blob([toJson(value)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = href
  link.download = name
  link.click()
  // The browser takes the file in its own time.
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}
