-- What fetching from a vendor's cloud needs to know about a link. `attention` is a word for what keeps it from being
-- fetched; `leased_until` keeps two nodes from fetching at once; `refresh_time` is set while an answer to a refresh of
-- its tokens is out, because the refresh token is spent with the question.
ALTER TABLE device_link ADD COLUMN vendor_user TEXT NOT NULL DEFAULT '';
ALTER TABLE device_link ADD COLUMN attention TEXT NOT NULL DEFAULT '';
ALTER TABLE device_link ADD COLUMN failure_count INTEGER NOT NULL DEFAULT 0;
ALTER TABLE device_link ADD COLUMN next_sync_time INTEGER;
ALTER TABLE device_link ADD COLUMN leased_until INTEGER;
ALTER TABLE device_link ADD COLUMN refresh_time INTEGER;
CREATE INDEX device_link_due ON device_link (next_sync_time);
CREATE INDEX device_link_vendor_user ON device_link (provider, vendor_user);
-- How far each kind of a link's documents has been fetched, as dates: written in the unit of work that stores the
-- documents. `event_time`: the vendor said that something of that kind changed.
CREATE TABLE device_link_progress (
    link_id INTEGER NOT NULL REFERENCES device_link (id),
    data_type TEXT NOT NULL,
    fetched_from TEXT NOT NULL DEFAULT '',
    fetched_until TEXT NOT NULL DEFAULT '',
    event_time INTEGER,
    modified_time INTEGER NOT NULL,
    PRIMARY KEY (link_id, data_type)
) STRICT, WITHOUT ROWID;
CREATE INDEX device_link_progress_event ON device_link_progress (event_time);
-- Documents that could not be read, and why; a later one that can be takes its row away.
CREATE TABLE device_link_fault (
    link_id INTEGER NOT NULL REFERENCES device_link (id),
    data_type TEXT NOT NULL,
    record TEXT NOT NULL,
    fault TEXT NOT NULL,
    created_time INTEGER NOT NULL,
    PRIMARY KEY (link_id, data_type, record)
) STRICT, WITHOUT ROWID;
