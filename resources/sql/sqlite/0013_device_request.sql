-- Devices that wait for a person's word (RFC 8628). Both codes are kept as hashes; the user code is given out again
-- when it has expired.
CREATE TABLE device_request (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    device_code_hash BLOB NOT NULL UNIQUE,
    user_code_hash BLOB NOT NULL UNIQUE,
    application_id INTEGER NOT NULL REFERENCES application (id),
    scope TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'allowed', 'denied')),
    account_id INTEGER REFERENCES account (id), -- who said so
    auth_time INTEGER,
    amr TEXT NOT NULL DEFAULT '', -- how they had signed in
    sid TEXT NOT NULL DEFAULT '', -- none: a device outlives the browser session in which it was let in
    interval_seconds INTEGER NOT NULL,
    last_poll_time INTEGER,
    created_time INTEGER NOT NULL,
    expires_time INTEGER NOT NULL,
    decided_time INTEGER,
    used_time INTEGER,
    family_id INTEGER REFERENCES token_family (id)
) STRICT;
CREATE INDEX device_request_expires ON device_request (expires_time);
