import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freePort } from '../../test/fixtures/free-port.ts'
import { createRules } from '../src/mark/create-rules.ts'
import { markHtml } from '../src/mark/mark-html.ts'
import { phpRules, withPhpRules } from '../src/php/php-rules.ts'
import { phpValue } from '../src/php/php-value.ts'
import { SERVICES } from '../src/services.ts'
import { SERVICES as FEW } from './a-service.ts'
import { bankPages } from './bank/pages.ts'
import { packagedPages } from './bank/packaged-pages.ts'
import { PIECES } from './mark/pieces.ts'

const FILTER = fileURLToPath(new URL('../../integrations/php/yinyom-mark.php', import.meta.url))
const hasPhp = spawnSync('php', ['-v']).status === 0
const inPhp = it.skipIf(!hasPhp)
const absent = hasPhp ? '' : ' (skipped: php was not found; install php-cli)'

/** Pages as the PHP filter marks them, all in one process. `rules`: PHP in place of the filter's own. */
function markInPhp(pages: readonly string[], rules = 'null', settings: readonly string[] = []): string[] {
  const program = `
    require ${phpValue(FILTER)};
    $rules = ${rules};
    while (($line = fgets(STDIN)) !== false) echo base64_encode(yinyom_mark_html(base64_decode($line), $rules)), "\\n";`
  const ran = spawnSync(
    'php',
    ['-d', 'display_errors=stderr', '-d', 'error_reporting=-1', ...settings, '-r', program],
    {
      input: pages.map((page) => `${Buffer.from(page, 'latin1').toString('base64')}\n`).join(''),
      encoding: 'latin1',
      maxBuffer: 1e9,
    },
  )
  expect(ran.stderr).toBe('')
  return ran.stdout
    .trimEnd()
    .split('\n')
    .map((line) => Buffer.from(line, 'base64').toString('latin1'))
}

function differing(pages: readonly string[], marked: readonly string[], inNode: (page: string) => string): unknown[] {
  return pages.flatMap((page, at) =>
    marked[at] === inNode(page) ? [] : [{ page, php: marked[at], node: inNode(page) }],
  )
}

it('the rules in the PHP filter are those of the catalogue', () => {
  const filter = readFileSync(FILTER, 'utf8')
  expect(withPhpRules(filter, phpRules(SERVICES)) === filter, 'run npm run php-rules').toBe(true)
})

describe(`the PHP filter${absent}`, () => {
  const rules = createRules(SERVICES)

  inPhp('marks each page of the bank as Node does, byte by byte', () => {
    const pages = [...bankPages(), ...packagedPages().flatMap((one) => one.pages ?? [])].map(({ bytes }) => bytes)
    const marked = markInPhp(pages)
    expect(differing(pages, marked, (page) => markHtml(page, rules).html)).toEqual([])
    expect(markInPhp(marked)).toEqual(marked)
  })

  inPhp('marks pages of UTF-8 as Node marks them as text', () => {
    const pages = bankPages().filter(({ name }) => !name.includes('windows-874'))
    const texts = pages.map(({ bytes }) => Buffer.from(bytes, 'latin1').toString())
    const expected = texts.map((text) => Buffer.from(markHtml(text, rules).html).toString('latin1'))
    expect(markInPhp(pages.map(({ bytes }) => bytes))).toEqual(expected)
  })

  inPhp('marks every example of the catalogue as Node does', () => {
    const pages = SERVICES.flatMap(({ examples }) => examples.map((one) => Buffer.from(one).toString('latin1')))
    expect(differing(pages, markInPhp(pages), (page) => markHtml(page, rules).html)).toEqual([])
  })

  inPhp('marks whatever a page is made of as Node does', () => {
    const page = fc
      .array(fc.constantFrom(...PIECES), { maxLength: 14 })
      .map((parts) => Buffer.from(parts.join('')).toString('latin1'))
    const broken = fc
      .tuple(
        page,
        fc.nat(),
        fc.nat(),
        fc.constantFrom('', '<', '>', '"', "'", '/', '=', '\0', '\r\n', '-->', '<!--', '</', '<svg>', '&'),
      )
      .map(([whole, at, size, put]) => {
        const from = at % (whole.length + 1)
        return whole.slice(0, from) + put + whole.slice(from + (size % 12))
      })
    const pages = fc.sample(fc.oneof(page, broken), { numRuns: 4000, seed: 9 })
    const few = createRules(FEW)
    expect(differing(pages, markInPhp(pages, phpRules(FEW)), (one) => markHtml(one, few).html)).toEqual([])
  })

  inPhp('takes the categories and services of a configuration', () => {
    const config = {
      categories: ['necessary', { id: 'stats', name: 'สถิติ' }, { id: 'marketing' }],
      services: [
        { id: 'ga4', category: 'stats', name: 'GA' },
        {
          id: 'own-crm',
          category: 'marketing',
          name: 'ซีอาร์เอ็ม "ของเรา"',
          hosts: ['crm.example.co.th'],
          inline: ["crm*load('"],
        },
      ],
    }
    const own = createRules(SERVICES, config)
    const pages = [
      '<script src="https://www.googletagmanager.com/gtag/js?id=G-1"></script><script src="//crm.example.co.th/a.js"></script>',
      `<script>crm.load('x')</script><iframe src="https://www.youtube.com/embed/x"></iframe><script src=https://static.hotjar.com/c/hotjar-1.js></script>`,
      '<div class="fb-page" data-href="x"></div><div class="line-it-button"></div>',
    ]
    const marked = markInPhp(pages, phpRules(SERVICES, config))
    expect(differing(pages, marked, (page) => markHtml(page, own).html)).toEqual([])
    expect(marked[0]).toContain('data-category="stats" data-service="ga4"')
    expect(marked[0]).toContain('data-category="marketing" data-service="own-crm"')
  })

  inPhp('marks without a just-in-time compiler for patterns, and under a small limit, just the same', () => {
    const pages = bankPages()
      .slice(0, 6)
      .map(({ bytes }) =>
        bytes.replace(
          '</title>',
          `</title><script>/*${'x"'.repeat(90_000)}*/ var a = "${'y'.repeat(200_000)}"</script>`,
        ),
      )
    const settings = ['-d', 'pcre.jit=0', '-d', 'pcre.backtrack_limit=100000']
    expect(markInPhp(pages, 'null', settings)).toEqual(pages.map((page) => markHtml(page, rules).html))
  })
})

