-- What else goes to the centre: each result handed over or held back, each problem told. Lines with a gap-free sequence of
-- their own, written with the act; source is the row's number in its table.
CREATE TABLE record (
  sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
  kind TEXT NOT NULL CHECK (kind IN ('HAND_OVER', 'PROBLEM')),
  source INTEGER NOT NULL,
  id TEXT NOT NULL UNIQUE,
  digest TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('QUEUED', 'SENT', 'CONFIRMED', 'REJECTED', 'QUARANTINED')),
  queued_at INTEGER NOT NULL,
  settled_at INTEGER,
  failures INTEGER NOT NULL DEFAULT 0,
  erased INTEGER NOT NULL DEFAULT 0 CHECK (erased IN (0, 1)),
  reason_code TEXT,
  answer BLOB,
  line BLOB NOT NULL,
  UNIQUE (kind, source)
) STRICT;

CREATE INDEX record_unsettled ON record (sequence) WHERE state <> 'CONFIRMED';

CREATE TRIGGER record_stays BEFORE DELETE ON record
BEGIN SELECT RAISE (ABORT, 'what happened at the counter stays written'); END;

-- Pictures of problems, sealed files like those of receipts.
CREATE TABLE problem_file (
  problem INTEGER NOT NULL REFERENCES problem (n),
  n INTEGER NOT NULL,
  name TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  media_type TEXT NOT NULL,
  sha256 BLOB NOT NULL,
  PRIMARY KEY (problem, n)
) STRICT, WITHOUT ROWID;
