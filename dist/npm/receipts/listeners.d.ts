/** Something that did not go as it should, for `yinyom:problem`. Nothing is lost without one. */
export interface ReceiptProblem {
    readonly code: 'collector-unreachable' | 'outbox-full' | 'receipt-malformed' | 'receipt-refused' | 'receipts-unreadable' | 'storage-refused';
    /** One sentence in English: what, where, and what to do. */
    readonly message: string;
    /** Id of the receipt that it is about. */
    readonly subject?: string;
}
/** Who hears what happens to receipts. None of these may throw. */
export interface ReceiptListeners {
    /** A receipt has moved; one that is only kept does not. */
    readonly onReceipt: (id: string, state: 'queued' | 'sent' | 'refused') => void;
    /**
     * The drafts of these ids may leave the journal: their receipts outlive the page now, or the collector has answered.
     * Where the browser refuses IndexedDB that is not before the answer.
     */
    readonly onSafe: (ids: readonly string[]) => void;
    readonly onProblem: (problem: ReceiptProblem) => void;
}
