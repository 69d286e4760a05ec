-- What lies on the counter, or was put aside there, before it is received: brought back after a crash. Content is sealed;
-- receiving removes the row in its own transaction.
CREATE TABLE desk_draft (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  content BLOB NOT NULL
) STRICT;
