-- Every row is sealed as a whole under the device key by the program that writes it (decision 0546): a row changed by another
-- program is found. Not sealed: audit and access, which are chained, and unit, whose list is digested in the log.
ALTER TABLE setting ADD COLUMN seal BLOB;
ALTER TABLE receipt ADD COLUMN seal BLOB;
ALTER TABLE line ADD COLUMN seal BLOB;
ALTER TABLE blob ADD COLUMN seal BLOB;
ALTER TABLE print_job ADD COLUMN seal BLOB;
ALTER TABLE draft ADD COLUMN seal BLOB;
ALTER TABLE draft_file ADD COLUMN seal BLOB;
ALTER TABLE desk_draft ADD COLUMN seal BLOB;
ALTER TABLE hand_over ADD COLUMN seal BLOB;
ALTER TABLE problem ADD COLUMN seal BLOB;
ALTER TABLE problem_file ADD COLUMN seal BLOB;
ALTER TABLE staff_list ADD COLUMN seal BLOB;
ALTER TABLE staff ADD COLUMN seal BLOB;
ALTER TABLE staff_key ADD COLUMN seal BLOB;
ALTER TABLE staff_pin ADD COLUMN seal BLOB;
ALTER TABLE staff_session ADD COLUMN seal BLOB;
ALTER TABLE approval ADD COLUMN seal BLOB;
ALTER TABLE erasure ADD COLUMN seal BLOB;
ALTER TABLE audit_checkpoint ADD COLUMN seal BLOB;
ALTER TABLE ticket ADD COLUMN seal BLOB;
ALTER TABLE shift ADD COLUMN seal BLOB;
ALTER TABLE correction ADD COLUMN seal BLOB;
ALTER TABLE violator ADD COLUMN seal BLOB;
ALTER TABLE record ADD COLUMN seal BLOB;
ALTER TABLE centre_copy ADD COLUMN seal BLOB;
ALTER TABLE centre_copy_file ADD COLUMN seal BLOB;

-- How many rows a table holds, so that one that was taken away is missed. Rows up to a key were written before there were
-- seals, too many to seal when the folder was brought up to date; each is sealed when it is next written.
CREATE TABLE table_count (
  name TEXT PRIMARY KEY,
  rows INTEGER NOT NULL,
  unsealed_through INTEGER NOT NULL,
  seal BLOB
) STRICT, WITHOUT ROWID;

-- The seal is written after the row it seals.
DROP TRIGGER approval_is_final;

CREATE TRIGGER approval_is_final
BEFORE UPDATE OF id, digest, statement, asked, maker, maker_key, maker_signature, checker, checker_key, checker_signature,
  verdict, decided, receipt ON approval
WHEN OLD.verdict IS NOT NULL OR NEW.digest <> OLD.digest OR NEW.statement <> OLD.statement OR NEW.maker <> OLD.maker
  OR NEW.maker_key <> OLD.maker_key OR NEW.maker_signature <> OLD.maker_signature OR NEW.id <> OLD.id
BEGIN SELECT RAISE (ABORT, 'what was asked and decided stays'); END;

-- The register looks for the centre's number of every line it lists; few pages, read instead of the lines themselves.
CREATE INDEX line_numbered ON line (sequence, number) WHERE number IS NOT NULL;
