declare module '*.docx?inline' {
  /** A `data:` address. */
  const address: string
  export default address
}
