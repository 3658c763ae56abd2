import { services } from 'virtual:known-services/necessary'
import type { ServiceInput } from '../config/config-schema.ts'

/** Chunk entry. The services of the catalogue that need no consent as a rule; loaded where one is named by its id alone. */
export const NECESSARY: readonly ServiceInput[] = services
