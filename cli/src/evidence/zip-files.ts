/** The earliest time that a zip can hold: it is the same for every file, so that the same files give the same bytes. */
const TIME = new Date(Date.UTC(1980, 0, 1))

/** A zip whose bytes depend on names and contents alone. */
export async function zipFiles(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  // Loaded when there is something to pack: most commands never do.
  const { default: JSZip } = await import('jszip')
  const zip = new JSZip()
  for (const [name, bytes] of [...files].toSorted(([one], [other]) => (one < other ? -1 : 1)))
    zip.file(name, bytes, { date: TIME, createFolders: false, binary: true })
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' })
}
