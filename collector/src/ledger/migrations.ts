import { recordTables } from '../records/tables.ts'

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
  // The receipts of before wait in `unlogged` until they have their leaves; see `log-old-receipts.ts`.
  `ALTER TABLE receipts RENAME TO unlogged;
   CREATE TABLE logs (
     id INTEGER PRIMARY KEY,
     site TEXT NOT NULL,
     period TEXT NOT NULL,
     size INTEGER NOT NULL,
     checkpoint TEXT NOT NULL,
     dropped_at TEXT,
     UNIQUE (site, period)
   ) STRICT;
   CREATE TABLE tiles (
     log INTEGER NOT NULL,
     level INTEGER NOT NULL,
     place INTEGER NOT NULL,
     hashes BLOB NOT NULL,
     UNIQUE (log, level, place)
   ) STRICT;
   CREATE TABLE receipts (
     receipt_id TEXT NOT NULL UNIQUE,
     log INTEGER NOT NULL,
     seq INTEGER NOT NULL,
     digest TEXT NOT NULL,
     received_at TEXT NOT NULL,
     clock_suspect INTEGER NOT NULL CHECK (clock_suspect IN (0, 1)),
     provenance TEXT NOT NULL,
     principal TEXT NOT NULL,
     salt BLOB NOT NULL,
     body TEXT NOT NULL,
     UNIQUE (log, seq)
   ) STRICT;
   CREATE INDEX receipts_principal ON receipts (principal);
   CREATE TABLE erased (
     id_hash TEXT NOT NULL UNIQUE,
     log INTEGER NOT NULL,
     seq INTEGER NOT NULL,
     erased_at TEXT NOT NULL,
     reason TEXT NOT NULL,
     UNIQUE (log, seq)
   ) STRICT;
   CREATE TABLE holds (
     principal TEXT NOT NULL,
     reference TEXT NOT NULL,
     until TEXT NOT NULL,
     UNIQUE (principal, reference)
   ) STRICT;
   CREATE TABLE counts (
     site TEXT NOT NULL,
     day TEXT NOT NULL,
     category TEXT NOT NULL,
     state TEXT NOT NULL,
     notice TEXT NOT NULL,
     surface TEXT NOT NULL,
     lang TEXT NOT NULL,
     provenance TEXT NOT NULL,
     receipts INTEGER NOT NULL,
     PRIMARY KEY (site, day, category, state, notice, surface, lang, provenance)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE keys (public_key BLOB PRIMARY KEY, since TEXT NOT NULL) STRICT;
   CREATE TABLE beat (id INTEGER PRIMARY KEY CHECK (id = 1), at TEXT NOT NULL) STRICT`,
  recordTables({ schema: '', integer: 'INTEGER', strict: ' STRICT' }),
  // A body is packed from here on; those of before stay texts.
  `ALTER TABLE receipts RENAME TO text_receipts;
   CREATE TABLE receipts (
     receipt_id TEXT NOT NULL UNIQUE,
     log INTEGER NOT NULL,
     seq INTEGER NOT NULL,
     digest TEXT NOT NULL,
     received_at TEXT NOT NULL,
     clock_suspect INTEGER NOT NULL CHECK (clock_suspect IN (0, 1)),
     provenance TEXT NOT NULL,
     principal TEXT NOT NULL,
     salt BLOB NOT NULL,
     body ANY NOT NULL,
     UNIQUE (log, seq)
   ) STRICT;
   INSERT INTO receipts SELECT * FROM text_receipts;
   DROP TABLE text_receipts;
   CREATE INDEX receipts_principal ON receipts (principal)`,
]
