/** The words of the check panel in one language, a chunk of its own. */
export { words } from 'virtual:words/check-th'
