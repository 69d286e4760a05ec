-- Every stored line with the receipt that was given for it; centre_sequence has no gaps.
CREATE TABLE dossier (
  centre_sequence INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  terminal TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  digest TEXT NOT NULL,
  receipt TEXT NOT NULL,
  outcome TEXT NOT NULL,
  received_at TEXT NOT NULL,
  centre_time TEXT NOT NULL,
  line BLOB NOT NULL,
  payload BLOB NOT NULL,
  signature BLOB NOT NULL,
  key_id TEXT NOT NULL,
  UNIQUE (id, version)
) STRICT;

-- The official number belongs to the dossier, whatever versions of it follow.
CREATE TABLE official_number (
  id TEXT PRIMARY KEY,
  terminal TEXT NOT NULL,
  office TEXT NOT NULL,
  year INTEGER NOT NULL,
  counter INTEGER NOT NULL,
  UNIQUE (office, year, counter)
) STRICT, WITHOUT ROWID;

-- Which dossier a terminal used a sequence for; what is not here is missing.
CREATE TABLE sequence_owner (
  terminal TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  id TEXT NOT NULL,
  PRIMARY KEY (terminal, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE dossier_blob (
  centre_sequence INTEGER NOT NULL REFERENCES dossier,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  media_type TEXT NOT NULL,
  role TEXT NOT NULL
) STRICT;

-- Tokens are kept as digests; revoked is null while one is good.
CREATE TABLE token (
  sha256 TEXT PRIMARY KEY,
  issued TEXT NOT NULL,
  revoked TEXT
) STRICT, WITHOUT ROWID;
