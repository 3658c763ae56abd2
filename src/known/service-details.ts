import { details } from 'virtual:known-services/cookies'
import type { ServiceDetails } from '../cookies/cookie-details.ts'

/** Chunk entry. The cookies of the catalogue's services one by one, and where their providers are. */
export const DETAILS: readonly ServiceDetails[] = details
