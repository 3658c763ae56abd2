import { afterEach, describe, expect, test, vi } from 'vitest'
import { createPlaceholders } from '../../../src/ui/placeholder/placeholders.ts'
import { plainTranslate } from '../../../src/i18n/translate.ts'
import { somePorts } from '../some-ports.ts'

let end: (() => void) | undefined
afterEach(() => {
  end?.()
  document.body.replaceChildren()
})

function aFrame(src = ''): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.dataset['category'] = 'marketing'
  frame.dataset['src'] = 'about:blank#embed'
  if (src) frame.setAttribute('src', src)
  return frame
}

/** Placeholders for the frames of a list that the test changes. */
function start(...frames: HTMLElement[]) {
  const ports = somePorts()
  const waiting = [...frames]
  const ran = vi.fn(() => false)
  const placeholders = createPlaceholders({
    ...ports,
    translate: (parts) => plainTranslate([parts.th], { you: 'ท่าน' }),
    frames: () => waiting.filter((frame) => frame.isConnected),
    loadOnce: (element) => void waiting.splice(waiting.indexOf(element), 1),
    ran,
  })
  end = () => placeholders.destroy()
  placeholders.sync()
  return { ...placeholders, ports, waiting, ran }
}

const hosts = (root: ParentNode = document) => [...root.querySelectorAll('yinyom-frame')]

describe('the placeholders of a page', () => {
  test('are one for each frame that waits, before it, in the order of the list', () => {
    const frames = [aFrame(), aFrame()]
    document.body.append(...frames)
    const { sync } = start(...frames)
    sync()
    expect(hosts().map((host) => host.nextElementSibling)).toEqual(frames)
  })

  test('leave with a frame that waits no longer, and come back with one that waits again', () => {
    const frame = document.body.appendChild(aFrame())
    const { sync, waiting } = start(frame)
    waiting.length = 0
    sync()
    expect(hosts()).toEqual([])
    waiting.push(frame)
    sync()
    expect(hosts()).toHaveLength(1)
  })

  test('follow a frame that is moved, and go where it is taken out', async () => {
    const frame = document.body.appendChild(aFrame())
    start(frame)
    const elsewhere = document.body.appendChild(document.createElement('div'))
    elsewhere.append(frame)
    await vi.waitFor(() => expect(hosts(elsewhere)).toHaveLength(1))
    frame.remove()
    await vi.waitFor(() => expect(hosts()).toEqual([]))
  })

  test('take away copies of themselves, which are empty', async () => {
    const frame = document.body.appendChild(aFrame())
    start(frame)
    document.body.append(document.body.cloneNode(true).firstChild!)
    await vi.waitFor(() => expect(hosts()).toHaveLength(1))
    expect(hosts()[0]!.nextElementSibling).toBe(frame)
  })

  test('stand in a shadow root as on the page, with a sheet there that goes with them', () => {
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' })
    const frame = root.appendChild(aFrame())
    const { destroy } = start(frame)
    expect(hosts(root)).toHaveLength(1)
    expect(root.adoptedStyleSheets).toHaveLength(1)
    destroy()
    expect([hosts(root).length, root.adoptedStyleSheets.length]).toEqual([0, 0])
  })

  test('E10: take the address from a frame that somebody else has loaded, and say so', () => {
    const frame = document.body.appendChild(aFrame('about:blank#embed'))
    const { ports } = start(frame)
    expect(frame.hasAttribute('src')).toBe(false)
    expect(ports.problems).toMatchObject([{ code: 'address-set' }])
  })

  test('leave an address that is not the one that waits, such as a still picture of it', () => {
    const frame = document.body.appendChild(aFrame('about:blank#still'))
    const { ports } = start(frame)
    expect(frame.getAttribute('src')).toBe('about:blank#still')
    expect(ports.problems).toEqual([])
  })

  test('leaves for good where its frame is allowed once, whatever the page does then', async () => {
    const frame = document.body.appendChild(aFrame())
    start(frame)
    const host = document.querySelector('yinyom-frame')!
    host.shadowRoot!.querySelector('button')!.click()
    document.body.append(document.createElement('p'))
    await new Promise((resolve) => setTimeout(resolve))
    expect(document.querySelector('yinyom-frame')).toBeNull()
  })
})
