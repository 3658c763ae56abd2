import type { Infer } from '../../model/schema.js';
/** From the most to the least: a material change asks again, a minor one is told, an editorial one is not. */
export declare const CHANGE_CLASSES: readonly ['material', 'minor', 'editorial'];
export type ChangeClass = (typeof CHANGE_CLASSES)[number];
/** `yinyom-notices/1`: which versions of which notices there are. Types and JSON Schema come from this declaration. */
export declare const manifestSchema: {
    readonly props: {
        /** This format. */
        readonly format: readonly ['yinyom-notices/1'];
        /** When it was written, in UTC. A copy that is older than one seen before is not believed. */
        readonly updated: RegExp;
        /** The notices of the site; the first is the one that visitors agree to. */
        readonly notices: {
            readonly each: {
                readonly props: {
                    /** Id of the notice. */
                    readonly id: RegExp;
                    /** Name of the notice by language. */
                    readonly title: {
                        readonly key: RegExp;
                        readonly value: RegExp;
                        readonly most: 20;
                    };
                    /** Its versions, newest last. */
                    readonly versions: {
                        readonly each: {
                            readonly props: {
                                /** Version, unique within the notice. */
                                readonly version: RegExp;
                                /** Day from which it holds, in Thailand: `2026-06-01`. */
                                readonly effective: RegExp;
                                /** Day on which it was announced. */
                                readonly published: RegExp;
                                /** What it changes against the version before it: `material` asks again, `minor` tells, `editorial` does neither. */
                                readonly change: readonly ["material", "minor", "editorial"];
                                /** Ids of the categories that a material change concerns. Default: all that are asked. */
                                readonly affects: {
                                    readonly each: RegExp;
                                    readonly most: 12;
                                };
                                /** What has changed, in a sentence or two, by language. */
                                readonly summary: {
                                    readonly key: RegExp;
                                    readonly value: RegExp;
                                    readonly most: 20;
                                };
                                /** The documents by language. */
                                readonly documents: {
                                    readonly key: RegExp;
                                    readonly value: {
                                        readonly props: {
                                            /** Address of the `yinyom-notice/1` document. */
                                            readonly href: RegExp;
                                            /** Its hash, see `docs/notice-format.md`. */
                                            readonly sha256: RegExp;
                                            /** Address of the page that can be read without a script. */
                                            readonly page: RegExp;
                                        };
                                        readonly required: readonly ['href', 'sha256'];
                                    };
                                    readonly most: 20;
                                };
                            };
                            readonly required: readonly ['version', 'effective', 'change', 'documents'];
                        };
                        readonly most: 500;
                    };
                };
                readonly required: readonly ['id', 'versions'];
            };
            readonly most: 50;
        };
    };
    readonly required: readonly ['format', 'notices'];
};
export type NoticesManifest = Infer<typeof manifestSchema>;
export type NoticeEntry = NoticesManifest['notices'][number];
export type NoticeVersion = NoticeEntry['versions'][number];
