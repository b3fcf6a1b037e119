-- Authorization requests that clients pushed beforehand (RFC 9126). The request_uri is kept as its hash; opened_time is
-- when the first page was shown for it, and expires_time moved.
CREATE TABLE pushed_request (
    request_hash BYTEA PRIMARY KEY,
    application_id BIGINT NOT NULL REFERENCES application (id),
    parameters TEXT COLLATE "C" NOT NULL, -- [["name","value"],...] in the order pushed, nothing that authenticates the client
    created_time BIGINT NOT NULL,
    expires_time BIGINT NOT NULL,
    opened_time BIGINT,
    used_time BIGINT
);
CREATE INDEX pushed_request_expires ON pushed_request (expires_time);
