/** Notes one fault of a receipt: where, what stood there, what should. */
export type Refuse = (path: string, found: string, expected: string) => void
