-- Through which provider (I-VAN) a unit files electronically, as the list of units names it; empty where it does not.
ALTER TABLE unit ADD COLUMN ivan TEXT NOT NULL DEFAULT '';
