import { services } from 'virtual:known-services/optional'
import type { ServiceInput } from '../config/config-schema.ts'
import { findKnown, tracesToClear } from './known-traces.ts'

/**
 * Chunk entry. The services of the catalogue that need consent as a rule, as a configuration declares them; loaded where a
 * configuration names one by its id alone, and where it declares none.
 */
export const KNOWN: readonly ServiceInput[] = services

export { findKnown, tracesToClear }
