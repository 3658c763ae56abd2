/** Another way to write the same markup, as pages in the wild have it. */
export interface Variation {
  readonly name: string
  apply(markup: string): string
}

const ATTRIBUTE = /([a-z-]+)="([^"<>]*)"/g

/** Changes start tags only: what stands between them may be code. */
function inTags(markup: string, change: (tag: string) => string): string {
  let isScript = false
  return markup.replace(/<(\/?)([a-z][a-z0-9]*)((?:\s+[^<>]*)?)>/gi, (tag, slash: string, name: string) => {
    if (slash) {
      if (name.toLowerCase() === 'script') isScript = false
      return tag
    }
    if (isScript) return tag
    isScript = name.toLowerCase() === 'script'
    return change(tag)
  })
}

export const VARIATIONS: readonly Variation[] = [
  { name: 'as it is', apply: (markup) => markup },
  { name: 'as it is', apply: (markup) => markup },
  { name: 'as it is', apply: (markup) => markup },
  {
    name: 'upper case',
    apply: (markup) =>
      inTags(markup, (tag) =>
        tag
          .replace(/^<[a-z0-9]+/i, (name) => name.toUpperCase())
          .replace(ATTRIBUTE, (_, name: string, value: string) => `${name.toUpperCase()}="${value}"`),
      ).replace(/<\/([a-z]+)>/g, (_, name: string) => `</${name.toUpperCase()} >`),
  },
  {
    name: 'without quotes',
    apply: (markup) =>
      inTags(markup, (tag) =>
        tag.replace(ATTRIBUTE, (all, name: string, value: string) =>
          /^[^\s"'=<>`]+$/.test(value) && !value.endsWith('/') ? `${name}=${value}` : all,
        ),
      ),
  },
  {
    name: 'with single quotes and room',
    apply: (markup) =>
      inTags(markup, (tag) =>
        tag.replace(ATTRIBUTE, (all, name: string, value: string) =>
          value.includes("'") ? all : `${name} =\n  '${value}'`,
        ),
      ),
  },
  {
    name: 'with references in addresses',
    apply: (markup) =>
      inTags(markup, (tag) =>
        tag.replace(ATTRIBUTE, (_, name: string, value: string) => {
          const written = value
            .replaceAll('&', '&amp;')
            .replace('https://', 'https&#58;&#x2f;/')
            .replace('?', '&quest;')
          return `${name}="${written}"`
        }),
      ),
  },
  {
    name: 'with an attribute twice',
    apply: (markup) =>
      inTags(markup, (tag) => tag.replace(/\ssrc="([^"]*)"/, (_, value: string) => ` src="${value}" SRC="${value}"`)),
  },
  { name: 'with the type of old', apply: (markup) => inTags(markup, (tag) => typed(tag, 'text/javascript')) },
  { name: 'with a language', apply: (markup) => inTags(markup, (tag) => typed(tag, 'text/JavaScript1.2')) },
  {
    name: 'code in a comment of old',
    apply: (markup) =>
      markup.replace(
        /(<script>)([^<]+)(<\/script>)/g,
        (_, start: string, code: string, end: string) => `${start}<!--\n${code}\n//-->${end}`,
      ),
  },
  { name: 'in a conditional comment that all see', apply: (markup) => `<!--[if !IE]><!-->${markup}<!--<![endif]-->` },
  { name: 'beside a comment of itself', apply: (markup) => `<!-- ${markup.replaceAll('--', '- -')} -->${markup}` },
  {
    name: 'after a drawing that nobody closed',
    apply: (markup) => `<div><svg viewBox="0 0 1 1"><path d="M0 0"></div>${markup}`,
  },
  { name: 'after a drawing with a paragraph', apply: (markup) => `<svg><g><p>ข้อความ</p>${markup}` },
  {
    name: 'after a text field',
    apply: (markup) => `<textarea>${markup.replace(/<\/textarea/gi, '')}</textarea>${markup}`,
  },
  {
    name: 'after a hidden frame that nobody closed',
    apply: (markup) => `<noscript><iframe src="/ns.html" height="0"></noscript>${markup}`,
  },
  { name: 'with lines of Windows', apply: (markup) => markup.replace(/>\s*</g, '>\n<').replace(/\r?\n/g, '\r\n') },
  { name: 'in broken nesting', apply: (markup) => `<b><i>${markup}</b></i>` },
  { name: 'in a template', apply: (markup) => `<template class="later">${markup}</template>` },
]

function typed(tag: string, type: string): string {
  return /^<script\b/i.test(tag) && !/\stype\s*=/i.test(tag) ? tag.replace(/^<script/i, `$& type='${type}'`) : tag
}