describe(`a plain PHP page${absent}`, () => {
  const LIVE = '<script src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>'
  const send = (body: string, before = '') =>
    spawnSync(
      'php',
      [
        '-d',
        'display_errors=stderr',
        '-r',
        `define('YINYOM_MARK_CLI', 1); require ${phpValue(FILTER)}; ${before} yinyom_mark_start(); ${body}`,
      ],
      {
        encoding: 'utf8',
      },
    ).stdout

  inPhp('is sent marked, also where it flushes in the middle of a script', () => {
    const half = LIVE.indexOf('gtag')
    const body = `echo ${phpValue(LIVE.slice(0, half))}; ob_flush(); flush(); echo ${phpValue(LIVE.slice(half))};`
    expect(send(body)).toBe(markHtml(LIVE, createRules(SERVICES)).html)
  })

  inPhp('is sent marked once, however often it is started', () => {
    expect(send(`yinyom_mark_start(); echo ${phpValue(LIVE)};`)).toBe(markHtml(LIVE, createRules(SERVICES)).html)
  })

  inPhp('is sent without what was thrown away', () => {
    expect(send(`echo 'no'; ob_clean(); echo 'yes';`)).toBe('yes')
  })

  inPhp('is sent as it is where it is no HTML', () => {
    expect(send(`echo ${phpValue(LIVE)};`, `ini_set('default_mimetype', 'application/json');`)).toBe(LIVE)
    expect(send(`echo ${phpValue(LIVE)};`, `ini_set('default_mimetype', 'text/html; charset=utf-16');`)).toBe(LIVE)
  })
})

describe(`a PHP server${absent}`, () => {
  inPhp('sends a marked page without the length and the tag of the other, and an image as it is', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'yinyom-php-'))
    const page = '<img src="https://www.facebook.com/tr?id=1">'
    writeFileSync(
      join(folder, 'index.php'),
      `<?php require ${phpValue(FILTER)}; yinyom_mark_start();
      if ($_SERVER['REQUEST_URI'] === '/i') header('Content-Type: image/svg+xml');
      header('Content-Length: ${page.length}'); header('ETag: "1"'); echo ${phpValue(page)};`,
    )
    const port = await freePort()
    const address = `http://127.0.0.1:${port}`
    const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', folder], { stdio: 'ignore' })
    try {
      await expect
        .poll(() =>
          fetch(address)
            .then(({ ok }) => ok)
            .catch(() => false),
        )
        .toBe(true)
      const marked = await fetch(address)
      expect(await marked.text()).toBe(markHtml(page, createRules(SERVICES)).html)
      expect([marked.headers.get('content-length'), marked.headers.get('etag')]).toEqual([null, null])
      const image = await fetch(`${address}/i`)
      expect([await image.text(), image.headers.get('etag')]).toEqual([page, '"1"'])
    } finally {
      const ended = once(server, 'exit')
      server.kill()
      await ended
      rmSync(folder, { recursive: true })
    }
  })
})

describe(`WordPress${absent}`, () => {
  inPhp('loads the file as a plugin, which marks what its theme sends and not what its dashboard does', () => {
    const program = `
      $hooks = [];
      function add_action($name, $what, $priority) { global $hooks; $hooks[$name] = $what; }
      define('YINYOM_MARK_CLI', 1);
      require ${phpValue(FILTER)};
      echo implode(',', array_keys($hooks)), "\\n";
      $hooks['template_redirect']();
      echo '<img src="https://www.facebook.com/tr?id=1">';`
    const { stdout } = spawnSync('php', ['-d', 'display_errors=stderr', '-r', program], { encoding: 'utf8' })
    expect(stdout).toBe(
      'template_redirect\n<img data-category="marketing" data-service="meta-pixel" data-src="https://www.facebook.com/tr?id=1">',
    )
  })
})
