import { makePem, readSigningKey } from '../src/keys/signing-key.ts'

/** A key of this run, under the name that tests use. */
export const aSigner = readSigningKey(makePem(), 'log.example')
