-- Who works at this counter, what they sign with, and who is at work. Names are sealed; nobody is ever deleted, because
-- approvals and the log refer to them.
CREATE TABLE staff_list (
  version INTEGER PRIMARY KEY CHECK (version > 0),
  issued TEXT NOT NULL,
  offline_days INTEGER NOT NULL CHECK (offline_days BETWEEN 1 AND 366),
  audit INTEGER NOT NULL REFERENCES audit (n),
  file BLOB NOT NULL
) STRICT;

CREATE TABLE staff (
  id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 2 AND 20),
  role TEXT NOT NULL CHECK (role IN ('OFFICER', 'SUPERVISOR', 'TECHNICIAN')),
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  list INTEGER REFERENCES staff_list (version),
  details BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Public keys stay for good: a signature is checked with the key of its day.
CREATE TABLE staff_key (
  n INTEGER PRIMARY KEY,
  staff TEXT NOT NULL REFERENCES staff (id),
  since INTEGER NOT NULL,
  public TEXT NOT NULL
) STRICT;

-- The private key, locked by a PIN: there is nothing else to compare a PIN with.
CREATE TABLE staff_pin (
  staff TEXT PRIMARY KEY REFERENCES staff (id),
  key INTEGER NOT NULL REFERENCES staff_key (n),
  temporary INTEGER NOT NULL CHECK (temporary IN (0, 1)),
  failures INTEGER NOT NULL DEFAULT 0,
  locked_until INTEGER NOT NULL DEFAULT 0,
  box BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE staff_session (
  n INTEGER PRIMARY KEY,
  staff TEXT NOT NULL REFERENCES staff (id),
  key INTEGER NOT NULL REFERENCES staff_key (n),
  opened INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  closed INTEGER,
  signing BLOB,
  CHECK ((closed IS NULL) = (signing IS NOT NULL))
) STRICT;

-- One person at a time works at a counter.
CREATE UNIQUE INDEX staff_session_open ON staff_session ((closed IS NULL)) WHERE closed IS NULL;
