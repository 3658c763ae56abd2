/** Where the project is published. Empty as long as there is no such place; pages then say how to get on without. */
export const ADDRESSES = {
  /** Page on which releases can be downloaded. */
  releases: '',
  /** The repository, for `git clone`. */
  repository: '',
  /** The package registry's page of `yinyom`. */
  registry: '',
}
