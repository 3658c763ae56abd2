import type { Infer } from '../model/schema.js';
/**
 * The configuration, every key optional. This one declaration gives the check at run time, the TypeScript types and
 * `yinyom.schema.json` (whose descriptions are the comments below).
 */
export declare const configSchema: {
    readonly props: {
        /** Link to the JSON Schema, for editors. Ignored. */
        readonly $schema: 2000;
        /** Short name of the site, kept in each receipt. */
        readonly site: 100;
        /** Language of the first question. `auto` takes the page's `lang`, then the browser's languages. Default `th`. */
        readonly locale: readonly ['th', 'en', 'auto'];
        /** Languages on offer, the first is the fallback; more than one shows a language switch. Default `["th","en"]`. */
        readonly locales: {
            readonly each: readonly ["th", "en"];
            readonly most: 2;
        };
        /** Who is responsible (data controller, PDPA s.23). */
        readonly controller: {
            readonly props: {
                /** Name of the person or body. */
                readonly name: {
                    readonly any: readonly [200, {
                        readonly key: RegExp;
                        readonly value: 200;
                        readonly most: 2;
                    }];
                };
                /** Where to write: `mailto:`, `tel:` or a page. */
                readonly contact: RegExp;
            };
        };
        /**
         * Categories in the order shown: a known id (`necessary`, `functional`, `analytics`, `marketing`) or an object.
         * Default: the four known ids.
         */
        readonly categories: {
            readonly each: {
                readonly any: readonly [RegExp, {
                    readonly props: {
                        /** Id used in `data-category`: at most 20 lower-case letters, digits, `-` and `_`. */
                        readonly id: RegExp;
                        /** Heading; known ids have built-in words. */
                        readonly name: {
                            readonly any: readonly [200, {
                                readonly key: RegExp;
                                readonly value: 200;
                                readonly most: 2;
                            }];
                        };
                        /** What it is for, in one or two sentences. */
                        readonly description: {
                            readonly any: readonly [2000, {
                                readonly key: RegExp;
                                readonly value: 2000;
                                readonly most: 2;
                            }];
                        };
                        /** Always on and without a switch. Default: only `necessary`. */
                        readonly required: true;
                        /** Only `consent` and `explicit_consent` are asked; any other basis is told (PDPA s.24). Default `consent`. */
                        readonly legalBasis: readonly ["consent", "explicit_consent", "research_statistics", "vital", "contract", "public_task", "legitimate_interest", "legal_obligation"];
                        /** Google Consent Mode v2 types that this category drives. Known ids have their own. */
                        readonly signals: {
                            readonly each: readonly ["ad_storage", "ad_user_data", "ad_personalization", "analytics_storage", "functionality_storage", "personalization_storage", "security_storage"];
                            readonly most: 7;
                        };
                    };
                    readonly required: readonly ['id'];
                }];
            };
            readonly most: 12;
        };
        /** The tools inside the categories. Declare what they set, so that withdrawal can delete it. */
        readonly services: {
            readonly each: {
                readonly props: {
                    /** Id used in `data-service`: at most 40 lower-case letters, digits, `-` and `_`. */
                    readonly id: RegExp;
                    /** Id of the category that it belongs to. */
                    readonly category: RegExp;
                    /** Name as the visitor knows it. */
                    readonly name: {
                        readonly any: readonly [200, {
                            readonly key: RegExp;
                            readonly value: 200;
                            readonly most: 2;
                        }];
                    };
                    /** Who receives the data. */
                    readonly provider: {
                        readonly any: readonly [200, {
                            readonly key: RegExp;
                            readonly value: 200;
                            readonly most: 2;
                        }];
                    };
                    /** What it is for. */
                    readonly purpose: {
                        readonly any: readonly [2000, {
                            readonly key: RegExp;
                            readonly value: 2000;
                            readonly most: 2;
                        }];
                    };
                    /** Default: that of its category. */
                    readonly legalBasis: readonly ["consent", "explicit_consent", "research_statistics", "vital", "contract", "public_task", "legitimate_interest", "legal_obligation"];
                    /** How long data are kept: an ISO 8601 duration such as `P2Y`, or words. */
                    readonly retention: {
                        readonly any: readonly [200, {
                            readonly key: RegExp;
                            readonly value: 200;
                            readonly most: 2;
                        }];
                    };
                    /** Names of the cookies it sets; `*` stands for any characters. */
                    readonly cookies: {
                        readonly each: RegExp;
                        readonly most: 50;
                    };
                    /** Its keys in localStorage and sessionStorage and its IndexedDB names; `*` as above. */
                    readonly storage: {
                        readonly each: RegExp;
                        readonly most: 50;
                    };
                };
                readonly required: readonly ['id', 'category', 'name'];
            };
            readonly most: 40;
        };
        /** Where proof goes. */
        readonly receipts: {
            readonly props: {
                /** Address of a collector's `/v1/receipts`: http(s), or a path that starts with `/`. Without it receipts stay on the visitor's device. */
                readonly endpoint: RegExp;
            };
        };
        /** The privacy notice that visitors agree to, in versions. */
        readonly notices: {
            readonly props: {
                /** Address of the manifest (`yinyom-notices/1`), or the manifest itself. */
                readonly manifest: {
                    readonly any: readonly [RegExp, {
                        readonly props: {
                            readonly format: readonly ['yinyom-notices/1'];
                            readonly updated: RegExp;
                            readonly notices: {
                                readonly each: {
                                    readonly props: {
                                        readonly id: RegExp;
                                        readonly title: {
                                            readonly key: RegExp;
                                            readonly value: RegExp;
                                            readonly most: 20;
                                        };
                                        readonly versions: {
                                            readonly each: {
                                                readonly props: {
                                                    readonly version: RegExp;
                                                    readonly effective: RegExp;
                                                    readonly published: RegExp;
                                                    readonly change: readonly ["material", "minor", "editorial"];
                                                    readonly affects: {
                                                        readonly each: RegExp;
                                                        readonly most: 12;
                                                    };
                                                    readonly summary: {
                                                        readonly key: RegExp;
                                                        readonly value: RegExp;
                                                        readonly most: 20;
                                                    };
                                                    readonly documents: {
                                                        readonly key: RegExp;
                                                        readonly value: {
                                                            readonly props: {
                                                                readonly href: RegExp;
                                                                readonly sha256: RegExp;
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
                    }];
                };
                /** Id of the notice that is asked about; default the first. */
                readonly id: 64;
            };
        };
        /** Links in the banner, each an address or one per language. */
        readonly links: {
            readonly props: {
                /** The privacy notice. Default the notice of `notices`, read in the page. */
                readonly privacy: {
                    readonly any: readonly [RegExp, {
                        readonly key: RegExp;
                        readonly value: RegExp;
                        readonly most: 2;
                    }];
                };
                /** The cookie policy. */
                readonly cookies: {
                    readonly any: readonly [RegExp, {
                        readonly key: RegExp;
                        readonly value: RegExp;
                        readonly most: 2;
                    }];
                };
            };
        };
        /** The cookie that holds the visitor's answer. */
        readonly cookie: {
            readonly props: {
                /** Default `yinyom`. */
                readonly name: RegExp;
                /** Share the answer among the hosts of this domain, such as `.example.co.th`; `auto` is the widest that the browser takes. Default: this host only. */
                readonly domain: RegExp;
            };
        };
        /** Days an answer holds, the same for yes and no. 1 to 365, default 180. */
        readonly validDays: {
            readonly min: 1;
            readonly max: 365;
        };
        /**
         * Google Consent Mode v2. `basic` (default): Google's tags are held back until granted. `advanced`: they run at
         * once without cookies and send pings. `off`: no signal.
         */
        readonly consentMode: {
            readonly any: readonly [readonly ["basic", "advanced", "off"], {
                readonly props: {
                    /** As above. */
                    readonly mode: readonly ["basic", "advanced", "off"];
                    /** Milliseconds that Google's tags wait for an update, 0 to 10000. Default 500 in `advanced`. */
                    readonly waitForUpdate: {
                        readonly min: 0;
                        readonly max: 10000;
                    };
                    /** ISO 3166-2 regions, such as `TH` or `TH-10`, that the denied default is for. Elsewhere Google takes a missing default for a yes. Default: everywhere. */
                    readonly region: {
                        readonly each: RegExp;
                        readonly most: 300;
                    };
                    /** Redact ad click ids while `ad_storage` is denied. Default true. */
                    readonly adsDataRedaction: true;
                    /** Pass click ids through links while cookies are denied. Default false. */
                    readonly urlPassthrough: true;
                };
            }];
        };
        /** Global Privacy Control: `honor` (default) leaves advertising off unless the visitor switches it on; or `ignore`. */
        readonly gpc: readonly ['honor', 'ignore'];
        /** After a withdrawal, when scripts of the category have run in this page: `reload` (default) or `keep` the page. */
        readonly onWithdraw: readonly ['reload', 'keep'];
        /** Wait for `Yinyom.open()` and do not ask by itself. Default false. */
        readonly manual: true;
        /** Let a parent or guardian answer for a minor in the settings (PDPA s.20). Default false. */
        readonly guardian: true;
        /** Looks and words. */
        readonly ui: {
            readonly props: {
                /** Shape of the banner. `inline` goes into the page's `[data-yinyom-inline]`. Default `bar`. */
                readonly layout: readonly ['bar', 'box', 'modal', 'inline'];
                /** Where a bar or box stands. Default `bottom`. */
                readonly position: readonly ['top', 'bottom', 'bottom-left', 'bottom-right'];
                /** Colours; `auto` follows the device. Default `auto`. */
                readonly theme: readonly ['auto', 'light', 'dark'];
                /** How Thai words address the reader. Default `ท่าน`. */
                readonly address: readonly ['ท่าน', 'คุณ'];
                /** Digits of dates and numbers in Thai. Default `latin`. */
                readonly digits: readonly ['latin', 'thai'];
                /** Calendar of dates in Thai; the era is always printed. Default `buddhist`. */
                readonly calendar: readonly ['buddhist', 'gregory'];
                /** The tab that reopens the settings: its corner, or `false`. `true` is `left`. Default `true`. */
                readonly launcher: {
                    readonly any: readonly [true, readonly ['left', 'right']];
                };
                /** What the refusing button says: `ปฏิเสธทั้งหมด` (`all`) or `ใช้เฉพาะคุกกี้ที่จำเป็น` (`necessary`). Default `all`. */
                readonly reject: readonly ['all', 'necessary'];
                /** Show a × that refuses and says so. Default false. */
                readonly close: true;
            };
        };
        /** Your own words: language → key → text. */
        readonly words: {
            readonly key: RegExp;
            readonly value: {
                readonly key: RegExp;
                readonly value: 2000;
                readonly most: 200;
            };
            readonly most: 2;
        };
    };
};
/** The configuration as its owner writes it. */
export type ConfigInput = Infer<typeof configSchema>;
