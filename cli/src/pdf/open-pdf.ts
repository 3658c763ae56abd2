import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { init } from '@embedpdf/pdfium'
import type { WrappedPdfiumModule } from '@embedpdf/pdfium'
import { refuse } from '../import/refusal.ts'
import type { Refusal } from '../import/refusal.ts'
import { heapOf, limitMemory } from './heap.ts'
import { readGlyphs } from './read-glyphs.ts'
import { readElements } from './read-elements.ts'
import { readRules } from './read-rules.ts'
import type { PdfPage } from './pdf-page.ts'

/** Most pages, letters and milliseconds of one file. A notice has some thirty pages. */
export interface PdfLimits {
  readonly pages: number
  readonly letters: number
  readonly milliseconds: number
}

const LIMITS: PdfLimits = { pages: 300, letters: 2_000_000, milliseconds: 30_000 }
/** A notice of 300 pages takes a tenth of it. */
const MOST_MEMORY = 320_000_000
/** `FPDF_ERR_PASSWORD` of PDFium. */
const WANTS_PASSWORD = 4

/**
 * The pages of a PDF with their letters, or why they cannot be read. PDFium runs in WebAssembly: it opens no file and no
 * connection, and runs no script of the document.
 */
export async function openPdf(bytes: Uint8Array, limits: PdfLimits = LIMITS): Promise<readonly PdfPage[] | Refusal> {
  const pdfium = await load()
  const memory = pdfium.pdfium.wasmExports.malloc(bytes.length)
  if (!memory) return refuse('too-big')
  heapOf(pdfium).HEAPU8.set(bytes, memory)
  const file = pdfium.FPDF_LoadMemDocument(memory, bytes.length, '')
  try {
    if (!file) return refuse(pdfium.FPDF_GetLastError() === WANTS_PASSWORD ? 'encrypted' : 'damaged-pdf')
    return readPages(pdfium, file, limits)
  } finally {
    if (file) pdfium.FPDF_CloseDocument(file)
    pdfium.pdfium.wasmExports.free(memory)
  }
}

function readPages(pdfium: WrappedPdfiumModule, file: number, limits: PdfLimits): readonly PdfPage[] | Refusal {
  const count = pdfium.FPDF_GetPageCount(file)
  if (count > limits.pages) return refuse('too-big')
  const end = Date.now() + limits.milliseconds
  const pages: PdfPage[] = []
  let letters = 0
  for (let at = 0; at < count; at++) {
    const page = pdfium.FPDF_LoadPage(file, at)
    // A page that cannot be read is words that would be lost.
    if (!page) return refuse('damaged-pdf')
    try {
      const elements = readElements(pdfium, page)
      const glyphs = readGlyphs(pdfium, page, elements.ofContent, limits.letters - letters)
      if (!glyphs || Date.now() > end) return refuse('too-big')
      letters += glyphs.length
      const [width, height] = [pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)]
      const rules = elements.elements.length ? [] : readRules(pdfium, page)
      pages.push({ width, height, glyphs, elements: elements.elements, rules })
    } finally {
      pdfium.FPDF_ClosePage(page)
    }
  }
  return letters ? pages : refuse('scan')
}

/** Loaded for each file: what one file did to its memory is no matter of the next. */
async function load(): Promise<WrappedPdfiumModule> {
  const path = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm')
  const wasm = await readFile(path)
  const wasmBinary = wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength)
  const pdfium = await init({ wasmBinary, print: () => {}, printErr: () => {} })
  limitMemory(pdfium, MOST_MEMORY)
  pdfium.PDFiumExt_Init()
  return pdfium
}
