-- Signed heads of the log, as notes that anybody can check who has the key of the log (C2SP tlog-checkpoint).
CREATE TABLE audit_checkpoint (
  size INTEGER PRIMARY KEY CHECK (size > 0),
  at INTEGER NOT NULL,
  note TEXT NOT NULL
) STRICT;
