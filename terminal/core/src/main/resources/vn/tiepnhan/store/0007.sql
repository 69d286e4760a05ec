-- Receipts of which this terminal erased what names persons; numbers, times, digests and the log stay. Only what the centre
-- confirmed is ever erased: the database itself refuses anything else.
CREATE TABLE erasure (
  receipt INTEGER PRIMARY KEY REFERENCES receipt (sequence),
  at TEXT NOT NULL,
  cause TEXT NOT NULL CHECK (cause IN ('REQUEST', 'RETENTION')),
  audit INTEGER NOT NULL REFERENCES audit (n)
) STRICT;

CREATE TRIGGER erasure_after_confirmation BEFORE INSERT ON erasure
WHEN EXISTS (
  SELECT 1 FROM receipt r JOIN line l ON l.sequence IN (r.sequence, r.voided_line)
  WHERE r.sequence = NEW.receipt AND l.state <> 'CONFIRMED')
BEGIN SELECT RAISE (ABORT, 'only what the centre confirmed is erased'); END;

-- Who looked at personal data. Written by look-ups beside a running counter, so it has a chain of its own.
CREATE TABLE access (
  n INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  staff TEXT NOT NULL,
  details BLOB NOT NULL,
  chain BLOB NOT NULL
) STRICT;

CREATE TRIGGER access_stays BEFORE DELETE ON access
BEGIN SELECT RAISE (ABORT, 'who looked stays written'); END;
