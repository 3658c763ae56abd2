import { t as Infer } from "./types/schema.js";
import { IncomingMessage, ServerResponse } from "node:http";
/** One service of the configuration. */
declare const serviceSchema: {
  readonly props: {
    /** Id used in `data-service`: at most 40 lower-case letters, digits, `-` and `_`. */readonly id: RegExp; /** Id of the category that it belongs to. */
    readonly category: RegExp; /** Name that visitors know it by. */
    readonly name: {
      readonly any: readonly [200, {
        readonly key: RegExp;
        readonly value: 200;
        readonly most: 2;
      }];
    }; /** Who receives the data. */
    readonly provider: {
      readonly any: readonly [200, {
        readonly key: RegExp;
        readonly value: 200;
        readonly most: 2;
      }];
    }; /** What it is for. */
    readonly purpose: {
      readonly any: readonly [2000, {
        readonly key: RegExp;
        readonly value: 2000;
        readonly most: 2;
      }];
    }; /** Default: that of its category. */
    readonly legalBasis: readonly ["consent", "explicit_consent", "research_statistics", "vital", "contract", "public_task", "legitimate_interest", "legal_obligation"]; /** How long data is kept: an ISO 8601 duration such as `P2Y`, or text. */
    readonly retention: {
      readonly any: readonly [200, {
        readonly key: RegExp;
        readonly value: 200;
        readonly most: 2;
      }];
    }; /** Names of the cookies that it sets; `*` matches any characters. */
    readonly cookies: {
      readonly each: RegExp;
      readonly most: 50;
    }; /** Its keys in localStorage and sessionStorage, and its IndexedDB database names; `*` as above. */
    readonly storage: {
      readonly each: RegExp;
      readonly most: 50;
    }; /** Names of its caches (Cache Storage); `*` as above. */
    readonly caches: {
      readonly each: RegExp;
      readonly most: 50;
    }; /** URLs of its service workers, as a path such as `/push-sw.js` or in full; `*` as above. */
    readonly workers: {
      readonly each: RegExp;
      readonly most: 50;
    };
    /**
     * What it is asked for: a host, or a host with the beginning of a path, without the scheme; `*.` in front for every
     * host below. The widget does not read this: `yinyom mark`, `yinyom scan` and the policies do.
     */
    readonly hosts: {
      readonly each: RegExp;
      readonly most: 50;
    }; /** What its snippet is known by: code without white space, with `'` for each quote. Read as `hosts`. */
    readonly inline: {
      readonly each: RegExp;
      readonly most: 20;
    };
  };
  readonly required: readonly ['id', 'category', 'name'];
};
/**
 * The configuration, every key optional. This one declaration gives the check at run time, the TypeScript types and
 * `yinyom.schema.json` (whose descriptions are the comments below).
 */
