const META = /<meta\s[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{1,40})/i
const HEADER = /charset\s*=\s*["']?([\w-]{1,40})/i
const LOOKED = 4096

/** Bytes of a page as text: by its header, then its own `<meta>`, then UTF-8, as a browser has it. */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, LOOKED))
  const label = HEADER.exec(contentType)?.[1] ?? META.exec(start)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}
