-- What else happened at counters: results handed over, problems told. Numbered apart from dossiers, without gaps.
CREATE TABLE record (
  centre_sequence INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  terminal TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  kind TEXT NOT NULL,
  unit TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  centre_time TEXT NOT NULL,
  digest TEXT NOT NULL,
  line BLOB NOT NULL,
  payload BLOB NOT NULL,
  signature BLOB NOT NULL,
  key_id TEXT NOT NULL,
  UNIQUE (terminal, sequence)
) STRICT;
