/** Raised together with a new entry in MIGRATIONS; kept in the file as `user_version`. */
export const SCHEMA_VERSION = 5;

/** Entry n brings a database from version n to n + 1. Never edited once released. */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE workshop (
    id TEXT PRIMARY KEY,
    secret BLOB NOT NULL,
    epoch INTEGER NOT NULL,
    code TEXT NOT NULL UNIQUE,
    code_from INTEGER NOT NULL,
    code_until INTEGER,
    created_at INTEGER NOT NULL,
    delete_at INTEGER NOT NULL,
    -- The last number given out in board_update: counted here, so that the log has no gaps.
    head INTEGER NOT NULL DEFAULT 0,
    erasure INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX workshop_delete_at ON workshop (delete_at);

  CREATE TABLE generation (
    workshop TEXT NOT NULL REFERENCES workshop ON DELETE CASCADE,
    role TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (workshop, role)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE board_snapshot (
    workshop TEXT PRIMARY KEY REFERENCES workshop ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    bytes BLOB NOT NULL
  ) STRICT;

  CREATE TABLE board_update (
    workshop TEXT NOT NULL REFERENCES workshop ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (workshop, seq)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE client_owner (
    workshop TEXT NOT NULL REFERENCES workshop ON DELETE CASCADE,
    client INTEGER NOT NULL,
    participant TEXT NOT NULL,
    PRIMARY KEY (workshop, client)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE record (
    workshop TEXT NOT NULL REFERENCES workshop ON DELETE CASCADE,
    name TEXT NOT NULL,
    revision INTEGER NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (workshop, name)
  ) STRICT;

  CREATE TABLE tombstone (
    id_hash BLOB PRIMARY KEY,
    at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE slip (
    workshop TEXT NOT NULL REFERENCES workshop ON DELETE CASCADE,
    box TEXT NOT NULL,
    voter TEXT NOT NULL,
    "table" TEXT,
    json TEXT NOT NULL,
    PRIMARY KEY (workshop, box, voter)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE mark (
    -- In the order in which they were added, whatever the clock said.
    number INTEGER PRIMARY KEY,
    workshop TEXT NOT NULL REFERENCES workshop ON DELETE CASCADE,
    id TEXT NOT NULL,
    at INTEGER NOT NULL,
    why TEXT NOT NULL,
    position TEXT NOT NULL,
    cards INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    state BLOB NOT NULL,
    UNIQUE (workshop, id)
  ) STRICT;
  `,
  `
  CREATE TABLE fixed (
    -- In the order in which they were added, whatever the clock said.
    place INTEGER PRIMARY KEY,
    workshop TEXT NOT NULL REFERENCES workshop ON DELETE CASCADE,
    number TEXT NOT NULL,
    at INTEGER NOT NULL,
    json TEXT NOT NULL,
    UNIQUE (workshop, number)
  ) STRICT;
  `,
  `
  -- The last erasure after which everything has been rewritten; below "erasure" while one is under way.
  ALTER TABLE workshop ADD COLUMN settled INTEGER NOT NULL DEFAULT 0;

  CREATE TABLE erased (
    workshop TEXT NOT NULL REFERENCES workshop ON DELETE CASCADE,
    card TEXT NOT NULL,
    what TEXT NOT NULL,
    PRIMARY KEY (workshop, card)
  ) STRICT, WITHOUT ROWID;

  -- A row: something was deleted, and the file has not been written anew since.
  CREATE TABLE owed (what TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  `,
];
