import { fireEvent, within } from '@testing-library/preact'
import { describe, expect, it, vi } from 'vitest'
import { createLauncher } from '../../src/ui/launcher.ts'

function aLauncher(side: 'left' | 'right' = 'left') {
  const element = document.createElement('div')
  document.body.append(element)
  const root = element.attachShadow({ mode: 'open' })
  const getRoot = vi.fn(() => root)
  const open = vi.fn()
  const launcher = createLauncher(getRoot, side, open)
  const buttons = () => within(root as unknown as HTMLElement).queryAllByRole('button')
  return { launcher, open, buttons, getRoot }
}

describe('T17: the tab that reopens the settings', () => {
  it('is one real button that says what it does, in the language of the surfaces', () => {
    const { launcher, open, buttons } = aLauncher('right')
    launcher.show('ตั้งค่าคุกกี้', 'th')
    expect(buttons()).toHaveLength(1)
    const [tab] = buttons()
    expect([tab!.textContent, tab!.closest('section')!.lang, tab!.getAttribute('type'), tab!.className]).toEqual([
      'ตั้งค่าคุกกี้',
      'th',
      'button',
      'tab right',
    ])
    fireEvent.click(tab!)
    expect(open).toHaveBeenCalledTimes(1)
  })

  it('stays the same element while its words change, so that focus is not lost', () => {
    const { launcher, buttons } = aLauncher()
    launcher.show('ตั้งค่าคุกกี้', 'th')
    const [tab] = buttons()
    launcher.show('Cookie settings', 'en')
    expect(buttons()).toEqual([tab])
    expect([tab!.textContent, tab!.closest('section')!.lang]).toEqual(['Cookie settings', 'en'])
  })

  it('goes while the question is on the screen, and comes back', () => {
    const { launcher, buttons } = aLauncher()
    launcher.show('ตั้งค่าคุกกี้', 'th')
    launcher.show(undefined, 'th')
    expect(buttons()).toHaveLength(0)
    launcher.show('ตั้งค่าคุกกี้', 'th')
    expect(buttons()).toHaveLength(1)
  })

  it('puts nothing on the page before it is first shown', () => {
    const { launcher, getRoot } = aLauncher()
    launcher.show(undefined, 'th')
    expect(getRoot).not.toHaveBeenCalled()
  })
})
