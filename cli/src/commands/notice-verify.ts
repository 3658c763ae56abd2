import type { Command } from 'commander'
import type { FolderFault } from '../publish/publish-to-folder.ts'
import { verifyPublished } from '../publish/verify-published.ts'
import type { VerifyFault } from '../publish/verify-published.ts'
import type { Language } from '../words/say.ts'
import { addCommand } from './context.ts'
import type { Context } from './context.ts'
import { EXIT, Failure } from './failure.ts'
import { openPublished } from './open-published.ts'
import { wordFaultValues } from './read-draft.ts'

export function addVerify(notice: Command, context: Context): void {
  addCommand(notice, 'verify', context, {
    args: '[place]',
    about: 'verify.about',
    example: 'yinyom notice verify https://www.example.go.th/notices/',
    fault: 'verify.fault',
  }).action((place: string | undefined) => verifyPlace(context, place ?? 'notices'))
}

async function verifyPlace(context: Context, place: string): Promise<void> {
  const { say, print, printJson, progress, end } = context
  const { manifest, read } = openPublished(context, place)
  const {
    fault,
    versions,
    documents,
    notices = [],
  } = await verifyPublished(manifest, read, context.io.now(), (file) => progress(say('verify.progress', { file })))
  if (fault && notices.length < 2) throw wordVerifyFault(fault, context.language)
  const told = notices.map(({ fault: own, ...seen }) => {
    const failure = own && wordVerifyFault(own, context.language)
    const message = failure && say(failure.key, failure.values)
    return { ...seen, ok: !failure, ...(failure && { code: failure.key, message: message! }) }
  })
  if (notices.length > 1)
    for (const { ok, id, message = '', ...seen } of told)
      print(ok ? say('verify.notice', { id, ...seen }) : `${id}: ${message}`)
  if (fault) {
    end(EXIT.fault)
    return printJson({ ok: false, place, versions, documents, notices: told })
  }
  print(say('verify.done', { place, versions, documents }))
  printJson({ ok: true, place, versions, documents, ...(told.length > 1 && { notices: told }) })
}

/** The first fault of what is published, in words. */
export function wordVerifyFault(fault: VerifyFault | FolderFault, language: Language): Failure {
  if (!isOfDocument(fault)) return new Failure(`publish.${fault.code}`, { file: fault.file })
  const { code, file, key = '', found = '', expected = '' } = fault
  return new Failure(code, { file, key, found, expected, ...(fault.fault && wordFaultValues(fault.fault, language)) })
}

function isOfDocument(fault: VerifyFault | FolderFault): fault is VerifyFault {
  return fault.code.startsWith('verify-')
}
