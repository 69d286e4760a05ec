-- A card vouches for the key of a session: its certificate stands beside the keys (public, PEM), and its signature over the
-- session's key beside that.
ALTER TABLE staff_key ADD COLUMN vouched_by INTEGER REFERENCES staff_key (n);
ALTER TABLE staff_key ADD COLUMN voucher BLOB;
