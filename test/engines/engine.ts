/** Keys that a visitor presses here. */
export type Key = 'Tab' | 'Enter' | 'Space' | 'Escape'

/** One tab, and all that a driver must be able to do with it. What a visitor does is written on top of this, once. */
export interface EngineTab {
  goto(address: string): Promise<void>
  reload(): Promise<void>
  /** What an expression comes to in the page, awaited; only JSON comes back. */
  run<T>(expression: string): Promise<T>
  /** Presses the mouse's button in the middle of the element that an expression comes to; false if there is none. */
  click(expression: string): Promise<boolean>
  press(key: Key): Promise<void>
  /** Moves the mouse there. */
  point(x: number, y: number): Promise<void>
  close(): Promise<void>
}

/** Somebody whom nobody knows yet: nothing is stored, and nothing is shared with anyone else. */
export interface EngineVisitor {
  newTab(): Promise<EngineTab>
  leave(): Promise<void>
}

/** One process of a browser. */
export interface Engine {
  /** As in the browser table of the README: `Firefox 153`. */
  readonly version: string
  newVisitor(): Promise<EngineVisitor>
  close(): Promise<void>
}

/** In CSS pixels. */
export const WINDOW = { width: 1000, height: 720 } as const
