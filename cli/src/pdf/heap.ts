import type { WrappedPdfiumModule } from '@embedpdf/pdfium'

/** Bytes of a page of WebAssembly. */
const PAGE = 65_536

/** Views of PDFium's memory. It makes new ones when the memory grows: ask each time. */
export interface Heap {
  readonly HEAPU8: Uint8Array
  readonly HEAP32: Int32Array
  readonly HEAPF32: Float32Array
  readonly HEAPF64: Float64Array
}

/**
 * Lets PDFium's memory grow to `most` bytes and no further: what wants more, such as a page that unpacks without end, ends
 * with an error that the reader answers.
 */
export function limitMemory({ pdfium }: WrappedPdfiumModule, most: number): void {
  for (const memory of Object.values(pdfium.wasmExports as unknown as Record<string, unknown>)) {
    if (!(memory instanceof WebAssembly.Memory)) continue
    const grow = memory.grow.bind(memory)
    memory.grow = (pages) => {
      if (memory.buffer.byteLength + pages * PAGE > most) throw new RangeError('The PDF wants too much memory')
      return grow(pages)
    }
  }
}

/** The memory of PDFium as it is now; its package has the views and does not declare them. */
export function heapOf({ pdfium }: WrappedPdfiumModule): Heap {
  return pdfium as unknown as Heap
}
