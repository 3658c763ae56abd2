import type { WrappedPdfiumModule } from '@embedpdf/pdfium'

/** Views of PDFium's memory. It makes new ones when the memory grows: ask each time. */
export interface Heap {
  readonly HEAPU8: Uint8Array
  readonly HEAPF32: Float32Array
  readonly HEAPF64: Float64Array
}

/** The memory of PDFium as it is now; its package has the views and does not declare them. */
export function heapOf({ pdfium }: WrappedPdfiumModule): Heap {
  return pdfium as unknown as Heap
}
