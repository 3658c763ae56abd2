import { services } from 'virtual:known-services'
import type { ServiceInput } from '../config/config-schema.ts'

/**
 * Chunk entry. The services of the catalogue as a configuration declares them; loaded where a configuration names one by
 * its id alone, and where it declares none.
 */
export const KNOWN: readonly ServiceInput[] = services
