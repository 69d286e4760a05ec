-- What reports group by without opening what is sealed: the kind of incident (a code, empty for none), and keyed marks of
-- officer, software and unit's name, which are alike where those are alike and tell nothing else. Null in receipts of before.
ALTER TABLE receipt ADD COLUMN incident TEXT;
ALTER TABLE receipt ADD COLUMN officer_mark BLOB;
ALTER TABLE receipt ADD COLUMN software_mark BLOB;
ALTER TABLE receipt ADD COLUMN unit_name_mark BLOB;
