#!/usr/bin/env node
import { createInterface } from 'node:readline/promises'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import type { Io } from './commands/io.ts'
import { run } from './run.ts'

// New objects get no more room than at the start: reading a long document takes a third less memory, and hardly longer.
setFlagsFromString('--semi-space-growth-factor=1')

const { stdin, stdout, stderr } = process

const io: Io = {
  cwd: process.cwd(),
  env: process.env,
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  interactive: Boolean(stdin.isTTY && stdout.isTTY),
  ask: async (question) => {
    const lines = createInterface({ input: stdin, output: stderr })
    const answer = await lines.question(question)
    lines.close()
    return answer
  },
  readInput: async () => {
    const parts: Buffer[] = []
    for await (const part of stdin) parts.push(part as Buffer)
    return Buffer.concat(parts)
  },
  now: Date.now,
  tagFolder: fileURLToPath(new URL('../tag', import.meta.url)),
  fetch: (...request) => globalThis.fetch(...request),
}

// Whoever reads what we print may stop at any line: `yinyom notice list | head -1`.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

// Not `process.exit`: what is still to be written to a pipe would be cut off.
process.exitCode = await run(process.argv.slice(2), io)
