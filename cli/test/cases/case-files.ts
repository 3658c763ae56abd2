import { existsSync, readFileSync } from 'node:fs'

const FOLDER = new URL('../../../../shared/cases/notices/', import.meta.url)

/** Whether this smallest input of a case from the field stands beside the checkout; it is not in the repository. */
export function hasCase(name: string): boolean {
  return existsSync(new URL(name, FOLDER))
}

export function readCase(name: string): Uint8Array {
  return readFileSync(new URL(name, FOLDER))
}
