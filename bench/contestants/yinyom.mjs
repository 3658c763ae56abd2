import { heldAsPlainText } from '../page.mjs'

/** One line, as our README recommends it, and no configuration. */
export const yinyom = {
  name: 'yinyom',
  head: '<script src="/yinyom/yinyom.js" defer></script>',
  gated: heldAsPlainText('data-category'),
  files: [{ from: new URL('../../dist/', import.meta.url), at: '/yinyom/', only: /^(?!npm\/).*\.js$/ }],
  widget: '/yinyom/yinyom.js',
  accept: ['yinyom-ui', '[data-action="accept"]'],
  reject: ['yinyom-ui', '[data-action="reject"]'],
  settings: ['yinyom-ui', '[data-action="settings"]'],
  dialog: ['yinyom-ui', 'dialog[open]'],
}
