-- Authorization requests that clients pushed beforehand (RFC 9126). The request_uri is kept as its hash; opened_time is
-- when the first page was shown for it, and expires_time moved.
CREATE TABLE pushed_request (
    request_hash BLOB PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES application (id),
    parameters TEXT NOT NULL, -- [["name","value"],...] in the order pushed, nothing that authenticates the client
    created_time INTEGER NOT NULL,
    expires_time INTEGER NOT NULL,
    opened_time INTEGER,
    used_time INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX pushed_request_expires ON pushed_request (expires_time);
