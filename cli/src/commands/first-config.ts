import type { ConfigInput } from '../../../src/config/config-schema.ts'
import type { WordKey } from '../words/say.ts'
import type { Context } from './context.ts'

/** What an owner says of the site; also as options. */
export interface Answers {
  readonly site?: string
  readonly controller?: string
  readonly contact?: string
  readonly categories?: string
  readonly collector?: string
}

/** What is asked, in this order, and what an empty answer means. */
const QUESTIONS: readonly (readonly [keyof Answers, WordKey, string])[] = [
  ['site', 'init.ask.site', ''],
  ['controller', 'init.ask.controller', ''],
  ['contact', 'init.ask.contact', ''],
  ['categories', 'init.ask.categories', 'necessary,functional,analytics,marketing'],
  ['collector', 'init.ask.collector', ''],
]

/** What no flag says is asked, where somebody sits there. */
export async function askAll({ io, say, json }: Context, options: Answers & { readonly yes?: true }): Promise<Answers> {
  const answers: { -readonly [name in keyof Answers]: string } = {}
  for (const [name, question, fallback] of QUESTIONS) {
    const asks = options[name] === undefined && io.interactive && !options.yes && !json
    const given = asks ? await io.ask(`${say(question)}${fallback && ` [${fallback}]`} `) : options[name]
    answers[name] = given?.trim() || fallback
  }
  return answers
}

/** The configuration of these answers. */
export function compose({ site, controller, contact, categories = '', collector }: Answers): ConfigInput {
  return {
    $schema: '/yinyom/yinyom.schema.json',
    ...(site && { site }),
    locale: 'th',
    ...((controller || contact) && {
      controller: { ...(controller && { name: controller }), ...(contact && { contact: withScheme(contact) }) },
    }),
    categories: categories.split(/[\s,]+/).filter(Boolean),
    ...(collector && { receipts: { endpoint: collector } }),
  }
}

/** `dpo@example.co.th` is what people write. */
function withScheme(contact: string): string {
  return /^[^\s:/@]+@[^\s:/@]+$/.test(contact) ? `mailto:${contact}` : contact
}
