/** The words of the settings in one language, a chunk of its own. */
export { words } from 'virtual:words/settings-th';
