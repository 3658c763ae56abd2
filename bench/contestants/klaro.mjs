import { gatedCode, purposes } from '../page.mjs'

const config = {
  version: 1,
  acceptAll: true,
  translations: {
    zz: { privacyPolicyUrl: '#privacy' },
    en: {
      purposes: Object.fromEntries(
        [{ id: 'necessary', title: 'Necessary' }, ...purposes].map(({ id, title }) => [id, title]),
      ),
    },
  },
  services: [
    { name: 'necessary', title: 'Necessary', purposes: ['necessary'], required: true },
    ...purposes.map(({ id, title, description }) => ({ name: id, title, description, purposes: [id] })),
  ],
}

/** As its README says: the configuration and the script, both deferred; the script brings its style. */
export const klaro = {
  name: 'klaro',
  head: '<script defer src="/klaro/config.js"></script>\n<script defer src="/klaro/klaro.js"></script>',
  gated: purposes
    .map(({ id }) => `<script type="text/plain" data-type="text/javascript" data-name="${id}">${gatedCode}</script>`)
    .join('\n'),
  files: [
    { from: new URL('../node_modules/klaro/dist/', import.meta.url), at: '/klaro/', only: /^klaro\.js$/ },
    { text: `var klaroConfig = ${JSON.stringify(config)}`, at: '/klaro/config.js' },
  ],
  widget: '/klaro/klaro.js',
  accept: ['.klaro .cookie-notice .cm-btn-success'],
  reject: ['.klaro .cookie-notice .cn-decline'],
  settings: ['.klaro .cookie-notice .cn-learn-more'],
  dialog: ['.klaro .cookie-modal .cm-modal'],
}
