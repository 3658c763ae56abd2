import { afterEach, expect, it } from 'vitest'
import { closeModal, openModal } from '../../../src/ui/dialog/modal.ts'

const host = document.createElement('div')
afterEach(() => host.remove())

it('what lay under a dialog is seen again when it has closed, also where it was taken off the page meanwhile', () => {
  document.body.append(host)
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  root.innerHTML = '<button popover="manual"></button><section class="modal"></section><dialog></dialog>'
  const [tab, question] = [...root.children] as HTMLElement[]
  const dialog = root.querySelector('dialog')
  openModal(dialog, { root, onClose: () => {} })
  expect([tab!.style.visibility, question!.style.visibility]).toEqual(['hidden', 'hidden'])
  tab!.remove()
  closeModal(dialog)
  expect([tab!.style.visibility, question!.style.visibility]).toEqual(['', ''])
})
