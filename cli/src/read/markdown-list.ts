import type { Definition, List } from 'mdast'

const MARKER = /^(?:([0-9]{1,9})([.)])|([-*+]))/

/**
 * The markers of a list as they are typed. A list whose numbers are all the same is meant to be counted (`1. 1. 1.`), all
 * others have their numbers from the author.
 */
export function markersOf(list: List, text: string): string[] {
  const typed = list.children.map(({ position }) => {
    const at = position?.start.offset ?? 0
    return MARKER.exec(text.slice(at, at + 12))
  })
  const numbers = typed.map((marker) => marker?.[1])
  const counted = numbers.length > 1 && numbers.every((number) => number === numbers[0])
  return typed.map((marker, at) => {
    if (!marker?.[1]) return marker?.[3] === '-' ? '-' : '•'
    return `${counted ? Number(marker[1]) + at : marker[1]}${marker[2]}`
  })
}

/** Whether `[label]: what` gives an address. A footnote, or Thai words after a bracket, are text. */
export function isAddress({ identifier, url }: Definition): boolean {
  return !identifier.startsWith('^') && isLink(url)
}

/** Whether what stands where a link has its address can be one: `[มาตรา](๓๗)` is no link but words. */
export function isLink(url: string): boolean {
  return /^[!-~]*[/:.#@][!-~]*$/.test(url)
}
