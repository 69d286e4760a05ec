-- Two people sign one digest: who asks (maker) and a supervisor (checker). The database itself refuses the same person
-- twice, a checker who is no supervisor, a key of somebody else, a second decision, and a receipt without an approval.
CREATE TABLE approval (
  id TEXT PRIMARY KEY,
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  statement BLOB NOT NULL,
  asked INTEGER NOT NULL,
  maker TEXT NOT NULL REFERENCES staff (id),
  maker_key INTEGER NOT NULL REFERENCES staff_key (n),
  maker_signature BLOB NOT NULL,
  checker TEXT REFERENCES staff (id),
  checker_key INTEGER REFERENCES staff_key (n),
  checker_signature BLOB,
  verdict TEXT CHECK (verdict IN ('APPROVED', 'DECLINED')),
  decided INTEGER,
  receipt INTEGER UNIQUE REFERENCES receipt (sequence) DEFERRABLE INITIALLY DEFERRED,
  CHECK (checker IS NULL OR checker <> maker),
  CHECK ((checker IS NULL) = (verdict IS NULL)),
  CHECK ((checker IS NULL) = (checker_key IS NULL)),
  CHECK ((checker IS NULL) = (checker_signature IS NULL)),
  CHECK ((checker IS NULL) = (decided IS NULL)),
  CHECK ((checker IS NULL) = (receipt IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TRIGGER approval_maker_key BEFORE INSERT ON approval
WHEN NOT EXISTS (SELECT 1 FROM staff_key WHERE n = NEW.maker_key AND staff = NEW.maker)
BEGIN SELECT RAISE (ABORT, 'the key belongs to somebody else'); END;

CREATE TRIGGER approval_is_asked_first BEFORE INSERT ON approval WHEN NEW.checker IS NOT NULL
BEGIN SELECT RAISE (ABORT, 'nobody approves before somebody asked'); END;

CREATE TRIGGER approval_by_supervisor BEFORE UPDATE ON approval
WHEN NEW.checker IS NOT NULL AND (
  NOT EXISTS (SELECT 1 FROM staff WHERE id = NEW.checker AND role = 'SUPERVISOR' AND active = 1)
  OR NOT EXISTS (SELECT 1 FROM staff_key WHERE n = NEW.checker_key AND staff = NEW.checker))
BEGIN SELECT RAISE (ABORT, 'only a supervisor approves, with a key of their own'); END;

CREATE TRIGGER approval_is_final BEFORE UPDATE ON approval
WHEN OLD.verdict IS NOT NULL OR NEW.digest <> OLD.digest OR NEW.statement <> OLD.statement OR NEW.maker <> OLD.maker
  OR NEW.maker_key <> OLD.maker_key OR NEW.maker_signature <> OLD.maker_signature OR NEW.id <> OLD.id
BEGIN SELECT RAISE (ABORT, 'what was asked and decided stays'); END;

CREATE TRIGGER approval_stays BEFORE DELETE ON approval
BEGIN SELECT RAISE (ABORT, 'what was asked and decided stays'); END;

CREATE TRIGGER receipt_needs_approval BEFORE INSERT ON receipt
WHEN NEW.outcome = 'SUPERVISOR' AND NEW.received = 1 AND EXISTS (SELECT 1 FROM staff)
  AND NOT EXISTS (SELECT 1 FROM approval WHERE receipt = NEW.sequence AND verdict = 'APPROVED')
BEGIN SELECT RAISE (ABORT, 'a supervisor must approve this receipt'); END;

-- Files of drafts that wait; they are kept as long as the draft is.
CREATE TABLE draft_file (
  draft TEXT NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  PRIMARY KEY (draft, name)
) STRICT, WITHOUT ROWID;
