import type { ConfigInput } from '../../../src/config/config-schema.ts'
import type { Suggestion } from '../import/suggestion.ts'

/** What is known besides the document; each part makes more rules speak. */
export interface CheckContext {
  /** The owner's `yinyom.json`: services abroad, cookies and words are held against the notice. */
  readonly config?: Pick<ConfigInput, 'categories' | 'services' | 'words'>
  /** What the importer found doubtful. */
  readonly suggestions?: readonly Suggestion[]
}
