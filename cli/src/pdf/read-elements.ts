import type { WrappedPdfiumModule } from '@embedpdf/pdfium'
import type { TaggedElement } from './pdf-page.ts'

/** The elements of a page, and which one a marked content belongs to. */
export interface PageElements {
  readonly elements: readonly TaggedElement[]
  /** Number of a marked content → index of its element. */
  readonly ofContent: ReadonlyMap<number, number>
}

/** More than any page has, and few enough for one that is made to be large or to turn in circles. */
const MOST_ELEMENTS = 20_000
const DEEPEST = 60
const LONGEST_TYPE = 80

/** What the program that wrote a tagged page said each stretch of it is; empty for a page without tags. */
export function readElements(pdfium: WrappedPdfiumModule, page: number): PageElements {
  const elements: TaggedElement[] = []
  const claims: Claim[] = []
  const tree = pdfium.FPDF_StructTree_GetForPage(page)
  if (!tree) return { elements, ofContent: new Map() }
  const buffer = pdfium.pdfium.wasmExports.malloc(LONGEST_TYPE)
  let seen = 0

  function typeOf(element: number): string {
    const length = pdfium.FPDF_StructElement_GetType(element, buffer, LONGEST_TYPE)
    return length > 2 && length <= LONGEST_TYPE ? pdfium.pdfium.UTF16ToString(buffer) : ''
  }

  function visit(element: number, path: readonly string[], ids: readonly number[]): void {
    if (!element || path.length > DEEPEST || ++seen > MOST_ELEMENTS) return
    const own = { path: [...path, typeOf(element)], ids: [...ids, seen] }
    const index = elements.push(own) - 1
    const children = pdfium.FPDF_StructElement_CountChildren(element)
    for (let at = 0; at < children; at++) {
      const child = pdfium.FPDF_StructElement_GetChildAtIndex(element, at)
      const content = child ? -1 : pdfium.FPDF_StructElement_GetChildMarkedContentID(element, at)
      if (content >= 0) claims.push({ content, element: index })
      else visit(child, own.path, own.ids)
    }
  }

  try {
    const roots = pdfium.FPDF_StructTree_CountChildren(tree)
    for (let at = 0; at < roots; at++) visit(pdfium.FPDF_StructTree_GetChildAtIndex(tree, at), [], [])
  } finally {
    pdfium.pdfium.wasmExports.free(buffer)
    pdfium.FPDF_StructTree_Close(tree)
  }
  return { elements, ofContent: settle(claims) }
}

/** An element says that a marked content is its own. */
export interface Claim {
  readonly content: number
  readonly element: number
}

/**
 * Which element each marked content belongs to. One that goes on over a page names contents of both pages, and numbers begin
 * anew on each: where two elements claim a number, the one in the longer rising run of claims is of this page.
 */
export function settle(claims: readonly Claim[]): ReadonlyMap<number, number> {
  const runs: Claim[][] = []
  for (const claim of claims) {
    const run = runs.at(-1)
    if (run && run.at(-1)!.content < claim.content) run.push(claim)
    else runs.push([claim])
  }
  runs.sort((left, right) => left.length - right.length)
  return new Map(runs.flat().map(({ content, element }) => [content, element]))
}
