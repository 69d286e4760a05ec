-- The office that looks after a unit; empty where the list does not say.
ALTER TABLE unit ADD COLUMN office TEXT NOT NULL DEFAULT '';
