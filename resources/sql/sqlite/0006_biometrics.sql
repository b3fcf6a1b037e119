-- What one device measures of one person. `kind` is the catalogue's name ("heart_rate"); samples are kept in its
-- canonical unit. Count, first and latest are maintained with the samples.
CREATE TABLE metric (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    tenant_id INTEGER NOT NULL REFERENCES tenant (id),
    account_id INTEGER NOT NULL REFERENCES account (id),
    device_id INTEGER NOT NULL REFERENCES device (id),
    name TEXT NOT NULL,
    sample_type TEXT NOT NULL,
    quantity_type TEXT NOT NULL,
    kind TEXT NOT NULL,
    is_continuous INTEGER NOT NULL DEFAULT 0,
    state INTEGER NOT NULL DEFAULT 5 CHECK (state IN (0, 5)),
    sample_count INTEGER NOT NULL DEFAULT 0,
    first_time INTEGER,
    latest_time INTEGER,
    latest_value REAL,
    created_time INTEGER NOT NULL,
    modified_time INTEGER NOT NULL
) STRICT;
CREATE INDEX metric_account ON metric (account_id, kind, id);
CREATE INDEX metric_device ON metric (device_id, id);
-- Samples, packed: up to 2,048 of one metric in one row, ordered by time, keyed by the first sample's start.
CREATE TABLE sample_block (
    metric_id INTEGER NOT NULL REFERENCES metric (id),
    start_time INTEGER NOT NULL,
    last_time INTEGER NOT NULL,
    sample_count INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (metric_id, start_time)
) STRICT;
-- Count, minimum, maximum and sum of every hour (level 0) and UTC day (level 1), up to 96 of them packed in a row.
CREATE TABLE sample_rollup (
    metric_id INTEGER NOT NULL REFERENCES metric (id),
    level INTEGER NOT NULL,
    page_time INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (metric_id, level, page_time)
) STRICT;
-- Samples that claim to come from the future: the device's clock is off. Kept and shown, never mixed with the others.
CREATE TABLE sample_aside (
    metric_id INTEGER NOT NULL REFERENCES metric (id),
    start_time INTEGER NOT NULL,
    end_time INTEGER NOT NULL,
    value REAL NOT NULL,
    attributes INTEGER NOT NULL,
    received_time INTEGER NOT NULL,
    PRIMARY KEY (metric_id, start_time, end_time)
) STRICT;
-- One night of one source as the source itself summed it up (never re-summed from its hypnogram). Durations in seconds;
-- `day` is the local date of waking.
CREATE TABLE sleep_night (
    device_id INTEGER NOT NULL REFERENCES device (id),
    bedtime_start INTEGER NOT NULL,
    account_id INTEGER NOT NULL REFERENCES account (id),
    day TEXT NOT NULL,
    bedtime_end INTEGER NOT NULL,
    deep_seconds INTEGER NOT NULL,
    light_seconds INTEGER NOT NULL,
    rem_seconds INTEGER NOT NULL,
    awake_seconds INTEGER NOT NULL,
    average_heart_rate REAL,
    lowest_heart_rate REAL,
    average_hrv REAL,
    average_spo2 REAL,
    restless_periods INTEGER,
    stages TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (device_id, bedtime_start)
) STRICT, WITHOUT ROWID;
CREATE INDEX sleep_night_account ON sleep_night (account_id, day);
