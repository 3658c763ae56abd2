import { makePem, readSigningKey } from '../src/keys/signing-key.ts'

/** The file of the key of this run. */
export const A_PEM = makePem()

/** A key of this run, under the name that tests use. */
export const aSigner = readSigningKey(A_PEM, 'log.example')
