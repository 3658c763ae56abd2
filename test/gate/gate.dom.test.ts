import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Trouble } from '../../src/model/problem.ts'
import { createGate } from '../../src/gate/gate.ts'
import type { Gate, GateOptions } from '../../src/gate/gate.ts'
import { describeFrame } from '../../src/gate/held-frame.ts'

const allowed = new Set<string>()
let announced = 0
const problems: Trouble[] = []
let gate: Gate | undefined

function start(html: string, ports: Partial<GateOptions> = {}): Gate {
  document.body.innerHTML = html
  gate = createGate({
    document,
    allows: ({ category, service }) => allowed.has(service ?? category ?? ''),
    onHeld: () => announced++,
    report: (problem) => problems.push(problem),
    ...ports,
  })
  gate.release()
  return gate
}

beforeEach(() => {
  allowed.clear()
  announced = problems.length = 0
})
afterEach(() => gate?.destroy())

const find = (selector: string) => document.querySelector<HTMLElement>(selector)!
const image = (id: string, category: string) =>
  `<img id="${id}" data-category="${category}" data-src="/${id}.gif" alt="">`

describe('createGate', () => {
  it('holds everything back at the start, and gives addresses to what is allowed', () => {
    const gate = start(image('a', 'analytics') + image('m', 'marketing'))
    expect(find('#a').hasAttribute('src')).toBe(false)
    allowed.add('marketing')
    gate.release()
    expect(find('#a').hasAttribute('src')).toBe(false)
    expect(find('#m').getAttribute('src')).toBe('/m.gif')
    expect(find('#m').dataset['src']).toBe('/m.gif')
  })

  it('tells what ran in this page, by category and by service, even after it is withdrawn', () => {
    const gate = start(
      `<img data-category="marketing" data-service="meta" data-src="/x.gif" alt="">${image('a', 'analytics')}`,
    )
    expect([gate.ran('marketing'), gate.ran('meta'), gate.ran('analytics')]).toEqual([false, false, false])
    allowed.add('meta')
    gate.release()
    allowed.clear()
    gate.release()
    expect([gate.ran('marketing'), gate.ran('meta'), gate.ran('analytics')]).toEqual([true, true, false])
  })

  it('describes a frame that waits, also one that names a service only', () => {
    const gate = start(
      `<iframe data-service="youtube" data-src="https://www.youtube.com/embed/1" aria-label="วิดีโอ"></iframe>`,
    )
    const held = gate.heldFrames()
    expect([held.length, announced]).toEqual([1, 1])
    const frame = describeFrame(held[0]!, () => {})
    expect(frame).toMatchObject({ category: '', service: 'youtube', title: 'วิดีโอ', host: 'www.youtube.com' })
    expect(frame.element).toBe(find('iframe'))
  })

  it('opens a template after itself', () => {
    allowed.add('functional')
    start('<template data-category="functional"><p>text</p></template>')
    expect(find('template').nextElementSibling?.outerHTML).toBe('<p>text</p>')
  })

  it('lets nothing out that its ports throw, holds what they fail on, and goes on with the rest', () => {
    const throws = () => {
      throw new Error('port')
    }
    const html = `<iframe data-category="marketing" data-src="/f"></iframe>${image('odd', 'odd')}${image('a', 'analytics')}`
    const gate = start(html, {
      onHeld: throws,
      allows: ({ category }) => (category === 'odd' ? throws() : category === 'analytics'),
    })
    gate.release()
    expect(find('#a').getAttribute('src')).toBe('/a.gif')
    expect(find('#odd').hasAttribute('src')).toBe(false)
    expect(find('iframe').hasAttribute('src')).toBe(false)
    const subject = '<iframe data-category="marketing" data-src="/f"></iframe>'
    expect(problems).toContainEqual({ code: 'gate-failed', subject, cause: new Error('port') })
  })
})
