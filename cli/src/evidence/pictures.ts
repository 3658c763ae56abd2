/** One picture of what visitors are asked. */
export interface Shot {
  readonly surface: 'banner' | 'settings'
  readonly lang: 'th' | 'en'
  /** Pixels of the window: a phone, and a computer. */
  readonly width: 390 | 1280
}

/** A browser that takes pictures of a page. */
export interface PictureRequest {
  /** The page, which asks in the language that `?lang=` names. */
  readonly url: string
  readonly shots: readonly Shot[]
  /** Path of a browser; undefined for the Chromium that is found. */
  readonly browser?: string | undefined
  readonly env: { readonly [name: string]: string | undefined }
}

/**
 * Gives the pictures as PNG, in the order of the shots; undefined for a surface that did not appear. Rejected with a
 * `NoBrowserError` where there is no browser.
 */
export type TakePictures = (request: PictureRequest) => Promise<readonly (Uint8Array | undefined)[]>

/** Banner and settings on a phone and on a computer, in each language. */
export function shotsOf(langs: readonly ('th' | 'en')[]): Shot[] {
  const surfaces = ['banner', 'settings'] as const
  const widths = [390, 1280] as const
  return surfaces.flatMap((surface) => langs.flatMap((lang) => widths.map((width) => ({ surface, lang, width }))))
}

/** Where a picture stands in the archive. */
export function pictureName({ surface, lang, width }: Shot): string {
  return `pictures/${surface}-${lang}-${width}.png`
}
