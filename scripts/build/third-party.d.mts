import type { Plugin } from 'vite'

export declare function noteThirdParty(found: Set<string>): Plugin
export declare function shipThirdParty(): Plugin
export declare function packageFolder(id: string): string | undefined
export declare function thirdPartyText(folders: Iterable<string>): string
