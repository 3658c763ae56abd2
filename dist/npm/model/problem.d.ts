/** Something that did not go as it should. Nothing was granted because of it, and nothing is lost. */
export interface Problem {
    /** Machine-readable kind, such as `config`, `storage-refused`, `receipt-refused`, `not-deleted`. */
    readonly code: string;
    /** One sentence in English: what, where, and what to do. */
    readonly message: string;
    /** What it is about: a config path, a cookie name, a receipt id. */
    readonly subject?: string;
}
