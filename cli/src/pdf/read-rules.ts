import type { WrappedPdfiumModule } from '@embedpdf/pdfium'
import { heapOf } from './heap.ts'

/** A straight line that is drawn: the border of a cell. Points, as letters have them. */
export interface Rule {
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
}

/** `FPDF_PAGEOBJ_PATH` of PDFium. */
const PATH = 2
/** A page with more drawings is no table. */
const MOST_OBJECTS = 20_000
const MOST_RULES = 3000
/** Thicker than this is an area. */
const THICKEST = 3
const SHORTEST = 4

/** The lines of a page that may be borders; a frame is four of them. */
export function readRules(pdfium: WrappedPdfiumModule, page: number): Rule[] {
  const count = Math.min(pdfium.FPDFPage_CountObjects(page), MOST_OBJECTS)
  const room = pdfium.pdfium.wasmExports.malloc(16)
  const rules: Rule[] = []
  for (let at = 0; at < count; at++) {
    const object = pdfium.FPDFPage_GetObject(page, at)
    if (pdfium.FPDFPageObj_GetType(object) !== PATH) continue
    if (!pdfium.FPDFPageObj_GetBounds(object, room, room + 4, room + 8, room + 12)) continue
    const [left = 0, bottom = 0, right = 0, top = 0] = heapOf(pdfium).HEAPF32.subarray(room >> 2, (room >> 2) + 4)
    rules.push(...rulesOf({ left, bottom, right, top }))
  }
  pdfium.pdfium.wasmExports.free(room)
  return rules.length > MOST_RULES ? [] : rules
}

function rulesOf(box: Rule): Rule[] {
  const [width, height] = [box.right - box.left, box.top - box.bottom]
  if (width <= THICKEST && height <= THICKEST) return []
  if (width <= THICKEST) return height >= SHORTEST ? [{ ...box, right: box.left }] : []
  if (height <= THICKEST) return width >= SHORTEST ? [{ ...box, top: box.bottom }] : []
  return [
    { ...box, right: box.left },
    { ...box, left: box.right },
    { ...box, top: box.bottom },
    { ...box, bottom: box.top },
  ]
}
