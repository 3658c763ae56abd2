import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Context } from './context.ts'
import { EXIT, Failure } from './failure.ts'

/** What an owner writes a notice in. */
const SOURCE = /\.(?:docx|odt|pdf|html?|xhtml|md|markdown|txt)$/i
const DRAFT = /\.draft\.json$/i

/** A file to handle, and whether it was found in a folder that was named instead. */
export interface NamedFile {
  readonly file: string
  readonly found: boolean
}

/**
 * The files that are meant: of a folder, the drafts in it, or the sources where there are none or `sources` are asked
 * for; not those of folders in it. Fails where a folder holds nothing of the kind.
 */
export async function namedFiles(
  { io }: Context,
  given: readonly string[],
  kind: 'sources' | 'drafts' = 'drafts',
): Promise<NamedFile[]> {
  const files: NamedFile[] = []
  for (const one of given) {
    const path = resolve(io.cwd, one)
    if (!(await stat(path).catch(() => undefined))?.isDirectory()) {
      files.push({ file: one, found: false })
      continue
    }
    const names = (await readdir(path)).filter((name) => !/^[.~]/.test(name)).sort()
    const drafts = kind === 'drafts' ? names.filter((name) => DRAFT.test(name)) : []
    const found = drafts.length ? drafts : names.filter((name) => SOURCE.test(name))
    if (!found.length) throw new Failure('folder.empty', { folder: one }, EXIT.usage)
    files.push(...found.map((name) => ({ file: join(one, name), found: true })))
  }
  return files
}

/**
 * Does the same with each file. Of several, one that fails does not keep the others from being handled: it is told, the
 * call ends with a fault, and the last line counts. Gives an answer for each, in order.
 */
export async function eachFile(
  context: Context,
  files: readonly string[],
  work: (file: string, at: number) => Promise<object>,
): Promise<object[]> {
  const { say, print, progress, end } = context
  if (files.length === 1) return [await work(files[0]!, 0)]
  const answers: object[] = []
  const failed: string[] = []
  for (const [at, file] of files.entries()) {
    progress(say('progress', { at: at + 1, of: files.length, file }))
    print(`== ${file}`)
    try {
      answers.push({ file, ok: true, ...(await work(file, at)) })
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      end(EXIT.fault)
      failed.push(file)
      print(say(error.key, error.values))
      answers.push({ file, ok: false, code: error.key, message: say(error.key, error.values) })
    }
    print()
  }
  const done = files.length - failed.length
  print(
    failed.length ? say('each.some', { done, of: files.length, files: failed.join(', ') }) : say('each.all', { done }),
  )
  return answers
}
