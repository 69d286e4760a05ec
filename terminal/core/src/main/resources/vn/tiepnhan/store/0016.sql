-- Copies sealed to the centre's certificate (CMS): this terminal cannot open them. They stay when its own copy is erased
-- because its time is over, and go when a person asks. sequence is that of the line or the record.
CREATE TABLE centre_copy (
  kind TEXT NOT NULL CHECK (kind IN ('LINE', 'RECORD')),
  sequence INTEGER NOT NULL,
  receipt INTEGER REFERENCES receipt (sequence),
  certificate TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  cms BLOB NOT NULL,
  PRIMARY KEY (kind, sequence)
) STRICT;

CREATE INDEX centre_copy_receipt ON centre_copy (receipt);

-- Copies of page images and evidence: files beside the terminal's own, made when those go.
CREATE TABLE centre_copy_file (
  receipt INTEGER NOT NULL REFERENCES receipt (sequence),
  n INTEGER NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  role TEXT NOT NULL,
  certificate TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  PRIMARY KEY (receipt, n)
) STRICT, WITHOUT ROWID;
