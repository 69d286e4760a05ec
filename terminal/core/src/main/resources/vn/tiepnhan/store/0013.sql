-- The list of violators that a supervisor compiles (S1-9). Names and reasons are sealed; rows stay when somebody is taken off.
CREATE TABLE violator (
  n INTEGER PRIMARY KEY,
  added INTEGER NOT NULL REFERENCES audit (n),
  removed INTEGER REFERENCES audit (n),
  details BLOB NOT NULL
) STRICT;
