/** Name of the manifest in a folder of notices. */
export const MANIFEST = 'notices.json'
/** Name of the style sheet that the pages beside it share. A file, so that a page needs no `unsafe-inline`. */
export const STYLE = 'notice.css'

/** Names of a document and its page: `privacy-1.0.0.th.json`, `privacy-1.0.0.th.html`. */
export function fileNames(id: string, version: string, language: string): { document: string; page: string } {
  const stem = `${id}-${version}.${language}`
  return { document: `${stem}.json`, page: `${stem}.html` }
}

/**
 * Name of the page that always shows the version in force: `in-force.privacy.th.html`. No page of a version is called
 * so, because no id has a full stop in it.
 */
export function pageInForce(id: string, language: string): string {
  return `in-force.${id}.${language}.html`
}
