import { heldAsPlainText } from '../page.mjs'

/** The page with its gated scripts and no widget: what every other figure is compared with. */
export const control = {
  name: 'control',
  head: '',
  gated: heldAsPlainText('data-category'),
  files: [],
}
