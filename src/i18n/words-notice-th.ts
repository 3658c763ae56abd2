/** The words of the notice viewer in one language, a chunk of its own. */
export { words } from 'virtual:words/notice-th'
