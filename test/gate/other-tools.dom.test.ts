import { afterEach, describe, expect, it } from 'vitest'
import { findOtherTools } from '../../src/gate/other-tools.ts'

afterEach(() => document.body.replaceChildren())

function found(html: string) {
  document.body.innerHTML = html
  return findOtherTools(document).map(({ cause }) => cause)
}

describe('marks of another consent tool', () => {
  it.each([
    ['Cookiebot', '<script type="text/plain" data-cookieconsent="statistics"></script>'],
    ['Cookiebot', '<iframe data-cookieblock-src="https://x.example/" data-cookieconsent="marketing"></iframe>'],
    ['CookieYes', '<script type="text/plain" data-cookieyes="cookieyes-analytics"></script>'],
    ['CookieYes', '<script type="text/plain" data-cli-class="cli-blocker-script"></script>'],
    ['Klaro', '<script type="text/plain" data-type="application/javascript" data-name="matomo"></script>'],
    ['Klaro', '<iframe data-name="youtube" data-src="https://x.example/"></iframe>'],
    ['Orejime', '<template data-purpose="analytics"><script></script></template>'],
    ['Orejime', '<script type="opt-in" data-type="application/javascript" data-name="x"></script>'],
    ['tarteaucitron', '<div class="youtube_player" videoID="x"></div>'],
    ['tarteaucitron', '<div class="box tac_twitter"></div>'],
    ['tarteaucitron', "<script type='inert'>(tarteaucitron.job = tarteaucitron.job || []).push('gtag')</script>"],
    ['WP Consent API', '<script type="text/plain" data-wp-consent-category="marketing"></script>'],
    ['WP Consent API', '<div data-consentcategory="marketing"></div>'],
    ['Complianz', '<iframe data-cmplz-src="https://x.example/"></iframe>'],
    ['Complianz', '<script type="text/plain" class="cmplz-script"></script>'],
  ])('%s is found by %s', (tool, html) => expect(found(html)).toEqual([tool]))

  it('is told once for each tool, whatever the number of its marks', () => {
    const one = '<script type="text/plain" data-cookieconsent="statistics"></script>'
    expect(found(`${one}${one}<div data-cookieyes="x"></div>`)).toEqual(['Cookiebot', 'CookieYes'])
  })

  it.each([
    ['our own marks', '<script type="text/plain" data-category="analytics" data-service="ga4"></script>'],
    ['the names of form fields', '<input name="purpose"><div data-name="x" data-purposeful="y"></div>'],
    ['a lazy image', '<img class="lazy" data-src="/x.png">'],
  ])('is not seen in %s', (_, html) => expect(found(html)).toEqual([]))
})
