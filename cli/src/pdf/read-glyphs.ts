import type { WrappedPdfiumModule } from '@embedpdf/pdfium'
import { heapOf } from './heap.ts'
import { letterOf } from './letter-of.ts'
import type { Glyph } from './pdf-page.ts'

/** Room for one call: four doubles, a matrix, a font's name. */
const ROOM = 400
const NAME = 64
const LONGEST_NAME = 200
/** Font flag `ForceBold` of ISO 32000-1, table 123. Weights that PDFium guesses from the stems say bold of many that are not. */
const FORCE_BOLD = 1 << 18
/** Text rendering mode 2: filled and stroked, which is how programs make bold what has no bold font. */
const STROKED = 2
const BOLD_NAME = /bold|black|heavy|demi/i
/** Text rendering mode 3 of ISO 32000-1, table 106: neither filled nor stroked. */
const NO_INK = 3
const SMALLEST = 1
/** Radians that still are upright. */
const UPRIGHT = 0.1

/** The letters of a page in the order in which they are drawn; nothing where there are more than `most`. */
export function readGlyphs(
  pdfium: WrappedPdfiumModule,
  page: number,
  ofContent: ReadonlyMap<number, number>,
  most: number,
): Glyph[] | undefined {
  const text = pdfium.FPDFText_LoadPage(page)
  if (!text) return []
  const room = pdfium.pdfium.wasmExports.malloc(ROOM)
  try {
    const count = pdfium.FPDFText_CountChars(text)
    if (count > most) return undefined
    const glyphs: Glyph[] = []
    for (let at = 0; at < count; at++) {
      const glyph = readGlyph(pdfium, text, at, room, ofContent)
      if (glyph) glyphs.push(glyph)
    }
    return glyphs
  } finally {
    pdfium.pdfium.wasmExports.free(room)
    pdfium.FPDFText_ClosePage(text)
  }
}

function readGlyph(
  pdfium: WrappedPdfiumModule,
  text: number,
  at: number,
  room: number,
  ofContent: ReadonlyMap<number, number>,
): Glyph | undefined {
  const code = pdfium.FPDFText_GetUnicode(text, at)
  // What PDFium adds by itself, spaces and line ends, is seen from where the letters stand.
  if (pdfium.FPDFText_IsGenerated(text, at) === 1 || !code || code > 0x10_ff_ff) return undefined
  const { HEAPF64, HEAPF32 } = heapOf(pdfium)
  const float = room >> 2
  if (!pdfium.FPDFText_GetLooseCharBox(text, at, room)) return undefined
  const [left = 0, , right = 0] = HEAPF32.subarray(float, float + 4)
  const double = room >> 3
  pdfium.FPDFText_GetCharOrigin(text, at, room, room + 8)
  const y = HEAPF64[double + 1] ?? 0
  pdfium.FPDFText_GetMatrix(text, at, room)
  const scale = Math.hypot(HEAPF32[float + 2] ?? 0, HEAPF32[float + 3] ?? 0) || 1
  const object = pdfium.FPDFText_GetTextObject(text, at)
  const element = ofContent.get(pdfium.FPDFPageObj_GetMarkedContentID(object))
  const size = pdfium.FPDFText_GetFontSize(text, at) * scale
  const mode = pdfium.FPDFTextObj_GetTextRenderMode(object)
  const angle = pdfium.FPDFText_GetCharAngle(text, at)
  return {
    text: letterOf(code),
    x: left,
    right,
    y,
    size,
    hidden: mode === NO_INK || size < SMALLEST || right < 0 || y < 0,
    stretch: object,
    turned: angle > UPRIGHT && angle < 2 * Math.PI - UPRIGHT,
    bold: mode === STROKED || isBold(pdfium, text, at, room),
    ...(element !== undefined && { element }),
  }
}

function isBold(pdfium: WrappedPdfiumModule, text: number, at: number, room: number): boolean {
  const length = pdfium.FPDFText_GetFontInfo(text, at, room + NAME, LONGEST_NAME, room)
  if (length <= 0 || length > LONGEST_NAME) return false
  const flags = heapOf(pdfium).HEAP32[room >> 2] ?? 0
  return (flags & FORCE_BOLD) !== 0 || BOLD_NAME.test(pdfium.pdfium.UTF8ToString(room + NAME))
}
