import type { Promises } from '../stage.ts'
import { answering, order } from './answering.ts'
import { asking } from './asking.ts'
import { blocking } from './blocking.ts'
import { askingAgain, viewing } from './notices.ts'
import { limits } from './limits.ts'
import { placing } from './placing.ts'
import { sending } from './sending.ts'
import { settings } from './settings.ts'
import { sharing } from './sharing.ts'
import { storing } from './storing.ts'
import { strictness } from './strict-policy.ts'
import { withdrawing } from './withdrawing.ts'

/** All that a visitor or an owner relies on, by family. */
export const PROMISES: readonly Promises[] = [
  asking,
  answering,
  order,
  withdrawing,
  sending,
  sharing,
  storing,
  settings,
  placing,
  viewing,
  askingAgain,
  strictness,
  blocking,
  limits,
]
