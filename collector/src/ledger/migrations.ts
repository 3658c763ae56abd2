/**
 * The SQLite schema, step by step: step n brings `user_version` from n - 1 to n. A step that has been released is
 * never changed; a change is a new step at the end.
 */
export const MIGRATIONS: readonly string[] = [
  // AUTOINCREMENT: the place of a receipt that is erased is never given to another.
  `CREATE TABLE receipts (
     seq INTEGER PRIMARY KEY AUTOINCREMENT,
     receipt_id TEXT NOT NULL UNIQUE,
     digest TEXT NOT NULL,
     received_at TEXT NOT NULL,
     body TEXT NOT NULL
   ) STRICT`,
  `ALTER TABLE receipts ADD COLUMN clock_suspect INTEGER NOT NULL DEFAULT 0 CHECK (clock_suspect IN (0, 1))`,
]
