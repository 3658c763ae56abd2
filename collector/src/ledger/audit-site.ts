/** The log of what is done in the collector itself. No site may be called so, and its entries are no receipts. */
export const AUDIT_SITE = 'audit'
