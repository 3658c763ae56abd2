import type { Agreement, AgreementPorts } from '../agreement/agreement.js';
import type { ConfigInput } from '../config/config-schema.js';
import type { Chunks } from './chunks.js';
import type { Page } from './page-port.js';
import type { Session } from './session-port.js';
type CreateAgreement = (ports: AgreementPorts) => Agreement;
/**
 * Creates the session of a page; `input` is the checked configuration as its owner wrote it. `createAgreement` where it
 * names a manifest of notices.
 */
export declare function createSession(page: Page, chunks: Chunks, input: ConfigInput, createAgreement?: CreateAgreement): Session;
export {};
