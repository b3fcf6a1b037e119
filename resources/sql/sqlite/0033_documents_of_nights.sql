-- The vendor's own name of a night, so that one whose times in bed are corrected takes its own place. `has_heart_rate`: a
-- series of heart rate came with the night, and is all of it that the device has then.
ALTER TABLE sleep_night ADD COLUMN document TEXT;
ALTER TABLE sleep_night ADD COLUMN has_heart_rate INTEGER NOT NULL DEFAULT 0;
CREATE INDEX sleep_night_document ON sleep_night (device_id, document) WHERE document IS NOT NULL;
UPDATE sleep_night SET has_heart_rate = 1 WHERE average_heart_rate IS NOT NULL AND device_id IN (
    SELECT d.id FROM device d JOIN device_link l ON l.id = d.link_id WHERE l.provider = 'ouraring');
-- Of these something was left out or stands on a wrong day: they are fetched again from the start.
DELETE FROM device_link_progress WHERE data_type IN ('daily_readiness', 'daily_sleep', 'vO2_max', 'heartrate')
    AND link_id IN (SELECT id FROM device_link WHERE provider = 'ouraring');
