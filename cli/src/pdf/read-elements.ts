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
  const ofContent = new Map<number, number>()
  const tree = pdfium.FPDF_StructTree_GetForPage(page)
  if (!tree) return { elements, ofContent }
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
    const count = pdfium.FPDF_StructElement_GetMarkedContentIdCount(element)
    for (let at = 0; at < count; at++) {
      const content = pdfium.FPDF_StructElement_GetMarkedContentIdAtIndex(element, at)
      if (content >= 0) ofContent.set(content, index)
    }
    const children = pdfium.FPDF_StructElement_CountChildren(element)
    for (let at = 0; at < children; at++)
      visit(pdfium.FPDF_StructElement_GetChildAtIndex(element, at), own.path, own.ids)
  }

  try {
    const roots = pdfium.FPDF_StructTree_CountChildren(tree)
    for (let at = 0; at < roots; at++) visit(pdfium.FPDF_StructTree_GetChildAtIndex(tree, at), [], [])
  } finally {
    pdfium.pdfium.wasmExports.free(buffer)
    pdfium.FPDF_StructTree_Close(tree)
  }
  return { elements, ofContent }
}
