import type { Infer } from '../../model/schema.js';
/** What a section can be about: what PDPA s.23 asks for, and what a notice has besides. */
export declare const TOPICS: readonly ['scope', 'definitions', 'controller', 'dpo', 'purposes', 'legal-basis', 'data', 'sensitive', 'required-data', 'sources', 'retention', 'recipients', 'transfer', 'rights', 'withdrawal', 'complaint', 'cookies', 'profiling', 'minors', 'security', 'changes', 'contact'];
declare const words: {
    readonly each: {
        readonly any: readonly [RegExp, {
            readonly props: {
                /** The words themselves. */
                readonly text: RegExp;
                /** Makes them a link: http, https, mailto or tel. */
                readonly href: RegExp;
                /** They are stressed. */
                readonly emphasis: true;
                /** No line breaks inside them. */
                readonly nobreak: true;
            };
            readonly required: readonly ['text'];
        }];
    };
    readonly most: 1000;
};
declare const itemList: {
    readonly each: {
        readonly props: {
            /** 1 for an item of the list itself, 2 for one below it, and so on. */
            readonly level: {
                readonly min: 1;
                readonly max: 6;
            };
            /** Number or bullet as it was written: `(ก)`, `๑.`, `-`, `•`. */
            readonly label: RegExp;
            /** What the item says. */
            readonly text: {
                readonly each: {
                    readonly any: readonly [RegExp, {
                        readonly props: {
                            /** The words themselves. */
                            readonly text: RegExp;
                            /** Makes them a link: http, https, mailto or tel. */
                            readonly href: RegExp;
                            /** They are stressed. */
                            readonly emphasis: true;
                            /** No line breaks inside them. */
                            readonly nobreak: true;
                        };
                        readonly required: readonly ['text'];
                    }];
                };
                readonly most: 1000;
            };
        };
        readonly required: readonly ['level', 'text'];
    };
    readonly most: 2000;
};
declare const rows: {
    readonly each: {
        readonly each: {
            readonly props: {
                /** Number of the row as it was written, `๑.`; it is no heading. */
                readonly label: RegExp;
                /** What the cell says; may be empty. */
                readonly text: {
                    readonly each: {
                        readonly any: readonly [RegExp, {
                            readonly props: {
                                /** The words themselves. */
                                readonly text: RegExp;
                                /** Makes them a link: http, https, mailto or tel. */
                                readonly href: RegExp;
                                /** They are stressed. */
                                readonly emphasis: true;
                                /** No line breaks inside them. */
                                readonly nobreak: true;
                            };
                            readonly required: readonly ['text'];
                        }];
                    };
                    readonly most: 1000;
                };
                /** A list inside the cell, after its text. */
                readonly items: {
                    readonly each: {
                        readonly props: {
                            /** 1 for an item of the list itself, 2 for one below it, and so on. */
                            readonly level: {
                                readonly min: 1;
                                readonly max: 6;
                            };
                            /** Number or bullet as it was written: `(ก)`, `๑.`, `-`, `•`. */
                            readonly label: RegExp;
                            /** What the item says. */
                            readonly text: {
                                readonly each: {
                                    readonly any: readonly [RegExp, {
                                        readonly props: {
                                            /** The words themselves. */
                                            readonly text: RegExp;
                                            /** Makes them a link: http, https, mailto or tel. */
                                            readonly href: RegExp;
                                            /** They are stressed. */
                                            readonly emphasis: true;
                                            /** No line breaks inside them. */
                                            readonly nobreak: true;
                                        };
                                        readonly required: readonly ['text'];
                                    }];
                                };
                                readonly most: 1000;
                            };
                        };
                        readonly required: readonly ['level', 'text'];
                    };
                    readonly most: 2000;
                };
                /** The cell names its row (in the body) or its column (in the head, where every cell does). */
                readonly header: true;
                /** Columns that it covers, default 1. */
                readonly colspan: {
                    readonly min: 1;
                    readonly max: 50;
                };
                /** Rows that it covers, default 1. */
                readonly rowspan: {
                    readonly min: 1;
                    readonly max: 1000;
                };
            };
            readonly required: readonly ['text'];
        };
        readonly most: 50;
    };
    readonly most: 1000;
};
declare const lineList: {
    readonly each: {
        readonly props: {
            /** What the line tells. A line with a phone and a mail is what it begins with; its links tell the rest. */
            readonly kind: readonly ['name', 'postal', 'phone', 'fax', 'mail', 'web', 'other'];
            /**
             * The line as it was written, its caption included: `โทรศัพท์ : ๐ ๒๕๕๐ ๑๔๙๕`, where the number is a link to
             * `tel:+6625501495`. A fax number is no link.
             */
            readonly text: {
                readonly each: {
                    readonly any: readonly [RegExp, {
                        readonly props: {
                            /** The words themselves. */
                            readonly text: RegExp;
                            /** Makes them a link: http, https, mailto or tel. */
                            readonly href: RegExp;
                            /** They are stressed. */
                            readonly emphasis: true;
                            /** No line breaks inside them. */
                            readonly nobreak: true;
                        };
                        readonly required: readonly ['text'];
                    }];
                };
                readonly most: 1000;
            };
        };
        readonly required: readonly ['kind', 'text'];
    };
    readonly most: 50;
};
declare const party: {
    readonly props: {
        /** Name of the person or body. */
        readonly name: RegExp;
        /** Where to write, call or go. */
        readonly contact: {
            readonly each: {
                readonly props: {
                    /** What the line tells. A line with a phone and a mail is what it begins with; its links tell the rest. */
                    readonly kind: readonly ['name', 'postal', 'phone', 'fax', 'mail', 'web', 'other'];
                    /**
                     * The line as it was written, its caption included: `โทรศัพท์ : ๐ ๒๕๕๐ ๑๔๙๕`, where the number is a link to
                     * `tel:+6625501495`. A fax number is no link.
                     */
                    readonly text: {
                        readonly each: {
                            readonly any: readonly [RegExp, {
                                readonly props: {
                                    /** The words themselves. */
                                    readonly text: RegExp;
                                    /** Makes them a link: http, https, mailto or tel. */
                                    readonly href: RegExp;
                                    /** They are stressed. */
                                    readonly emphasis: true;
                                    /** No line breaks inside them. */
                                    readonly nobreak: true;
                                };
                                readonly required: readonly ['text'];
                            }];
                        };
                        readonly most: 1000;
                    };
                };
                readonly required: readonly ['kind', 'text'];
            };
            readonly most: 50;
        };
    };
    readonly required: readonly ['name'];
};
/** Each kind of block by its `type`. */
export declare const blockSchemas: {
    readonly section: {
        readonly props: {
            /** A heading or a numbered clause: all blocks up to the next section belong to it. */
            readonly type: readonly ['section'];
            /** Number as it was written: `ข้อ ๒`, `(ก)`, `๕.๔.๑`, `1.`. */
            readonly label: RegExp;
            /** The label with Arabic digits and single spaces; stands exactly where `label` does. */
            readonly folded: RegExp;
            /** Name in a link's fragment, unique in the document, the same in each version in which the clause keeps its number. */
            readonly anchor: RegExp;
            /** Depth: 1 for the highest. */
            readonly level: {
                readonly min: 1;
                readonly max: 6;
            };
            /** Heading. Where there is none, the label stands in front of the first block. */
            readonly title: {
                readonly each: {
                    readonly any: readonly [RegExp, {
                        readonly props: {
                            /** The words themselves. */
                            readonly text: RegExp;
                            /** Makes them a link: http, https, mailto or tel. */
                            readonly href: RegExp;
                            /** They are stressed. */
                            readonly emphasis: true;
                            /** No line breaks inside them. */
                            readonly nobreak: true;
                        };
                        readonly required: readonly ['text'];
                    }];
                };
                readonly most: 1000;
            };
            /** What it tells; tools look for the elements of a notice by it. */
            readonly about: {
                readonly each: readonly ["scope", "definitions", "controller", "dpo", "purposes", "legal-basis", "data", "sensitive", "required-data", "sources", "retention", "recipients", "transfer", "rights", "withdrawal", "complaint", "cookies", "profiling", "minors", "security", "changes", "contact"];
                readonly most: 10;
            };
        };
        readonly required: readonly ['type', 'anchor', 'level'];
    };
    readonly paragraph: {
        readonly props: {
            /** Running text. */
            readonly type: readonly ['paragraph'];
            /** What it says. */
            readonly text: {
                readonly each: {
                    readonly any: readonly [RegExp, {
                        readonly props: {
                            /** The words themselves. */
                            readonly text: RegExp;
                            /** Makes them a link: http, https, mailto or tel. */
                            readonly href: RegExp;
                            /** They are stressed. */
                            readonly emphasis: true;
                            /** No line breaks inside them. */
                            readonly nobreak: true;
                        };
                        readonly required: readonly ['text'];
                    }];
                };
                readonly most: 1000;
            };
        };
        readonly required: readonly ['type', 'text'];
    };
    readonly list: {
        readonly props: {
            /** Numbered or bulleted items. */
            readonly type: readonly ['list'];
            /** In reading order; `level` nests them. */
            readonly items: {
                readonly each: {
                    readonly props: {
                        /** 1 for an item of the list itself, 2 for one below it, and so on. */
                        readonly level: {
                            readonly min: 1;
                            readonly max: 6;
                        };
                        /** Number or bullet as it was written: `(ก)`, `๑.`, `-`, `•`. */
                        readonly label: RegExp;
                        /** What the item says. */
                        readonly text: {
                            readonly each: {
                                readonly any: readonly [RegExp, {
                                    readonly props: {
                                        /** The words themselves. */
                                        readonly text: RegExp;
                                        /** Makes them a link: http, https, mailto or tel. */
                                        readonly href: RegExp;
                                        /** They are stressed. */
                                        readonly emphasis: true;
                                        /** No line breaks inside them. */
                                        readonly nobreak: true;
                                    };
                                    readonly required: readonly ['text'];
                                }];
                            };
                            readonly most: 1000;
                        };
                    };
                    readonly required: readonly ['level', 'text'];
                };
                readonly most: 2000;
            };
        };
        readonly required: readonly ['type', 'items'];
    };
    readonly table: {
        readonly props: {
            /** Rows and columns. */
            readonly type: readonly ['table'];
            /** Title of the table. */
            readonly caption: {
                readonly each: {
                    readonly any: readonly [RegExp, {
                        readonly props: {
                            /** The words themselves. */
                            readonly text: RegExp;
                            /** Makes them a link: http, https, mailto or tel. */
                            readonly href: RegExp;
                            /** They are stressed. */
                            readonly emphasis: true;
                            /** No line breaks inside them. */
                            readonly nobreak: true;
                        };
                        readonly required: readonly ['text'];
                    }];
                };
                readonly most: 1000;
            };
            /** Rows that name the columns. */
            readonly head: {
                readonly each: {
                    readonly each: {
                        readonly props: {
                            /** Number of the row as it was written, `๑.`; it is no heading. */
                            readonly label: RegExp;
                            /** What the cell says; may be empty. */
                            readonly text: {
                                readonly each: {
                                    readonly any: readonly [RegExp, {
                                        readonly props: {
                                            /** The words themselves. */
                                            readonly text: RegExp;
                                            /** Makes them a link: http, https, mailto or tel. */
                                            readonly href: RegExp;
                                            /** They are stressed. */
                                            readonly emphasis: true;
                                            /** No line breaks inside them. */
                                            readonly nobreak: true;
                                        };
                                        readonly required: readonly ['text'];
                                    }];
                                };
                                readonly most: 1000;
                            };
                            /** A list inside the cell, after its text. */
                            readonly items: {
                                readonly each: {
                                    readonly props: {
                                        /** 1 for an item of the list itself, 2 for one below it, and so on. */
                                        readonly level: {
                                            readonly min: 1;
                                            readonly max: 6;
                                        };
                                        /** Number or bullet as it was written: `(ก)`, `๑.`, `-`, `•`. */
                                        readonly label: RegExp;
                                        /** What the item says. */
                                        readonly text: {
                                            readonly each: {
                                                readonly any: readonly [RegExp, {
                                                    readonly props: {
                                                        /** The words themselves. */
                                                        readonly text: RegExp;
                                                        /** Makes them a link: http, https, mailto or tel. */
                                                        readonly href: RegExp;
                                                        /** They are stressed. */
                                                        readonly emphasis: true;
                                                        /** No line breaks inside them. */
                                                        readonly nobreak: true;
                                                    };
                                                    readonly required: readonly ['text'];
                                                }];
                                            };
                                            readonly most: 1000;
                                        };
                                    };
                                    readonly required: readonly ['level', 'text'];
                                };
                                readonly most: 2000;
                            };
                            /** The cell names its row (in the body) or its column (in the head, where every cell does). */
                            readonly header: true;
                            /** Columns that it covers, default 1. */
                            readonly colspan: {
                                readonly min: 1;
                                readonly max: 50;
                            };
                            /** Rows that it covers, default 1. */
                            readonly rowspan: {
                                readonly min: 1;
                                readonly max: 1000;
                            };
                        };
                        readonly required: readonly ['text'];
                    };
                    readonly most: 50;
                };
                readonly most: 1000;
            };
            /** The other rows. */
            readonly body: {
                readonly each: {
                    readonly each: {
                        readonly props: {
                            /** Number of the row as it was written, `๑.`; it is no heading. */
                            readonly label: RegExp;
                            /** What the cell says; may be empty. */
                            readonly text: {
                                readonly each: {
                                    readonly any: readonly [RegExp, {
                                        readonly props: {
                                            /** The words themselves. */
                                            readonly text: RegExp;
                                            /** Makes them a link: http, https, mailto or tel. */
                                            readonly href: RegExp;
                                            /** They are stressed. */
                                            readonly emphasis: true;
                                            /** No line breaks inside them. */
                                            readonly nobreak: true;
                                        };
                                        readonly required: readonly ['text'];
                                    }];
                                };
                                readonly most: 1000;
                            };
                            /** A list inside the cell, after its text. */
                            readonly items: {
                                readonly each: {
                                    readonly props: {
                                        /** 1 for an item of the list itself, 2 for one below it, and so on. */
                                        readonly level: {
                                            readonly min: 1;
                                            readonly max: 6;
                                        };
                                        /** Number or bullet as it was written: `(ก)`, `๑.`, `-`, `•`. */
                                        readonly label: RegExp;
                                        /** What the item says. */
                                        readonly text: {
                                            readonly each: {
                                                readonly any: readonly [RegExp, {
                                                    readonly props: {
                                                        /** The words themselves. */
                                                        readonly text: RegExp;
                                                        /** Makes them a link: http, https, mailto or tel. */
                                                        readonly href: RegExp;
                                                        /** They are stressed. */
                                                        readonly emphasis: true;
                                                        /** No line breaks inside them. */
                                                        readonly nobreak: true;
                                                    };
                                                    readonly required: readonly ['text'];
                                                }];
                                            };
                                            readonly most: 1000;
                                        };
                                    };
                                    readonly required: readonly ['level', 'text'];
                                };
                                readonly most: 2000;
                            };
                            /** The cell names its row (in the body) or its column (in the head, where every cell does). */
                            readonly header: true;
                            /** Columns that it covers, default 1. */
                            readonly colspan: {
                                readonly min: 1;
                                readonly max: 50;
                            };
                            /** Rows that it covers, default 1. */
                            readonly rowspan: {
                                readonly min: 1;
                                readonly max: 1000;
                            };
                        };
                        readonly required: readonly ['text'];
                    };
                    readonly most: 50;
                };
                readonly most: 1000;
            };
        };
        readonly required: readonly ['type', 'body'];
    };
    readonly definition: {
        readonly props: {
            /** A term and its meaning. */
            readonly type: readonly ['definition'];
            /** The term as it was written, its quotation marks included. */
            readonly term: {
                readonly each: {
                    readonly any: readonly [RegExp, {
                        readonly props: {
                            /** The words themselves. */
                            readonly text: RegExp;
                            /** Makes them a link: http, https, mailto or tel. */
                            readonly href: RegExp;
                            /** They are stressed. */
                            readonly emphasis: true;
                            /** No line breaks inside them. */
                            readonly nobreak: true;
                        };
                        readonly required: readonly ['text'];
                    }];
                };
                readonly most: 1000;
            };
            /** What it means. */
            readonly text: {
                readonly each: {
                    readonly any: readonly [RegExp, {
                        readonly props: {
                            /** The words themselves. */
                            readonly text: RegExp;
                            /** Makes them a link: http, https, mailto or tel. */
                            readonly href: RegExp;
                            /** They are stressed. */
                            readonly emphasis: true;
                            /** No line breaks inside them. */
                            readonly nobreak: true;
                        };
                        readonly required: readonly ['text'];
                    }];
                };
                readonly most: 1000;
            };
        };
        readonly required: readonly ['type', 'term', 'text'];
    };
    readonly contact: {
        readonly props: {
            /** Where to write, call or go. */
            readonly type: readonly ['contact'];
            /** In the order written. */
            readonly lines: {
                readonly each: {
                    readonly props: {
                        /** What the line tells. A line with a phone and a mail is what it begins with; its links tell the rest. */
                        readonly kind: readonly ['name', 'postal', 'phone', 'fax', 'mail', 'web', 'other'];
                        /**
                         * The line as it was written, its caption included: `โทรศัพท์ : ๐ ๒๕๕๐ ๑๔๙๕`, where the number is a link to
                         * `tel:+6625501495`. A fax number is no link.
                         */
                        readonly text: {
                            readonly each: {
                                readonly any: readonly [RegExp, {
                                    readonly props: {
                                        /** The words themselves. */
                                        readonly text: RegExp;
                                        /** Makes them a link: http, https, mailto or tel. */
                                        readonly href: RegExp;
                                        /** They are stressed. */
                                        readonly emphasis: true;
                                        /** No line breaks inside them. */
                                        readonly nobreak: true;
                                    };
                                    readonly required: readonly ['text'];
                                }];
                            };
                            readonly most: 1000;
                        };
                    };
                    readonly required: readonly ['kind', 'text'];
                };
                readonly most: 50;
            };
        };
        readonly required: readonly ['type', 'lines'];
    };
    readonly quote: {
        readonly props: {
            /** The words of a law or of somebody else. */
            readonly type: readonly ['quote'];
            /** The words. */
            readonly text: {
                readonly each: {
                    readonly any: readonly [RegExp, {
                        readonly props: {
                            /** The words themselves. */
                            readonly text: RegExp;
                            /** Makes them a link: http, https, mailto or tel. */
                            readonly href: RegExp;
                            /** They are stressed. */
                            readonly emphasis: true;
                            /** No line breaks inside them. */
                            readonly nobreak: true;
                        };
                        readonly required: readonly ['text'];
                    }];
                };
                readonly most: 1000;
            };
        };
        readonly required: readonly ['type', 'text'];
    };
};
/** `yinyom-notice/1`, one version of a notice in one language. Types and JSON Schema come from this declaration. */
export declare const noticeSchema: {
    readonly props: {
        /** This format. */
        readonly format: readonly ['yinyom-notice/1'];
        /** Id of the notice, the same in every version and language. */
        readonly id: RegExp;
        /** Language of the whole document, BCP 47. */
        readonly language: RegExp;
        /** Title as the reader sees it. */
        readonly title: RegExp;
        /** Version, such as `2.1.0` or `2569-1`; unique within the notice. */
        readonly version: RegExp;
        /** Day from which it holds, in Thailand: `2026-06-01`. */
        readonly effective: RegExp;
        /** Day on which it was published. */
        readonly published: RegExp;
        /** Version that it replaces. */
        readonly supersedes: RegExp;
        /** Who decides on the data (PDPA s.23(5)). */
        readonly controller: {
            readonly props: {
                /** Name of the person or body. */
                readonly name: RegExp;
                /** Where to write, call or go. */
                readonly contact: {
                    readonly each: {
                        readonly props: {
                            /** What the line tells. A line with a phone and a mail is what it begins with; its links tell the rest. */
                            readonly kind: readonly ['name', 'postal', 'phone', 'fax', 'mail', 'web', 'other'];
                            /**
                             * The line as it was written, its caption included: `โทรศัพท์ : ๐ ๒๕๕๐ ๑๔๙๕`, where the number is a link to
                             * `tel:+6625501495`. A fax number is no link.
                             */
                            readonly text: {
                                readonly each: {
                                    readonly any: readonly [RegExp, {
                                        readonly props: {
                                            /** The words themselves. */
                                            readonly text: RegExp;
                                            /** Makes them a link: http, https, mailto or tel. */
                                            readonly href: RegExp;
                                            /** They are stressed. */
                                            readonly emphasis: true;
                                            /** No line breaks inside them. */
                                            readonly nobreak: true;
                                        };
                                        readonly required: readonly ['text'];
                                    }];
                                };
                                readonly most: 1000;
                            };
                        };
                        readonly required: readonly ['kind', 'text'];
                    };
                    readonly most: 50;
                };
            };
            readonly required: readonly ['name'];
        };
        /** Data protection officer or representative (PDPA s.23(5)). */
        readonly dpo: {
            readonly props: {
                /** Name of the person or body. */
                readonly name: RegExp;
                /** Where to write, call or go. */
                readonly contact: {
                    readonly each: {
                        readonly props: {
                            /** What the line tells. A line with a phone and a mail is what it begins with; its links tell the rest. */
                            readonly kind: readonly ['name', 'postal', 'phone', 'fax', 'mail', 'web', 'other'];
                            /**
                             * The line as it was written, its caption included: `โทรศัพท์ : ๐ ๒๕๕๐ ๑๔๙๕`, where the number is a link to
                             * `tel:+6625501495`. A fax number is no link.
                             */
                            readonly text: {
                                readonly each: {
                                    readonly any: readonly [RegExp, {
                                        readonly props: {
                                            /** The words themselves. */
                                            readonly text: RegExp;
                                            /** Makes them a link: http, https, mailto or tel. */
                                            readonly href: RegExp;
                                            /** They are stressed. */
                                            readonly emphasis: true;
                                            /** No line breaks inside them. */
                                            readonly nobreak: true;
                                        };
                                        readonly required: readonly ['text'];
                                    }];
                                };
                                readonly most: 1000;
                            };
                        };
                        readonly required: readonly ['kind', 'text'];
                    };
                    readonly most: 50;
                };
            };
            readonly required: readonly ['name'];
        };
        /** Rules of the notice check that its owner published in spite of. */
        readonly waived: {
            readonly each: RegExp;
            readonly most: 100;
        };
        /** The text, in reading order. */
        readonly blocks: {
            readonly each: {
                readonly any: readonly [{
                    readonly props: {
                        /** A heading or a numbered clause: all blocks up to the next section belong to it. */
                        readonly type: readonly ['section'];
                        /** Number as it was written: `ข้อ ๒`, `(ก)`, `๕.๔.๑`, `1.`. */
                        readonly label: RegExp;
                        /** The label with Arabic digits and single spaces; stands exactly where `label` does. */
                        readonly folded: RegExp;
                        /** Name in a link's fragment, unique in the document, the same in each version in which the clause keeps its number. */
                        readonly anchor: RegExp;
                        /** Depth: 1 for the highest. */
                        readonly level: {
                            readonly min: 1;
                            readonly max: 6;
                        };
                        /** Heading. Where there is none, the label stands in front of the first block. */
                        readonly title: {
                            readonly each: {
                                readonly any: readonly [RegExp, {
                                    readonly props: {
                                        /** The words themselves. */
                                        readonly text: RegExp;
                                        /** Makes them a link: http, https, mailto or tel. */
                                        readonly href: RegExp;
                                        /** They are stressed. */
                                        readonly emphasis: true;
                                        /** No line breaks inside them. */
                                        readonly nobreak: true;
                                    };
                                    readonly required: readonly ['text'];
                                }];
                            };
                            readonly most: 1000;
                        };
                        /** What it tells; tools look for the elements of a notice by it. */
                        readonly about: {
                            readonly each: readonly ["scope", "definitions", "controller", "dpo", "purposes", "legal-basis", "data", "sensitive", "required-data", "sources", "retention", "recipients", "transfer", "rights", "withdrawal", "complaint", "cookies", "profiling", "minors", "security", "changes", "contact"];
                            readonly most: 10;
                        };
                    };
                    readonly required: readonly ['type', 'anchor', 'level'];
                }, {
                    readonly props: {
                        /** Running text. */
                        readonly type: readonly ['paragraph'];
                        /** What it says. */
                        readonly text: {
                            readonly each: {
                                readonly any: readonly [RegExp, {
                                    readonly props: {
                                        /** The words themselves. */
                                        readonly text: RegExp;
                                        /** Makes them a link: http, https, mailto or tel. */
                                        readonly href: RegExp;
                                        /** They are stressed. */
                                        readonly emphasis: true;
                                        /** No line breaks inside them. */
                                        readonly nobreak: true;
                                    };
                                    readonly required: readonly ['text'];
                                }];
                            };
                            readonly most: 1000;
                        };
                    };
                    readonly required: readonly ['type', 'text'];
                }, {
                    readonly props: {
                        /** Numbered or bulleted items. */
                        readonly type: readonly ['list'];
                        /** In reading order; `level` nests them. */
                        readonly items: {
                            readonly each: {
                                readonly props: {
                                    /** 1 for an item of the list itself, 2 for one below it, and so on. */
                                    readonly level: {
                                        readonly min: 1;
                                        readonly max: 6;
                                    };
                                    /** Number or bullet as it was written: `(ก)`, `๑.`, `-`, `•`. */
                                    readonly label: RegExp;
                                    /** What the item says. */
                                    readonly text: {
                                        readonly each: {
                                            readonly any: readonly [RegExp, {
                                                readonly props: {
                                                    /** The words themselves. */
                                                    readonly text: RegExp;
                                                    /** Makes them a link: http, https, mailto or tel. */
                                                    readonly href: RegExp;
                                                    /** They are stressed. */
                                                    readonly emphasis: true;
                                                    /** No line breaks inside them. */
                                                    readonly nobreak: true;
                                                };
                                                readonly required: readonly ['text'];
                                            }];
                                        };
                                        readonly most: 1000;
                                    };
                                };
                                readonly required: readonly ['level', 'text'];
                            };
                            readonly most: 2000;
                        };
                    };
                    readonly required: readonly ['type', 'items'];
                }, {
                    readonly props: {
                        /** Rows and columns. */
                        readonly type: readonly ['table'];
                        /** Title of the table. */
                        readonly caption: {
                            readonly each: {
                                readonly any: readonly [RegExp, {
                                    readonly props: {
                                        /** The words themselves. */
                                        readonly text: RegExp;
                                        /** Makes them a link: http, https, mailto or tel. */
                                        readonly href: RegExp;
                                        /** They are stressed. */
                                        readonly emphasis: true;
                                        /** No line breaks inside them. */
                                        readonly nobreak: true;
                                    };
                                    readonly required: readonly ['text'];
                                }];
                            };
                            readonly most: 1000;
                        };
                        /** Rows that name the columns. */
                        readonly head: {
                            readonly each: {
                                readonly each: {
                                    readonly props: {
                                        /** Number of the row as it was written, `๑.`; it is no heading. */
                                        readonly label: RegExp;
                                        /** What the cell says; may be empty. */
                                        readonly text: {
                                            readonly each: {
                                                readonly any: readonly [RegExp, {
                                                    readonly props: {
                                                        /** The words themselves. */
                                                        readonly text: RegExp;
                                                        /** Makes them a link: http, https, mailto or tel. */
                                                        readonly href: RegExp;
                                                        /** They are stressed. */
                                                        readonly emphasis: true;
                                                        /** No line breaks inside them. */
                                                        readonly nobreak: true;
                                                    };
                                                    readonly required: readonly ['text'];
                                                }];
                                            };
                                            readonly most: 1000;
                                        };
                                        /** A list inside the cell, after its text. */
                                        readonly items: {
                                            readonly each: {
                                                readonly props: {
                                                    /** 1 for an item of the list itself, 2 for one below it, and so on. */
                                                    readonly level: {
                                                        readonly min: 1;
                                                        readonly max: 6;
                                                    };
                                                    /** Number or bullet as it was written: `(ก)`, `๑.`, `-`, `•`. */
                                                    readonly label: RegExp;
                                                    /** What the item says. */
                                                    readonly text: {
                                                        readonly each: {
                                                            readonly any: readonly [RegExp, {
                                                                readonly props: {
                                                                    /** The words themselves. */
                                                                    readonly text: RegExp;
                                                                    /** Makes them a link: http, https, mailto or tel. */
                                                                    readonly href: RegExp;
                                                                    /** They are stressed. */
                                                                    readonly emphasis: true;
                                                                    /** No line breaks inside them. */
                                                                    readonly nobreak: true;
                                                                };
                                                                readonly required: readonly ['text'];
                                                            }];
                                                        };
                                                        readonly most: 1000;
                                                    };
                                                };
                                                readonly required: readonly ['level', 'text'];
                                            };
                                            readonly most: 2000;
                                        };
                                        /** The cell names its row (in the body) or its column (in the head, where every cell does). */
                                        readonly header: true;
                                        /** Columns that it covers, default 1. */
                                        readonly colspan: {
                                            readonly min: 1;
                                            readonly max: 50;
                                        };
                                        /** Rows that it covers, default 1. */
                                        readonly rowspan: {
                                            readonly min: 1;
                                            readonly max: 1000;
                                        };
                                    };
                                    readonly required: readonly ['text'];
                                };
                                readonly most: 50;
                            };
                            readonly most: 1000;
                        };
                        /** The other rows. */
                        readonly body: {
                            readonly each: {
                                readonly each: {
                                    readonly props: {
                                        /** Number of the row as it was written, `๑.`; it is no heading. */
                                        readonly label: RegExp;
                                        /** What the cell says; may be empty. */
                                        readonly text: {
                                            readonly each: {
                                                readonly any: readonly [RegExp, {
                                                    readonly props: {
                                                        /** The words themselves. */
                                                        readonly text: RegExp;
                                                        /** Makes them a link: http, https, mailto or tel. */
                                                        readonly href: RegExp;
                                                        /** They are stressed. */
                                                        readonly emphasis: true;
                                                        /** No line breaks inside them. */
                                                        readonly nobreak: true;
                                                    };
                                                    readonly required: readonly ['text'];
                                                }];
                                            };
                                            readonly most: 1000;
                                        };
                                        /** A list inside the cell, after its text. */
                                        readonly items: {
                                            readonly each: {
                                                readonly props: {
                                                    /** 1 for an item of the list itself, 2 for one below it, and so on. */
                                                    readonly level: {
                                                        readonly min: 1;
                                                        readonly max: 6;
                                                    };
                                                    /** Number or bullet as it was written: `(ก)`, `๑.`, `-`, `•`. */
                                                    readonly label: RegExp;
                                                    /** What the item says. */
                                                    readonly text: {
                                                        readonly each: {
                                                            readonly any: readonly [RegExp, {
                                                                readonly props: {
                                                                    /** The words themselves. */
                                                                    readonly text: RegExp;
                                                                    /** Makes them a link: http, https, mailto or tel. */
                                                                    readonly href: RegExp;
                                                                    /** They are stressed. */
                                                                    readonly emphasis: true;
                                                                    /** No line breaks inside them. */
                                                                    readonly nobreak: true;
                                                                };
                                                                readonly required: readonly ['text'];
                                                            }];
                                                        };
                                                        readonly most: 1000;
                                                    };
                                                };
                                                readonly required: readonly ['level', 'text'];
                                            };
                                            readonly most: 2000;
                                        };
                                        /** The cell names its row (in the body) or its column (in the head, where every cell does). */
                                        readonly header: true;
                                        /** Columns that it covers, default 1. */
                                        readonly colspan: {
                                            readonly min: 1;
                                            readonly max: 50;
                                        };
                                        /** Rows that it covers, default 1. */
                                        readonly rowspan: {
                                            readonly min: 1;
                                            readonly max: 1000;
                                        };
                                    };
                                    readonly required: readonly ['text'];
                                };
                                readonly most: 50;
                            };
                            readonly most: 1000;
                        };
                    };
                    readonly required: readonly ['type', 'body'];
                }, {
                    readonly props: {
                        /** A term and its meaning. */
                        readonly type: readonly ['definition'];
                        /** The term as it was written, its quotation marks included. */
                        readonly term: {
                            readonly each: {
                                readonly any: readonly [RegExp, {
                                    readonly props: {
                                        /** The words themselves. */
                                        readonly text: RegExp;
                                        /** Makes them a link: http, https, mailto or tel. */
                                        readonly href: RegExp;
                                        /** They are stressed. */
                                        readonly emphasis: true;
                                        /** No line breaks inside them. */
                                        readonly nobreak: true;
                                    };
                                    readonly required: readonly ['text'];
                                }];
                            };
                            readonly most: 1000;
                        };
                        /** What it means. */
                        readonly text: {
                            readonly each: {
                                readonly any: readonly [RegExp, {
                                    readonly props: {
                                        /** The words themselves. */
                                        readonly text: RegExp;
                                        /** Makes them a link: http, https, mailto or tel. */
                                        readonly href: RegExp;
                                        /** They are stressed. */
                                        readonly emphasis: true;
                                        /** No line breaks inside them. */
                                        readonly nobreak: true;
                                    };
                                    readonly required: readonly ['text'];
                                }];
                            };
                            readonly most: 1000;
                        };
                    };
                    readonly required: readonly ['type', 'term', 'text'];
                }, {
                    readonly props: {
                        /** Where to write, call or go. */
                        readonly type: readonly ['contact'];
                        /** In the order written. */
                        readonly lines: {
                            readonly each: {
                                readonly props: {
                                    /** What the line tells. A line with a phone and a mail is what it begins with; its links tell the rest. */
                                    readonly kind: readonly ['name', 'postal', 'phone', 'fax', 'mail', 'web', 'other'];
                                    /**
                                     * The line as it was written, its caption included: `โทรศัพท์ : ๐ ๒๕๕๐ ๑๔๙๕`, where the number is a link to
                                     * `tel:+6625501495`. A fax number is no link.
                                     */
                                    readonly text: {
                                        readonly each: {
                                            readonly any: readonly [RegExp, {
                                                readonly props: {
                                                    /** The words themselves. */
                                                    readonly text: RegExp;
                                                    /** Makes them a link: http, https, mailto or tel. */
                                                    readonly href: RegExp;
                                                    /** They are stressed. */
                                                    readonly emphasis: true;
                                                    /** No line breaks inside them. */
                                                    readonly nobreak: true;
                                                };
                                                readonly required: readonly ['text'];
                                            }];
                                        };
                                        readonly most: 1000;
                                    };
                                };
                                readonly required: readonly ['kind', 'text'];
                            };
                            readonly most: 50;
                        };
                    };
                    readonly required: readonly ['type', 'lines'];
                }, {
                    readonly props: {
                        /** The words of a law or of somebody else. */
                        readonly type: readonly ['quote'];
                        /** The words. */
                        readonly text: {
                            readonly each: {
                                readonly any: readonly [RegExp, {
                                    readonly props: {
                                        /** The words themselves. */
                                        readonly text: RegExp;
                                        /** Makes them a link: http, https, mailto or tel. */
                                        readonly href: RegExp;
                                        /** They are stressed. */
                                        readonly emphasis: true;
                                        /** No line breaks inside them. */
                                        readonly nobreak: true;
                                    };
                                    readonly required: readonly ['text'];
                                }];
                            };
                            readonly most: 1000;
                        };
                    };
                    readonly required: readonly ['type', 'text'];
                }];
            };
            readonly most: 5000;
        };
    };
    readonly required: readonly ['format', 'id', 'language', 'title', 'version', 'effective', 'blocks'];
};
/** Everything but the blocks: a parser checks those one by one. */
export declare const blocksSchema: {
    readonly each: {
        readonly any: readonly [{
            readonly props: {
                /** A heading or a numbered clause: all blocks up to the next section belong to it. */
                readonly type: readonly ['section'];
                /** Number as it was written: `ข้อ ๒`, `(ก)`, `๕.๔.๑`, `1.`. */
                readonly label: RegExp;
                /** The label with Arabic digits and single spaces; stands exactly where `label` does. */
                readonly folded: RegExp;
                /** Name in a link's fragment, unique in the document, the same in each version in which the clause keeps its number. */
                readonly anchor: RegExp;
                /** Depth: 1 for the highest. */
                readonly level: {
                    readonly min: 1;
                    readonly max: 6;
                };
                /** Heading. Where there is none, the label stands in front of the first block. */
                readonly title: {
                    readonly each: {
                        readonly any: readonly [RegExp, {
                            readonly props: {
                                /** The words themselves. */
                                readonly text: RegExp;
                                /** Makes them a link: http, https, mailto or tel. */
                                readonly href: RegExp;
                                /** They are stressed. */
                                readonly emphasis: true;
                                /** No line breaks inside them. */
                                readonly nobreak: true;
                            };
                            readonly required: readonly ['text'];
                        }];
                    };
                    readonly most: 1000;
                };
                /** What it tells; tools look for the elements of a notice by it. */
                readonly about: {
                    readonly each: readonly ["scope", "definitions", "controller", "dpo", "purposes", "legal-basis", "data", "sensitive", "required-data", "sources", "retention", "recipients", "transfer", "rights", "withdrawal", "complaint", "cookies", "profiling", "minors", "security", "changes", "contact"];
                    readonly most: 10;
                };
            };
            readonly required: readonly ['type', 'anchor', 'level'];
        }, {
            readonly props: {
                /** Running text. */
                readonly type: readonly ['paragraph'];
                /** What it says. */
                readonly text: {
                    readonly each: {
                        readonly any: readonly [RegExp, {
                            readonly props: {
                                /** The words themselves. */
                                readonly text: RegExp;
                                /** Makes them a link: http, https, mailto or tel. */
                                readonly href: RegExp;
                                /** They are stressed. */
                                readonly emphasis: true;
                                /** No line breaks inside them. */
                                readonly nobreak: true;
                            };
                            readonly required: readonly ['text'];
                        }];
                    };
                    readonly most: 1000;
                };
            };
            readonly required: readonly ['type', 'text'];
        }, {
            readonly props: {
                /** Numbered or bulleted items. */
                readonly type: readonly ['list'];
                /** In reading order; `level` nests them. */
                readonly items: {
                    readonly each: {
                        readonly props: {
                            /** 1 for an item of the list itself, 2 for one below it, and so on. */
                            readonly level: {
                                readonly min: 1;
                                readonly max: 6;
                            };
                            /** Number or bullet as it was written: `(ก)`, `๑.`, `-`, `•`. */
                            readonly label: RegExp;
                            /** What the item says. */
                            readonly text: {
                                readonly each: {
                                    readonly any: readonly [RegExp, {
                                        readonly props: {
                                            /** The words themselves. */
                                            readonly text: RegExp;
                                            /** Makes them a link: http, https, mailto or tel. */
                                            readonly href: RegExp;
                                            /** They are stressed. */
                                            readonly emphasis: true;
                                            /** No line breaks inside them. */
                                            readonly nobreak: true;
                                        };
                                        readonly required: readonly ['text'];
                                    }];
                                };
                                readonly most: 1000;
                            };
                        };
                        readonly required: readonly ['level', 'text'];
                    };
                    readonly most: 2000;
                };
            };
            readonly required: readonly ['type', 'items'];
        }, {
            readonly props: {
                /** Rows and columns. */
                readonly type: readonly ['table'];
                /** Title of the table. */
                readonly caption: {
                    readonly each: {
                        readonly any: readonly [RegExp, {
                            readonly props: {
                                /** The words themselves. */
                                readonly text: RegExp;
                                /** Makes them a link: http, https, mailto or tel. */
                                readonly href: RegExp;
                                /** They are stressed. */
                                readonly emphasis: true;
                                /** No line breaks inside them. */
                                readonly nobreak: true;
                            };
                            readonly required: readonly ['text'];
                        }];
                    };
                    readonly most: 1000;
                };
                /** Rows that name the columns. */
                readonly head: {
                    readonly each: {
                        readonly each: {
                            readonly props: {
                                /** Number of the row as it was written, `๑.`; it is no heading. */
                                readonly label: RegExp;
                                /** What the cell says; may be empty. */
                                readonly text: {
                                    readonly each: {
                                        readonly any: readonly [RegExp, {
                                            readonly props: {
                                                /** The words themselves. */
                                                readonly text: RegExp;
                                                /** Makes them a link: http, https, mailto or tel. */
                                                readonly href: RegExp;
                                                /** They are stressed. */
                                                readonly emphasis: true;
                                                /** No line breaks inside them. */
                                                readonly nobreak: true;
                                            };
                                            readonly required: readonly ['text'];
                                        }];
                                    };
                                    readonly most: 1000;
                                };
                                /** A list inside the cell, after its text. */
                                readonly items: {
                                    readonly each: {
                                        readonly props: {
                                            /** 1 for an item of the list itself, 2 for one below it, and so on. */
                                            readonly level: {
                                                readonly min: 1;
                                                readonly max: 6;
                                            };
                                            /** Number or bullet as it was written: `(ก)`, `๑.`, `-`, `•`. */
                                            readonly label: RegExp;
                                            /** What the item says. */
                                            readonly text: {
                                                readonly each: {
                                                    readonly any: readonly [RegExp, {
                                                        readonly props: {
                                                            /** The words themselves. */
                                                            readonly text: RegExp;
                                                            /** Makes them a link: http, https, mailto or tel. */
                                                            readonly href: RegExp;
                                                            /** They are stressed. */
                                                            readonly emphasis: true;
                                                            /** No line breaks inside them. */
                                                            readonly nobreak: true;
                                                        };
                                                        readonly required: readonly ['text'];
                                                    }];
                                                };
                                                readonly most: 1000;
                                            };
                                        };
                                        readonly required: readonly ['level', 'text'];
                                    };
                                    readonly most: 2000;
                                };
                                /** The cell names its row (in the body) or its column (in the head, where every cell does). */
                                readonly header: true;
                                /** Columns that it covers, default 1. */
                                readonly colspan: {
                                    readonly min: 1;
                                    readonly max: 50;
                                };
                                /** Rows that it covers, default 1. */
                                readonly rowspan: {
                                    readonly min: 1;
                                    readonly max: 1000;
                                };
                            };
                            readonly required: readonly ['text'];
                        };
                        readonly most: 50;
                    };
                    readonly most: 1000;
                };
                /** The other rows. */
                readonly body: {
                    readonly each: {
                        readonly each: {
                            readonly props: {
                                /** Number of the row as it was written, `๑.`; it is no heading. */
                                readonly label: RegExp;
                                /** What the cell says; may be empty. */
                                readonly text: {
                                    readonly each: {
                                        readonly any: readonly [RegExp, {
                                            readonly props: {
                                                /** The words themselves. */
                                                readonly text: RegExp;
                                                /** Makes them a link: http, https, mailto or tel. */
                                                readonly href: RegExp;
                                                /** They are stressed. */
                                                readonly emphasis: true;
                                                /** No line breaks inside them. */
                                                readonly nobreak: true;
                                            };
                                            readonly required: readonly ['text'];
                                        }];
                                    };
                                    readonly most: 1000;
                                };
                                /** A list inside the cell, after its text. */
                                readonly items: {
                                    readonly each: {
                                        readonly props: {
                                            /** 1 for an item of the list itself, 2 for one below it, and so on. */
                                            readonly level: {
                                                readonly min: 1;
                                                readonly max: 6;
                                            };
                                            /** Number or bullet as it was written: `(ก)`, `๑.`, `-`, `•`. */
                                            readonly label: RegExp;
                                            /** What the item says. */
                                            readonly text: {
                                                readonly each: {
                                                    readonly any: readonly [RegExp, {
                                                        readonly props: {
                                                            /** The words themselves. */
                                                            readonly text: RegExp;
                                                            /** Makes them a link: http, https, mailto or tel. */
                                                            readonly href: RegExp;
                                                            /** They are stressed. */
                                                            readonly emphasis: true;
                                                            /** No line breaks inside them. */
                                                            readonly nobreak: true;
                                                        };
                                                        readonly required: readonly ['text'];
                                                    }];
                                                };
                                                readonly most: 1000;
                                            };
                                        };
                                        readonly required: readonly ['level', 'text'];
                                    };
                                    readonly most: 2000;
                                };
                                /** The cell names its row (in the body) or its column (in the head, where every cell does). */
                                readonly header: true;
                                /** Columns that it covers, default 1. */
                                readonly colspan: {
                                    readonly min: 1;
                                    readonly max: 50;
                                };
                                /** Rows that it covers, default 1. */
                                readonly rowspan: {
                                    readonly min: 1;
                                    readonly max: 1000;
                                };
                            };
                            readonly required: readonly ['text'];
                        };
                        readonly most: 50;
                    };
                    readonly most: 1000;
                };
            };
            readonly required: readonly ['type', 'body'];
        }, {
            readonly props: {
                /** A term and its meaning. */
                readonly type: readonly ['definition'];
                /** The term as it was written, its quotation marks included. */
                readonly term: {
                    readonly each: {
                        readonly any: readonly [RegExp, {
                            readonly props: {
                                /** The words themselves. */
                                readonly text: RegExp;
                                /** Makes them a link: http, https, mailto or tel. */
                                readonly href: RegExp;
                                /** They are stressed. */
                                readonly emphasis: true;
                                /** No line breaks inside them. */
                                readonly nobreak: true;
                            };
                            readonly required: readonly ['text'];
                        }];
                    };
                    readonly most: 1000;
                };
                /** What it means. */
                readonly text: {
                    readonly each: {
                        readonly any: readonly [RegExp, {
                            readonly props: {
                                /** The words themselves. */
                                readonly text: RegExp;
                                /** Makes them a link: http, https, mailto or tel. */
                                readonly href: RegExp;
                                /** They are stressed. */
                                readonly emphasis: true;
                                /** No line breaks inside them. */
                                readonly nobreak: true;
                            };
                            readonly required: readonly ['text'];
                        }];
                    };
                    readonly most: 1000;
                };
            };
            readonly required: readonly ['type', 'term', 'text'];
        }, {
            readonly props: {
                /** Where to write, call or go. */
                readonly type: readonly ['contact'];
                /** In the order written. */
                readonly lines: {
                    readonly each: {
                        readonly props: {
                            /** What the line tells. A line with a phone and a mail is what it begins with; its links tell the rest. */
                            readonly kind: readonly ['name', 'postal', 'phone', 'fax', 'mail', 'web', 'other'];
                            /**
                             * The line as it was written, its caption included: `โทรศัพท์ : ๐ ๒๕๕๐ ๑๔๙๕`, where the number is a link to
                             * `tel:+6625501495`. A fax number is no link.
                             */
                            readonly text: {
                                readonly each: {
                                    readonly any: readonly [RegExp, {
                                        readonly props: {
                                            /** The words themselves. */
                                            readonly text: RegExp;
                                            /** Makes them a link: http, https, mailto or tel. */
                                            readonly href: RegExp;
                                            /** They are stressed. */
                                            readonly emphasis: true;
                                            /** No line breaks inside them. */
                                            readonly nobreak: true;
                                        };
                                        readonly required: readonly ['text'];
                                    }];
                                };
                                readonly most: 1000;
                            };
                        };
                        readonly required: readonly ['kind', 'text'];
                    };
                    readonly most: 50;
                };
            };
            readonly required: readonly ['type', 'lines'];
        }, {
            readonly props: {
                /** The words of a law or of somebody else. */
                readonly type: readonly ['quote'];
                /** The words. */
                readonly text: {
                    readonly each: {
                        readonly any: readonly [RegExp, {
                            readonly props: {
                                /** The words themselves. */
                                readonly text: RegExp;
                                /** Makes them a link: http, https, mailto or tel. */
                                readonly href: RegExp;
                                /** They are stressed. */
                                readonly emphasis: true;
                                /** No line breaks inside them. */
                                readonly nobreak: true;
                            };
                            readonly required: readonly ['text'];
                        }];
                    };
                    readonly most: 1000;
                };
            };
            readonly required: readonly ['type', 'text'];
        }];
    };
    readonly most: 5000;
}, headProps: {
    format: readonly ['yinyom-notice/1'];
    id: RegExp;
    language: RegExp;
    title: RegExp;
    version: RegExp;
    effective: RegExp;
    published: RegExp;
    supersedes: RegExp;
    controller: {
        readonly props: {
            /** Name of the person or body. */
            readonly name: RegExp;
            /** Where to write, call or go. */
            readonly contact: {
                readonly each: {
                    readonly props: {
                        /** What the line tells. A line with a phone and a mail is what it begins with; its links tell the rest. */
                        readonly kind: readonly ['name', 'postal', 'phone', 'fax', 'mail', 'web', 'other'];
                        /**
                         * The line as it was written, its caption included: `โทรศัพท์ : ๐ ๒๕๕๐ ๑๔๙๕`, where the number is a link to
                         * `tel:+6625501495`. A fax number is no link.
                         */
                        readonly text: {
                            readonly each: {
                                readonly any: readonly [RegExp, {
                                    readonly props: {
                                        /** The words themselves. */
                                        readonly text: RegExp;
                                        /** Makes them a link: http, https, mailto or tel. */
                                        readonly href: RegExp;
                                        /** They are stressed. */
                                        readonly emphasis: true;
                                        /** No line breaks inside them. */
                                        readonly nobreak: true;
                                    };
                                    readonly required: readonly ['text'];
                                }];
                            };
                            readonly most: 1000;
                        };
                    };
                    readonly required: readonly ['kind', 'text'];
                };
                readonly most: 50;
            };
        };
        readonly required: readonly ['name'];
    };
    dpo: {
        readonly props: {
            /** Name of the person or body. */
            readonly name: RegExp;
            /** Where to write, call or go. */
            readonly contact: {
                readonly each: {
                    readonly props: {
                        /** What the line tells. A line with a phone and a mail is what it begins with; its links tell the rest. */
                        readonly kind: readonly ['name', 'postal', 'phone', 'fax', 'mail', 'web', 'other'];
                        /**
                         * The line as it was written, its caption included: `โทรศัพท์ : ๐ ๒๕๕๐ ๑๔๙๕`, where the number is a link to
                         * `tel:+6625501495`. A fax number is no link.
                         */
                        readonly text: {
                            readonly each: {
                                readonly any: readonly [RegExp, {
                                    readonly props: {
                                        /** The words themselves. */
                                        readonly text: RegExp;
                                        /** Makes them a link: http, https, mailto or tel. */
                                        readonly href: RegExp;
                                        /** They are stressed. */
                                        readonly emphasis: true;
                                        /** No line breaks inside them. */
                                        readonly nobreak: true;
                                    };
                                    readonly required: readonly ['text'];
                                }];
                            };
                            readonly most: 1000;
                        };
                    };
                    readonly required: readonly ['kind', 'text'];
                };
                readonly most: 50;
            };
        };
        readonly required: readonly ['name'];
    };
    waived: {
        readonly each: RegExp;
        readonly most: 100;
    };
};
/** What a document in work has at least. */
export declare const draftHead: {
    readonly props: {
        format: readonly ['yinyom-notice/1'];
        id: RegExp;
        language: RegExp;
        title: RegExp;
        version: RegExp;
        effective: RegExp;
        published: RegExp;
        supersedes: RegExp;
        controller: {
            readonly props: {
                /** Name of the person or body. */
                readonly name: RegExp;
                /** Where to write, call or go. */
                readonly contact: {
                    readonly each: {
                        readonly props: {
                            /** What the line tells. A line with a phone and a mail is what it begins with; its links tell the rest. */
                            readonly kind: readonly ['name', 'postal', 'phone', 'fax', 'mail', 'web', 'other'];
                            /**
                             * The line as it was written, its caption included: `โทรศัพท์ : ๐ ๒๕๕๐ ๑๔๙๕`, where the number is a link to
                             * `tel:+6625501495`. A fax number is no link.
                             */
                            readonly text: {
                                readonly each: {
                                    readonly any: readonly [RegExp, {
                                        readonly props: {
                                            /** The words themselves. */
                                            readonly text: RegExp;
                                            /** Makes them a link: http, https, mailto or tel. */
                                            readonly href: RegExp;
                                            /** They are stressed. */
                                            readonly emphasis: true;
                                            /** No line breaks inside them. */
                                            readonly nobreak: true;
                                        };
                                        readonly required: readonly ['text'];
                                    }];
                                };
                                readonly most: 1000;
                            };
                        };
                        readonly required: readonly ['kind', 'text'];
                    };
                    readonly most: 50;
                };
            };
            readonly required: readonly ['name'];
        };
        dpo: {
            readonly props: {
                /** Name of the person or body. */
                readonly name: RegExp;
                /** Where to write, call or go. */
                readonly contact: {
                    readonly each: {
                        readonly props: {
                            /** What the line tells. A line with a phone and a mail is what it begins with; its links tell the rest. */
                            readonly kind: readonly ['name', 'postal', 'phone', 'fax', 'mail', 'web', 'other'];
                            /**
                             * The line as it was written, its caption included: `โทรศัพท์ : ๐ ๒๕๕๐ ๑๔๙๕`, where the number is a link to
                             * `tel:+6625501495`. A fax number is no link.
                             */
                            readonly text: {
                                readonly each: {
                                    readonly any: readonly [RegExp, {
                                        readonly props: {
                                            /** The words themselves. */
                                            readonly text: RegExp;
                                            /** Makes them a link: http, https, mailto or tel. */
                                            readonly href: RegExp;
                                            /** They are stressed. */
                                            readonly emphasis: true;
                                            /** No line breaks inside them. */
                                            readonly nobreak: true;
                                        };
                                        readonly required: readonly ['text'];
                                    }];
                                };
                                readonly most: 1000;
                            };
                        };
                        readonly required: readonly ['kind', 'text'];
                    };
                    readonly most: 50;
                };
            };
            readonly required: readonly ['name'];
        };
        waived: {
            readonly each: RegExp;
            readonly most: 100;
        };
    };
    readonly required: readonly ['format', 'id', 'language', 'title'];
};
export type NoticeHead = Infer<typeof draftHead>;
export type NoticeTopic = (typeof TOPICS)[number];
export type BlockOf<K extends keyof typeof blockSchemas> = Infer<(typeof blockSchemas)[K]>;
export type NoticeWords = Infer<typeof words>;
export type NoticeItem = Infer<typeof itemList>[number];
export type NoticeCell = Infer<typeof rows>[number][number];
export type NoticeLine = Infer<typeof lineList>[number];
export type NoticeParty = Infer<typeof party>;
/** A document that can be published. */
export type PublishedNotice = Infer<typeof noticeSchema>;
export {};
