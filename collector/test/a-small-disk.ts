import { spawnSync } from 'node:child_process'
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A disk of its own that is soon full; it goes with the test. */
export interface SmallDisk {
  readonly folder: string
  /** Leaves no more than so many bytes free. */
  fill(left: number): void
  /** Makes room again. */
  free(): void
  /** Mounts it anew, to be written or only read. */
  remount(mode: 'rw' | 'ro'): void
}

function mount(args: readonly string[]): boolean {
  return spawnSync('mount', args).status === 0
}

/** Whether this user may mount one. */
export const CAN_MOUNT = (() => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  const folder = mkdtempSync(join(tmpdir(), 'yinyom-disk-'))
  const may = mount(['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder])
  if (may) spawnSync('umount', [folder])
  rmSync(folder, { recursive: true })
  return may
})()

/** A disk of so many bytes, in memory. */
export function aSmallDisk(bytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'yinyom-disk-'))
  const options = (mode: string) => ['-o', `${mode}size=${bytes},mode=755`]
  if (!mount(['-t', 'tmpfs', ...options(''), 'tmpfs', folder])) throw new Error('tmpfs cannot be mounted')
  const ballast = openSync(join(folder, 'ballast'), 'w')
  let [size, isOpen] = [0, true]
  onTestFinished(() => {
    if (isOpen) closeSync(ballast)
    // Whoever still writes there ends with the test; the name is free at once.
    spawnSync('umount', ['--lazy', folder])
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    folder,
    fill(left) {
      const part = Buffer.alloc(4096, 1)
      try {
        for (;;) size += writeSync(ballast, part, 0, part.length, size)
      } catch {
        // It is full.
      }
      ftruncateSync(ballast, Math.max(0, size - left))
    },
    free: () => ftruncateSync(ballast, (size = 0)),
    remount(mode) {
      if (isOpen) closeSync(ballast)
      isOpen = false
      if (!mount(['-o', `remount,${mode}`, folder])) throw new Error(`cannot be mounted ${mode}`)
    },
  }
}
