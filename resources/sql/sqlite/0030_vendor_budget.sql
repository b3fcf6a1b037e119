-- What all nodes together ask of a vendor: the requests of the window that began at `window_start`, and until when the
-- vendor asked us to wait.
CREATE TABLE vendor_budget (
    provider TEXT PRIMARY KEY,
    window_start INTEGER NOT NULL DEFAULT 0,
    request_count INTEGER NOT NULL DEFAULT 0,
    held_until INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
-- Links being fetched, which are few.
CREATE INDEX device_link_leased ON device_link (leased_until) WHERE leased_until IS NOT NULL;
