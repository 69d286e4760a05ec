-- What waits for the centre lies behind the line up to which all are settled (setting line.settled-through): an index of it
-- cost every receipt one more page to write. What is settled has indexes, which only the settling writes.
DROP INDEX line_waiting;
CREATE INDEX line_in_trouble ON line (state) WHERE state IN ('REJECTED', 'QUARANTINED');
CREATE INDEX line_confirmed ON line (settled_at) WHERE state = 'CONFIRMED';

INSERT INTO setting (name, value) SELECT 'line.settled-through', coalesce(
  (SELECT min(sequence) - 1 FROM line WHERE state IN ('QUEUED', 'SENT')),
  (SELECT max(sequence) FROM line),
  0);
