import { heldAsPlainText, purposes } from '../page.mjs'

const config = {
  // It would not show itself to an automated browser, which ours is.
  hideFromBots: false,
  categories: {
    necessary: { enabled: true, readOnly: true },
    ...Object.fromEntries(purposes.map(({ id }) => [id, {}])),
  },
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: 'We use cookies',
          description: 'Some cookies are necessary. The others are used only once you have allowed them.',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          showPreferencesBtn: 'Manage preferences',
        },
        preferencesModal: {
          title: 'Manage preferences',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          savePreferencesBtn: 'Save',
          closeIconLabel: 'Close',
          sections: [
            { title: 'Necessary', description: 'The site does not work without them.', linkedCategory: 'necessary' },
            ...purposes.map(({ id, title, description }) => ({ title, description, linkedCategory: id })),
          ],
        },
      },
    },
  },
}

/** Its best way: style sheet, library and configuration side by side instead of in a chain. */
export const vanillaCookieconsent = {
  name: 'vanilla-cookieconsent',
  head: [
    '<link rel="stylesheet" href="/vanilla/cookieconsent.css">',
    '<script defer src="/vanilla/cookieconsent.umd.js"></script>',
    '<script defer src="/vanilla/config.js"></script>',
  ].join('\n'),
  gated: heldAsPlainText('data-category'),
  files: [
    {
      from: new URL('../node_modules/vanilla-cookieconsent/dist/', import.meta.url),
      at: '/vanilla/',
      only: /^cookieconsent\.(umd\.js|css)$/,
    },
    { text: `CookieConsent.run(${JSON.stringify(config)})`, at: '/vanilla/config.js' },
  ],
  widget: '/vanilla/config.js',
  accept: ['#cc-main .cm [data-role="all"]'],
  reject: ['#cc-main .cm [data-role="necessary"]'],
  settings: ['#cc-main .cm [data-role="show"]'],
  dialog: ['#cc-main .pm'],
}
