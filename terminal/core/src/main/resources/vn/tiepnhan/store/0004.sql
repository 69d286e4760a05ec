-- Problems (vướng mắc) of units with software, line or procedure; what is sealed names people or tells what they said.
CREATE TABLE problem (
  n INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  unit TEXT NOT NULL,
  software TEXT NOT NULL,
  version TEXT NOT NULL,
  likeness TEXT NOT NULL,
  audit INTEGER NOT NULL REFERENCES audit (n),
  details BLOB NOT NULL
) STRICT;

CREATE INDEX problem_likeness ON problem (likeness);

-- Units as the centre's list has them, replaced as a whole by each list.
CREATE TABLE unit (
  code TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  mst TEXT NOT NULL,
  sort TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('REGISTERED', 'CHANGED', 'STOPPED', 'UNREGISTERED')),
  collector TEXT NOT NULL
) STRICT, WITHOUT ROWID;
