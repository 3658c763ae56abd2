import { ed25519 } from '@noble/curves/ed25519.js'
import { sha256 } from '@noble/hashes/sha2.js'
import type { ProofPorts } from '../../../src/evidence/check-proof.ts'

/** Hashes and signatures without Web Crypto, which old browsers and pages from a disk do not have. */
export const PORTS: ProofPorts = {
  sha256,
  verify(publicKey, bytes, signature) {
    try {
      // As RFC 8032 has it, and so as every other program says.
      return ed25519.verify(signature, bytes, publicKey, { zip215: false })
    } catch {
      return false
    }
  },
}
