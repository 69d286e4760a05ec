-- Results handed over at this counter, and attempts that were held back. Rows are never changed. done says whether the result
-- left the office; a receipt's result leaves it once.
CREATE TABLE hand_over (
  n INTEGER PRIMARY KEY,
  receipt INTEGER REFERENCES receipt (sequence),
  unit TEXT NOT NULL,
  procedure TEXT NOT NULL,
  at TEXT NOT NULL,
  quality TEXT NOT NULL,
  profile TEXT NOT NULL,
  profile_version TEXT NOT NULL,
  outcome TEXT NOT NULL,
  rule TEXT NOT NULL,
  done INTEGER NOT NULL CHECK (done IN (0, 1)),
  audit INTEGER NOT NULL REFERENCES audit (n),
  details BLOB NOT NULL
) STRICT;

CREATE UNIQUE INDEX hand_over_once ON hand_over (receipt) WHERE done = 1 AND receipt IS NOT NULL;
CREATE INDEX hand_over_unit ON hand_over (unit);
