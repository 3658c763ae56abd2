import { trust } from './activate.ts'
import type { ActivatePorts } from './activate.ts'
import { GATED, RUNS } from './read-element.ts'
import { findGated } from './watch-page.ts'

/**
 * Puts a copy of the template's content after it. Its scripts are held back, as if each had been marked like the
 * template, so that one queue keeps the order of all. Gives what is gated in it, in order.
 */
export function openTemplate(template: HTMLTemplateElement, ports: ActivatePorts): HTMLElement[] {
  const content = ports.document.importNode(template.content, true)
  for (const script of content.querySelectorAll('script')) {
    const { dataset, type } = script
    // Chromium asks for a trusted text even where the script does not run.
    script.text = trust('createScript', script.text, ports)
    if (!RUNS.test(type)) continue
    if (!script.matches(GATED)) Object.assign(dataset, template.dataset)
    dataset.type = type
    script.type = 'text/plain'
  }
  const gated = findGated(content)
  template.after(content)
  return gated
}
