import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { onTestFinished } from 'vitest'

/** A proxy that runs with a recipe of `deploy/`, without TLS and on a port of its own. */
export interface AProxy {
  send(path: string, init?: Sent): Promise<Answer>
  /** All that it has written, on its streams and into the files of its folder. */
  written(): string
}

export interface Sent {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

export function isInstalled(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args).status === 0
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

const recipe = (name: string) => readFileSync(join(import.meta.dirname, '../../deploy', name), 'utf8')

/** The recipe with what only the operator's machine has replaced; each of these must stand in it. */
function fitted(text: string, changes: readonly (readonly [from: string | RegExp, to: string])[]): string {
  let fit = text
  for (const [from, to] of changes) {
    const next = fit.replaceAll(from, to)
    if (next === fit) throw new Error(`The recipe has no ${String(from)}.`)
    fit = next
  }
  return fit
}

export async function anNginx(upstream: string, folder: string): Promise<AProxy> {
  const port = await freePort()
  const site = fitted(recipe('nginx.conf'), [
    ['listen 443 ssl;', `listen 127.0.0.1:${port};`],
    ['listen [::]:443 ssl;', ''],
    [/ssl_certificate\w* .*;/g, ''],
    ['/var/log/nginx/', `${folder}/`],
    ['127.0.0.1:8787', upstream],
  ])
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  )
  const config = `daemon off; ${user} pid ${folder}/nginx.pid; error_log stderr;
    events {} http { ${paths.join(' ')}\n${site}\n}`
  writeFileSync(join(folder, 'config'), config)
  return start(spawn('nginx', ['-c', join(folder, 'config'), '-e', 'stderr'], { stdio: 'pipe' }), port, folder)
}

export async function aCaddy(upstream: string, folder: string): Promise<AProxy> {
  const port = await freePort()
  const config = fitted(recipe('Caddyfile'), [
    [/^\{$/gm, `{\n\tadmin off\n\thttp_port ${port}`],
    ['consent.example.co.th {', 'http://consent.example.co.th {\n\tbind 127.0.0.1'],
    ['127.0.0.1:8787', upstream],
    ['/var/log/caddy/', `${folder}/`],
  ])
  writeFileSync(join(folder, 'config'), config)
  const env = { PATH: process.env.PATH, HOME: folder }
  const args = ['run', '--config', join(folder, 'config'), '--adapter', 'caddyfile']
  return start(spawn('caddy', args, { stdio: 'pipe', env }), port, folder)
}

async function start(child: ChildProcess, port: number, folder: string): Promise<AProxy> {
  const ended = once(child, 'exit')
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
    await ended
  })
  let said = ''
  for (const stream of [child.stdout!, child.stderr!])
    stream.setEncoding('utf8').on('data', (text: string) => void (said += text))
  for (; ; await pause(30)) {
    if (child.exitCode !== null) throw new Error(`The proxy has ended: ${said}`)
    if (await sendTo(port, '/healthz').catch(() => undefined)) break
  }
  return {
    send: (path, init) => sendTo(port, path, init),
    written: () => said + logsIn(folder).join('\n'),
  }
}

function logsIn(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
  return paths
    .filter((path) => path.endsWith('.log') && statSync(path).isFile())
    .map((path) => readFileSync(path, 'utf8'))
}

function sendTo(port: number, path: string, { method = 'GET', headers = {}, body }: Sent = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = { host: 'consent.example.co.th', 'user-agent': 'Probe/1', ...headers }
    const asked = request({ host: '127.0.0.1', port, path, method, headers: sent, agent: false }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (part: string) => void (text += part))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }))
      answer.on('error', reject)
    })
    asked.on('error', reject)
    asked.end(body)
  })
}
