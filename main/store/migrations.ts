/**
 * The steps from an empty file to today's schema, each run once and never changed afterwards. A run
 * and a request are kept as JSON documents; what is searched or sorted by has columns.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE runs (
    id TEXT PRIMARY KEY,
    profile_id TEXT NOT NULL,
    phase TEXT NOT NULL,
    created_at TEXT NOT NULL,
    document TEXT NOT NULL
  ) STRICT;
  CREATE INDEX runs_by_profile ON runs (profile_id, created_at DESC);
  CREATE INDEX runs_by_time ON runs (created_at DESC);
  CREATE INDEX runs_unfinished ON runs (phase) WHERE phase <> 'ended';

  CREATE TABLE deliveries (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    run_id TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    hook_id TEXT NOT NULL,
    moment TEXT NOT NULL,
    gating INTEGER NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    next_attempt_at INTEGER,
    attempt_count INTEGER NOT NULL DEFAULT 0,
    document TEXT NOT NULL
  ) STRICT;
  CREATE INDEX deliveries_by_run ON deliveries (run_id, seq);
  CREATE INDEX deliveries_pending ON deliveries (next_attempt_at) WHERE state = 'pending';

  CREATE TABLE attempts (
    delivery_id TEXT NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    n INTEGER NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (delivery_id, n)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE hook_health (
    profile_id TEXT NOT NULL,
    hook_id TEXT NOT NULL,
    failing INTEGER NOT NULL,
    PRIMARY KEY (profile_id, hook_id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE slots (
    profile_id TEXT NOT NULL,
    task TEXT NOT NULL,
    last_slot INTEGER NOT NULL,
    PRIMARY KEY (profile_id, task)
  ) STRICT, WITHOUT ROWID;
  `,
];
