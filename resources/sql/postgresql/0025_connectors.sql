-- What fetching from a vendor's cloud needs to know about a link. `attention` is a word for what keeps it from being
-- fetched; `leased_until` keeps two nodes from fetching at once; `refresh_time` is set while an answer to a refresh of
-- its tokens is out, because the refresh token is spent with the question.
ALTER TABLE device_link ADD COLUMN vendor_user TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE device_link ADD COLUMN attention TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE device_link ADD COLUMN failure_count BIGINT NOT NULL DEFAULT 0;
ALTER TABLE device_link ADD COLUMN next_sync_time BIGINT;
ALTER TABLE device_link ADD COLUMN leased_until BIGINT;
ALTER TABLE device_link ADD COLUMN refresh_time BIGINT;
CREATE INDEX device_link_due ON device_link (next_sync_time);
CREATE INDEX device_link_vendor_user ON device_link (provider, vendor_user);
-- How far each kind of a link's documents has been fetched, as dates: written in the unit of work that stores the
-- documents. `event_time`: the vendor said that something of that kind changed.
CREATE TABLE device_link_progress (
    link_id BIGINT NOT NULL REFERENCES device_link (id),
    data_type TEXT COLLATE "C" NOT NULL,
    fetched_from TEXT COLLATE "C" NOT NULL DEFAULT '',
    fetched_until TEXT COLLATE "C" NOT NULL DEFAULT '',
    event_time BIGINT,
    modified_time BIGINT NOT NULL,
    PRIMARY KEY (link_id, data_type)
);
CREATE INDEX device_link_progress_event ON device_link_progress (event_time);
-- Documents that could not be read, and why; a later one that can be takes its row away.
CREATE TABLE device_link_fault (
    link_id BIGINT NOT NULL REFERENCES device_link (id),
    data_type TEXT COLLATE "C" NOT NULL,
    record TEXT COLLATE "C" NOT NULL,
    fault TEXT COLLATE "C" NOT NULL,
    created_time BIGINT NOT NULL,
    PRIMARY KEY (link_id, data_type, record)
);
