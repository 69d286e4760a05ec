-- Text in the clear is what rules, look-ups and figures need: numbers, codes, times. Whatever names a person or tells what
-- a dossier says is sealed under the device key (BLOB columns; audit.chain and audit.node are hashes; line.line and print_job.slip are packed).

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
  voided_line INTEGER REFERENCES line (sequence) DEFERRABLE INITIALLY DEFERRED,
  voided BLOB,
  details BLOB NOT NULL,
  CHECK ((voided_at IS NULL) = (voided IS NULL))
) STRICT;

CREATE INDEX receipt_at ON receipt (at);
CREATE INDEX receipt_unit ON receipt (unit, procedure, period, batch);

-- One row per version of a dossier; sequence counts lines without a gap, a receipt bears the sequence of its first line.
CREATE TABLE line (
  sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
  receipt INTEGER NOT NULL REFERENCES receipt (sequence) DEFERRABLE INITIALLY DEFERRED,
  id TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  digest TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('QUEUED', 'SENT', 'CONFIRMED', 'REJECTED', 'QUARANTINED')),
  queued_at INTEGER NOT NULL,
  settled_at INTEGER,
  failures INTEGER NOT NULL DEFAULT 0,
  number TEXT,
  reason_code TEXT,
  answer BLOB,
  line BLOB NOT NULL
) STRICT;

CREATE INDEX line_waiting ON line (sequence) WHERE state IN ('QUEUED', 'SENT');

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

-- id = sequence * 1000 + copy; copy 0 is the slip made with the receipt.
CREATE TABLE print_job (
  id INTEGER PRIMARY KEY,
  sequence INTEGER NOT NULL REFERENCES receipt (sequence),
  copy INTEGER NOT NULL CHECK (copy BETWEEN 0 AND 999),
  attempt INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL CHECK (state IN ('READY', 'SENDING', 'DONE')),
  evidence TEXT NOT NULL,
  detail TEXT,
  created_at INTEGER NOT NULL,
  slip BLOB NOT NULL,
  CHECK (id = sequence * 1000 + copy)
) STRICT;

CREATE TABLE draft (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  unit TEXT NOT NULL,
  procedure TEXT NOT NULL,
  body_crc TEXT NOT NULL,
  content BLOB NOT NULL
) STRICT;
