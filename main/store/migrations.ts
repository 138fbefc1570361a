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
  `, // Test messages have no run; the log is filtered by what has a column, and searched by its text.
  `
  CREATE TABLE deliveries_2 (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    run_id TEXT REFERENCES runs (id) ON DELETE CASCADE,
    profile_id TEXT NOT NULL,
    task TEXT NOT NULL,
    hook_id TEXT NOT NULL,
    channel_id TEXT,
    moment TEXT NOT NULL,
    gating INTEGER NOT NULL,
    state TEXT NOT NULL,
    waiting_for TEXT,
    reason TEXT NOT NULL,
    error_class TEXT,
    created_at INTEGER NOT NULL,
    next_attempt_at INTEGER,
    attempt_count INTEGER NOT NULL DEFAULT 0,
    document TEXT NOT NULL
  ) STRICT;
  INSERT INTO deliveries_2
    SELECT seq, id, run_id, document ->> 'profileId', 'backup', hook_id, NULL, moment, gating, state,
      iif(state = 'pending', iif(attempt_count = 0, 'turn', 'retry'), NULL), reason, NULL,
      CAST(strftime('%s', document ->> 'createdAt') AS INTEGER) * 1000, next_attempt_at,
      attempt_count,
      json_set(
        json_insert(document,
          '$.task', 'backup', '$.channelId', NULL, '$.copyOf', NULL, '$.isMade', json('true'), '$.bodyRule', NULL,
          '$.repeatable', json('true'), '$.tls', json('{"verify":true,"caFiles":[]}'),
          '$.signature', json('{"kind":"none"}')),
        '$.retry', iif(document ->> 'retry' = 'none', 'none', 'standard'))
    FROM deliveries;
  DROP TABLE deliveries;
  ALTER TABLE deliveries_2 RENAME TO deliveries;
  CREATE INDEX deliveries_by_run ON deliveries (run_id, seq);
  CREATE INDEX deliveries_pending ON deliveries (next_attempt_at) WHERE state = 'pending';
  CREATE INDEX deliveries_by_hook ON deliveries (hook_id, profile_id, task, moment, seq DESC);
  CREATE INDEX deliveries_by_profile ON deliveries (profile_id, seq DESC);
  CREATE INDEX deliveries_by_channel ON deliveries (channel_id, seq DESC) WHERE channel_id IS NOT NULL;
  CREATE INDEX deliveries_by_state ON deliveries (state, seq DESC);
  CREATE INDEX deliveries_by_error ON deliveries (error_class, seq DESC) WHERE error_class IS NOT NULL;
  CREATE INDEX deliveries_by_time ON deliveries (created_at);

  CREATE VIRTUAL TABLE delivery_text USING fts5 (text, tokenize = 'trigram');
  INSERT INTO delivery_text (rowid, text)
    SELECT seq, concat_ws(char(10), document ->> 'hook',
      (SELECT group_concat(iif(type = 'text', value, '{{secret "' || (value ->> 'secret') || '"}}'), '')
       FROM json_each(document, '$.request.url')),
      (SELECT substr(group_concat(iif(type = 'text', value, ''), ''), 1, 2048)
       FROM json_each(document, '$.request.body')),
      (SELECT concat_ws(char(10), document ->> '$.error.message', document ->> '$.response.status',
         substr(document ->> '$.response.body', 1, 2048))
       FROM attempts WHERE delivery_id = deliveries.id ORDER BY n DESC LIMIT 1))
    FROM deliveries;
  CREATE TRIGGER deliveries_forget_text AFTER DELETE ON deliveries BEGIN
    DELETE FROM delivery_text WHERE rowid = old.seq;
  END;

  UPDATE attempts SET document = json_insert(document,
    '$.trigger', 'auto', '$.timing', NULL, '$.route', NULL, '$.signedBy', json('[]'));

  ALTER TABLE hook_health ADD COLUMN given_up INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE runs ADD COLUMN task TEXT NOT NULL DEFAULT 'backup';
  CREATE INDEX runs_by_task ON runs (profile_id, task, created_at DESC);
  `,
  // What tasks come to in numbers, and how many backups there were since a task that follows them.
  `
  UPDATE runs SET document = json_insert(document, '$.result', NULL);
  CREATE TABLE chains (
    profile_id TEXT NOT NULL,
    task TEXT NOT NULL,
    backups INTEGER NOT NULL,
    PRIMARY KEY (profile_id, task)
  ) STRICT, WITHOUT ROWID;
  `,
  // A task has several schedules, owes runs and tries them again; a slot is run once and never again.
  `
  DROP TABLE slots;
  CREATE TABLE task_books (
    profile_id TEXT NOT NULL,
    task TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (profile_id, task)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE slot_claims (
    profile_id TEXT NOT NULL,
    task TEXT NOT NULL,
    slot INTEGER NOT NULL,
    PRIMARY KEY (profile_id, task, slot)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE pauses (
    profile_id TEXT PRIMARY KEY,
    since INTEGER NOT NULL,
    until INTEGER
  ) STRICT, WITHOUT ROWID;
  UPDATE runs SET document = json_insert(document, '$.slot', NULL);
  `,
  // Runs are filtered by what has a column, paged by when they were asked for, and searched by their text.
  // What the indexes end with is read from them, so that only what is shown is fetched.
  `
  CREATE TABLE runs_2 (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    profile_id TEXT NOT NULL,
    task TEXT NOT NULL,
    phase TEXT NOT NULL,
    outcome TEXT,
    cause TEXT NOT NULL,
    created_at TEXT NOT NULL,
    document TEXT NOT NULL
  ) STRICT;
  INSERT INTO runs_2 (id, profile_id, task, phase, outcome, cause, created_at, document)
    SELECT id, profile_id, task, phase, document ->> 'outcome', document ->> 'trigger', created_at, document
    FROM runs ORDER BY created_at, id;
  DROP TABLE runs;
  ALTER TABLE runs_2 RENAME TO runs;
  CREATE INDEX runs_by_time ON runs (created_at DESC, id DESC, profile_id, task, outcome, cause);
  CREATE INDEX runs_by_profile ON runs (profile_id, created_at DESC, id DESC, task, outcome, cause);
  CREATE INDEX runs_by_task ON runs (profile_id, task, created_at DESC, id DESC, phase);
  CREATE INDEX runs_by_outcome ON runs (outcome, created_at DESC, id DESC, profile_id, task, cause);
  CREATE INDEX runs_by_kind ON runs (task, created_at DESC, id DESC, profile_id, outcome, cause);
  CREATE INDEX runs_by_cause ON runs (cause, created_at DESC, id DESC, profile_id, task, outcome);
  CREATE INDEX runs_unfinished ON runs (phase) WHERE phase <> 'ended';
  DROP INDEX deliveries_by_profile;
  CREATE INDEX deliveries_by_profile
    ON deliveries (profile_id, seq DESC, state, moment, error_class, created_at);

  CREATE VIRTUAL TABLE run_text USING fts5 (text, tokenize = 'trigram');
  INSERT INTO run_text (rowid, text)
    SELECT seq, concat_ws(char(10), document ->> 'profile', document ->> 'message',
      document ->> '$.failure.message', substr(document ->> '$.failure.details', 1, 2048))
    FROM runs;
  CREATE TRIGGER runs_forget_text AFTER DELETE ON runs BEGIN
    DELETE FROM run_text WHERE rowid = old.seq;
  END;
  `,
  // When a task last succeeded is found without reading the runs that failed since.
  `
  CREATE INDEX runs_succeeded ON runs (profile_id, task, created_at DESC, id DESC)
    WHERE phase = 'ended' AND document ->> 'taskOutcome' IN ('succeeded', 'warned');
  `,
  // A run knows the version of the restic that did it; of older ones nobody does.
  `
  UPDATE runs SET document = json_insert(document, '$.engineVersion', NULL);
  `,
];
