-- Text in the clear is what rules, look-ups and figures need: numbers, codes, times. Whatever names a person or tells what
-- a dossier says is sealed under the device key (BLOB columns; audit.chain and audit.node are hashes).

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
  n INTEGER PRIMARY KEY,
  record BLOB NOT NULL,
  chain BLOB NOT NULL,
  node BLOB NOT NULL
) STRICT;

CREATE TABLE receipt (
  sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
  id TEXT NOT NULL,
  receipt TEXT NOT NULL UNIQUE CHECK (length(receipt) = 12),
  at TEXT NOT NULL,
  quality TEXT NOT NULL,
  stated INTEGER NOT NULL CHECK (stated IN (0, 1)),
  office TEXT NOT NULL,
  profile TEXT NOT NULL,
  profile_version TEXT NOT NULL,
  outcome TEXT NOT NULL,
  rule TEXT NOT NULL,
  received INTEGER NOT NULL CHECK (received IN (0, 1)),
  special INTEGER NOT NULL CHECK (special IN (0, 1)),
  kind TEXT NOT NULL,
  procedure TEXT NOT NULL,
  unit TEXT NOT NULL,
  mst TEXT NOT NULL,
  period TEXT NOT NULL,
  batch INTEGER NOT NULL,
  print INTEGER NOT NULL,
  body_crc TEXT NOT NULL,
  relation TEXT,
  earlier INTEGER REFERENCES receipt (sequence),
  due TEXT,
  audit INTEGER NOT NULL REFERENCES audit (n),
  voided_at TEXT,
  voided_audit INTEGER REFERENCES audit (n),
  voided BLOB,
  details BLOB NOT NULL,
  CHECK ((voided_at IS NULL) = (voided IS NULL))
) STRICT;

CREATE INDEX receipt_at ON receipt (at);
CREATE INDEX receipt_unit ON receipt (unit, procedure, period, batch);

CREATE TABLE line (
  sequence INTEGER NOT NULL REFERENCES receipt (sequence),
  version INTEGER NOT NULL CHECK (version > 0),
  id TEXT NOT NULL,
  digest TEXT NOT NULL,
  previous TEXT,
  state TEXT NOT NULL CHECK (state IN ('QUEUED', 'SENT', 'CONFIRMED', 'REJECTED', 'QUARANTINED')),
  queued_at INTEGER NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  next_at INTEGER NOT NULL DEFAULT 0,
  confirmed_at INTEGER,
  number TEXT,
  reason_code TEXT,
  answer BLOB,
  line BLOB NOT NULL,
  PRIMARY KEY (sequence, version)
) STRICT, WITHOUT ROWID;

CREATE INDEX line_waiting ON line (sequence, version) WHERE state IN ('QUEUED', 'SENT');

CREATE TABLE blob (
  sequence INTEGER NOT NULL REFERENCES receipt (sequence),
  n INTEGER NOT NULL,
  name TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  media_type TEXT NOT NULL,
  role TEXT NOT NULL,
  sha256 BLOB NOT NULL,
  PRIMARY KEY (sequence, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE print_job (
  id INTEGER PRIMARY KEY,
  sequence INTEGER NOT NULL REFERENCES receipt (sequence),
  copy INTEGER NOT NULL CHECK (copy >= 0),
  attempt INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL CHECK (state IN ('READY', 'SENDING', 'DONE')),
  evidence TEXT NOT NULL,
  detail TEXT,
  created_at INTEGER NOT NULL,
  slip BLOB NOT NULL,
  UNIQUE (sequence, copy)
) STRICT;

CREATE TABLE draft (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  unit TEXT NOT NULL,
  procedure TEXT NOT NULL,
  body_crc TEXT NOT NULL,
  content BLOB NOT NULL
) STRICT;
