/** What a receipt says of what was on the screen. */
export interface Shown {
  readonly config_sha256: string
  /** Of the words; undefined where the site's own button was used, or a placeholder's, and neither banner nor settings. */
  readonly content_sha256?: string | undefined
}

/** The widths in pixels of the windows that pictures are taken in: a phone, and a computer. */
export const WIDTHS = [390, 1280] as const
export type Width = (typeof WIDTHS)[number]

/**
 * `kept`: there is a picture. `other-words`: the configuration is kept, but this visitor has read other words, as whoever is asked again does.
 * `not-shown`: neither banner nor settings was on the screen. `no-archive`: no archive has a picture of this configuration. `off`: no folder of archives is set.
 */
export const PICTURE_STATES = ['kept', 'other-words', 'not-shown', 'no-archive', 'off'] as const

export interface KeptPictures {
  readonly state: (typeof PICTURE_STATES)[number]
  /** Which pictures there are. */
  readonly widths: readonly Width[]
}

/** Pictures of banner and settings, as `yinyom evidence` has taken them. */
export interface Pictures {
  of(shown: Shown): Promise<KeptPictures>
  /** The PNG; undefined where there is none. */
  read(shown: Shown, width: Width): Promise<Uint8Array | undefined>
}

/** A collector without archives. */
export const NO_PICTURES: Pictures = {
  of: async () => ({ state: 'off', widths: [] }),
  read: async () => undefined,
}
