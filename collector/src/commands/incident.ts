import { randomUUID } from 'node:crypto'
import { check } from '../../../src/model/check.ts'
import type { Fault } from '../../../src/model/check.ts'
import { wordFault } from '../../../src/model/word-fault.ts'
import { createAuditTrail } from '../audit/audit-trail.ts'
import { clocksOf, incidentSchema, reportOf } from '../duties/incident.ts'
import type { Incident } from '../duties/incident.ts'
import { readArguments } from './arguments.ts'
import { UsageError } from './command.ts'
import type { Command, CommandPorts } from './command.ts'

/** `incident`: writes a breach down, lists them with their hours, or writes a report. */
export const incident: Command = {
  about: 'incident.about',
  usage: '[--site SITE --detected TIME --file FILE | --report INCIDENT --out FILE]',
  args: {
    '--site SITE': 'arg.site',
    '--detected TIME': 'arg.incidentDetected',
    '--file FILE': 'arg.incidentFile',
    '--report INCIDENT': 'arg.report',
    '--out FILE': 'arg.outFile',
  },
  example: '--site main --detected 2026-11-27T08:30+07:00 --file incident.json',
  async run(ports) {
    const given = readArguments(ports.args, { texts: ['site', 'detected', 'file', 'report', 'out'] })
    if (given.has('report')) return writeReport(given.text('report'), given.text('out'), ports)
    if (given.has('file')) return make(given.text('site'), given.text('detected'), given.text('file'), ports)
    const rows = await (await ports.openRecords()).selectFrom('incidents').selectAll().orderBy('detected_at').execute()
    for (const { incident: id, site, detected_at, closed_at } of rows) {
      const { controller, office } = clocksOf(detected_at)
      const times = { id, site, controller: controller.bangkok, office: office.bangkok }
      ports.say(ports.words(closed_at ? 'incident.rowClosed' : 'incident.row', times))
    }
    return 0
  },
}

async function make(site: string, detected: string, path: string, ports: CommandPorts): Promise<number> {
  const at = new Date(ports.now()).toISOString()
  const time = Date.parse(detected)
  if (Number.isNaN(time) || !/T.*(Z|[+-]\d\d:\d\d)$/.test(detected) || time > ports.now())
    throw new UsageError('incident.detected', { text: detected })
  const content = readIncident(await ports.read(path), path)
  const [id, detectedAt] = [randomUUID(), new Date(time).toISOString()]
  const detail = { risk: content.risk, detected_at: detectedAt }
  const entry = { at, actor: 'command', action: 'incident.make', site, about: id, detail }
  await createAuditTrail(await ports.open()).record(entry)
  const times = { made_at: at, made_by: 'command', changed_at: at, closed_at: null }
  await (
    await ports.openRecords()
  )
    .insertInto('incidents')
    .values({ incident: id, site, detected_at: detectedAt, content: JSON.stringify(content), ...times })
    .onConflict((conflict) => conflict.column('incident').doNothing())
    .execute()
  const { controller, office } = clocksOf(detectedAt)
  ports.say(ports.words('incident.made', { id, controller: controller.bangkok, office: office.bangkok }))
  return 0
}

function readIncident(text: string, path: string): Incident {
  const faults: Fault[] = []
  let content: unknown
  try {
    content = check(incidentSchema, JSON.parse(text), '', faults)
  } catch {
    throw new UsageError('incident.noJson', { path })
  }
  const [fault] = faults.map((one) => wordFault(one))
  if (fault) {
    const { path: field, found, expected } = fault
    throw new UsageError('incident.fault', { path, field, found, expected })
  }
  return content as Incident
}

async function writeReport(id: string, path: string, ports: CommandPorts): Promise<number> {
  const row = await (
    await ports.openRecords()
  )
    .selectFrom('incidents')
    .selectAll()
    .where('incident', '=', id)
    .executeTakeFirst()
  if (!row) throw new UsageError('incident.unknown', { id })
  await ports.write(
    path,
    reportOf(JSON.parse(row.content) as Incident, { detectedAt: row.detected_at, site: row.site }),
  )
  ports.say(ports.words('incident.report', { path }))
  return 0
}
