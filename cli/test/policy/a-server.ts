import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { freePort } from '../../../test/fixtures/free-port.ts'
import type { Server } from '../../src/policy/write-config.ts'

/** Asks a server for a page; gives the headers of its answer. */
export type Ask = (cookie: string | undefined) => Promise<Readonly<Record<string, string | string[] | undefined>>>

/** Where Debian has the program of each server, and a call that shows whether it is there. */
const PROGRAMS: { readonly [server in Server]: readonly [string, string] } = {
  nginx: ['nginx', '-v'],
  apache: ['apache2', '-v'],
  caddy: ['caddy', 'version'],
}
const PATH = `${process.env['PATH']}:/usr/sbin:/usr/local/sbin`
const MODULES = '/usr/lib/apache2/modules'

export function hasServer(server: Server): boolean {
  const [program, call] = PROGRAMS[server]
  return spawnSync(program, [call], { env: { ...process.env, PATH } }).status === 0
}

/** What a whole configuration looks like around the lines that the command prints. */
const CONFIGS: { readonly [server in Server]: (folder: string, port: number, lines: string) => string } = {
  nginx: (folder, port, lines) => `pid ${folder}/pid; error_log stderr; daemon off; master_process off;
    events {} http { access_log off; default_type text/html;
    ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((one) => `${one}_temp_path ${folder}/tmp;`).join(' ')}
    ${lines}
    server { listen 127.0.0.1:${port}; root ${folder}/www;
    ${lines.replaceAll(/^(?!# add_header ).*$/gm, '').replaceAll('# add_header', 'add_header')} } }`,
  apache: (folder, port, lines) => `ServerName 127.0.0.1
    ${['mpm_event', 'authz_core', 'setenvif', 'headers', 'dir', 'mime'].map((one) => `LoadModule ${one}_module ${MODULES}/mod_${one}.so`).join('\n')}
    Listen 127.0.0.1:${port}
    PidFile ${folder}/pid
    DefaultRuntimeDir ${folder}
    ErrorLog ${folder}/log
    TypesConfig /dev/null
    DocumentRoot ${folder}/www
    DirectoryIndex index.html
    ${lines}`,
  caddy: (folder, port, lines) =>
    `{\n\tadmin off\n\tauto_https off\n}\nhttp://127.0.0.1:${port} {\n\tbind 127.0.0.1\n\troot * ${folder}/www\n${lines}\n\tfile_server\n}\n`,
}

const CALLS: { readonly [server in Server]: (folder: string) => readonly string[] } = {
  nginx: (folder) => ['-p', folder, '-c', `${folder}/config`],
  apache: (folder) => ['-f', `${folder}/config`, '-DFOREGROUND'],
  caddy: (folder) => ['run', '--config', `${folder}/config`, '--adapter', 'caddyfile'],
}

/** Runs a server with these lines, in a folder of its own, for as long as `work` takes. */
export async function withServer(server: Server, lines: string, work: (ask: Ask) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'yinyom-policy-'))
  const port = await freePort()
  mkdirSync(`${folder}/www`)
  writeFileSync(`${folder}/www/index.html`, '<p>x')
  writeFileSync(`${folder}/config`, CONFIGS[server](folder, port, lines))
  const env = { ...process.env, PATH, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
  const running = spawn(PROGRAMS[server][0], CALLS[server](folder), { env, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  running.stderr.on('data', (data: Buffer) => void (said += String(data)))
  const ended = once(running, 'exit')
  const ask: Ask = (cookie) =>
    new Promise((resolve, reject) => {
      const headers = cookie === undefined ? {} : { cookie }
      request({ host: '127.0.0.1', port, headers }, (answer) => {
        answer.resume()
        answer.on('end', () => resolve(answer.headers))
      })
        .on('error', reject)
        .end()
    })
  try {
    await expect
      .poll(
        () => {
          if (running.exitCode !== null) throw new Error(said)
          return ask(undefined).then(
            () => true,
            () => false,
          )
        },
        { timeout: 10_000 },
      )
      .toBe(true)
    await work(ask)
  } finally {
    running.kill()
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
}
