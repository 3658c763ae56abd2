import { createAuditTrail } from '../audit/audit-trail.ts'
import type { CommandPorts } from './command.ts'

/** Writes down what a command is about to do, as the API does of its callers; gives the instant, ISO 8601 in UTC. */
export async function recordCommand(
  action: string,
  about: string,
  detail: Readonly<Record<string, string | number>>,
  { open, now }: Pick<CommandPorts, 'open' | 'now'>,
): Promise<string> {
  const at = new Date(now()).toISOString()
  await createAuditTrail(await open()).record({ at, actor: 'command', action, site: '', about, detail })
  return at
}
