import { readdir } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { Command } from 'commander'
import type { ConfigInput } from '../../../src/consent.ts'
import { parseCheckpoint } from '../../../src/tlog/checkpoint.ts'
import { parseNote } from '../../../src/tlog/signed-note.ts'
import { configFiles, shownFiles, utf8, withSums } from '../evidence/evidence-files.ts'
import { renderIndex } from '../evidence/index-page.ts'
import { configForPicture, servePicturePage } from '../evidence/picture-page.ts'
import { pictureName, shotsOf } from '../evidence/pictures.ts'
import type { Shot } from '../evidence/pictures.ts'
import { languagesOf, shownSurfaces } from '../evidence/shown-surfaces.ts'
import { sha256Of } from '../evidence/sums.ts'
import { zipFiles } from '../evidence/zip-files.ts'
import { replaceFile } from '../publish/write-file.ts'
import { readTagFiles } from '../site/read-site.ts'
import { CONFIG } from './config-file.ts'
import { configForms } from './config-forms.ts'
import { addCommand } from './context.ts'
import type { Context } from './context.ts'
import { evidenceNotice } from './evidence-notice.ts'
import type { EvidenceNotice } from './evidence-notice.ts'
import { evidenceReceipt } from './evidence-receipt.ts'
import { EXIT, Failure } from './failure.ts'
import { noBrowser } from './no-browser.ts'
import { readBytes } from './read-draft.ts'

interface Options {
  readonly config: string
  readonly out: string
  readonly notices: string
  readonly checkpoints: readonly string[]
  readonly scan?: string
  readonly receipt?: string
  readonly pictures: boolean
  readonly browser?: string
}

export function addEvidence(program: Command, context: Context): void {
  const { say } = context
  const several = (one: string, all: readonly string[]) => [...all, one]
  addCommand(program, 'evidence', context, {
    args: '[version]',
    about: 'evidence.about',
    example: 'yinyom evidence 1.1.0 --out evidence-1.1.0.zip --checkpoints checkpoints',
    fault: 'evidence.fault',
  })
    .requiredOption('-o, --out <file>', say('evidence.out'))
    .option('--config <file>', say('evidence.config'), CONFIG)
    .option('--notices <folder>', say('option.folder'), 'notices')
    .option('--checkpoints <place>', say('evidence.checkpoints'), several, [])
    .option('--scan <file>', say('evidence.scan'))
    .option('--receipt <file>', say('evidence.receipt'))
    .option('--no-pictures', say('evidence.no-pictures'))
    .option('--browser <path>', say('scan.browser'))
    .action((version: string | undefined, options: Options) => writeEvidence(context, version, options))
}

async function writeEvidence(context: Context, version: string | undefined, options: Options): Promise<void> {
  const { io, say, print, printJson } = context
  const forms = await configForms(
    context,
    new TextDecoder().decode(await readBytes(context, options.config)),
    options.config,
  )
  const tag = await readTagFiles(io.tagFolder).catch(() => undefined)
  if (!tag?.size) throw new Failure('site.no-files')
  const notice = version === undefined ? undefined : await evidenceNotice(context, options.notices, version)
  const found = options.receipt === undefined ? undefined : await evidenceReceipt(context, options.receipt, forms)
  const shown = shownSurfaces(forms[0])
  const pictures = options.pictures ? await takeAll(context, tag, { config: forms[0], notice, options }) : new Map()
  const checkpoints = await checkpointsOf(context, options.checkpoints)
  const scan = options.scan === undefined ? undefined : await scanOf(context, options.scan)
  const code = [...tag].map(([name, bytes]): [string, Uint8Array] => [`code/${name}`, bytes])
  const shots = [...pictures.keys()]
  const files = new Map<string, Uint8Array>([
    ...configFiles(forms),
    ...shownFiles(shown),
    ...code,
    ...(notice?.files ?? []),
    ...[...pictures].map(([shot, png]): [string, Uint8Array] => [pictureName(shot), png]),
    ...checkpoints,
    ...(scan ? [scan] : []),
    ...(found?.files(shots) ?? []),
  ])
  const index = renderIndex({
    notice: version,
    widget: __VERSION__,
    configs: configFiles(forms).map(([path]) => path),
    code: code.map(([path, bytes]) => ({ path, sha256: sha256Of(bytes) })),
    notices: notice ? [...notice.files.keys()] : [],
    shown,
    pictures: shots,
    checkpoints: checkpoints.map(([path]) => path),
    scan: scan?.[0],
    receipt: found?.page,
  })
  const whole = withSums(new Map([...files, ['index.html', utf8(index)]]))
  await replaceFile(resolve(io.cwd, options.out), await zipFiles(whole))
  print(say('evidence.done', { file: options.out, count: whole.size, pictures: shots.length }))
  printJson({ ok: true, file: options.out, files: [...whole.keys()], config_sha256: forms.map((form) => hashOf(form)) })
}

function hashOf(form: ConfigInput): string {
  return sha256Of(configFiles([form])[0]![1])
}

interface PictureParts {
  readonly config: ConfigInput
  readonly notice: EvidenceNotice | undefined
  readonly options: Options
}

async function takeAll(
  context: Context,
  tag: ReadonlyMap<string, Uint8Array>,
  { config, notice, options }: PictureParts,
): Promise<Map<Shot, Uint8Array>> {
  const { io, tools } = context
  const own = { ...configForPicture(config), ...(notice && { notices: notice.config }) }
  const page = await servePicturePage(tag, own)
  try {
    const shots = shotsOf(languagesOf(config))
    const { browser } = options
    const taken = await tools.takePictures({ url: page.url, shots, browser, env: io.env }).catch(noBrowser)
    const missing = shots.find((_, at) => !taken[at])
    if (missing) throw new Failure('evidence.no-surface', { ...missing })
    return new Map(shots.map((shot, at) => [shot, taken[at]!]))
  } finally {
    await page.close()
  }
}

const STATES = /\.(checkpoint|cosigned|tsr)$/

/** Signed states of logs: the files of a folder, or what stands at an address. */
async function checkpointsOf(context: Context, places: readonly string[]): Promise<[string, Uint8Array][]> {
  const found: [string, Uint8Array][] = []
  for (const place of places) {
    if (/^https?:\/\//i.test(place)) found.push(await checkpointAt(context, place))
    else {
      const folder = resolve(context.io.cwd, place)
      const names = await readdir(folder).catch(() => {
        throw new Failure('evidence.no-folder', { folder: place }, EXIT.usage)
      })
      const states = names.filter((name) => STATES.test(name)).toSorted()
      if (!states.length) throw new Failure('evidence.no-checkpoint', { place }, EXIT.usage)
      for (const name of states) found.push([`checkpoints/${name}`, await readBytes(context, join(folder, name))])
    }
  }
  return found
}

async function checkpointAt({ io }: Context, url: string): Promise<[string, Uint8Array]> {
  const signal = AbortSignal.timeout(20_000)
  const answer = await io.fetch(url, { signal }).catch((error: Error) => {
    throw new Failure('url.unreachable', { url, reason: error.message })
  })
  if (!answer.ok) throw new Failure('url.status', { url, status: answer.status })
  const text = await answer.text()
  const state = parseCheckpoint(parseNote(text)?.text ?? '')
  if (!state) throw new Failure('evidence.no-checkpoint', { place: url })
  return [`checkpoints/${state.origin.replaceAll(/[^\w.-]+/g, '-')}-${state.size}.checkpoint`, utf8(text)]
}

async function scanOf(context: Context, file: string): Promise<[string, Uint8Array]> {
  return [`scan/${basename(file)}`, await readBytes(context, file)]
}
