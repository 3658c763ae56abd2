import type { Trouble } from '../model/problem.ts'
import { describe } from './activate.ts'

/** How other consent tools mark what waits for them. This widget reads none of it. */
const TOOLS: readonly (readonly [tool: string, marks: string])[] = [
  ['Cookiebot', '[data-cookieconsent],[data-cookieblock-src]'],
  ['CookieYes', '[data-cookieyes],[data-cli-category],[data-cli-class]'],
  ['Klaro', 'script[type^="text/plain"][data-name],:is(iframe,img,embed,object)[data-name][data-src]'],
  [
    'Orejime',
    'template[data-purpose],[data-purpose][data-src],script[type="opt-in"],script[type^="text/plain"][data-purpose]',
  ],
  [
    'tarteaucitron',
    '[class^="tarteaucitron"],[class*=" tarteaucitron"],[class^="tac_"],[class*=" tac_"],.youtube_player[videoid],.vimeo_player[videoid],.dailymotion_player[videoid],.googlemaps-canvas',
  ],
  ['WP Consent API', '[data-wp-consent-category],[data-consentcategory]'],
  ['Complianz', '[data-cmplz-src],[data-cmplz-target],:is(script,iframe,img,video,audio)[class*="cmplz-"]'],
]

/** A script of the page that hands services to tarteaucitron. */
const JOB = /\btarteaucitron\.(job|init)\b/

/** One problem for each other tool whose marks are on the page, with the first element that carries them. */
export function findOtherTools(page: Document): Trouble[] {
  return TOOLS.flatMap(([tool, marks]) => {
    const marked = page.querySelector(marks) ?? (tool === 'tarteaucitron' ? findJob(page) : undefined)
    return marked ? [{ code: 'other-tool', subject: describe(marked), cause: tool }] : []
  })
}

function findJob(page: Document): Element | undefined {
  return [...page.scripts].find((script) => !script.src && JOB.test(script.text))
}
