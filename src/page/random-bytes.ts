/** Random bytes of the browser. A page that has hidden its source of them gets weaker ones: an answer is not lost for it. */
export function randomBytes(count: number): Uint8Array {
  const bytes = new Uint8Array(count)
  try {
    return crypto.getRandomValues(bytes)
  } catch {
    return bytes.map(() => Math.random() * 256)
  }
}
