import { gatedCode, purposes } from '../page.mjs'

const config = {
  privacyPolicyUrl: '#privacy',
  purposes: [
    {
      id: 'necessary',
      title: 'Necessary',
      description: 'The site does not work without them.',
      cookies: [],
      isMandatory: true,
    },
    ...purposes.map(({ id, title, description }) => ({ id, title, description, cookies: [] })),
  ],
}

const widget = '/orejime/orejime-standard-en.js'
const inline = `<script>window.orejimeConfig = ${JSON.stringify(config)}</script>`
const style = '<link rel="stylesheet" href="/orejime/orejime-standard.css">'

const common = {
  gated: purposes.map(({ id }) => `<template data-purpose="${id}"><script>${gatedCode}</script></template>`).join('\n'),
  files: [
    {
      from: new URL('../node_modules/orejime/dist/', import.meta.url),
      at: '/orejime/',
      only: /standard(-en)?\.(js|css)$/,
    },
  ],
  widget,
  accept: ['.orejime-Banner-saveButton'],
  reject: ['.orejime-Banner-declineButton'],
  settings: ['.orejime-Banner-learnMoreButton'],
  dialog: ['.orejime-Modal'],
}

/** Its best way: the README's set-up with the script deferred. */
export const orejime = {
  ...common,
  name: 'orejime',
  head: `${inline}\n<script src="${widget}" defer></script>\n${style}`,
}

/** As its README says: the script stops the parser. */
export const orejimeReadme = {
  ...common,
  name: 'orejime-readme',
  head: `${inline}\n<script src="${widget}"></script>\n${style}`,
}