declare const configSchema: {
  readonly props: {
    /** Link to the JSON Schema, for editors. Ignored. */readonly $schema: 2000; /** Short name of the site, kept in each receipt. */
    readonly site: 100; /** URL of the folder `chunks`, if an optimiser has moved or inlined the script. */
    readonly chunks: RegExp; /** Language of the first question. `auto` takes the page's `lang`, then the browser's languages. Default `th`. */
    readonly locale: readonly ['th', 'en', 'auto']; /** Available languages, the first is the fallback; more than one shows a language switch. Default `["th","en"]`. */
    readonly locales: {
      readonly each: readonly ["th", "en"];
      readonly most: 2;
    }; /** The data controller: the person or organisation responsible (PDPA s.23). */
    readonly controller: {
      readonly props: {
        /** Name of the controller. */readonly name: {
          readonly any: readonly [200, {
            readonly key: RegExp;
            readonly value: 200;
            readonly most: 2;
          }];
        }; /** Contact: `mailto:`, `tel:` or a page. */
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
            /** Id used in `data-category`: at most 20 lower-case letters, digits, `-` and `_`. */readonly id: RegExp; /** Heading. Known ids have built-in text. */
            readonly name: {
              readonly any: readonly [200, {
                readonly key: RegExp;
                readonly value: 200;
                readonly most: 2;
              }];
            }; /** What it is for, in one or two sentences. */
            readonly description: {
              readonly any: readonly [2000, {
                readonly key: RegExp;
                readonly value: 2000;
                readonly most: 2;
              }];
            }; /** Always on, with no switch. Default: only `necessary`. */
            readonly required: true; /** Visitors are asked only for `consent` and `explicit_consent`; other bases are disclosed (PDPA s.24). Default `consent`, or `legitimate_interest` if `required`. */
            readonly legalBasis: readonly ["consent", "explicit_consent", "research_statistics", "vital", "contract", "public_task", "legitimate_interest", "legal_obligation"]; /** Google Consent Mode v2 types that this category controls. Known ids have defaults. */
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
    /**
     * The services in each category. Declare what they store, so that withdrawal can delete it. An id of the catalogue,
     * such as `"ga4"`, stands for all that is known of it; `yinyom config build` puts that in its place, so that the page
     * need not load the catalogue.
     */
    readonly services: {
      readonly each: {
        readonly any: readonly [RegExp, {
          readonly props: {
            /** Id used in `data-service`: at most 40 lower-case letters, digits, `-` and `_`. */readonly id: RegExp; /** Id of the category that it belongs to. */
            readonly category: RegExp; /** Name that visitors know it by. */
            readonly name: {
              readonly any: readonly [200, {
                readonly key: RegExp;
                readonly value: 200;
                readonly most: 2;
              }];
            }; /** Who receives the data. */
            readonly provider: {
              readonly any: readonly [200, {
                readonly key: RegExp;
                readonly value: 200;
                readonly most: 2;
              }];
            }; /** What it is for. */
            readonly purpose: {
              readonly any: readonly [2000, {
                readonly key: RegExp;
                readonly value: 2000;
                readonly most: 2;
              }];
            }; /** Default: that of its category. */
            readonly legalBasis: readonly ["consent", "explicit_consent", "research_statistics", "vital", "contract", "public_task", "legitimate_interest", "legal_obligation"]; /** How long data is kept: an ISO 8601 duration such as `P2Y`, or text. */
            readonly retention: {
              readonly any: readonly [200, {
                readonly key: RegExp;
                readonly value: 200;
                readonly most: 2;
              }];
            }; /** Names of the cookies that it sets; `*` matches any characters. */
            readonly cookies: {
              readonly each: RegExp;
              readonly most: 50;
            }; /** Its keys in localStorage and sessionStorage, and its IndexedDB database names; `*` as above. */
            readonly storage: {
              readonly each: RegExp;
              readonly most: 50;
            }; /** Names of its caches (Cache Storage); `*` as above. */
            readonly caches: {
              readonly each: RegExp;
              readonly most: 50;
            }; /** URLs of its service workers, as a path such as `/push-sw.js` or in full; `*` as above. */
            readonly workers: {
              readonly each: RegExp;
              readonly most: 50;
            };
            /**
             * What it is asked for: a host, or a host with the beginning of a path, without the scheme; `*.` in front for every
             * host below. The widget does not read this: `yinyom mark`, `yinyom scan` and the policies do.
             */
            readonly hosts: {
              readonly each: RegExp;
              readonly most: 50;
            }; /** What its snippet is known by: code without white space, with `'` for each quote. Read as `hosts`. */
            readonly inline: {
              readonly each: RegExp;
              readonly most: 20;
            };
          };
          readonly required: readonly ['id', 'category', 'name'];
        }];
      };
      readonly most: 40;
    }; /** Where receipts are sent. */
    readonly receipts: {
      readonly props: {
        /** URL of a collector's `/v1/receipts`: http(s), or a path that starts with `/`. Without it receipts stay on the visitor's device. */readonly endpoint: RegExp;
        /**
         * What counts as confirmation that the endpoint has stored a receipt. `digest` (default): status 200 or 201 and JSON
         * with the `digest` of what was sent, as the collector answers. `status`: any 2xx that is not a web page; but
         * then receipts are lost if a proxy answers 200 with anything else.
         */
        readonly acknowledge: readonly ['digest', 'status'];
      };
    }; /** The privacy notice that visitors agree to, in versions. */
    readonly notices: {
      readonly props: {
        /** URL of the manifest (`yinyom-notices/1`), or the manifest itself. */readonly manifest: {
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
        }; /** Id of the notice that visitors agree to. Default: the first one. */
        readonly id: 64;
      };
    }; /** Links in the banner, each a URL or one per language. */
    readonly links: {
      readonly props: {
        /** The privacy notice; the English banner labels this link “Privacy policy”. Default: the notice in `notices`, opened in the page. */readonly privacy: {
          readonly any: readonly [RegExp, {
            readonly key: RegExp;
            readonly value: RegExp;
            readonly most: 2;
          }];
        }; /** The cookie policy. */
        readonly cookies: {
          readonly any: readonly [RegExp, {
            readonly key: RegExp;
            readonly value: RegExp;
            readonly most: 2;
          }];
        };
      };
    }; /** The cookie that holds the visitor's answer. */
    readonly cookie: {
      readonly props: {
        /** Name of the cookie. Default `yinyom`. */readonly name: RegExp; /** Domain whose hosts share the answer, such as `.example.co.th`; `auto` is the widest domain that the browser accepts. Default: this host only. */
        readonly domain: RegExp;
      };
    }; /** Days that an answer is valid, the same for accepting and rejecting. Default 180. */
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
          /** `basic`, `advanced` or `off`, as above. */readonly mode: readonly ["basic", "advanced", "off"]; /** Milliseconds that Google's tags wait for an update. Default 500 in `advanced`. */
          readonly waitForUpdate: {
            readonly min: 0;
            readonly max: 10000;
          }; /** ISO 3166-2 regions, such as `TH` or `TH-10`, that the denied default applies to. Elsewhere Google treats a missing default as granted. Default: everywhere. */
          readonly region: {
            readonly each: RegExp;
            readonly most: 300;
          }; /** Redact ad click ids while `ad_storage` is denied. Default true. */
          readonly adsDataRedaction: true; /** Pass click ids through links while cookies are denied. Default false. */
          readonly urlPassthrough: true;
        };
      }];
    }; /** Global Privacy Control: `honor` (default) leaves advertising off unless the visitor switches it on; or `ignore`. */
    readonly gpc: readonly ['honor', 'ignore']; /** How elements are blocked until consent. */
    readonly gate: {
      readonly props: {
        /** Hosts, such as `www.googletagmanager.com`, whose scripts may run on pages with `strict-dynamic` and no nonce. */readonly hosts: {
          readonly each: RegExp;
          readonly most: 50;
        };
      };
    }; /** What happens after a withdrawal if withdrawn scripts have already run: `reload` the page (default) or `keep` it. */
    readonly onWithdraw: readonly ['reload', 'keep']; /** Do not ask until `Yinyom.open()` is called. Default false. */
    readonly manual: true; /** Let a parent or guardian answer for a minor in the settings (PDPA s.20). Default false. */
    readonly guardian: true; /** Appearance and language. */
    readonly ui: {
      readonly props: {
        /** Shape of the banner. `inline` goes into the page's `[data-yinyom-inline]`. Default `bar`. */readonly layout: readonly ['bar', 'box', 'modal', 'inline']; /** Position of a bar or box. Default `bottom`. */
        readonly position: readonly ['top', 'bottom', 'bottom-left', 'bottom-right']; /** Colours; `auto` follows the device. Default `auto`. */
        readonly theme: readonly ['auto', 'light', 'dark']; /** How Thai text addresses the reader. Default `ท่าน`. */
        readonly address: readonly ['ท่าน', 'คุณ']; /** Digits of dates and numbers in Thai. Default `latin`. */
        readonly digits: readonly ['latin', 'thai']; /** Calendar of dates in Thai; the era is always shown. Default `buddhist`. */
        readonly calendar: readonly ['buddhist', 'gregory']; /** Tab that reopens the settings: the corner it is in, or `false` for none. `true` (default) means `left`. */
        readonly launcher: {
          readonly any: readonly [true, readonly ['left', 'right']];
        }; /** Label of the reject button: `ปฏิเสธทั้งหมด` (`all`) or `ใช้เฉพาะคุกกี้ที่จำเป็น` (`necessary`). Default `all`. */
        readonly reject: readonly ['all', 'necessary']; /** Put the reject button before the accept button. Both look the same in either order. Default false. */
        readonly rejectFirst: true; /** Show a × button, labelled “Reject and close”, that rejects all. Default false. */
        readonly close: true;
      };
    }; /** Your own text: language → key → text. */
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
/** A service as its owner declares it. */
type ServiceInput = Infer<typeof serviceSchema>;
/** The configuration as its owner writes it: a service may be an id of the catalogue alone. */
type GivenConfig = Infer<typeof configSchema>;
/** The same with each service in full; what is not checked yet may be anything. */
type ConfigInput = Omit<GivenConfig, 'services'> & {
  readonly services?: readonly ServiceInput[];
};
/** Why something that may need consent is left as it is; each has a sentence that says what to do. */
type Doubt = /** The code does other things, too: held back, the page would miss them. */'mixed' /** Several services of different categories in one script. */ | 'several' /** The code uses a service's function, whose script waits. */ | 'uses' /** A marked element that does not wait: `src` or `type` as ever. */ | 'half' /** An address in a style sheet or a style attribute. */ | 'style' /** No attribute holds this back, as `<frame>` and `ping`. */ | 'unholdable' /** The service's category is not in the configuration. */ | 'category' /** Another site that the catalogue does not know. */ | 'unknown' /** The element carries marks of another tool. */ | 'other-tool';
/** Text that takes the place of what stands from `start` to `end` in a page. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
/** One element that waits now. */
interface Mark {
  readonly line: number;
  readonly service: string;
  readonly category: string;
  /** The start tag as it stood in the page. */
  readonly before: string;
  /** The same as it stands now. */
  readonly after: string;
}
/** Something that may need consent and was left as it is. */
interface Finding {
  readonly line: number;
  readonly doubt: Doubt;
  /** Id of the service; undefined where it is not known. */
  readonly service: string | undefined;
  readonly what: string;
  readonly tag: string;
}
interface MarkedHtml {
  readonly html: string;
  readonly marks: readonly Mark[];
  readonly findings: readonly Finding[];
  readonly edits: readonly Edit[];
}
/** Marks pages by the catalogue and one configuration; made once, used for every page. */
interface Marking {
  /** A page as text. */
  html(page: string): MarkedHtml;
  /** Bytes of a page in, bytes of the marked page out. */
  stream(): TransformStream<Uint8Array, Uint8Array>;
  /** A `Response` of whatever fetch-like server: Next.js, Hono, Deno, workers. What is no HTML is given back as it is. */
  response(response: Response): Response;
  /** Middleware of Express, Connect and `node:http`; before the routes, and before what compresses. */
  node(request: IncomingMessage, response: ServerResponse, next: () => void): void;
  /** Middleware of Hono. */
  hono(context: {
    res: Response;
  }, next: () => Promise<void>): Promise<void>;
}
/**
 * Makes what marks pages, so that scripts, frames, images and links of services that need consent wait for it.
 *
 * @param config the checked content of `yinyom.json`; default: the four known categories and the catalogue alone.
 * @example
 * import { createMarking } from 'yinyom-catalogue/mark'
 * app.use(createMarking(config).node)
 */
declare function createMarking(config?: ConfigInput): Marking;
/** Marks one page; `createMarking` is made for many. */
declare function markHtml(html: string, config?: ConfigInput): MarkedHtml;
export { Marking, createMarking, markHtml };