-- The office that looks after a unit; empty where the list does not say.
ALTER TABLE unit ADD COLUMN office TEXT NOT NULL DEFAULT '';

-- Corrections of receipts. Each is a further version of the dossier line; what was said before stays in the line before.
CREATE TABLE correction (
  receipt INTEGER NOT NULL REFERENCES receipt (sequence),
  version INTEGER NOT NULL CHECK (version > 1),
  line INTEGER NOT NULL UNIQUE REFERENCES line (sequence) DEFERRABLE INITIALLY DEFERRED,
  at TEXT NOT NULL,
  audit INTEGER NOT NULL REFERENCES audit (n),
  details BLOB NOT NULL,
  PRIMARY KEY (receipt, version)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER correction_stays BEFORE DELETE ON correction
BEGIN SELECT RAISE (ABORT, 'what was corrected stays written'); END;

CREATE TRIGGER correction_of_what_stands BEFORE INSERT ON correction
WHEN EXISTS (SELECT 1 FROM receipt WHERE sequence = NEW.receipt AND voided_at IS NOT NULL)
  OR EXISTS (SELECT 1 FROM erasure WHERE receipt = NEW.receipt)
BEGIN SELECT RAISE (ABORT, 'a void or erased receipt is not corrected'); END;

CREATE TRIGGER erasure_after_corrections BEFORE INSERT ON erasure
WHEN EXISTS (
  SELECT 1 FROM correction c JOIN line l ON l.sequence = c.line
  WHERE c.receipt = NEW.receipt AND l.state <> 'CONFIRMED')
BEGIN SELECT RAISE (ABORT, 'only what the centre confirmed is erased'); END;
