import type { ConfigInput } from '../../../src/config/config-schema.ts'
import type { Suggestion } from '../import/suggestion.ts'

/** What is known besides the document; each part makes more rules speak. */
export interface CheckContext {
  /** The owner's `yinyom.json`: services abroad, cookies, words and the controller’s name are held against the notice. */
  readonly config?: Pick<ConfigInput, 'categories' | 'controller' | 'services' | 'words'>
  /** Publishing supplies the version and the day from which it holds: that the text lacks them is a note, no error. */
  readonly editionByPublish?: boolean
  /** What the importer found doubtful. */
  readonly suggestions?: readonly Suggestion[]
}
