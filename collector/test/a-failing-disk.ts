import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { aFolder } from './a-folder.ts'

/** Whether a disk can be made to fail here: a C compiler and Linux's loader do it. */
export const CAN_FAIL = process.platform === 'linux' && spawnSync('cc', ['--version']).status === 0

/** A folder on which calls of the system fail with EIO, for programs that are started with `env`. */
export interface FailingDisk {
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
  /** From now on such calls fail. */
  fail(call: 'write' | 'sync' | 'read'): void
  /** From now on none does. */
  mend(): void
}

export function aFailingDisk(): FailingDisk {
  const [folder, own] = [aFolder(), aFolder()]
  const [library, list] = [join(own, 'failing-disk.so'), join(own, 'fails')]
  const source = join(import.meta.dirname, 'failing-disk.c')
  const { status, stderr } = spawnSync('cc', ['-shared', '-fPIC', '-o', library, source, '-ldl'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return {
    folder,
    env: { LD_PRELOAD: library, YINYOM_FAILING: folder, YINYOM_FAILS: list },
    fail: (call) => writeFileSync(list, call),
    mend: () => rmSync(list, { force: true }),
  }
}
