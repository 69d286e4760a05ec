-- Tickets of the queue this device keeps, and when what happened to each. letter and number never change; service is where
-- the person waits now. No name and no number of a person is ever in here.
CREATE TABLE ticket (
  n INTEGER PRIMARY KEY,
  day TEXT NOT NULL,
  letter TEXT NOT NULL CHECK (length(letter) = 1),
  number INTEGER NOT NULL CHECK (number > 0),
  service TEXT NOT NULL,
  preferred INTEGER NOT NULL CHECK (preferred IN (0, 1)),
  state TEXT NOT NULL CHECK (state IN ('WAITING', 'CALLED', 'SERVING', 'SERVED', 'NO_SHOW')),
  counter TEXT NOT NULL,
  calls INTEGER NOT NULL,
  quality TEXT NOT NULL,
  taken_at TEXT NOT NULL,
  called_at TEXT,
  served_from TEXT,
  ended_at TEXT,
  UNIQUE (day, letter, number)
) STRICT;

-- One person's shift at this counter, from a receipt (exclusive) to a receipt (inclusive): shifts leave no receipt out.
-- details is sealed: names, and the totals as they stood when the shift was closed.
CREATE TABLE shift (
  n INTEGER PRIMARY KEY CHECK (n > 0),
  opened_at TEXT NOT NULL,
  closed_at TEXT,
  after_receipt INTEGER NOT NULL,
  last_receipt INTEGER,
  opened_audit INTEGER NOT NULL REFERENCES audit (n),
  closed_audit INTEGER REFERENCES audit (n),
  details BLOB NOT NULL,
  CHECK ((closed_at IS NULL) = (last_receipt IS NULL)),
  CHECK ((closed_at IS NULL) = (closed_audit IS NULL))
) STRICT;

CREATE UNIQUE INDEX shift_open ON shift ((1)) WHERE closed_at IS NULL;
